/** Every number the balance assessment is computed with: its origin, and what a person may set instead. */
import { message, type Message } from '../../messages/index.ts';
import { indicatorById } from '../../indicators/registry.ts';
import { RESOURCE_INDICATORS } from '../../indicators/shared/balance.ts';
import { PLAUSIBLE_RANGES } from '../../indicators/shared/balance/plausible.ts';
import { ASSESSED_STAGES, resourceOf } from '../../indicators/shared/balance/resources.ts';
import { UNIT_COSTS } from '../../indicators/shared/balance/unitCosts.ts';
import { definition, type DefinitionId } from '../../plans/definitions.ts';
import { inForce } from '../../plans/due.ts';
import { resolvePack } from '../../plans/packs.ts';
import type { Target } from '../../plans/schema.ts';

export const PARAMETER_GROUPS = ['scope', 'rule', 'split', 'limits', 'ranges', 'costs'] as const;
export type ParameterGroup = (typeof PARAMETER_GROUPS)[number];

export interface Parameter {
  readonly id: string;
  readonly group: ParameterGroup;
  readonly name: Message;
  readonly unit: string;
  /** As the source has it. */
  readonly value: number;
  /** What may be set instead, both ends included. */
  readonly allowed: readonly [low: number, high: number];
  readonly document: string;
  readonly clause: string;
  /** First year or day of validity; null where the source gives none. */
  readonly validFrom: string | null;
  readonly certainty: 'high' | 'medium' | 'low';
}

type Defined = readonly [id: string, DefinitionId, ParameterGroup, Parameter['allowed'], 'high'?];

const DEFINED: readonly Defined[] = [
  ['min_pupils_teaching_point', 'min_pupils_teaching_point', 'scope', [0, 1000]],
  ['shared_teacher_pupils_from', 'shared_teacher_pupils', 'scope', [0, 1000]],
  ['shared_teacher_pupils_to', 'shared_teacher_pupils', 'scope', [0, 1000], 'high'],
  // The way to pass leaves one of the seven below its limit at most.
  ['resource_indicators_to_meet', 'resource_indicators_to_meet', 'rule', [6, 7]],
  ['resource_floor_share', 'resource_floor_share', 'rule', [0, 100]],
  ['split_weight_junior', 'split_weight_junior', 'split', [0.1, 10]],
  ['split_weight_senior_complete', 'split_weight_senior_complete', 'split', [0.1, 10]],
  ['split_weight_senior_twelve_year', 'split_weight_senior_twelve_year', 'split', [0.1, 10]],
];

const defined = ([id, source, group, allowed, end]: Defined): Parameter => {
  const { value, valueHigh, unit, document, clause, validFrom, certainty } = definition(source);
  const name = message(`balance-parameter-${id}` as 'balance-parameter-split_weight_junior');
  const shown = end === 'high' ? (valueHigh ?? value) : value;
  return { id, group, name, unit, value: shown, allowed, document, clause, validFrom, certainty };
};

const termOf = (indicator: string): Message => {
  const { zh = indicator, en = indicator } = indicatorById(indicator)?.name ?? {};
  return message('balance-term', { zh, en });
};

const limitParameters = (year: number): Parameter[] =>
  ASSESSED_STAGES.flatMap((stage) =>
    [...RESOURCE_INDICATORS, 'difference_coefficient'].flatMap((indicator): Parameter[] => {
      const target = resolvePack('national')?.targets.find(
        (one) => one.indicator === indicator && one.stage === stage && inForce(one, year),
      );
      if (!target || target.value === null) return [];
      const { value, unit, document = '', clause, validFrom = null, certainty } = target;
      const name = message('balance-parameter-limit', {
        stage: message(`stage.${stage}`),
        name: termOf(indicator),
      });
      const allowed = [0.001, 1e7] as const;
      const id = `${indicator}.${stage}`;
      return [{ id, group: 'limits', name, unit, value, allowed, document, clause, validFrom, certainty }];
    }),
  );

const rangeParameters = (): Parameter[] =>
  PLAUSIBLE_RANGES.flatMap(({ indicator, low, high, document, validFrom }) => {
    const resource = RESOURCE_INDICATORS.find((one) => one === indicator);
    const base = { group: 'ranges', unit: resource ? resourceOf(resource).unit : '', document } as const;
    const rest = { ...base, allowed: [0, 1e9], clause: '', validFrom, certainty: 'low' } as const;
    const params = { name: termOf(indicator) };
    return [
      ...(low === null
        ? []
        : [
            {
              ...rest,
              id: `${indicator}.low`,
              value: low,
              name: message('balance-parameter-range-low', params),
            },
          ]),
      ...(high === null
        ? []
        : [
            {
              ...rest,
              id: `${indicator}.high`,
              value: high,
              name: message('balance-parameter-range-high', params),
            },
          ]),
    ];
  });

const costParameters = (): Parameter[] =>
  UNIT_COSTS.map(({ indicator, cost, unit, document, validFrom }) => ({
    id: `${indicator}.cost`,
    group: 'costs',
    name: message('balance-parameter-cost', { name: termOf(indicator) }),
    unit,
    value: cost,
    allowed: [0, 1e9],
    document,
    clause: '',
    validFrom,
    certainty: 'low',
  }));

/** All of them for a census year, in the order they are shown in; none of the limits before their standard. */
export const balanceParameters = (year: number): readonly Parameter[] => [
  ...DEFINED.map(defined),
  ...limitParameters(year),
  ...rangeParameters(),
  ...costParameters(),
];

/** A national target with the limit that a person set instead, said in its name and note. */
export const ownTarget = (target: Target, value: number, name: string, note: string): Target => ({
  ...target,
  value,
  name,
  note,
});
