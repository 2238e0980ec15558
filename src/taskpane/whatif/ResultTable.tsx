import { useMemo, useState } from 'preact/hooks';
import type { TableView } from '../engine/parts/whatif/views.ts';
import { LongList } from '../parts/LongList.tsx';
import { firstOrder, isZero, orderedRows, type NumberedRow } from './order.ts';
import { useWords } from './words.ts';

const HEIGHT = 40;
/** Fewer rows need no order to be chosen. */
const SHORT = 4;

/** Several figures a row are read down the columns. */
const WIDE = 3;
const FEW = 30;

const SmallResult = ({ table, rows }: { table: TableView; rows: readonly NumberedRow[] }) => (
  <table class="result-small" aria-label={table.name}>
    <thead>
      <tr>
        <td />
        {table.heads.map(({ name, unit }) => (
          <th key={name} scope="col">
            {name}
            {unit === '' || unit === '年' ? '' : `（${unit}）`}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ row, i }) => (
        <tr key={i}>
          <th scope="row">{row.label}</th>
          {row.cells.map((cell, k) => (
            <td key={k} class="number">
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** One table of the answer: schools, grades, years. */
export const ResultTable = ({ table }: { table: TableView }) => {
  const words = useWords();
  const { heads, rows, name } = table;
  const [order, setOrder] = useState<number | null | undefined>(undefined);
  const column = order === undefined ? firstOrder(table) : order;
  const [zeros, showZeros] = useState(false);
  const shown = useMemo(
    () => orderedRows(table, column).filter(({ row }) => zeros || !isZero(row)),
    [table, column, zeros],
  );
  const hidden = rows.filter(isZero).length;
  const asTable = heads.length >= WIDE && rows.length <= FEW && heads.every(({ numeric }) => numeric);
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
      {hidden > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={zeros}
            onChange={({ currentTarget }) => showZeros(currentTarget.checked)}
          />
          {words('rows.zero', { count: hidden })}
        </label>
      )}
      {asTable ? (
        <SmallResult table={table} rows={shown} />
      ) : (
        <LongList
          label={title}
          items={shown}
          keyOf={({ i }) => String(i)}
          estimate={() => HEIGHT}
          row={({ row }, _index, tabIndex) => (
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
      )}
    </section>
  );
};
