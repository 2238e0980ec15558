import { useState } from 'preact/hooks';
import type { ColumnView, DraftRow } from '../engine/parts/whatif/views.ts';
import { pastedRows } from './rows.ts';
import { useWords } from './words.ts';

interface PasteProps {
  readonly columns: readonly ColumnView[];
  readonly onRows: (rows: readonly DraftRow[]) => void;
}

const LINES = 5;

/** Many rows at once, copied from a sheet. */
export const Paste = ({ columns, onRows }: PasteProps) => {
  const words = useWords();
  const [text, setText] = useState<string | null>(null);
  if (text === null)
    return (
      <button type="button" class="small" onClick={() => setText('')}>
        {words('table.paste')}
      </button>
    );
  const read = pastedRows(text, columns);
  const count = read.ok ? read.rows.length : 0;
  return (
    <div class="paste">
      <label class="field">
        <span>{words('table.pasteHint', { columns: columns.map(({ name }) => name).join('、') })}</span>
        <textarea
          rows={LINES}
          value={text}
          aria-invalid={!read.ok}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      {!read.ok && (
        <p class="problem" role="alert">
          {words('table.unreadable', { row: read.row, found: read.found, most: columns.length })}
        </p>
      )}
      <p class="buttons">
        <button
          type="button"
          class="small"
          disabled={count === 0}
          onClick={() => {
            if (read.ok) onRows(read.rows);
            setText(null);
          }}
        >
          {words('table.use', { count })}
        </button>
        <button type="button" class="small" onClick={() => setText(null)}>
          {words('table.cancel')}
        </button>
      </p>
    </div>
  );
};
