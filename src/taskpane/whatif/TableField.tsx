import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftRow } from '../engine/parts/whatif/views.ts';
import { Icon } from '../parts/Icon.tsx';
import { LongList, type LongListHandle } from '../parts/LongList.tsx';
import { FillDown } from './FillDown.tsx';
import type { FieldParts } from './field.ts';
import { Paste } from './Paste.tsx';
import { RowEditor } from './RowEditor.tsx';
import { rowFigures, rowName } from './rows.ts';
import { SmallTable } from './SmallTable.tsx';
import { Source } from './Source.tsx';
import { useWords } from './words.ts';

/** Tables up to this size are filled in like a sheet; larger ones row by row. */
const SMALL_ROWS = 20;
const SMALL_COLUMNS = 4;
const ROW_HEIGHT = 56;

/** A table that goes into the sum: figures of the tables, typed, or pasted. */
export const TableField = (parts: FieldParts) => {
  const { input, state, draft, problem, onDraft } = parts;
  const words = useWords();
  const id = useId();
  const list = useRef<LongListHandle>(null);
  const [unfolded, unfold] = useState<boolean | null>(null);
  const [opened, open] = useState<number | null>(null);
  const { columns } = input;
  const given = draft ?? state?.value ?? [];
  const rows: readonly DraftRow[] = typeof given === 'string' ? [] : given;
  const numbered = useMemo(() => rows.map((row, index) => ({ row, index })), [rows]);
  const small = rows.length <= SMALL_ROWS && columns.length <= SMALL_COLUMNS;
  const put = (row: number, key: string, text: string): void =>
    onDraft(rows.map((own, i) => (i === row ? { ...own, [key]: text } : own)));
  const remove = (row: number): void => {
    open(null);
    onDraft(rows.toSpliced(row, 1));
  };
  const add = (): void => {
    onDraft([...rows, {}]);
    unfold(true);
    if (!small) open(rows.length);
  };
  const show = (row: number): void => {
    unfold(true);
    open(row);
    requestAnimationFrame(() => list.current?.focus(row));
  };
  const column = columns.find(({ key }) => key === problem?.column);
  const isOpen = unfolded ?? (small || rows.length === 0);
  return (
    <div class="table-field" role="group" aria-labelledby={`${id}-name`}>
      <button
        type="button"
        class="unfold"
        id={`${id}-name`}
        aria-expanded={isOpen}
        onClick={() => unfold(!isOpen)}
      >
        <Icon name={isOpen ? 'down' : 'right'} />
        <span class="name">{input.name}</span>{' '}
        <span class="quiet">{words('table.rows', { count: rows.length })}</span>
      </button>
      {problem && (
        <p class="problem" role="alert">
          {problem.row === null
            ? problem.text
            : words('table.problem', {
                row: problem.row + 1,
                column: column?.name ?? problem.column,
                text: problem.text,
              })}{' '}
          {problem.row !== null && !small && (
            <button type="button" class="link" onClick={() => show(problem.row ?? 0)}>
              {words('table.show')}
            </button>
          )}
        </p>
      )}
      <Source {...parts} id={`${id}-source`} />
      <FillDown rows={rows} columns={columns} onRows={onDraft} />
      {isOpen && rows.length > 0 && small && (
        <SmallTable
          name={input.name}
          rows={rows}
          columns={columns}
          problem={problem}
          onCell={put}
          onRemove={remove}
        />
      )}
      {isOpen && rows.length > 0 && !small && (
        <LongList
          label={input.name}
          items={numbered}
          keyOf={({ index }) => String(index)}
          estimate={() => ROW_HEIGHT}
          handle={list}
          row={({ row }, index, tabIndex) => (
            <article class={index === opened ? 'open' : ''}>
              <button
                type="button"
                data-stop
                tabIndex={tabIndex}
                aria-expanded={index === opened}
                class={problem?.row === index ? 'wrong' : ''}
                onClick={() => open(index === opened ? null : index)}
              >
                <span class="name">{rowName(row, columns)}</span>
                <span class="figures quiet">{rowFigures(row, columns)}</span>
              </button>
              {index === opened && (
                <RowEditor
                  row={row}
                  columns={columns}
                  wrong={problem?.row === index ? problem.column : ''}
                  onCell={(key, text) => put(index, key, text)}
                  onRemove={() => remove(index)}
                />
              )}
            </article>
          )}
        />
      )}
      <div class="buttons">
        <button type="button" class="small" onClick={add}>
          {words('table.add')}
        </button>
        <Paste columns={columns} onRows={onDraft} />
      </div>
    </div>
  );
};
