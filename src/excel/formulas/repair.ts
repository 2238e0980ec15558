import { cellKey } from '../../core/values/workbook.ts';
import { columnsOf, rectanglesOf, rowsOf } from '../area.ts';
import type { Job } from '../session.ts';
import { surveyWorkbook } from '../survey.ts';
import type { WriteBlock } from '../write/writeBlocks.ts';
import { writeSurveyed } from '../write/writeBlocks.ts';
import { asTyped, NAMESPACES } from './calls.ts';
import { findOurs } from './find.ts';
import type { FormulaOptions } from './freeze.ts';
import { placeOfKey, writableOnly } from './freeze.ts';

export interface Repaired {
  /** Formulas that were entered anew. */
  readonly entered: number;
  /** Those that still show #NAME?, `班级!D5`. */
  readonly failing: readonly string[];
  readonly refusedSheets: readonly string[];
}

const UNKNOWN_NAME = '#NAME?';

/**
 * Enters formulas of ours that show `#NAME?` anew, in blocks: they often stay so although the add-in has loaded
 * since (office-js #6611).
 */
export const repairFormulas = async (
  job: Job,
  { namespaces = NAMESPACES }: FormulaOptions = {},
): Promise<Repaired> => {
  const survey = await surveyWorkbook(job);
  const broken = (await findOurs(job, survey, namespaces)).flatMap((one) => {
    const formulas = new Map([...one.formulas].filter(([key]) => one.values.get(key) === UNKNOWN_NAME));
    return formulas.size > 0 ? [{ ...one, formulas }] : [];
  });
  const { writable, refusedSheets } = writableOnly(broken);
  const blocks = writable.flatMap(({ sheet, formulas }) =>
    rectanglesOf(formulas.keys()).map((area): WriteBlock => ({
      sheet: sheet.name,
      row: area.firstRow,
      column: area.firstColumn,
      values: Array.from({ length: rowsOf(area) }, (_, down) =>
        Array.from({ length: columnsOf(area) }, (_cell, across) => ({
          formula: asTyped(
            formulas.get(cellKey(area.firstRow + down, area.firstColumn + across)) ?? '',
            namespaces,
          ),
        })),
      ),
    })),
  );
  if (blocks.length === 0) return { entered: 0, failing: [], refusedSheets };
  await writeSurveyed(job, survey, 'excel-action-repair', blocks);
  const after = await findOurs(job, survey, namespaces);
  return {
    entered: writable.reduce((sum, { formulas }) => sum + formulas.size, 0),
    failing: after.flatMap(({ sheet, formulas, values }) =>
      [...formulas.keys()]
        .filter((key) => values.get(key) === UNKNOWN_NAME)
        .map((key) => placeOfKey(sheet.name, key)),
    ),
    refusedSheets,
  };
};
