import { usePane } from '../parts/pane.ts';
import { censusYearOf, yearsOffered } from '../state/paneState.ts';
import { Progress } from './Progress.tsx';

/** Plan, census year, and the one big button. */
export const Setup = () => {
  const { state, controller, say } = usePane();
  const { plans, plan, year, summary, phase } = state;
  const chosen = plans.find(({ id }) => id === plan);
  const years = yearsOffered(censusYearOf(new Date()), chosen, summary, year);
  return (
    <section class="setup" aria-label={say('view.check')}>
      <label class="field wide">
        <span>{say('plan')}</span>
        <select
          value={plan}
          onChange={(event) => controller.choosePlan(event.currentTarget.value)}
          disabled={phase !== 'idle'}
        >
          {plans.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{say('year')}</span>
        <select
          value={year === null ? '' : String(year)}
          onChange={({ currentTarget: { value } }) =>
            controller.chooseYear(value === '' ? null : Number(value))
          }
          disabled={phase !== 'idle'}
        >
          <option value="">{say('year.auto')}</option>
          {years.map((one) => (
            <option key={one} value={String(one)}>
              {say('year.one', { year: one })}
            </option>
          ))}
        </select>
      </label>
      {phase === 'idle' ? (
        <button
          type="button"
          class={summary ? 'run' : 'run primary'}
          disabled={plans.length === 0}
          onClick={() => void controller.check()}
        >
          {say(summary ? 'check.again' : 'check.run')}
        </button>
      ) : (
        <button type="button" class="run" onClick={() => controller.cancel()}>
          {say('check.cancel')}
        </button>
      )}
      {phase !== 'idle' && <Progress phase={phase} percent={state.percent} />}
    </section>
  );
};
