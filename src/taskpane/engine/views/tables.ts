import type { TableReport } from '../../../core/check/report.ts';
import type { Lang } from '../../../core/messages/index.ts';
import { fieldTerm, sayIn } from '../../../core/report/index.ts';
import { headerText, type Table } from '../../../core/tables/index.ts';
import { areaAddress, columnName } from '../../../core/values/address.ts';

import type { ColumnView, ColumnWord, TableView } from '../protocol.ts';

/** Below this a person is asked to confirm a column. */
const SURE = 0.8;

const spanText = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}–${last}`;

const columnViews = (table: Table, words: readonly ColumnWord[], lang: Lang): ColumnView[] =>
  table.columns.map(({ index, path, match, used }) => {
    const corrected = words.some(({ sheet, column }) => sheet === table.sheet.name && column === index);
    const field = used ? match.field : null;
    const open = !used && (match.candidates.length > 0 || match.conflicts.length > 0);
    return {
      letter: columnName(index),
      index,
      header: headerText(path),
      field,
      term: match.field === null ? '' : fieldTerm(match.field, lang),
      confidence: match.confidence,
      candidates: match.candidates.map((candidate) => candidate.field),
      doubtful: !corrected && (open || (used && match.confidence < SURE)),
      corrected,
    };
  });

/** What was read of one table, for people to look over and correct. */
export const tableView = (
  table: Table,
  report: TableReport,
  words: readonly ColumnWord[],
  lang: Lang,
): TableView => {
  const say = sayIn(lang);
  const indices = table.columns.map(({ index }) => index);
  const [, lastRow] = report.dataRows;
  return {
    sheet: report.sheet,
    kind: say(`report-kind-${report.kind}`),
    recognised: report.kind !== 'unknown',
    title: report.title.split('\n')[0] ?? '',
    stage: report.stage === null ? '' : say(`stage.${report.stage}`),
    year: report.censusYear,
    headerRows: spanText(report.headerRows),
    dataRows: spanText(report.dataRows),
    rowCount: table.dataRows.length,
    used: report.used,
    confidence: report.confidence,
    remarks: report.remarks,
    columns: columnViews(table, words, lang),
    cells:
      indices.length === 0
        ? `${report.headerRows[0]}:${lastRow}`
        : areaAddress(table.header[0], Math.min(...indices), lastRow - 1, Math.max(...indices)),
  };
};
