/** Columns that look like identity-card numbers: the pane warns of them before a file is passed on. */
import { columnName } from '../../core/values/address.ts';
import { textAt, type Sheet } from '../../core/values/workbook.ts';
import { headerText, type Found } from '../../core/tables/index.ts';
import type { PersonalColumn } from './protocol.ts';

/** GB 11643: region, birthday, serial number, check digit. */
const IDENTITY_CARD = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/;
/** Rows looked at in each column. */
const SAMPLE_ROWS = 200;
/** A school code may look like a card number once by chance, not three times. */
const COUNT_MIN = 3;

export const personalColumns = (sheet: Sheet, { tables }: Found): PersonalColumn[] =>
  tables.flatMap((table) =>
    table.columns.flatMap(({ index, path }) => {
      const rows = table.dataRows.slice(0, SAMPLE_ROWS);
      const count = rows.filter((row) => IDENTITY_CARD.test(textAt(sheet, row, index).trim())).length;
      return count < COUNT_MIN
        ? []
        : [{ sheet: sheet.name, letter: columnName(index), header: headerText(path), count }];
    }),
  );
