/** The template workbook: sheets made from registries and packs, one workbook that does the checks by itself. */
import pkg from '../../package.json' with { type: 'json' };
import { RESOURCES } from '../core/indicators/shared/balance/resources.ts';
import { inForce } from '../core/plans/index.ts';
import type { Pack } from '../core/plans/schema.ts';
import type { Book } from '../files/xlsx/book.ts';
import { writeBook } from '../files/xlsx/write.ts';
import { pack, unpack } from '../files/zip-parts.ts';
import { addAddIn, type Deployment } from './addIn.ts';
import { say, type Build, type Made } from './build.ts';
import { measures, type Measure } from './calc/measures.ts';
import { NO_DATA, type EntryData } from './data.ts';
import { ENTRY_TABLES } from './entry.ts';
import { resourceSettings } from './settings.ts';
import { balanceSheet } from './sheets/balance.ts';
import { bandSheet } from './sheets/bands.ts';
import {
  checkSheet,
  classCheckSheet,
  countSheet,
  evidenceSheet,
  kindergartenCheckSheet,
  kindergartenSheet,
  measureSheet,
  schoolSheet,
} from './sheets/calculation.ts';
import { dictionarySheet } from './sheets/dictionary.ts';
import { entrySheet } from './sheets/entry.ts';
import { formSheet } from './sheets/form.ts';
import { gapSheet } from './sheets/gaps.ts';
import { guideSheet } from './sheets/guide.ts';
import { planSheet } from './sheets/plan.ts';
import { mappingSheet, rawSheet, titlesSheet } from './sheets/raw.ts';
import { settingsSheet } from './sheets/settings.ts';
import { whatifSheet } from './sheets/whatif.ts';
import { capacityFor } from './size.ts';
import { LAYOUT_VERSION, VERSION_PROPERTY } from './version.ts';

export interface TemplateOptions {
  readonly plan: Pack;
  /** Census year; null leaves it for the user. */
  readonly year: number | null;
  readonly county?: string;
  readonly data?: EntryData;
  /** Records to prepare for where it should be more than the data ask. */
  readonly classes?: number;
  readonly schools?: number;
  readonly kindergartens?: number;
  /** How Excel finds the add-in; null for a workbook without it. */
  readonly deployment: Deployment | null;
  /** Called after each step of the writing. */
  readonly onStep?: (step: 'formulas' | 'written' | 'packed') => void;
}

/** What the entry sheets give natively, by the names that 规划指标 offers. */
export const templateMeasures = (year: number | null): readonly Measure[] =>
  measures(
    resourceSettings(year).map(({ label }, i) => ({ label, indicator: RESOURCES[i]?.indicator ?? '' })),
  );

const buildOf = ({ plan, year, county = '', data = NO_DATA, ...asked }: TemplateOptions): Build => {
  const resources = resourceSettings(year);
  return {
    plan,
    targets: plan.targets.filter((target) => year === null || inForce(target, year, { newBuild: true })),
    year,
    county,
    capacity: capacityFor(
      {
        classes: data.classes.length,
        schools: Math.max(data.schools.length, data.resources.length),
        kindergartens: data.kindergartens.length,
      },
      asked,
    ),
    data,
    resources,
    measures: templateMeasures(year),
    program: pkg.version,
  };
};

/** All sheets in their order: what people read and fill in first, the steps of the calculation last. */
const sheetsOf = (build: Build): readonly Made[] => [
  guideSheet(build),
  settingsSheet(build),
  planSheet(build),
  ...Object.values(ENTRY_TABLES).map((table) => entrySheet(build, table)),
  bandSheet(build),
  checkSheet(build),
  classCheckSheet(build),
  kindergartenCheckSheet(build),
  balanceSheet(build),
  gapSheet(build),
  whatifSheet(),
  formSheet(),
  rawSheet(build),
  mappingSheet(),
  schoolSheet(build),
  kindergartenSheet(build),
  evidenceSheet(build),
  countSheet(),
  measureSheet(build),
  titlesSheet(),
  dictionarySheet(),
];

/** The workbook as plain data, before it becomes a file. */
export const templateBook = (options: TemplateOptions): Book => {
  const made = sheetsOf(buildOf(options));
  return {
    title: say('template-title'),
    sheets: made.map(({ sheet }) => sheet),
    names: made.flatMap(({ names }) => names),
    properties: { [VERSION_PROPERTY]: String(LAYOUT_VERSION) },
  };
};

/** The bytes of the template; equal options give equal bytes. */
export const writeTemplate = async (options: TemplateOptions): Promise<Uint8Array> => {
  const book = templateBook(options);
  options.onStep?.('formulas');
  const parts = unpack(await writeBook(book));
  options.onStep?.('written');
  // The manifest's version has four parts.
  if (options.deployment !== null) addAddIn(parts, options.deployment, `${pkg.version}.0`);
  const bytes = pack(parts);
  options.onStep?.('packed');
  return bytes;
};
