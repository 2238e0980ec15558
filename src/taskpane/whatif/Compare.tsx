import type { ComponentChildren } from 'preact';
import { compared, type ComparedRow } from './compared.ts';
import { letterOf, type Column } from './sums.ts';
import { useWords } from './words.ts';

const Rows = ({
  title,
  rows,
  none,
  width,
}: {
  title: string;
  rows: readonly ComparedRow[];
  none?: ComponentChildren;
  width: number;
}) => (
  <>
    <tr class="part">
      <th colSpan={width} scope="colgroup">
        {title}
      </th>
    </tr>
    {rows.length === 0 && (
      <tr>
        <td colSpan={width} class="quiet">
          {none}
        </td>
      </tr>
    )}
    {rows.map(({ key, name, cells }) => [
      <tr key={`${key} name`} class="what">
        <th colSpan={width} scope="rowgroup">
          {name}
        </th>
      </tr>,
      <tr key={key}>
        {cells.map(({ text, change, differs }, i) => (
          <td key={i} class={differs ? 'differs' : ''}>
            {text}
            {change !== '' && <small>{change}</small>}
          </td>
        ))}
      </tr>,
    ])}
  </>
);

/** The scenarios of a question side by side: only inputs that differ, and every answer against the first. */
export const Compare = ({ columns, at }: { columns: readonly Column[]; at: number }) => {
  const words = useWords();
  const { inputs, answers } = compared(columns, words);
  return (
    <section class="compare" aria-labelledby="sum-compare">
      <h3 id="sum-compare">{words('compare')}</h3>
      <table>
        <thead>
          <tr>
            {columns.map((_, i) => (
              <th key={i} scope="col" class={i === at ? 'own' : ''}>
                {words('scenario', { letter: letterOf(i) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Rows
            title={words('compare.different')}
            rows={inputs}
            width={columns.length}
            none={words('compare.same')}
          />
          <Rows title={words('compare.answers')} rows={answers} width={columns.length} />
        </tbody>
      </table>
    </section>
  );
};
