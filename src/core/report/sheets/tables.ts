import type { CheckReport, FileReport, TableReport } from '../../check/report.ts';
import type { Lang } from '../../messages/index.ts';
import { columnIndex } from '../../values/address.ts';
import { fieldTerm, ruleTerm } from '../names.ts';
import { listSheet, number, text } from './model.ts';
import type { BookOptions, ReportCell, ReportSheet, Say } from './model.ts';

/** `4` or `4-6`, in the sheet's own rows. */
export const spanText = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}-${last}`;

/** The columns of a table from left to right, each with the field it was taken for. */
export const columnsOf = (table: TableReport): { letter: string; field: string }[] =>
  Object.entries(table.columns)
    .map(([letter, field]) => ({ letter, field }))
    .sort((a, b) => columnIndex(a.letter) - columnIndex(b.letter));

const WIDTH = 14;
const blanks = (count: number): ReportCell[] => Array.from({ length: count }, () => text(''));

/** One row a recognised column; file, sheet and kind on each for the filter, the rest once. */
const tableRows = (file: FileReport, table: TableReport, options: BookOptions, say: Say): ReportCell[][] => {
  const names = [text(file.file), text(table.sheet), text(say(`report-kind-${table.kind}`))];
  const facts = [
    text(table.title.split('\n')[0] ?? ''),
    number(table.censusYear),
    text(spanText(table.headerRows)),
    text(spanText(table.dataRows)),
    text([...table.subtotalRows, ...table.totalRows].join(', ')),
    text(say(table.used ? 'report-yes' : 'report-no')),
    text(table.remarks.join('\n')),
  ];
  const columns = columnsOf(table).map(({ letter, field }, index) => {
    const match = table.matches[letter];
    return [
      ...names,
      ...(index === 0 ? facts : blanks(facts.length)),
      text(letter),
      text(match?.header.replace(/\s*\n\s*/g, ' ') ?? ''),
      text(fieldTerm(field, options.lang)),
      number(match === undefined ? null : Math.round(match.confidence * 100) / 100),
    ];
  });
  if (columns.length > 0) return columns;
  return [[...names, ...facts, ...blanks(WIDTH - names.length - facts.length)]];
};

const fileRows = (file: FileReport, options: BookOptions, say: Say): ReportCell[][] => {
  if (file.tables.length > 0) return file.tables.flatMap((table) => tableRows(file, table, options, say));
  const kind = say(file.error === null ? 'report-no-tables' : 'report-unreadable');
  const row = [text(file.file), text(''), text(kind), ...blanks(6), text(file.error ?? '')];
  return [[...row, ...blanks(WIDTH - row.length)]];
};

/** What was found in every file: tables, rows, and which column was taken for which field. */
export const tableSheet = (report: CheckReport, options: BookOptions, say: Say): ReportSheet =>
  listSheet(
    say('report-sheet-read'),
    [
      [say('report-column-file'), 18],
      [say('report-column-sheet'), 14],
      [say('report-column-kind'), 14],
      [say('report-column-title'), 30],
      [say('report-column-census-year'), 8],
      [say('report-column-header-rows'), 8],
      [say('report-column-data-rows'), 10],
      [say('report-column-total-rows'), 12],
      [say('report-column-used'), 9],
      [say('report-column-remarks'), 34],
      [say('report-column-column'), 6],
      [say('report-column-header'), 24],
      [say('report-column-field'), 22],
      [say('report-column-confidence'), 8],
    ],
    report.files.flatMap((file) => fileRows(file, options, say)),
  );

/** Rules that were not run, and why. */
export const notRunSheet = (report: CheckReport, lang: Lang, say: Say): ReportSheet =>
  listSheet(
    say('report-sheet-not-run'),
    [
      [say('report-column-file'), 24],
      [say('report-column-rule'), 28],
      [say('report-column-why'), 70],
    ],
    report.files.flatMap((file) =>
      file.notRun.map(({ rule, why }) => [
        text(file.file),
        text(ruleTerm(rule, report.indicators, lang) ?? rule),
        text(why),
      ]),
    ),
  );
