/** What was read and what was not: tables with their rows and columns, files that failed, rules that did not run. */
import type { CheckReport, FileReport, TableReport } from '../../core/check/report.ts';
import { columnsOf, fieldTerm, groupBy, ruleName, wrap } from '../../core/report/index.ts';
import { bullet, indent } from './lines.ts';
import type { Screen } from './report.ts';

/** Below this a person should look at the column; the same line below which a match isn't used is the tables' own. */
const DOUBTFUL = 0.9;

const percent = (share: number): number => Math.round(share * 100);

const rowsText = ([first, last]: readonly [number, number], { say }: Screen): string =>
  first === last ? say('report-row', { first }) : say('report-rows', { first, last });

const tableLines = (table: TableReport, screen: Screen): string[] => {
  const { say, width, lang, paint } = screen;
  const facts = [
    say(`report-kind-${table.kind}`),
    say('report-header-row', { rows: rowsText(table.headerRows, screen) }),
    say('report-data-row', { rows: rowsText(table.dataRows, screen) }),
    say('report-confidence', { percent: percent(table.confidence) }),
    ...(table.used ? [] : [say('report-table-unused')]),
  ];
  const columns = columnsOf(table);
  const known = columns.map(({ letter, field }) => `${letter} ${fieldTerm(field, lang)}`);
  const doubtful = Object.entries(table.matches).flatMap(([letter, { confidence, header, matched }]) => {
    if (confidence >= DOUBTFUL) return [];
    const field = table.columns[letter];
    const taken =
      field === undefined
        ? say('report-column-unused', { matched })
        : say('report-column-taken', { field: fieldTerm(field, lang) });
    return say('report-doubtful', { letter, header, taken, percent: percent(confidence) });
  });
  return [
    ...indent(`${table.sheet}  ${facts.join(' · ')}`, 2, width),
    ...indent(
      known.length === 0 ? say('report-unmatched') : known.join(say('report-list-comma')),
      4,
      width,
    ).map((line) => paint(line, 'dim')),
    ...doubtful.flatMap((text) => bullet('△', text, width, 4)).map((line) => paint(line, 'warn')),
    ...table.remarks.flatMap((remark) => bullet('·', remark, width, 4)),
  ];
};

const fileLines = (file: FileReport, screen: Screen): string[] => {
  if (file.error !== null) return [];
  if (file.tables.length === 0) return wrap(`${file.file}  ${screen.say('report-no-tables')}`, screen.width);
  return [...wrap(file.file, screen.width), ...file.tables.flatMap((table) => tableLines(table, screen))];
};

export const unreadableSection = (report: CheckReport, { say, width, paint, heading }: Screen): string[] => {
  const failed = report.files.filter((file) => file.error !== null);
  if (failed.length === 0) return [];
  return [
    ...heading(say('report-section-unreadable'), failed.length),
    ...failed
      .flatMap((file) => {
        const error = file.error as string;
        const named = error.includes(file.file) ? error : `${file.file}  ${error}`;
        return bullet('✘', named, width);
      })
      .map((line) => paint(line, 'bad')),
  ];
};

export const readSection = (report: CheckReport, screen: Screen): string[] => {
  const lines = report.files.flatMap((file) => fileLines(file, screen));
  return lines.length === 0 ? [] : [...screen.heading(screen.say('report-section-read')), ...lines];
};

/** One line a reason, with the rules it stops and the files; undecidable indicators have a section of their own. */
export const notRunSection = (
  report: CheckReport,
  { say, lang, width, heading, paint }: Screen,
): string[] => {
  const undecided = new Set(
    report.indicators.filter((row) => row.status === 'undecidable').map((row) => row.id),
  );
  const items = report.files
    .flatMap((file) => file.notRun.map((item) => ({ ...item, file: file.file })))
    .filter((item) => !undecided.has(item.rule));
  if (items.length === 0) return [];
  const comma = say('report-list-comma');
  const groups = [...groupBy(items, (item) => item.why)];
  return [
    ...heading(say('report-section-not-run'), items.length),
    ...groups.flatMap(([why, group]) => {
      const rules = [...new Set(group.map((item) => ruleName(item.rule, report.indicators, lang)))];
      const files = [...new Set(group.map((item) => item.file))];
      return [
        ...bullet('·', why, width),
        ...indent(
          say('report-bracketed', { text: rules.join(comma), more: files.join(comma) }),
          4,
          width,
        ).map((line) => paint(line, 'dim')),
      ];
    }),
  ];
};
