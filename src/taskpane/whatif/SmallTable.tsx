import { Icon } from '../parts/Icon.tsx';
import type { ColumnView, DraftRow, Problem } from '../engine/parts/whatif/views.ts';
import { rowName } from './rows.ts';
import { useWords } from './words.ts';

interface SmallTableProps {
  readonly name: string;
  readonly rows: readonly DraftRow[];
  readonly columns: readonly ColumnView[];
  readonly problem: Problem | null;
  readonly onCell: (row: number, key: string, text: string) => void;
  readonly onRemove: (row: number) => void;
}

/** A few rows, filled in cell by cell. */
export const SmallTable = ({ name, rows, columns, problem, onCell, onRemove }: SmallTableProps) => {
  const words = useWords();
  return (
    <table class="small-table" aria-label={name}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col">
              {column.name}
              {column.unit !== '' && <small> {column.unit}</small>}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            {columns.map((column) => (
              <td key={column.key} class={column.numeric ? 'number' : ''}>
                <input
                  type="text"
                  inputMode={column.numeric ? 'decimal' : 'text'}
                  autocomplete="off"
                  aria-label={words('table.cell', { row: i + 1, column: column.name })}
                  aria-invalid={problem?.row === i && problem.column === column.key}
                  placeholder={column.fallback ?? ''}
                  value={row[column.key] ?? ''}
                  onInput={({ currentTarget }) => onCell(i, column.key, currentTarget.value)}
                />
              </td>
            ))}
            <td>
              <button
                type="button"
                class="bare"
                aria-label={words('table.remove', { row: i + 1, label: rowName(row, columns) })}
                onClick={() => onRemove(i)}
              >
                <Icon name="close" />
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
