/** The sample county and the forms made for it, read as a door would read them. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readWorkbook } from '../../files/read/workbook.ts';
import { resolvePack } from '../plans/index.ts';
import type { Workbook } from '../values/workbook.ts';
import { fillSource, type FillSource } from './index.ts';

const FORMS = resolve(import.meta.dirname, '../../../assets/samples/forms');

const read = (path: string, looks = false): Promise<Workbook> =>
  readWorkbook(basename(path), new Uint8Array(readFileSync(path)), { looks });

export interface Expected {
  readonly value?: number | string;
  readonly valueAlso?: readonly number[];
  readonly mayAsk?: boolean;
  readonly leave?: readonly string[];
}

export interface FormAnswers {
  readonly form: string;
  readonly sources: readonly string[];
  readonly year: number;
  readonly plan?: string;
  readonly cells: Readonly<Record<string, Expected>>;
  readonly computed?: Readonly<Record<string, unknown>>;
}

export const answers = (
  JSON.parse(readFileSync(resolve(FORMS, 'answers.json'), 'utf8')) as { forms: readonly FormAnswers[] }
).forms;

export const sampleForm = (name: string): Promise<Workbook> => read(resolve(FORMS, name), true);

export const sourceOf = async ({
  sources,
  year,
  plan,
}: Pick<FormAnswers, 'sources' | 'year' | 'plan'>): Promise<FillSource> => {
  const paths = sources.flatMap((one) => {
    const path = resolve(FORMS, one);
    return statSync(path).isDirectory() ? readdirSync(path).map((name) => resolve(path, name)) : [path];
  });
  const workbooks = await Promise.all(paths.map((path) => read(path)));
  return fillSource(workbooks, { year, plan: plan === undefined ? null : resolvePack(plan) });
};
