import { useState } from 'preact/hooks';
import type { ColumnView, DraftRow } from '../engine/parts/whatif/views.ts';
import { blankColumn, filledDown } from './rows.ts';
import { useWords } from './words.ts';

interface FillDownProps {
  readonly rows: readonly DraftRow[];
  readonly columns: readonly ColumnView[];
  readonly onRows: (rows: readonly DraftRow[]) => void;
}

/** A column that the tables don't have, filled with one figure where it is the same everywhere. */
export const FillDown = ({ rows, columns, onRows }: FillDownProps) => {
  const words = useWords();
  const [text, setText] = useState('');
  const blank = blankColumn(rows, columns);
  if (blank === null) return null;
  return (
    <form
      class="fill-down"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onRows(filledDown(rows, blank.column.key, text));
        setText('');
      }}
    >
      <label class="field">
        <span>{words('table.blank', { column: blank.column.name, count: blank.count })}</span>
        <input
          type="text"
          inputMode={blank.column.numeric ? 'decimal' : 'text'}
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit">{words('table.fill')}</button>
    </form>
  );
};
