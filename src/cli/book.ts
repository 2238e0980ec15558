/** The report's sheets as a workbook to be written: roles become looks, lists get filter, frozen header and print set-up. */
import { LOOKS, rowHeights } from '../core/report/index.ts';
import type { ReportBook, ReportCell, ReportChart, ReportSheet } from '../core/report/index.ts';
import type { Book, BookCell, BookChart, BookSheet } from '../files/xlsx/book.ts';

const BAR_COLOUR = 'C55A11';

const formatOf = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

const cellOf = ({ value, role, link, decimals = 0 }: ReportCell): BookCell => ({
  value,
  style: typeof value === 'number' ? { ...LOOKS[role], format: formatOf(decimals) } : LOOKS[role],
  ...(link !== undefined && { link }),
});

const chartOf = (chart: ReportChart): BookChart => ({
  title: chart.title,
  kind: 'bar',
  categories: chart.categories,
  series: [{ name: chart.series, values: chart.values, color: BAR_COLOUR }],
  at: chart.at,
  valueTitle: chart.valueTitle,
  showValues: true,
  description: chart.description,
});

const sheetOf = (sheet: ReportSheet): BookSheet => ({
  name: sheet.name,
  rows: sheet.rows.map((row) => row.map(cellOf)),
  heights: rowHeights(sheet),
  columns: sheet.widths.map((width) => ({ width })),
  print: {
    landscape: true,
    fitWidth: 1,
    ...(sheet.header !== null && { titleRows: [sheet.header, sheet.header] as const }),
    ...(sheet.printed !== null && {
      area: {
        firstRow: 0,
        lastRow: sheet.rows.length - 1,
        firstColumn: 0,
        lastColumn: sheet.printed - 1,
      },
    }),
  },
  ...(sheet.header !== null && {
    freeze: { rows: sheet.header + 1 },
    filter: {
      firstRow: sheet.header,
      lastRow: sheet.rows.length - 1,
      firstColumn: 0,
      lastColumn: sheet.widths.length - 1,
    },
  }),
  ...(sheet.chart !== null && { charts: [chartOf(sheet.chart)] }),
});

export const bookOf = (report: ReportBook): Book => ({
  title: report.title,
  sheets: report.sheets.map(sheetOf),
});
