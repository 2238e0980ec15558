import { useMemo, useState } from 'preact/hooks';
import type { TableView } from '../engine/parts/whatif/views.ts';
import { LongList } from '../parts/LongList.tsx';
import { firstOrder, orderedRows } from './order.ts';
import { useWords } from './words.ts';

const HEIGHT = 40;
/** Fewer rows need no order to be chosen. */
const SHORT = 4;

/** One table of the answer: schools, grades, years. */
export const ResultTable = ({ table }: { table: TableView }) => {
  const words = useWords();
  const { heads, rows, name } = table;
  const [order, setOrder] = useState<number | null | undefined>(undefined);
  const column = order === undefined ? firstOrder(table) : order;
  const shown = useMemo(() => orderedRows(table, column), [table, column]);
  const title = words('rowsOf', { name, count: rows.length });
  return (
    <section class="result-table" aria-label={name}>
      <div class="top">
        <h3>{title}</h3>
        {rows.length > SHORT && (
          <select
            aria-label={words('sort')}
            value={column === null ? '' : String(column)}
            onChange={({ currentTarget: { value } }) => setOrder(value === '' ? null : Number(value))}
          >
            <option value="">{words('sort.given')}</option>
            {heads.map((head, i) => (
              <option key={head.name} value={String(i)}>
                {words('sort.by', { name: head.name })}
              </option>
            ))}
          </select>
        )}
      </div>
      <LongList
        label={title}
        items={shown}
        keyOf={(row) => String(rows.indexOf(row))}
        estimate={() => HEIGHT}
        row={(row, _index, tabIndex) => (
          <div class="result-row" data-stop tabIndex={tabIndex}>
            <span class="name">{row.label}</span>
            <span class="figures">
              {heads.map(
                (head, i) =>
                  row.cells[i] !== '' && (
                    <span key={head.name} class={row.values[i] === 0 ? 'cell-of zero' : 'cell-of'}>
                      <span class="quiet">{head.name}</span> {row.cells[i]}
                      {head.unit}
                    </span>
                  ),
              )}
            </span>
          </div>
        )}
      />
    </section>
  );
};
