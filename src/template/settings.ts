/** What the calculations take as given: limits, tolerances, definitions, each with its source, each editable on 设置. */
import plausible from '../core/indicators/shared/balance/plausible.json' with { type: 'json' };
import { RESOURCES } from '../core/indicators/shared/balance/resources.ts';
import { indicatorById } from '../core/indicators/registry.ts';
import { definition, inForce, resolvePack, type DefinitionId } from '../core/plans/index.ts';
import type { Target } from '../core/plans/schema.ts';
import tolerances from '../core/check/tolerances.json' with { type: 'json' };
import { schoolTypeOf, type SchoolType } from '../core/tables/records/identity.ts';
import { AGE_GROUPS, AGE_WORDS, stageWord, TYPE_WORDS } from './words.ts';

export interface Setting {
  /** The defined name of the cell. */
  readonly name: string;
  readonly label: string;
  readonly value: number | string | null;
  readonly unit: string;
  readonly source: string;
}

export interface SettingGroup {
  readonly title: string;
  readonly settings: readonly Setting[];
}

/** Standards of a year; without one those that hold today and on. */
const ANY_YEAR = 9999;

const nationalTargets = (year: number | null): readonly Target[] =>
  (resolvePack('national')?.targets ?? []).filter((target) => inForce(target, year ?? ANY_YEAR));

const sourceOf = ({ document = '', clause }: Target): string => `${document} ${clause}`.trim();

const fromTarget = (name: string, label: string, target: Target | undefined): Setting => ({
  name,
  label,
  value: target?.value ?? null,
  unit: target?.unit ?? '',
  source: target ? sourceOf(target) : '',
});

const fromDefinition = (name: string, id: DefinitionId, high = false): Setting => {
  const { value, valueHigh, unit, name: label, document, clause } = definition(id);
  return {
    name,
    label: high ? `${label}（上限）` : label,
    value: high ? (valueHigh ?? value) : value,
    unit,
    source: `${document} ${clause}`,
  };
};

const classSizes = (targets: readonly Target[]): Setting[] => {
  const find = (stage: string, ageGroup: string | null): Target | undefined =>
    targets.find(
      (target) =>
        target.indicator === 'class_size' &&
        target.stage === stage &&
        (target.parameters?.['ageGroup'] ?? null) === ageGroup,
    );
  return [
    ...(['primary', 'junior', 'senior'] as const).map((stage) =>
      fromTarget(`班额上限_${stageWord(stage)}`, `${stageWord(stage)}班额上限`, find(stage, null)),
    ),
    ...AGE_GROUPS.map((age) =>
      fromTarget(`班额上限_${AGE_WORDS[age]}`, `幼儿园${AGE_WORDS[age]}班额上限`, find('kindergarten', age)),
    ),
  ];
};

/** Types that have a limit on pupils of their own; a teaching point has that of primary schools. */
export const SIZED_TYPES: readonly SchoolType[] = [
  'primary',
  'junior',
  'nineYear',
  'fullSecondary',
  'twelveYear',
  'senior',
  'kindergarten',
];

const LIMIT_OF: Partial<Record<SchoolType, SchoolType>> = { fullSecondary: 'junior' };

const schoolSizes = (targets: readonly Target[]): Setting[] =>
  SIZED_TYPES.map((type) => {
    const wanted = LIMIT_OF[type] ?? type;
    const target = targets.find(
      ({ indicator, parameters }) =>
        indicator === 'school_size' && schoolTypeOf(String(parameters?.['schoolType'] ?? '')) === wanted,
    );
    return fromTarget(`规模上限_${TYPE_WORDS[type].short}`, `${TYPE_WORDS[type].list}学生数上限`, target);
  }).filter(({ value }) => value !== null);

const coefficientLimits = (targets: readonly Target[]): Setting[] =>
  (['primary', 'junior'] as const).map((stage) =>
    fromTarget(
      `系数上限_${stageWord(stage)}`,
      `${stageWord(stage)}校际差异系数上限`,
      targets.find((target) => target.indicator === 'difference_coefficient' && target.stage === stage),
    ),
  );

const areaLimits = (targets: readonly Target[]): Setting[] =>
  (
    [
      ['outdoor_area_per_child', '生均_户外'],
      ['activity_area_per_child', '生均_活动'],
      ['building_area_per_child', '生均_园舍'],
    ] as const
  ).map(([id, name]) =>
    fromTarget(
      name,
      indicatorById(id)?.name.zh ?? id,
      targets.find(({ indicator }) => indicator === id),
    ),
  );

export interface ResourceSetting {
  readonly label: string;
  readonly unit: string;
  /** Pupils the amount is counted per. */
  readonly per: number;
  readonly primary: number | null;
  readonly junior: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly source: string;
}

/** The seven resource indicators in the official order. */
export const resourceSettings = (year: number | null): readonly ResourceSetting[] => {
  const targets = nationalTargets(year);
  return RESOURCES.map(({ indicator, per, unit }) => {
    const limit = (stage: string): Target | undefined =>
      targets.find((target) => target.indicator === indicator && target.stage === stage);
    const range = plausible.find((one) => one.indicator === indicator);
    const primary = limit('primary');
    return {
      label: indicatorById(indicator)?.name.zh ?? indicator,
      unit,
      per,
      primary: primary?.value ?? null,
      junior: limit('junior')?.value ?? null,
      low: range?.low ?? null,
      high: range?.high ?? null,
      source: primary ? sourceOf(primary) : '',
    };
  });
};

/** The source of a figure that no document gives. */
export const PROPOSAL = '本工具的建议值，可改';

/** Every editable figure but the seven resource limits, by the part of the sheet it stands in. */
export const settingGroups = (year: number | null): readonly SettingGroup[] => {
  const targets = nationalTargets(year);
  return [
    {
      title: '容差',
      settings: [
        {
          name: '接近百分点',
          label: '“接近”：比例指标相差不超过',
          value: tolerances.near.percentagePoints,
          unit: '百分点',
          source: PROPOSAL,
        },
        {
          name: '接近百分比',
          label: '“接近”：其他指标相差不超过目标的',
          value: tolerances.near.relativePercent,
          unit: '%',
          source: PROPOSAL,
        },
        {
          name: '约百分比',
          label: '“左右、约”允许相差目标的',
          value: tolerances.about.relativePercent,
          unit: '%',
          source: PROPOSAL,
        },
      ],
    },
    {
      title: '班额',
      settings: [
        ...classSizes(targets),
        fromDefinition('大班额起点', 'large_class_from'),
        fromDefinition('超大班额起点', 'oversize_class_from'),
      ],
    },
    { title: '学校规模', settings: schoolSizes(targets) },
    {
      title: '优质均衡',
      settings: [
        ...coefficientLimits(targets),
        fromDefinition('底线比例', 'resource_floor_share'),
        fromDefinition('应达项数', 'resource_indicators_to_meet'),
        fromDefinition('教学点最低人数', 'min_pupils_teaching_point'),
        fromDefinition('权重_小学', 'split_weight_primary'),
        fromDefinition('权重_初中', 'split_weight_junior'),
        fromDefinition('权重_高中完中', 'split_weight_senior_complete'),
        fromDefinition('权重_高中十二年', 'split_weight_senior_twelve_year'),
      ],
    },
    {
      title: '幼儿园',
      settings: [...areaLimits(targets), fromDefinition('面积起始年份', 'kg_area_planned_from')],
    },
    {
      title: '教职工编制（每名教职工对应学生数）',
      settings: [
        fromDefinition('编制_小学', 'staff_quota_primary'),
        fromDefinition('编制_初中', 'staff_quota_junior'),
        fromDefinition('编制_高中', 'staff_quota_senior'),
      ],
    },
  ];
};
