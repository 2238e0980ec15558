import { useState } from 'preact/hooks';
import { usePane } from '../parts/pane.ts';
import type { ColumnView, FieldItem } from '../engine/protocol.ts';

const GROUPS = ['identity', 'classes', 'staff', 'premises', 'ledger'] as const;

const Options = ({ fields, column }: { fields: readonly FieldItem[]; column: ColumnView }) => {
  const { say } = usePane();
  const likely = fields.filter(({ id }) => column.candidates.includes(id));
  const option = ({ id, term }: FieldItem) => (
    <option key={id} value={id}>
      {term}
    </option>
  );
  return (
    <>
      <option value="">{say('read.leaveOut')}</option>
      {likely.length > 1 && <optgroup label={say('read.likely')}>{likely.map(option)}</optgroup>}
      {GROUPS.map((group) => (
        <optgroup key={group} label={say(`group.${group}`)}>
          {fields.filter((field) => field.group === group).map(option)}
        </optgroup>
      ))}
    </>
  );
};

/** One column with what it was taken for; choosing another field corrects it for this workbook. */
export const ColumnRow = ({ sheet, column }: { sheet: string; column: ColumnView }) => {
  const { state, controller, say } = usePane();
  // a hundred fields for each of a hundred columns: listed only where somebody is about to choose
  const [open, setOpen] = useState(false);
  const { letter, header, field, term, confidence, doubtful, corrected } = column;
  const name = header === '' ? say('read.noHeader') : header;
  return (
    <li class={doubtful ? 'doubtful' : undefined}>
      <button
        type="button"
        class="cell"
        aria-label={say('finding.goto', { cell: `${sheet}!${letter}` })}
        onClick={() => void controller.select(sheet, `${letter}:${letter}`)}
      >
        {letter}
      </button>
      <span class="header">{name}</span>
      <select
        aria-label={say('read.columnOf', { letter, header: name })}
        value={field ?? ''}
        onFocus={() => setOpen(true)}
        onPointerDown={() => setOpen(true)}
        onChange={({ currentTarget: { value } }) =>
          controller.correct(sheet, column, value === '' ? null : value)
        }
      >
        {open ? (
          <Options fields={state.fields} column={column} />
        ) : (
          <option value={field ?? ''}>{field === null ? say('read.leaveOut') : term}</option>
        )}
      </select>
      <span class="quiet sure">
        {corrected ? (
          <button type="button" class="link" onClick={() => controller.correct(sheet, column, undefined)}>
            {say('read.reset')}
          </button>
        ) : doubtful ? (
          <span class="tag near">{say('read.confirm')}</span>
        ) : (
          field !== null && say('check.percent', { percent: Math.round(confidence * 100) })
        )}
      </span>
    </li>
  );
};
