import { useMemo, useState } from 'preact/hooks';
import { LongList } from '../parts/LongList.tsx';
import { usePane } from '../parts/pane.ts';
import type { Status } from '../engine/protocol.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import { chosenIndicators, DUES, FIRST_CHOICE, SORTS, type Choice, type Sort } from './order.ts';

const STATUSES = ['unmet', 'near', 'met', 'undecidable'] as const satisfies readonly Status[];
const HEIGHT = 92;

/** Every indicator of the plan with value, target and gap, the widest gap first. */
export const IndicatorsView = () => {
  const { state, controller, say } = usePane();
  const { indicators, summary } = state;
  const [choice, setChoice] = useState<Choice>(FIRST_CHOICE);
  const [open, setOpen] = useState<string | null>(null);
  const shown = useMemo(() => chosenIndicators(indicators, choice), [indicators, choice]);
  if (!summary)
    return (
      <div class="empty">
        <p>{say('indicators.empty')}</p>
        <button type="button" class="primary" onClick={() => controller.show('check')}>
          {say('indicators.goCheck')}
        </button>
      </div>
    );
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">
        {say('view.indicators')}{' '}
        <span class="quiet">{say('findings.shown', { shown: shown.length, all: indicators.length })}</span>
      </h2>
      <p class="of">{say('check.of', { plan: summary.planName, year: summary.year })}</p>
      <div class="filter">
        <div class="chips" role="group" aria-label={say('indicators.status')}>
          {STATUSES.map((status) => (
            <button
              key={status}
              type="button"
              class={`chip ${status}`}
              aria-pressed={choice.status === status}
              disabled={summary.statuses[status] === 0}
              onClick={() => setChoice({ ...choice, status: choice.status === status ? '' : status })}
            >
              {say(`status.${status}`)} <span class="number">{summary.statuses[status]}</span>
            </button>
          ))}
        </div>
        <div class="choosers">
          <select
            aria-label={say('indicators.deadline')}
            value={choice.due}
            onChange={({ currentTarget }) =>
              setChoice({ ...choice, due: currentTarget.value as Choice['due'] })
            }
          >
            {DUES.map((due) => (
              <option key={due} value={due}>
                {say(`indicators.${due}`)}
              </option>
            ))}
          </select>
          <select
            aria-label={say('indicators.sort')}
            value={choice.sort}
            onChange={({ currentTarget }) => setChoice({ ...choice, sort: currentTarget.value as Sort })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {say(`indicators.sort.${sort}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="search">
          <input
            type="search"
            aria-label={say('indicators.search')}
            placeholder={say('indicators.search')}
            value={choice.text}
            onInput={({ currentTarget }) => setChoice({ ...choice, text: currentTarget.value })}
          />
        </div>
      </div>
      {shown.length === 0 && <p class="empty">{say('indicators.noneShown')}</p>}
      <LongList
        label={say('view.indicators')}
        items={shown}
        keyOf={(row) => row.key}
        estimate={() => HEIGHT}
        row={(row, _index, tabIndex) => (
          <IndicatorRow
            row={row}
            open={row.key === open}
            tabIndex={tabIndex}
            onOpen={() => setOpen(row.key === open ? null : row.key)}
          />
        )}
      />
    </section>
  );
};
