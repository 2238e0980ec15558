import type { CountyAnswer } from '../../engine/parts/county.ts';
import type { ScenariosState } from './scenarios.ts';
import { useCountyWords } from './words.ts';

type Ran = Extract<CountyAnswer, { ok: true }>;
const NAME_COLUMNS = 5;

/** Up to four scenarios beside the county as it is: every indicator that one of them moves. */
export const CompareScenarios = ({ state }: { state: ScenariosState }) => {
  const words = useCountyWords();
  const chosen = state.compared.flatMap((i) => {
    const answer = state.answers[i];
    return answer?.ok === true
      ? [{ name: state.scenarios[i]?.name ?? '', answer: answer satisfies Ran }]
      : [];
  });
  const [first] = chosen;
  if (chosen.length < 2 || !first) return null;
  const rows = first.answer.rows.filter((_, i) =>
    chosen.some(({ answer }) => answer.rows[i]?.way !== 'same'),
  );
  return (
    <section class="compare" aria-labelledby="county-compare">
      <h3 id="county-compare">{words('compare')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('now')}</th>
            {chosen.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ key, name, stage, before }) => (
          <tbody key={key}>
            <tr class="what">
              <th colSpan={NAME_COLUMNS} scope="rowgroup">
                {stage} · {name}
              </th>
            </tr>
            <tr>
              <td>{before}</td>
              {chosen.map(({ name: own, answer }) => {
                const row = answer.rows.find((one) => one.key === key);
                return (
                  <td key={own} class={row && row.way !== 'same' ? 'differs' : ''}>
                    {row?.after}
                    {row && row.change !== '' && <small>{row.change}</small>}
                  </td>
                );
              })}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
};
