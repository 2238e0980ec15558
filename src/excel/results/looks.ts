import { LOOKS } from '../../core/report/index.ts';
import type { Look, ReportSheet } from '../../core/report/index.ts';
import { cellKey } from '../../core/values/workbook.ts';
import { addressLists, columnsOf, rangeOf, rectanglesOf, rowsOf } from '../area.ts';
import type { Parcel } from '../parcels.ts';
import { calls } from '../parcels.ts';
import type { SheetOf } from '../write/gridParcel.ts';

/** One property set through a proxy. */
const SET_BYTES = 350;
const BORDER_COLOR = '#BFBFBF';

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

const apply = (format: Excel.RangeFormat, look: Look): void => {
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.color !== undefined) format.font.color = `#${look.color}`;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.align !== undefined) format.horizontalAlignment = ALIGN[look.align];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
};

/** Cells that look alike, whatever their role, as one: fewer calls. */
const groupsOf = (sheet: ReportSheet): { look: Look; keys: number[] }[] => {
  const groups = new Map<string, { look: Look; keys: number[] }>();
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, { role }] of cells.entries()) {
      const look = LOOKS[role];
      const id = JSON.stringify({ ...look, border: undefined });
      const group = groups.get(id) ?? { look, keys: [] };
      if (group.keys.length === 0) groups.set(id, group);
      group.keys.push(cellKey(row, column));
    }
  }
  return [...groups.values()];
};

const borders = (sheet: ReportSheet, sheetOf: SheetOf): Parcel[] => {
  const keys = sheet.rows.flatMap((cells, row) =>
    cells.flatMap(({ role }, column) => (LOOKS[role].border === true ? [cellKey(row, column)] : [])),
  );
  return rectanglesOf(keys).map((area) => {
    const sides = [
      ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
      ...(rowsOf(area) > 1 ? (['InsideHorizontal'] as const) : []),
      ...(columnsOf(area) > 1 ? (['InsideVertical'] as const) : []),
    ];
    return calls(SET_BYTES * (2 + sides.length * 2), (job) => {
      const all = rangeOf(sheetOf(job), area).format.borders;
      for (const side of sides) {
        const border = all.getItem(side);
        border.style = 'Continuous';
        border.color = BORDER_COLOR;
      }
    });
  });
};

/** The looks of a report sheet's cells: by kind of look, over all cells that share it. */
export const lookParcels = (sheet: ReportSheet, sheetOf: SheetOf): Parcel[] => [
  ...groupsOf(sheet).flatMap(({ look, keys }) =>
    addressLists(rectanglesOf(keys)).map((addresses) =>
      calls(addresses.length + SET_BYTES * (2 + Object.keys(look).length), (job) =>
        apply(sheetOf(job).getRanges(addresses).format, look),
      ),
    ),
  ),
  ...borders(sheet, sheetOf),
];
