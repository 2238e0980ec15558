/** A figure held against the target in force: the same verdict that the check gives. */
import { judge, type Verdict } from '../../core/check/verdict.ts';
import { amount } from '../../core/indicators/indicator.ts';
import { message } from '../../core/messages/index.ts';
import type { Pack, Target } from '../../core/plans/schema.ts';
import { ACTUAL } from '../arguments/common.ts';
import { figureIn } from '../arguments/figure.ts';
import { targetOf } from '../arguments/indicators.ts';
import { none } from '../engine/fault.ts';
import type { Figure } from '../engine/record.ts';

/** A target that has a number. */
export type Numbered = Target & {
  readonly value: number;
  readonly comparator: NonNullable<Target['comparator']>;
};

const isNumbered = (target: Target): target is Numbered =>
  target.value !== null && target.comparator !== null;

/** The target with its number; `#N/A` for one that is words only. */
export const numberedTarget = (plan: Pack, indicator: string, year: number): Numbered => {
  const target = targetOf(plan, indicator, year);
  if (!isNumbered(target)) throw none('function-qualitative', { indicator: target.name });
  return target;
};

const BASIS = message('sourceLedger');

/** Status and gap of a figure, unrounded, with the built-in tolerance for "near". */
export const verdictOn = (figure: Figure, target: Target): Verdict =>
  judge(amount(target.value === null ? 0 : figureIn(figure, target, ACTUAL.zh), BASIS), target, null);
