import { useState } from 'preact/hooks';
import type { CountyAnswer, MovedView } from '../../engine/parts/county.ts';
import { useCountyWords } from './words.ts';

type Ran = Extract<CountyAnswer, { ok: true }>;

/** Rows of one stage after another. */
const byStage = (rows: readonly MovedView[]): ReadonlyMap<string, readonly MovedView[]> => {
  const stages = new Map<string, MovedView[]>();
  for (const row of rows) stages.set(row.stage, [...(stages.get(row.stage) ?? []), row]);
  return stages;
};

/** Which targets a scenario meets or breaks, and every indicator before and after. */
export const Effects = ({ answer }: { answer: Ran }) => {
  const words = useCountyWords();
  const [all, setAll] = useState(false);
  const moved = answer.targets.filter(({ move }) => move === 'meets' || move === 'breaks');
  const rows = all ? answer.rows : answer.rows.filter(({ way }) => way !== 'same');
  return (
    <>
      <section class="effects" aria-labelledby="effect-targets">
        <h3 id="effect-targets">{words('targets')}</h3>
        {moved.length === 0 && <p>{words('targets.none')}</p>}
        <ul class="plain">
          {moved.map(({ key, name, stage, goal, deadline, due, move }) => (
            <li key={key}>
              <span class={move === 'meets' ? 'tag met' : 'tag unmet'}>
                {words(`move.${move as 'meets'}`)}
              </span>{' '}
              {stage}
              {stage === '' ? '' : ' · '}
              {name} <strong>{goal}</strong>{' '}
              <span class="quiet">{due ? words('due') : words('deadline', { deadline })}</span>
            </li>
          ))}
        </ul>
        <p class="quiet">{words('targets.plan')}</p>
      </section>
      <section class="effects" aria-labelledby="effect-indicators">
        <h3 id="effect-indicators">{words('indicators')}</h3>
        <label class="check">
          <input
            type="checkbox"
            checked={all}
            onChange={({ currentTarget }) => setAll(currentTarget.checked)}
          />
          {words('indicators.all')}
        </label>
        {rows.length === 0 && <p>{words('indicators.none')}</p>}
        {[...byStage(rows)].map(([stage, own]) => (
          <section key={stage} aria-label={stage}>
            <h4>{stage}</h4>
            <dl class="moves">
              {own.map(({ key, name, before, after, change, way }) => (
                <div key={key} class={way}>
                  <dt>{name}</dt>
                  <dd>
                    {before} → <strong>{after}</strong>{' '}
                    {change !== '' && (
                      <span class="change">
                        {change} {words(`way.${way}`)}
                      </span>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </>
  );
};
