/** Band tables (教基2106 / 2107 style), upright or turned, and school lists with band columns. */
import { nameQuantity, type HeaderMatch } from '../../fields/index.ts';
import { numberOf } from '../../values/index.ts';
import type { Stage } from '../../values/stage.ts';
import type { Table } from '../table.ts';
import { columnsByField, readingAt } from './figure.ts';
import { identityColumns, identityOf, stagesOf } from './identity.ts';
import type { BandRecord } from './records.ts';

export interface Band {
  readonly low: number;
  readonly high: number | null;
}

const BAND_FIELD = /^class_band_(?:(le)_(\d+)|(ge)_(\d+)|(\d+)_(\d+))$/;

/** The class sizes that a heading names; the lowest printed band has no lower end but a class has a pupil. */
export const bandOf = ({ field, qualifiers }: HeaderMatch): Band | null => {
  if (qualifiers.band) return { low: qualifiers.band.low ?? 1, high: qualifiers.band.high };
  const parts = field === null ? null : BAND_FIELD.exec(field);
  if (!parts) return null;
  if (parts[1]) return { low: 1, high: Number(parts[2]) };
  if (parts[3]) return { low: Number(parts[4]), high: null };
  return { low: Number(parts[5]), high: Number(parts[6]) };
};

const specific = (stage: Stage | null): Stage | null =>
  stage === 'compulsory' || stage === 'basic' ? null : stage;

const upright = (table: Table): BandRecord[] => {
  const columns = table.columns.filter(({ match }) => {
    if (match.modifiers.includes('ofWhich')) return false;
    return match.grade !== null || match.field === 'class_count' || match.modifiers.includes('total');
  });
  // A table of one stage may have a single count column whose heading says nothing more than 个 or 数量.
  const counted = columns.length > 0 ? columns : table.columns.slice(-1);
  const records: BandRecord[] = [];
  for (const row of table.dataRows) {
    const label = table.rowLabels.get(row)?.match;
    const band = label ? bandOf(label) : null;
    if (!band) continue;
    for (const { index, match } of counted) {
      const reading = readingAt(table.sheet, row, index);
      const classes = reading.kind === 'notApplicable' || reading.kind === 'blank' ? 0 : numberOf(reading);
      const stage = specific(match.stage) ?? specific(table.context.stage);
      records.push({
        table,
        row,
        column: index,
        school: table.context.school,
        stage,
        grade: match.grade,
        ...band,
        classes,
        reading,
      });
    }
  }
  return records;
};

const turned = (table: Table, censusYear: number): BandRecord[] => {
  const columns = columnsByField(table, null, censusYear);
  const identities = identityColumns(columns);
  const records: BandRecord[] = [];
  const rows = table.dataRows.length > 0 ? table.dataRows : table.totalRows;
  for (const row of rows) {
    const identity = identityOf(table, row, identities);
    const label = table.rowLabels.get(row)?.match ?? nameQuantity(identity.name);
    const stages = identity.key === '' ? [] : stagesOf(table, identity);
    const stage =
      specific(label.stage) ?? (stages.length === 1 ? (stages[0] ?? null) : specific(table.context.stage));
    for (const { index, match } of table.columns) {
      const band = bandOf(match);
      if (!band) continue;
      const reading = readingAt(table.sheet, row, index);
      const classes = reading.kind === 'notApplicable' || reading.kind === 'blank' ? 0 : numberOf(reading);
      records.push({
        table,
        row,
        column: index,
        school: identity.key || null,
        stage,
        grade: label.grade,
        ...band,
        classes,
        reading,
      });
    }
  }
  return records;
};

/** The classes by size band that a table states. */
export const bandRecords = (table: Table, censusYear: number): BandRecord[] =>
  table.kind === 'band_table' && [...table.rowLabels.values()].some(({ match }) => bandOf(match) !== null)
    ? upright(table)
    : turned(table, censusYear);
