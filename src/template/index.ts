/** The public face of the template: write it empty, or filled from a bureau's own workbooks. */
import type { Message } from '../core/messages/index.ts';
import type { Pack } from '../core/plans/schema.ts';
import type { Workbook } from '../core/values/workbook.ts';
import type { Deployment } from './addIn.ts';
import { NO_DATA, type EntryData } from './data.ts';
import { fillFrom } from './fill/fill.ts';
import { templateMeasures, writeTemplate } from './template.ts';

export { PROFILES, type Deployment } from './addIn.ts';
export { templateBook, writeTemplate, type TemplateOptions } from './template.ts';
export { LAYOUT_VERSION } from './version.ts';
export type { EntryData } from './data.ts';

export interface FillRequest {
  readonly plan: Pack;
  /** Census year; null takes the one that the workbooks speak of, else the plan's last. */
  readonly year: number | null;
  readonly county?: string;
  readonly classes?: number;
  readonly schools?: number;
  readonly kindergartens?: number;
  readonly deployment: Deployment | null;
}

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  readonly year: number | null;
  readonly data: EntryData;
  /** What could not be used, and older templates whose data were carried over. */
  readonly notes: readonly Message[];
}

/**
 * The template with the entry sheets filled from workbooks, each row with its origin. Without workbooks it is the
 * empty template. Equal input gives equal bytes. Throws `RangeError` where neither the caller nor workbooks nor plan
 * tell a census year to read the workbooks for.
 */
export const fillTemplate = async (
  workbooks: readonly Workbook[],
  { plan, year, ...rest }: FillRequest,
): Promise<FilledTemplate> => {
  if (workbooks.length === 0) {
    const own = year ?? plan.years[1];
    const bytes = await writeTemplate({ plan, year: own, ...rest });
    return { bytes, year: own, data: NO_DATA, notes: [] };
  }
  const { county, ...filled } = fillFrom(workbooks, { plan, year, measures: templateMeasures(year) });
  const bytes = await writeTemplate({ plan, county, ...rest, year: filled.year, data: filled.data });
  return { bytes, ...filled };
};
