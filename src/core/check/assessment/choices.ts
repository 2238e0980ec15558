/** Local readings of the balance assessment as they are stored and given: numbers with a basis, words on schools. */
import * as v from 'valibot';
import { message, render, type Lang, type Message } from '../../messages/index.ts';
import type { FieldId } from '../../fields/index.ts';
import type { BalanceOptions } from '../../indicators/shared/balance/options.ts';
import { PLAUSIBLE_RANGES } from '../../indicators/shared/balance/plausible.ts';
import { ASSESSED_STAGES, RESOURCES } from '../../indicators/shared/balance/resources.ts';
import { UNIT_COSTS, type UnitCost } from '../../indicators/shared/balance/unitCosts.ts';
import type { ResourceIndicator } from '../../indicators/shared/balance.ts';
import type { Pack } from '../../plans/schema.ts';
import { balanceParameters, ownTarget, type Parameter } from './parameters.ts';

/** Columns of teachers that the rule leaves out and that a province may count. */
export const EXTRA_TEACHERS = [
  'part_time_teacher_count',
  'substitute_teacher_count',
  'rotation_teacher_count',
] as const satisfies readonly FieldId[];
export type ExtraTeachers = (typeof EXTRA_TEACHERS)[number];

/** The indicators that count teachers. */
export const TEACHER_INDICATORS: readonly ResourceIndicator[] = RESOURCES.filter(
  ({ kind }) => kind === 'teachers',
).map(({ indicator }) => indicator);

const finite = v.pipe(v.number(), v.finite());
const nameText = v.pipe(v.string(), v.nonEmpty());

const ownValueSchema = v.object({
  value: finite,
  /** The local document, and who confirmed it. */
  basis: v.optional(v.string(), ''),
});

export type OwnValue = v.InferOutput<typeof ownValueSchema>;

export interface BalanceChoices {
  /** By id of the parameter. */
  readonly parameters: Readonly<Record<string, OwnValue>>;
  /** Columns of teachers that count besides, by indicator. */
  readonly teachers: Readonly<Record<string, readonly ExtraTeachers[]>>;
  /** Shared PE and arts teachers of a rural small school, by its name. */
  readonly shared: Readonly<Record<string, number>>;
  /** School that a point not counted as a school belongs to, by the point's name. */
  readonly parents: Readonly<Record<string, string>>;
}

export const NO_CHOICES: BalanceChoices = { parameters: {}, teachers: {}, shared: {}, parents: {} };

const isOpen = (stored: unknown): stored is Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

const entriesOf = <T>(stored: unknown, schema: v.GenericSchema<unknown, T>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(isOpen(stored) ? stored : {}).flatMap(([key, value]) => {
      const read = v.safeParse(schema, value);
      return read.success ? [[key, read.output]] : [];
    }),
  );

/** Choices out of storage; what isn't one is dropped, so that a damaged entry can't stop an assessment. */
export const parseChoices = (stored: unknown): BalanceChoices => {
  const all = isOpen(stored) ? stored : {};
  const parameters = entriesOf(all['parameters'], ownValueSchema);
  const known = new Map(balanceParameters(Infinity).map((one) => [one.id, one]));
  return {
    parameters: Object.fromEntries(
      Object.entries(parameters).filter(([id, { value }]) => {
        const parameter = known.get(id);
        return parameter !== undefined && isAllowed(value, parameter);
      }),
    ),
    teachers: entriesOf(all['teachers'], v.array(v.picklist(EXTRA_TEACHERS))),
    shared: entriesOf(all['shared'], v.pipe(finite, v.minValue(0))),
    parents: entriesOf(all['parents'], nameText),
  };
};

export const isAllowed = (value: number, { allowed: [low, high] }: Parameter): boolean =>
  value >= low && value <= high;

const ownLimits = (
  valueOf: (id: string) => number | undefined,
): Pick<BalanceOptions, 'limits' | 'coefficientLimits'> => {
  const present = (pairs: readonly (readonly [string, number | undefined])[]): Record<string, number> =>
    Object.fromEntries(pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  return {
    limits: Object.fromEntries(
      ASSESSED_STAGES.map((stage) => [
        stage,
        present(RESOURCES.map(({ indicator }) => [indicator, valueOf(`${indicator}.${stage}`)])),
      ]),
    ),
    coefficientLimits: present(
      ASSESSED_STAGES.map((stage) => [stage, valueOf(`difference_coefficient.${stage}`)]),
    ),
  };
};

/** The choices as the indicators take them; everything else is as the national texts have it. */
export const balanceOptions = (choices: BalanceChoices): BalanceOptions => {
  const valueOf = (id: string): number | undefined => choices.parameters[id]?.value;
  const national = new Map(balanceParameters(Infinity).map(({ id, value }) => [id, value]));
  const of = (id: string): number => valueOf(id) ?? national.get(id) ?? NaN;
  return {
    minPupilsTeachingPoint: of('min_pupils_teaching_point'),
    sharedTeacherPupils: [of('shared_teacher_pupils_from'), of('shared_teacher_pupils_to')],
    sharedTeachers: new Map(Object.entries(choices.shared)),
    moreTeachers: choices.teachers as BalanceOptions['moreTeachers'],
    parents: new Map(Object.entries(choices.parents)),
    ranges: PLAUSIBLE_RANGES.some(({ indicator }) =>
      [valueOf(`${indicator}.low`), valueOf(`${indicator}.high`)].some((own) => own !== undefined),
    )
      ? PLAUSIBLE_RANGES.map(({ indicator, low, high }) => ({
          indicator,
          low: valueOf(`${indicator}.low`) ?? low,
          high: valueOf(`${indicator}.high`) ?? high,
        }))
      : PLAUSIBLE_RANGES,
    toMeet: of('resource_indicators_to_meet'),
    floorShare: of('resource_floor_share'),
    weights: {
      junior: of('split_weight_junior'),
      twelveYear: of('split_weight_senior_twelve_year'),
      complete: of('split_weight_senior_complete'),
    },
    ...ownLimits(valueOf),
  };
};

export const unitCosts = ({ parameters }: BalanceChoices): readonly UnitCost[] =>
  UNIT_COSTS.map((one) => ({ ...one, cost: parameters[`${one.indicator}.cost`]?.value ?? one.cost }));

/** Targets of the national plan that a person's own numbers replace, by the indicator and stage they are about. */
const parameterOf = (indicator: string, stage: string | null): string =>
  indicator === 'resource_indicators_met'
    ? 'resource_indicators_to_meet'
    : indicator === 'resource_lowest_share'
      ? 'resource_floor_share'
      : `${indicator}.${stage ?? ''}`;

/** The national plan with the numbers that a person set instead; any other plan as it is. */
export const withOwnLimits = (plan: Pack, { parameters }: BalanceChoices, lang: Lang): Pack => {
  if (plan.id !== 'national' || Object.keys(parameters).length === 0) return plan;
  return {
    ...plan,
    targets: plan.targets.map((target) => {
      const own = parameters[parameterOf(target.indicator, target.stage)];
      if (!own || target.value === null || own.value === target.value) return target;
      const params = { name: target.name, value: own.value, unit: target.unit };
      const basis = own.basis === '' ? render(message('balance-no-basis'), lang) : own.basis;
      return ownTarget(
        target,
        own.value,
        render(message('balance-own-target', params), lang),
        render(message('balance-own-basis', { basis, value: target.value, unit: target.unit }), lang),
      );
    }),
  };
};

type Read = { readonly choices: BalanceChoices } | { readonly problem: Message };

const number = (text: string): number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN);

/**
 * One choice as it is written on the command line, `key=value`: a parameter by its id, `<indicator>.teachers=column,…`,
 * `shared.<school>=count` or `parent.<point>=<school>`.
 */
export const withWritten = (choices: BalanceChoices, written: string): Read => {
  const at = written.indexOf('=');
  const [key, value] = [written.slice(0, Math.max(0, at)).trim(), written.slice(at + 1).trim()];
  if (at < 1 || value === '') return { problem: message('balance-choice-unreadable', { received: written }) };
  const [, kind, school = ''] = /^(parent|shared)\.(.+)$/.exec(key) ?? [];
  if (kind === 'parent') return { choices: { ...choices, parents: { ...choices.parents, [school]: value } } };
  if (kind === 'shared') {
    const count = number(value);
    if (!(count >= 0)) return { problem: message('balance-choice-no-number', { key, received: value }) };
    return { choices: { ...choices, shared: { ...choices.shared, [school]: count } } };
  }
  const indicator = TEACHER_INDICATORS.find((one) => key === `${one}.teachers`);
  if (indicator) {
    const columns = value.split(',').map((one) => one.trim());
    const read = v.safeParse(v.array(v.picklist(EXTRA_TEACHERS)), columns);
    return read.success
      ? { choices: { ...choices, teachers: { ...choices.teachers, [indicator]: read.output } } }
      : {
          problem: message('balance-choice-no-column', {
            key,
            received: value,
            known: EXTRA_TEACHERS.join(', '),
          }),
        };
  }
  const parameters = balanceParameters(Infinity);
  const parameter = parameters.find(({ id }) => id === key);
  if (!parameter) {
    const known = [
      ...parameters.map(({ id }) => id),
      ...TEACHER_INDICATORS.map((one) => `${one}.teachers`),
      'shared.<school>',
      'parent.<point>',
    ];
    return { problem: message('balance-choice-unknown', { key, known: known.join(', ') }) };
  }
  const own = number(value);
  const [low, high] = parameter.allowed;
  if (Number.isNaN(own)) return { problem: message('balance-choice-no-number', { key, received: value }) };
  if (!isAllowed(own, parameter))
    return { problem: message('balance-choice-outside', { key, received: value, low, high }) };
  return {
    choices: { ...choices, parameters: { ...choices.parameters, [key]: { value: own, basis: '' } } },
  };
};
