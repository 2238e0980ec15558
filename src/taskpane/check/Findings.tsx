import { useMemo, useRef, useState } from 'preact/hooks';
import { LongList, type LongListHandle } from '../parts/LongList.tsx';
import { usePane } from '../parts/pane.ts';
import type { FindingView, Summary } from '../engine/protocol.ts';
import type { PaneSay } from '../say.ts';
import { filtered, isFiltered, linesOf, namesIn, NO_FILTER, type Filter, type Line } from './filter.ts';
import { FilterBar } from './FilterBar.tsx';
import { FindingRow } from './FindingRow.tsx';
import { GroupRow } from './GroupRow.tsx';

const HEIGHTS = { group: 37, finding: 57 } as const;

/** First and last row where a rule's findings stand in one sheet, else in how many sheets they do. */
const whereOf = ({ rule, severity }: Line & { kind: 'group' }, { groups }: Summary, say: PaneSay): string => {
  const own = groups.filter((group) => group.rule === rule && group.severity === severity);
  const [one] = own;
  if (!one) return '';
  if (own.length > 1) return say('findings.sheets', { count: own.length });
  const { first, last } = one;
  return first === last ? say('findings.row', { first }) : say('findings.rows', { first, last });
};

/** Findings by rule, to be gone through one by one. */
export const Findings = ({ summary, findings }: { summary: Summary; findings: readonly FindingView[] }) => {
  const { controller, say } = usePane();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<LongListHandle>(null);

  const shown = useMemo(() => filtered(findings, filter), [findings, filter]);
  const lines = useMemo(() => linesOf(shown, closed), [shown, closed]);
  const withSheet = useMemo(() => namesIn(findings, 'sheet').length > 1, [findings]);
  const at = lines.findIndex((line) => line.kind === 'finding' && line.key === open);
  const here = lines[at];

  const choose = (line: Line & { kind: 'finding' }): void => {
    setOpen(line.key);
    if (line.finding.cell !== '') void controller.select(line.finding.sheet, line.finding.cell);
  };
  const step = (by: 1 | -1): void => {
    let next = at < 0 && by < 0 ? lines.length : at;
    do next += by;
    while (lines[next]?.kind === 'group');
    const line = lines[next];
    if (line?.kind !== 'finding') return;
    choose(line);
    list.current?.focus(next);
  };
  const fold = (key: string): void => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };

  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">
        {say('findings.title')}{' '}
        <span class="quiet">
          {say('findings.shown', { shown: shown.length, all: findings.length })}
          {summary.explained > 0 && ` · ${say('findings.explained', { count: summary.explained })}`}
        </span>
      </h2>
      {findings.length > 0 && (
        <FilterBar
          summary={summary}
          findings={findings}
          filter={filter}
          onFilter={setFilter}
          position={here?.kind === 'finding' ? here.number + 1 : null}
          shown={shown.length}
          onStep={step}
        />
      )}
      {shown.length === 0 && (
        <p class="empty">
          {say(isFiltered(filter) ? 'findings.noneShown' : 'findings.none')}{' '}
          {isFiltered(filter) && (
            <button type="button" class="small" onClick={() => setFilter(NO_FILTER)}>
              {say('filter.clear')}
            </button>
          )}
        </p>
      )}
      <LongList
        label={say('findings.title')}
        items={lines}
        keyOf={(line) => line.key}
        estimate={(line) => HEIGHTS[line.kind]}
        handle={list}
        row={(line, _index, tabIndex) =>
          line.kind === 'group' ? (
            <GroupRow
              line={line}
              name={summary.ruleNames[line.rule] ?? line.rule}
              where={whereOf(line, summary, say)}
              open={!closed.has(line.key)}
              tabIndex={tabIndex}
              onFold={fold}
            />
          ) : (
            <FindingRow
              line={line}
              open={line.key === open}
              withSheet={withSheet}
              tabIndex={tabIndex}
              onChoose={choose}
            />
          )
        }
      />
    </section>
  );
};
