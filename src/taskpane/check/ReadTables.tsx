import { usePane } from '../parts/pane.ts';
import type { Summary, TableView } from '../engine/protocol.ts';
import { ColumnRow } from './ColumnRow.tsx';

const TableFold = ({ table }: { table: TableView }) => {
  const { controller, say } = usePane();
  const { sheet, kind, title, stage, year, dataRows, rowCount, used, confidence, remarks, columns } = table;
  const doubtful = columns.filter((column) => column.doubtful).length;
  const facts = [kind, stage, year === null ? '' : say('year.one', { year })].filter((fact) => fact !== '');
  return (
    <details class="table">
      <summary>
        <h3>{sheet}</h3>
        <span class="quiet">{facts.join(' · ')}</span>
        {!used && <span class="tag">{say('read.unused')}</span>}
        {doubtful > 0 && <span class="tag near">{say('read.doubtful', { count: doubtful })}</span>}
      </summary>
      {title !== '' && <p>{title}</p>}
      <p class="quiet">
        {say('read.rows', { rows: dataRows, count: rowCount })} ·{' '}
        {say('read.sure', { percent: Math.round(confidence * 100) })} ·{' '}
        <button type="button" class="link" onClick={() => void controller.select(sheet, table.cells)}>
          {say('read.show')}
        </button>
      </p>
      {remarks.length > 0 && (
        <ul class="remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <ul class="columns">
        {columns.map((column) => (
          <ColumnRow key={column.letter} sheet={sheet} column={column} />
        ))}
      </ul>
    </details>
  );
};

/** Sheets, tables, and which column was taken for which field. */
export const ReadTables = ({ summary }: { summary: Summary }) => {
  const { state, controller, say } = usePane();
  const { tables, lapsed } = summary;
  const doubtful = tables.flatMap(({ columns }) => columns).filter((column) => column.doubtful).length;
  return (
    <details class="fold">
      <summary>
        <h2>{say('read.title')}</h2> <span class="quiet">{say('read.count', { tables: tables.length })}</span>
        {doubtful > 0 && <span class="tag near">{say('read.doubtful', { count: doubtful })}</span>}
      </summary>
      {tables.length === 0 && <p>{say('read.none')}</p>}
      {lapsed.map(({ sheet, header }) => (
        <p key={`${sheet}!${header}`} class="warning">
          {say('read.lapsed', { sheet, header })}
        </p>
      ))}
      {tables.map((table) => (
        <TableFold key={`${table.sheet}!${table.cells}`} table={table} />
      ))}
      {state.words.length > 0 && (
        <button type="button" class="small" onClick={() => controller.forgetCorrections()}>
          {say('read.resetAll', { count: state.words.length })}
        </button>
      )}
    </details>
  );
};
