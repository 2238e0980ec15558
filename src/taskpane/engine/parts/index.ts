/** What single views ask of the engine beyond the check; each part is loaded when it is first asked for. */
import type { AssessmentApi } from './assessment.ts';
import type { Checked } from './checked.ts';
import type { CountyApi } from './county.ts';
import type { ExplanationsApi } from './explanations.ts';
import type { FillApi } from './fill.ts';
import type { ResultsApi } from './results.ts';
import type { WhatIfApi } from './whatif.ts';
import type { YearsApi } from './years.ts';

export type { Checked };

/** A part: its name here, one file beside this one that opens it, one line in `OPENERS`. */
export interface PartApis {
  results: ResultsApi;
  assessment: AssessmentApi;
  explanations: ExplanationsApi;
  years: YearsApi;
  whatif: WhatIfApi;
  county: CountyApi;
  fill: FillApi;
}

export type Part = keyof PartApis;

/** What can be asked of a part. */
export type PartAsk<P extends Part> = keyof PartApis[P] & string;

type Method<P extends Part, K extends PartAsk<P>> = PartApis[P][K] extends (...args: infer A) => infer R
  ? { readonly args: A; readonly answer: Awaited<R> }
  : never;

export type PartArgs<P extends Part, K extends PartAsk<P>> = Method<P, K>['args'];
export type PartAnswer<P extends Part, K extends PartAsk<P>> = Method<P, K>['answer'];

type Openers = { readonly [P in Part]: (last: () => Checked) => Promise<PartApis[P]> };

const OPENERS: Openers = {
  assessment: async (last) =>
    (await import(/* webpackChunkName: "engine-assessment" */ './assessment.ts')).assessment(last),
  explanations: async (last) =>
    (await import(/* webpackChunkName: "engine-explanations" */ './explanations.ts')).explanations(last),
  years: async (last) => (await import(/* webpackChunkName: "engine-years" */ './years.ts')).years(last),
  results: async (last) =>
    (await import(/* webpackChunkName: "engine-results" */ './results.ts')).results(last),
  county: async (last) => (await import(/* webpackChunkName: "engine-county" */ './county.ts')).county(last),
  fill: async () => (await import(/* webpackChunkName: "engine-fill" */ './fill.ts')).fill(),
  whatif: async (last) => (await import(/* webpackChunkName: "engine-whatif" */ './whatif.ts')).whatIf(last),
};

/** `last` answers with the check that was made last, and throws a RangeError before there was one. */
export const openPart = <P extends Part>(part: P, last: () => Checked): Promise<PartApis[P]> =>
  OPENERS[part](last);
