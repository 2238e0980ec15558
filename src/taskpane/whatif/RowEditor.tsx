import type { ColumnView, DraftRow } from '../engine/parts/whatif/views.ts';
import { useWords } from './words.ts';

interface RowEditorProps {
  readonly row: DraftRow;
  readonly columns: readonly ColumnView[];
  /** The column with a problem; empty for none. */
  readonly wrong: string;
  readonly onCell: (key: string, text: string) => void;
  readonly onRemove: () => void;
}

/** The cells of one row of a long table. */
export const RowEditor = ({ row, columns, wrong, onCell, onRemove }: RowEditorProps) => {
  const words = useWords();
  return (
    // the list moves by the same keys that move the caret
    <div class="row-editor" onKeyDown={(event: KeyboardEvent) => event.stopPropagation()}>
      {columns.map((column) => (
        <label key={column.key} class="field">
          <span>
            {column.name}
            {column.unit !== '' && <small> {column.unit}</small>}
          </span>
          <input
            type="text"
            inputMode={column.numeric ? 'decimal' : 'text'}
            autocomplete="off"
            aria-invalid={wrong === column.key}
            placeholder={column.fallback ?? ''}
            value={row[column.key] ?? ''}
            onInput={({ currentTarget }) => onCell(column.key, currentTarget.value)}
          />
        </label>
      ))}
      <button type="button" class="small" onClick={onRemove}>
        {words('table.removeShort')}
      </button>
    </div>
  );
};
