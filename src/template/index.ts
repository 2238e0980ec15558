/** The public face of the template: write it empty, or filled from a bureau's own workbooks. */
import type { Message } from '../core/messages/index.ts';
import type { TemplateCounts } from '../core/report/templateOrder.ts';
import type { ColumnWord } from '../core/tables/index.ts';
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
  /** Where neither workbooks nor caller name a year; the plan's last where there is none. */
  readonly fallbackYear?: number;
  /** What a person said about columns of the workbooks. */
  readonly words?: readonly ColumnWord[];
  /** Writes nothing (no bytes) where the workbooks give no record. */
  readonly unlessEmpty?: boolean;
  /** Called between two steps, not for an empty template. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  readonly year: number | null;
  readonly data: EntryData;
  /** What could not be used, and older templates whose data were carried over. */
  readonly notes: readonly Message[];
}

/** How far the work is after each of its steps, measured with the sample county. */
const PERCENT = { read: 8, filled: 15, formulas: 35, written: 80, packed: 100 } as const;

/**
 * The template with the entry sheets filled from workbooks, each row with its origin. Without workbooks it is the
 * empty template. Equal input gives equal bytes. Throws `RangeError` where neither the caller nor workbooks nor plan
 * tell a census year to read the workbooks for.
 */
export const fillTemplate = async (
  workbooks: readonly Workbook[],
  { plan, year, fallbackYear, words, unlessEmpty, onProgress, ...rest }: FillRequest,
): Promise<FilledTemplate> => {
  if (workbooks.length === 0) {
    const own = year ?? plan.years[1];
    const bytes = await writeTemplate({ plan, year: own, ...rest });
    return { bytes, year: own, data: NO_DATA, notes: [] };
  }
  const sheets = workbooks.reduce((sum, workbook) => sum + workbook.sheets.length, 0);
  let read = 0;
  const { county, ...filled } = fillFrom(workbooks, {
    ...{ plan, year, measures: templateMeasures(year) },
    ...(fallbackYear !== undefined && { fallbackYear }),
    ...(words !== undefined && { words }),
    onSheet: () => onProgress?.((PERCENT.read * ++read) / sheets, 100),
  });
  if (unlessEmpty && isEmpty(countsOf(filled))) return { bytes: new Uint8Array(), ...filled };
  onProgress?.(PERCENT.filled, 100);
  const bytes = await writeTemplate({
    ...{ plan, county, ...rest, year: filled.year, data: filled.data },
    onStep: (step) => onProgress?.(PERCENT[step], 100),
  });
  return { bytes, ...filled };
};

/** How many records went into the entry sheets. */
export const countsOf = ({ data }: Pick<FilledTemplate, 'data'>): TemplateCounts => ({
  classes: data.classes.length,
  schools: data.schools.length,
  kindergartens: data.kindergartens.length,
  resources: data.resources.length,
  bands: Object.keys(data.bands).length,
  targets: data.actual.size,
});

/** Whether nothing at all went in. */
export const isEmpty = (counts: TemplateCounts): boolean =>
  Object.values(counts).every((count) => count === 0);
