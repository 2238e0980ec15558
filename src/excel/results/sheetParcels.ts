import type { ReportCell, ReportSheet } from '../../core/report/index.ts';
import type { Area } from '../../core/values/workbook.ts';
import { areaOf, rangeOf } from '../area.ts';
import type { Parcel } from '../parcels.ts';
import { calls, CALL_BYTES } from '../parcels.ts';
import type { SheetOf } from '../write/gridParcel.ts';
import { gridParcel } from '../write/gridParcel.ts';
import type { Entry } from '../write/literal.ts';
import { entryOf } from '../write/literal.ts';
import { linkFormula } from './link.ts';
import { lookParcels } from './looks.ts';

/** Parts of a results sheet that an Excel may lack or refuse (page layout needs a printer): left out at need. */
export type Extra = 'filter' | 'print' | 'chart';

/** Points for one character of width in the usual font, and the margin of a cell. */
const POINTS_A_CHARACTER = 6;
const MARGIN_POINTS = 4;
/** A list that begins further down can't keep its header in view: frozen rows would fill the screen. */
const FROZEN_MAX = 5;

const entryFor = ({ value, link, formula }: ReportCell, openFile: string): Entry =>
  formula !== undefined
    ? formula
    : link === undefined
      ? entryOf(value ?? '')
      : linkFormula(link, String(value ?? link.address), openFile);

const contents = (sheet: ReportSheet, width: number, sheetOf: SheetOf, openFile: string): Parcel[] => {
  if (sheet.rows.length === 0) return [];
  const rows = sheet.rows.map((cells) =>
    Array.from({ length: width }, (_, column): Entry => {
      const cell = cells[column];
      return cell === undefined ? '' : entryFor(cell, openFile);
    }),
  );
  return [gridParcel(sheetOf, areaOf(0, 0, rows.length, width), 'formulas', rows)];
};

/** The decimals that a number is shown with; a column of whole numbers keeps General. */
const formats = (sheet: ReportSheet, width: number, sheetOf: SheetOf): Parcel[] => {
  const decimalsOf = (cell: ReportCell | undefined) =>
    typeof cell?.value === 'number' ? (cell.decimals ?? 0) : 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  return columns
    .filter((column) => sheet.rows.some((row) => decimalsOf(row[column]) > 0))
    .map((column) => {
      const rows = sheet.rows.map((row) => {
        const decimals = decimalsOf(row[column]);
        return [decimals > 0 ? `0.${'0'.repeat(decimals)}` : 'General'];
      });
      return gridParcel(sheetOf, areaOf(0, column, rows.length, 1), 'numberFormat', rows);
    });
};

/** Widths, then heights that fit what wraps in them. */
const sizes = (sheet: ReportSheet, sheetOf: SheetOf): Parcel =>
  calls(CALL_BYTES * 2 + sheet.widths.length * 50, (job) => {
    const block = areaOf(0, 0, Math.max(1, sheet.rows.length), sheet.widths.length);
    rangeOf(sheetOf(job), { ...block, lastRow: 0 }).setColumnProperties(
      sheet.widths.map((width) => ({
        format: { columnWidth: width * POINTS_A_CHARACTER + MARGIN_POINTS },
      })),
    );
    rangeOf(sheetOf(job), block).format.autofitRows();
  });

const chart = ({ rows, chart: wanted }: ReportSheet, sheetOf: SheetOf): Parcel[] => {
  if (wanted === null) return [];
  const { categories, values, at } = wanted;
  const header = rows[values.firstRow - 1]?.[values.firstColumn]?.role === 'header' ? 1 : 0;
  const source: Area = {
    firstRow: Math.min(categories.firstRow, values.firstRow) - header,
    firstColumn: Math.min(categories.firstColumn, values.firstColumn),
    lastRow: Math.max(categories.lastRow, values.lastRow),
    lastColumn: Math.max(categories.lastColumn, values.lastColumn),
  };
  return [
    calls(CALL_BYTES * 8, (job) => {
      const sheet = sheetOf(job);
      const made = sheet.charts.add('BarClustered', rangeOf(sheet, source), 'Columns');
      made.title.text = wanted.title;
      made.legend.visible = false;
      // Bars grow from the bottom: reversed, the largest gap stands on top as in the table.
      made.axes.categoryAxis.reversePlotOrder = true;
      made.setPosition(
        rangeOf(sheet, { ...at, lastRow: at.firstRow, lastColumn: at.firstColumn }),
        rangeOf(sheet, { ...at, firstRow: at.lastRow, firstColumn: at.lastColumn }),
      );
    }),
  ];
};

const print = ({ header, printed, rows }: ReportSheet, sheetOf: SheetOf): Parcel =>
  calls(CALL_BYTES * 5, (job) => {
    const page = sheetOf(job).pageLayout;
    page.orientation = 'Landscape';
    page.paperSize = 'A4';
    page.zoom = { horizontalFitToPages: 1 };
    if (printed !== null) {
      page.setPrintArea(rangeOf(sheetOf(job), areaOf(0, 0, Math.max(1, rows.length), printed)));
    }
    if (header !== null) page.setPrintTitleRows(`$${header + 1}:$${header + 1}`);
  });

/** Everything that makes a results sheet, in order: contents, looks, widths, then what only some sheets have. */
export const sheetParcels = (
  sheet: ReportSheet,
  sheetOf: SheetOf,
  openFile: string,
  without: ReadonlySet<Extra>,
): Parcel[] => {
  const width = Math.max(sheet.widths.length, ...sheet.rows.map((row) => row.length), 1);
  const { header, rows } = sheet;
  return [
    ...contents(sheet, width, sheetOf, openFile),
    ...formats(sheet, width, sheetOf),
    ...lookParcels(sheet, sheetOf),
    ...(sheet.widths.length > 0 ? [sizes(sheet, sheetOf)] : []),
    ...(header === null || header > FROZEN_MAX
      ? []
      : [calls(CALL_BYTES, (job) => sheetOf(job).freezePanes.freezeRows(header + 1))]),
    ...(header === null || without.has('filter')
      ? []
      : [
          calls(CALL_BYTES * 2, (job) => {
            const list = areaOf(header, 0, rows.length - header, width);
            sheetOf(job).autoFilter.apply(rangeOf(sheetOf(job), list));
          }),
        ]),
    ...(without.has('print') ? [] : [print(sheet, sheetOf)]),
    ...(without.has('chart') ? [] : chart(sheet, sheetOf)),
  ];
};
