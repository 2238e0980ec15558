import { usePane } from '../parts/pane.ts';
import type { Assessments, AssessmentState } from './assessments.ts';
import { useWords } from './words.ts';

/** What the county lacks: which schools get how much. Computed when it is opened. */
export const WayToPass = ({ own, state }: { own: Assessments; state: AssessmentState }) => {
  const words = useWords();
  const { say } = usePane();
  const { way } = state;
  return (
    <details
      class="fold"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && way === null) void own.wantWay();
      }}
    >
      <summary>{words('way')}</summary>
      {way === null ? (
        <p role="status">{say('view.loading')}</p>
      ) : way.schools.length === 0 && way.coefficients.length === 0 ? (
        <p>{words('way.none')}</p>
      ) : (
        <div>
          {way.schools.length > 0 && (
            <>
              <h3>{words('way.schools', { cost: way.cost })}</h3>
              <ul class="ways">
                {way.schools.map(({ key, stage, school, actions, cost }) => (
                  <li key={`${stage} ${key}`}>
                    <button type="button" class="link" onClick={() => void own.open({ stage, key })}>
                      {school}
                    </button>{' '}
                    <span class="quiet">{cost}</span>
                    <span class="what">{actions.join('；')}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {way.coefficients.length > 0 && (
            <>
              <h3>{words('way.coefficients')}</h3>
              {way.coefficients.map(({ name, value, limit, extra, schools, receivers }) => (
                <details key={name} class="table">
                  <summary>
                    <span class="name">{name}</span>
                    <span class="quiet">{words('way.extra', { value, limit, extra, schools })}</span>
                  </summary>
                  <ul class="receivers">
                    {receivers.map(({ school, add }) => (
                      <li key={school}>
                        {school} <strong class="number">+{add}</strong>
                      </li>
                    ))}
                  </ul>
                  {schools > receivers.length && (
                    <p class="quiet">{words('way.more', { count: schools - receivers.length })}</p>
                  )}
                </details>
              ))}
            </>
          )}
        </div>
      )}
    </details>
  );
};
