import { useMemo } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { usePane } from '../parts/pane.ts';
import type { FindingView, Severity, Summary } from '../engine/protocol.ts';
import { namesIn, type Filter } from './filter.ts';

const SEVERITIES = ['logic', 'experience', 'standard', 'target'] as const satisfies readonly Severity[];

interface FilterBarProps {
  readonly summary: Summary;
  readonly findings: readonly FindingView[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** Which of the findings shown is chosen, counted from 1. */
  readonly position: number | null;
  readonly shown: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** Severity, sheet, school and words to filter by; beside them the way to the next finding. */
export const FilterBar = ({
  summary,
  findings,
  filter,
  onFilter,
  position,
  shown,
  onStep,
}: FilterBarProps) => {
  const { say } = usePane();
  const sheets = useMemo(() => namesIn(findings, 'sheet'), [findings]);
  const schools = useMemo(() => namesIn(findings, 'school'), [findings]);
  const toggle = (severity: Severity): void => {
    const without = new Set(filter.without);
    if (!without.delete(severity)) without.add(severity);
    onFilter({ ...filter, without });
  };
  const chooser = (of: 'sheet' | 'school', names: readonly string[], all: string) =>
    names.length > 1 && (
      <select
        aria-label={say(`filter.${of}`)}
        value={filter[of]}
        onChange={({ currentTarget: { value } }) => onFilter({ ...filter, [of]: value })}
      >
        <option value="">{all}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    );
  return (
    <div class="filter">
      <div class="chips" role="group" aria-label={say('filter.severity')}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            class={`chip ${severity}`}
            aria-pressed={!filter.without.has(severity)}
            disabled={summary.severities[severity] === 0}
            title={say(`severity.${severity}.means`)}
            onClick={() => toggle(severity)}
          >
            {say(`severity.${severity}`)} <span class="number">{summary.severities[severity]}</span>
          </button>
        ))}
      </div>
      <div class="choosers">
        {chooser('sheet', sheets, say('filter.allSheets'))}
        {chooser('school', schools, say('filter.allSchools'))}
      </div>
      <div class="search">
        <input
          type="search"
          aria-label={say('filter.text')}
          placeholder={say('filter.text')}
          value={filter.text}
          onInput={({ currentTarget: { value } }) => onFilter({ ...filter, text: value })}
        />
        <span class="number quiet" aria-live="polite">
          {position === null ? '' : say('findings.position', { at: position, all: shown })}
        </span>
        <button
          type="button"
          class="square"
          aria-label={say('findings.previous')}
          title={say('findings.previous')}
          disabled={shown === 0}
          onClick={() => onStep(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          class="square"
          aria-label={say('findings.next')}
          title={say('findings.next')}
          disabled={shown === 0}
          onClick={() => onStep(1)}
        >
          <Icon name="down" />
        </button>
      </div>
    </div>
  );
};
