/** What an older template holds besides its tables: county, census year, targets that the county added. */
import { templateStamp } from '../../core/tables/index.ts';
import { normalise } from '../../core/values/index.ts';
import { textAt, valueAt, type Sheet, type Workbook } from '../../core/values/workbook.ts';
import type { EntryValue, OwnTarget } from '../data.ts';
import { COUNTY_LABEL, SETTINGS_SHEET, YEAR_LABEL } from '../sheets/settings.ts';
import { PLAN_COLUMNS, PLAN_SHEET } from '../sheets/plan.ts';

export interface Older {
  readonly file: string;
  readonly version: number;
  readonly year: number | null;
  readonly county: string;
  /** Rows of 规划指标 by column. */
  readonly targets: readonly OwnTarget[];
}

const besideLabel = (sheet: Sheet | undefined, label: string): EntryValue => {
  if (!sheet) return null;
  const row = sheet.rows.findIndex((_, r) => textAt(sheet, r, 0) === label);
  const value = row < 0 ? null : valueAt(sheet, row, 1);
  return typeof value === 'number' || typeof value === 'string' ? value : null;
};

const cellOf = (sheet: Sheet, row: number, column: number): EntryValue => {
  const value = valueAt(sheet, row, column);
  return typeof value === 'number' || typeof value === 'string' ? value : null;
};

/** The rows below the header that name an indicator, whatever order the columns stand in. */
const targetsIn = (sheet: Sheet | undefined): OwnTarget[] => {
  if (!sheet) return [];
  const header = sheet.rows.findIndex((cells) => cells.includes('指标') && cells.includes('目标值'));
  if (header < 0) return [];
  const columns = PLAN_COLUMNS.map(({ id, header: title }) => ({
    id,
    at: (sheet.rows[header] ?? []).findIndex((cell) => cell === title),
  }));
  return sheet.rows.flatMap((_, row) => {
    if (row <= header) return [];
    const cells = Object.fromEntries(
      columns.map(({ id, at }) => [id, at < 0 ? null : cellOf(sheet, row, at)]),
    );
    return typeof cells['指标'] === 'string' && normalise(cells['指标']) !== '' ? [cells] : [];
  });
};

/** An older template's own words; null for any other workbook. */
export const olderTemplate = ({ file, sheets }: Workbook): Older | null => {
  const stamp = sheets.map(templateStamp).find((found) => found !== null);
  if (!stamp) return null;
  const named = (name: string): Sheet | undefined => sheets.find((sheet) => sheet.name === name);
  const settings = named(SETTINGS_SHEET);
  const year = besideLabel(settings, YEAR_LABEL);
  const county = besideLabel(settings, COUNTY_LABEL);
  return {
    file,
    version: stamp.version,
    year: typeof year === 'number' ? year : null,
    county: typeof county === 'string' ? county : '',
    targets: targetsIn(named(PLAN_SHEET)),
  };
};
