import { usePane } from '../parts/pane.ts';
import type { Status, Summary } from '../engine/protocol.ts';

const STATUSES = ['unmet', 'near', 'met', 'undecidable'] as const satisfies readonly Status[];

/** What came of the check in one glance, and what to do next. */
export const Outcome = ({ summary }: { summary: Summary }) => {
  const { state, controller, say } = usePane();
  const { statuses, year, tableYears, error } = summary;
  const [found] = tableYears;
  const otherYear = found !== undefined && !tableYears.includes(year) ? found : null;
  return (
    <section class="outcome">
      <p class="of">
        {say('check.of', { plan: summary.planName, year })}
        {state.updating && ` · ${say('check.updating')}`}
      </p>
      <dl class="statuses">
        {STATUSES.map((status) => (
          <div key={status} class={`status ${status}`}>
            <dt>{say(`status.${status}`)}</dt>
            <dd>{statuses[status]}</dd>
          </div>
        ))}
      </dl>
      {error !== null ? <p class="warning">{error}</p> : <p class="next">{summary.next}</p>}
      {otherYear !== null && (
        <p class="warning">
          {say('year.other', { found: otherYear, year })}{' '}
          <button type="button" class="small" onClick={() => controller.chooseYear(otherYear)}>
            {say('year.use', { found: otherYear })}
          </button>
        </p>
      )}
    </section>
  );
};
