/** A workbook as .xlsx bytes. The one module that knows the writing library. */
import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, NamedRange, SheetChart, WriteSheet } from 'hucre';
import { areaAddress, columnName } from '../../core/values/address.ts';
import type { Area } from '../../core/values/workbook.ts';
import type { Book, BookCell, BookChart, BookPrint, BookSheet, BookStyle } from './book.ts';
import { FileLinks } from './file-links.ts';
import { conditionOf, PROTECTION, tableOf, validationOf } from './entry.ts';
import { hyperlinkOf } from './links.ts';
import { quotedSheet } from './names.ts';

/** 宋体 is on every Chinese Windows and is what WPS on Linux substitutes reliably. */
const FONT = { name: '宋体', size: 11 } as const;
const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const MADE = new Date(Date.UTC(2020, 0, 1));
/** Excel's longest cell text. */
const TEXT_MAX = 32_767;

/**
 * The bytes of a workbook. Equal books give equal bytes. Numbers that aren't finite are written blank, texts beyond
 * Excel's 32,767 characters are cut with `…`.
 */
export const writeBook = async (book: Book): Promise<Uint8Array> => {
  const links = new FileLinks();
  const made = book.made ?? MADE;
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => writeSheet(sheet, links)),
    namedRanges: [
      ...(book.names ?? []).map(({ name, refersTo }) => ({ name, range: refersTo })),
      ...book.sheets.flatMap(printNames),
    ],
    defaultFont: FONT,
    properties: {
      title: book.title,
      creator: '达标',
      created: made,
      modified: made,
      ...(book.properties && { custom: { ...book.properties } }),
    },
  });
  return links.patched(bytes);
};

const addressOf = (area: Area): string =>
  areaAddress(area.firstRow, area.firstColumn, area.lastRow, area.lastColumn);

const writeSheet = (sheet: BookSheet, links: FileLinks): WriteSheet => {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== null) cells.set(`${r},${c}`, cellOf(cell, links));
    });
  });
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(() => null)),
    cells,
    ...(sheet.columns && { columns: sheet.columns.map((column) => ({ ...column })) }),
    ...(sheet.heights && {
      rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    }),
    ...(sheet.merges && {
      merges: sheet.merges.map((area) => ({
        startRow: area.firstRow,
        startCol: area.firstColumn,
        endRow: area.lastRow,
        endCol: area.lastColumn,
      })),
    }),
    ...(sheet.freeze && { freezePane: { ...sheet.freeze } }),
    ...(sheet.filter && { autoFilter: { range: addressOf(sheet.filter) } }),
    ...(sheet.charts && { charts: sheet.charts.map(chartOf) }),
    ...(sheet.tables && { tables: sheet.tables.map(tableOf) }),
    ...(sheet.validations && { dataValidations: sheet.validations.map(validationOf) }),
    ...(sheet.conditions && { conditionalRules: sheet.conditions.map(conditionOf) }),
    ...(sheet.protect && { protection: PROTECTION }),
    ...(sheet.hidden && { hidden: true }),
    view: {
      showGridLines: sheet.gridlines ?? true,
      ...(sheet.zoom !== undefined && { zoomScale: sheet.zoom }),
      ...(sheet.tab !== undefined && { tabColor: { rgb: sheet.tab } }),
    },
    ...pageOf(sheet.print),
  };
};

/**
 * A text that looks like the escape of a character (`_x0041_`) would be read as that character. Line breaks in cells
 * are line feeds alone; Excel shows a carriage return as `_x000D_`.
 */
const literal = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** A text that is only the name of an error would be written as that error; as rich text it stays a text. */
const ERROR_NAME = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

const valueOf = ({ value }: BookCell): BookCell['value'] => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return value;
  return literal(value.length > TEXT_MAX ? `${value.slice(0, TEXT_MAX - 1)}…` : value);
};

const cellOf = (cell: BookCell, links: FileLinks): Partial<Cell> => {
  const value = valueOf(cell);
  const style = styleOf(cell.style, cell.link !== undefined);
  const isErrorName = typeof value === 'string' && ERROR_NAME.test(value) && cell.formula === undefined;
  return {
    value,
    ...(isErrorName && { richText: [{ text: value }] }),
    ...(cell.formula !== undefined && { formula: cell.formula.replace(/^=/, ''), formulaResult: value }),
    ...(style && { style }),
    ...(cell.link && { hyperlink: hyperlinkOf(cell.link, links.mark) }),
  };
};

const LINK_FONT = { color: { rgb: '0563C1' }, underline: true } as const;

const styleOf = (style: BookStyle | undefined, isLink: boolean): CellStyle | undefined => {
  if (style === undefined && !isLink) return undefined;
  const { bold, italic, size, color, fill, align, vertical, wrap, indent, border, format, locked } =
    style ?? {};
  return {
    font: {
      ...FONT,
      ...(isLink && LINK_FONT),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(size !== undefined && { size }),
      ...(color !== undefined && { color: { rgb: color } }),
    },
    alignment: {
      vertical: vertical ?? 'center',
      ...(align && { horizontal: align }),
      ...(wrap && { wrapText: true }),
      ...(indent !== undefined && { indent }),
    },
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(border && { border: { top: LINE, right: LINE, bottom: LINE, left: LINE } }),
    ...(format !== undefined && { numFmt: format }),
    ...(locked !== undefined && { protection: { locked } }),
  };
};

const chartOf = (chart: BookChart): SheetChart => ({
  type: chart.kind,
  title: chart.title,
  altText: chart.description ?? chart.title,
  anchor: {
    from: { row: chart.at.firstRow, col: chart.at.firstColumn },
    to: { row: chart.at.lastRow + 1, col: chart.at.lastColumn + 1 },
  },
  series: chart.series.map((series) => ({
    name: series.name,
    categories: addressOf(chart.categories),
    values: addressOf(series.values),
    ...(series.color !== undefined && { color: series.color }),
    ...(series.barColors && {
      dataPoints: [...series.barColors].map(([idx, fillColor]) => ({ idx, fillColor })),
    }),
  })),
  gapWidth: 60,
  legend: chart.series.length > 1 ? 'bottom' : false,
  ...(chart.showValues && { dataLabels: { showValue: true } }),
  axes: {
    // A lying bar chart draws its first category at the bottom unless the axis is turned round.
    x: { minorTickMark: 'none', ...(chart.kind === 'bar' && { reverse: true }) },
    y: {
      ...(chart.kind === 'bar' && { crosses: 'max' }),
      minorTickMark: 'none',
      ...(chart.valueTitle !== undefined && { title: chart.valueTitle }),
      ...(chart.valueFormat !== undefined && { numberFormat: { formatCode: chart.valueFormat } }),
      gridlines: { major: true },
    },
  },
});

const pageOf = (print: BookPrint | undefined): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> =>
  print === undefined
    ? {}
    : {
        pageSetup: {
          paperSize: print.paper ?? 'a4',
          orientation: print.landscape ? 'landscape' : 'portrait',
          ...(print.fitWidth !== undefined && {
            fitToPage: true,
            fitToWidth: print.fitWidth,
            fitToHeight: 0,
          }),
          margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
          horizontalCentered: true,
        },
        headerFooter: { oddFooter: '&L&A&R&P / &N' },
      };

/** Print areas and repeated rows are names; hucre would write them without quoting the sheet. */
const printNames = (sheet: BookSheet): NamedRange[] => {
  const names: NamedRange[] = [];
  const { titleRows, area } = sheet.print ?? {};
  const on = quotedSheet(sheet.name);
  if (area) {
    const first = `$${columnName(area.firstColumn)}$${area.firstRow + 1}`;
    const last = `$${columnName(area.lastColumn)}$${area.lastRow + 1}`;
    names.push({ name: '_xlnm.Print_Area', range: `${on}!${first}:${last}`, scope: sheet.name });
  }
  if (titleRows) {
    const rows = `$${titleRows[0] + 1}:$${titleRows[1] + 1}`;
    names.push({ name: '_xlnm.Print_Titles', range: `${on}!${rows}`, scope: sheet.name });
  }
  return names;
};
