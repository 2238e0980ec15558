import type { Scalar, Sheet, SheetLooks, Workbook } from '../../../core/values/workbook.ts';
import { cellKey, cellOfKey, sheetOf, textAt } from '../../../core/values/workbook.ts';
import { shownText } from './cell.ts';
import type { SheetModel, Visibility } from './sheet.ts';
import { WorkbookModel } from './workbook.ts';

/** Between the core's shape of a workbook and the simulated one. */

const TO_MODEL: Record<Sheet['visibility'], Visibility> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};
const TO_CORE: Record<Visibility, Sheet['visibility']> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const dress = (model: SheetModel, looks: SheetLooks): void => {
  if (looks.protected) model.protection = {};
  const cellAt = (key: number) => {
    const { row, column } = cellOfKey(key);
    return model.cellToWrite(row, column);
  };
  for (const key of looks.unlocked) cellAt(key).style = { ...cellAt(key).style, locked: false };
  for (const [key, format] of looks.formats) cellAt(key).numberFormat = format;
  for (const [key, colour] of looks.fills) {
    if (/^[\dA-F]{6}$/.test(colour)) cellAt(key).style = { ...cellAt(key).style, fill: `#${colour}` };
  }
};

const fill = (model: SheetModel, sheet: Sheet): void => {
  model.visibility = TO_MODEL[sheet.visibility];
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null) model.cellToWrite(row, column).value = value;
    }
  }
  const cellAt = (key: number) => {
    const { row, column } = cellOfKey(key);
    return model.cellToWrite(row, column);
  };
  for (const [key, formula] of sheet.formulas) cellAt(key).formula = formula;
  for (const [key, format] of sheet.formats) cellAt(key).numberFormat = format;
  for (const [key, text] of sheet.texts) cellAt(key).text = text;
  model.merges = [...sheet.merges];
  for (const row of sheet.hiddenRows) model.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) model.hiddenColumns.add(column);
  if (sheet.looks) dress(model, sheet.looks);
};

/** A simulated workbook with what the core knows of one; a workbook without sheets gets one, as in Excel. */
export const modelOf = (workbook: Workbook): WorkbookModel => {
  const model = new WorkbookModel(workbook.file);
  for (const sheet of workbook.sheets) fill(model.addSheet(sheet.name), sheet);
  if (model.sheets.length === 0) model.addSheet('Sheet1');
  return model;
};

/** A sheet of another workbook added at the end; a name that is taken gets a number, as in Excel. */
export const addCoreSheet = (model: WorkbookModel, sheet: Sheet): SheetModel => {
  let { name } = sheet;
  for (let number = 2; model.findSheet(name); number++) name = `${sheet.name} (${number})`;
  const added = model.addSheet(name);
  fill(added, sheet);
  return added;
};

/** Formats the core leaves out, see `Sheet.formats`. */
const PLAIN_FORMATS = new Set(['General', '0', '@']);

const coreSheet = (model: SheetModel): Sheet => {
  const rows: Scalar[][] = [];
  const texts = new Map<number, string>();
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  const used = model.usedArea(true);
  for (let row = 0; used && row <= used.lastRow; row++) {
    const values: Scalar[] = [];
    for (let column = 0; column <= used.lastColumn; column++) {
      values.push(model.cell(row, column)?.value ?? null);
    }
    while (values.length > 0 && values.at(-1) === null) values.pop();
    rows.push(values);
  }
  const plain = sheetOf(model.name, rows);
  for (const [key, cell] of model.cells) {
    const { row, column } = cellOfKey(key);
    if (cell.formula !== undefined) formulas.set(key, cell.formula);
    if (cell.numberFormat && !PLAIN_FORMATS.has(cell.numberFormat)) formats.set(key, cell.numberFormat);
    const text = shownText(cell);
    if (text !== textAt(plain, row, column)) texts.set(cellKey(row, column), text);
  }
  return {
    ...plain,
    visibility: TO_CORE[model.visibility],
    texts,
    formulas,
    formats,
    merges: [...model.merges],
    hiddenRows: new Set(model.hiddenRows),
    hiddenColumns: new Set(model.hiddenColumns),
  };
};

/** What the core would see of the simulated workbook as it stands. */
export const coreWorkbook = (model: WorkbookModel): Workbook => ({
  file: model.file,
  sheets: model.sheets.map(coreSheet),
});
