/** Gross enrolment: pupils of any age over the population of the age that belongs to the stage. */
import { definition } from '../../plans/definitions.ts';
import { message, type Message } from '../../messages/index.ts';
import type { Facts } from '../../tables/index.ts';
import type { Quantity } from '../../tables/records/records.ts';
import type { Stage } from '../../values/stage.ts';
import { undecidable, type Answer, type Query } from '../indicator.ts';
import { distinctDoubts, doubtAt, usable } from './doubt.ts';
import { gather, isStated } from './gather.ts';
import { linesOf } from './lines.ts';
import { isExact, sumMeasures, type Measure } from './measure.ts';
import { basisOf, basisStated, missingFields, nothingReadable } from './reasons.ts';
import { settle } from './settle.ts';
import { labelOf, statedMeasure } from './stated.ts';

export type AgeSpan = 'preschool_age' | 'senior_age';

/** 3-5岁, 3—6岁: an age span in a label; 3至6岁 is how people write the same children up to their sixth birthday. */
const SPAN = /(\d+)(?:周?岁)?[-~至到](\d+)周?岁/;

const isOfAge = (label: string, low: number, high: number): boolean => {
  const span = SPAN.exec(label);
  return (
    span !== null && Number(span[1]) === low && (Number(span[2]) === high || Number(span[2]) === high + 1)
  );
};

/** The population of the age, or of the stage where the label names no age. */
const populationOf = (
  facts: Facts,
  stage: Stage,
  [low, high]: readonly [number, number],
): Quantity | null => {
  const stated = facts.quantities.filter(
    ({ field, grade, qualifiers }) =>
      field === 'school_age_population' &&
      grade === null &&
      qualifiers.previousYear === undefined &&
      (qualifiers.year ?? facts.censusYear) === facts.censusYear,
  );
  const byAge = stated.filter((quantity) => isOfAge(labelOf(quantity), low, high));
  const byStage = stated.filter((quantity) => quantity.stage === stage && !SPAN.test(labelOf(quantity)));
  const fitting = byAge.length > 0 ? byAge : byStage;
  return fitting.find(usable) ?? fitting[0] ?? null;
};

interface Enrolled {
  readonly pupils: Measure;
  readonly basis: Message;
}

const enrolledIn = (facts: Facts, stage: Stage): Enrolled | null => {
  const lines = linesOf(facts, stage);
  if (isStated(lines, 'pupil_count')) {
    return { pupils: gather(lines, 'pupil_count', () => true), basis: basisOf(lines) };
  }
  const stated = statedMeasure(facts, stage, 'pupil_count');
  return stated && { pupils: stated, basis: basisStated() };
};

/**
 * Pupils of the stages, whatever their age, in % of the population of the age span; may exceed 100 %.
 * `besides` are stages that belong to the numerator too: without their figures the rate is a lower bound.
 */
export const grossEnrolment =
  (stage: Stage, ages: AgeSpan, besides: readonly Stage[] = []) =>
  (facts: Facts, query: Query): Answer => {
    const { value: low, valueHigh } = definition(ages);
    const high = valueHigh ?? low;
    const main = enrolledIn(facts, stage);
    if (!main) return undecidable(missingFields(['pupil_count']));
    const population = populationOf(facts, stage, [low, high]);
    if (!population)
      return undecidable(message('indicatorNoPopulation', { ages: `${low}—${high}` }), main.pupils.cells);
    if (!usable(population) || !population.value) {
      const doubt = doubtAt(population, null, 'school_age_population');
      return undecidable(nothingReadable(['school_age_population']), main.pupils.cells, [doubt]);
    }
    const others = besides.map((one) => enrolledIn(facts, one));
    const complete = others.every((one) => one !== null);
    const pupils = sumMeasures([main.pupils, ...others.flatMap((one) => one?.pupils ?? [])]);
    const percent = (count: number): number => (count / (population.value ?? 1)) * 100;
    const open = complete ? pupils.high : null;
    const exact = complete && isExact(pupils);
    return settle(
      {
        value: percent(pupils.low),
        bounds: exact ? null : { low: percent(pupils.low), high: open === null ? null : percent(open) },
        numerator: pupils.low,
        denominator: population.value,
        cells: [...pupils.cells, population],
        doubts: distinctDoubts(pupils.doubts),
        basis: complete ? main.basis : message('indicatorBasisWithoutVocational'),
      },
      query,
    );
  };
