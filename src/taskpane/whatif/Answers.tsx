import type { AnswerView } from '../engine/parts/whatif/views.ts';
import { Chart } from './Chart.tsx';
import { ResultTable } from './ResultTable.tsx';
import { useWords } from './words.ts';

/** The answer with its bounds, what a few percent more or fewer do to it, tables, and what it takes for granted. */
export const Answers = ({ answer, working }: { answer: AnswerView | null; working: boolean }) => {
  const words = useWords();
  const [first] = answer?.ok === true ? answer.values : [];
  return (
    <section class="answers" aria-labelledby="sum-answer" aria-busy={working}>
      <h3 id="sum-answer">{words('answer')}</h3>
      <p class="unseen" role="status">
        {!working && first && words('answer.said', { name: first.name, text: first.text })}
      </p>
      {answer === null && <p class="quiet">{words('answer.updating')}</p>}
      {answer?.ok === false && <p class="quiet">{words('answer.incomplete')}</p>}
      {answer?.ok === true && (
        <>
          <dl class={working ? 'values working' : 'values'}>
            {answer.values.map(({ key, name, text, bounds, low, high }) => (
              <div key={key}>
                <dt>{name}</dt>
                <dd>
                  {text}
                  {bounds !== '' && <small>{words('answer.bounds', { bounds })}</small>}
                  {low !== '' && (
                    <small>
                      {words('answer.moved', {
                        inputs: answer.watched.join('、'),
                        share: answer.share ?? 0,
                        low,
                        high,
                      })}
                    </small>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          {answer.leftOut.length > 0 && (
            <p class="quiet">
              {words('from.leftOut', {
                count: answer.leftOut.length,
                names: answer.leftOut.slice(0, 6).join('、'),
              })}
            </p>
          )}
          {answer.chart && <Chart chart={answer.chart} />}
          {answer.tables.map(
            (table) => table.rows.length > 0 && <ResultTable key={table.key} table={table} />,
          )}
          <section class="assumptions" aria-labelledby="sum-assumptions">
            <h3 id="sum-assumptions">{words('assumptions')}</h3>
            <ul>
              {answer.assumptions.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </section>
        </>
      )}
    </section>
  );
};
