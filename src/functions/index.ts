/** Tells Excel which code answers each function. The only file here that names the runtime of custom functions. */
import { render, type Lang } from '../core/messages/index.ts';
import { isFault, type Fault } from './engine/fault.ts';
import type { FunctionRecord } from './engine/record.ts';
import { run, type Out, type Outcome } from './engine/run.ts';
import { functions } from './registry.ts';

/** The part of the custom-functions runtime that is used; Office.js brings it into the page. */
interface Runtime {
  associate(id: string, implementation: (...args: unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => object;
}

declare const CustomFunctions: Runtime;

let language: Lang = 'zh';

/** The language of error messages; to be called by the pane once it knows Excel's. Chinese until then. */
export const speak = (lang: Lang): void => {
  language = lang;
};

/** Excel takes a message with `#VALUE!` and `#N/A` only. */
const errorOf = ({ error, text }: Fault, runtime: Runtime): object =>
  text === null ? new runtime.Error(error) : new runtime.Error(error, render(text, language));

const toExcel = (outcome: Outcome, runtime: Runtime): readonly (readonly (Out | object)[])[] => {
  const only = outcome.length === 1 && outcome[0]?.length === 1 ? outcome[0][0] : undefined;
  // A single cell shows its message only where the error is thrown.
  if (isFault(only)) throw errorOf(only, runtime);
  if (!outcome.some((row) => row.some(isFault))) return outcome;
  return outcome.map((row) => row.map((cell) => (isFault(cell) ? errorOf(cell, runtime) : cell)));
};

/** One function as Excel calls it. */
export const implementation =
  (record: FunctionRecord, runtime: Runtime) =>
  (...args: unknown[]): unknown =>
    toExcel(run(record, args), runtime);

/** Associates every function of the registry. */
export const associateAll = (runtime: Runtime): void => {
  for (const record of functions) runtime.associate(record.name, implementation(record, runtime));
};

// In Node, where generators and tests import records, there is no such runtime.
if (typeof CustomFunctions !== 'undefined') associateAll(CustomFunctions);
