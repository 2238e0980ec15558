/** 指标测算: every figure that the entry sheets give for the county, with the bounds that unreadable cells leave. */
import type { RecordColumn, Records } from '../records.ts';
import { AGE_GROUPS, AGE_WORDS } from '../words.ts';
import { UNKNOWN } from '../looks.ts';
import { countOf, evidence, type From } from './evidence.ts';

export const MEASURE_SHEET = '指标测算';

/** Bounds that nothing limits. */
const LEAST = '-1E+300';
const MOST = '1E+300';

export type Parameters = Readonly<Record<string, number | string>>;

export interface Measure {
  /** Indicator, stage and what narrows it: a target with the same is answered by it. */
  readonly indicator: string;
  readonly stage: string;
  readonly parameters: Parameters;
  /** What people pick in 规划指标, unique. */
  readonly label: string;
  /** `each`: the worst class or school decides, and open ones leave it undecided; `amount`: between two bounds. */
  readonly kind: 'each' | 'amount';
  /** For `amount`: whether its unmet items are single schools or classes, as rules for new buildings ask. */
  readonly items?: true;
  /** Whether it can be told at all. */
  readonly known: string;
  readonly value: string;
  readonly low?: string;
  readonly high?: string;
  /** For `each`: how many classes or schools can't be told. */
  readonly open?: string;
  readonly numerator?: string;
  readonly denominator?: string;
}

const total = (parts: readonly string[]): string => `(${parts.join('+')})`;

// --- Class sizes ---------------------------------------------------------------------------------------------------

interface CountRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly from: From;
}

const ages = AGE_GROUPS.map((age) => AGE_WORDS[age]);

/** Counts of classes that measures are made from, each a row of its own. */
const COUNT_ROWS: readonly CountRow[] = [
  ...['小学', '初中', '高中', ...ages].map((label): CountRow => ({
    id: `${label}限`,
    labels: [label],
    from: '限',
  })),
  ...(['大', '超'] as const).flatMap((from): CountRow[] => [
    { id: `小学${from}`, labels: ['小学'], from },
    { id: `初中${from}`, labels: ['初中'], from },
    { id: `义务教育${from}`, labels: ['小学', '初中'], from },
  ]),
];

export const countRecords: Records = {
  sheet: '班额计数',
  prefix: '计',
  rows: COUNT_ROWS.length,
  headerRow: 5,
  columns: [
    { id: '名', header: '数什么', width: 16, formula: (_, row) => `"${COUNT_ROWS[row - 1]?.id ?? ''}"` },
    ...(['mode', 'low', 'high', 'total'] as const).map((id): RecordColumn => ({
      id: { mode: '式', low: '低', high: '高', total: '总' }[id],
      header: { mode: '依据（1逐班 2分段 3合计）', low: '至少', high: '至多', total: '班数' }[id],
      width: 14,
      formula: (own, row) => {
        const { labels, from } = COUNT_ROWS[row - 1] as CountRow;
        return countOf(labels, from, own('式'))[id];
      },
    })),
  ],
};

const count = (id: string, what: '式' | '低' | '高' | '总'): string =>
  `INDEX(计_${what},${COUNT_ROWS.findIndex((row) => row.id === id) + 1})`;

const classSize = (label: string, stage: string, parameters: Parameters): Measure => {
  const direct = `(${evidence(label, '列')}+${evidence(label, '组')})`;
  const doubts = `${evidence(label, '不明')}+${evidence(label, '组疑')}`;
  return {
    indicator: 'class_size',
    stage,
    parameters,
    label: stage === '幼儿园' ? `幼儿园${label}班额（最大）` : `${label}班额（最大）`,
    kind: 'each',
    known: `${direct}+${evidence(label, '段总')}>0`,
    value: `IF(${direct}>0,MAX(${evidence(label, '列最大')},${evidence(label, '组最大')}),${evidence(label, '段最大')})`,
    open: `${doubts}+IF(${direct}>0,${evidence(label, '组')},${evidence(label, '段疑')})`,
  };
};

const compliance = (stage: string, parts: readonly string[]): Measure => {
  const ids = parts.map((part) => `${part}限`);
  const [all, low, high] = (['总', '低', '高'] as const).map((what) =>
    total(ids.map((id) => count(id, what))),
  );
  return {
    indicator: 'class_size_compliance',
    stage,
    parameters: {},
    label: `${stage}班额达标率`,
    kind: 'amount',
    known: `${all}>0`,
    value: `(${all}-${low})/${all}*100`,
    low: `(${all}-${high})/${all}*100`,
    high: `(${all}-${low})/${all}*100`,
    numerator: `${all}-${low}`,
    denominator: `${all}`,
  };
};

const largeClasses = (stage: string): Measure[] =>
  (
    [
      ['大', '大班额', 'large', 56],
      ['超', '超大班额', 'oversize', 66],
    ] as const
  ).flatMap(([from, word, id, size]): Measure[] => {
    const at = `${stage}${from}`;
    const base = { stage, numerator: count(at, '低'), denominator: count(at, '总'), kind: 'amount' as const };
    const percent = (what: '低' | '高'): string => `${count(at, what)}/${count(at, '总')}*100`;
    const withFrom = { from: size };
    return [
      {
        ...base,
        indicator: `${id}_class_count`,
        parameters: withFrom,
        label: `${stage}${word}班数`,
        items: true,
        known: `${count(at, '式')}>0`,
        value: count(at, '低'),
        low: count(at, '低'),
        high: count(at, '高'),
      },
      {
        ...base,
        indicator: `${id}_class_share`,
        parameters: withFrom,
        label: `${stage}${word}比例`,
        known: `${count(at, '总')}>0`,
        value: percent('低'),
        low: percent('低'),
        high: percent('高'),
      },
    ];
  });

// --- Schools -------------------------------------------------------------------------------------------------------

const schoolSize = (stage: string, schoolType: string, word: string, types: readonly string[]): Measure => {
  const criteria = (type: string): string => `校_学段,"${stage}",校_类型,"${type}"`;
  return {
    indicator: 'school_size',
    stage,
    parameters: { schoolType },
    label: `${word}规模（最大）`,
    kind: 'each',
    known: `${total(types.map((type) => `COUNTIFS(${criteria(type)},校_学生数和,">=0")`))}>0`,
    value: `MAX(0,${types.map((type) => `SUMPRODUCT(MAX((校_学段="${stage}")*(校_类型="${type}")*校_学生数和))`).join(',')})`,
    open: total(types.map((type) => `COUNTIFS(${criteria(type)},校_学生数和,-9)`)),
  };
};

const throughSize = (schoolType: string, type: string): Measure => ({
  indicator: 'school_size',
  stage: '义务教育',
  parameters: { schoolType },
  label: `${schoolType}规模（最大）`,
  kind: 'each',
  known: `COUNTIFS(校_类型,"${type}",校_义务学生,">=0")>0`,
  value: `MAX(0,SUMPRODUCT(MAX((校_类型="${type}")*校_义务学生)))`,
  open: `SUMIFS(校_义务缺,校_类型,"${type}",校_义务学生,">=0")`,
});

const smallSchools = (from: number, to: number): Measure => {
  const inside = `校_学生数和,">=${from}",校_学生数和,"<=${to}"`;
  const open = ['小学', '初中'].map(
    (stage) =>
      `COUNTIFS(校_学段,"${stage}",校_类型,"教学点",校_学生数和,-9)+COUNTIFS(校_学段,"${stage}",校_类型,"<>教学点",校_缺类型,1,${inside})+COUNTIFS(校_学段,"${stage}",校_类型,"<>教学点",校_缺类型,1,校_学生数和,-9)`,
  );
  const sure = total(
    ['小学', '初中'].map((stage) => `COUNTIFS(校_学段,"${stage}",校_类型,"教学点",${inside})`),
  );
  return {
    indicator: 'small_school_count',
    stage: '义务教育',
    parameters: { pupilsFrom: from, pupilsTo: to, schoolType: '教学点' },
    label: `${from}—${to}人教学点数`,
    kind: 'amount',
    items: true,
    known: `AND(COUNTIF(校_学段,"小学")+COUNTIF(校_学段,"初中")>0,COUNTIF(校_类型,"教学点")+表有_类型>0)`,
    value: sure,
    low: sure,
    high: `${sure}+${open.join('+')}`,
    numerator: sure,
  };
};

const STAGE_PARTS: Readonly<Record<string, readonly string[]>> = {
  小学: ['小学'],
  初中: ['初中'],
  高中: ['高中'],
  义务教育: ['小学', '初中'],
};

/** Whether each stage that a wide figure needs has any row. */
const complete = (stage: string): string =>
  `AND(${(STAGE_PARTS[stage] ?? []).map((part) => `COUNTIF(校_学段,"${part}")>0`).join(',')})`;

const sumOf = (indicator: string, stage: string, column: string, word: string): Measure => {
  const parts = STAGE_PARTS[stage] ?? [];
  const value = total(parts.map((part) => `SUMIFS(校_${column},校_学段,"${part}",校_${column},">0")`));
  const unknown = total(parts.map((part) => `COUNTIFS(校_学段,"${part}",校_${column},-9)`));
  return {
    indicator,
    stage,
    parameters: {},
    label: `${stage}${word}`,
    kind: 'amount',
    known: `${total(parts.map((part) => `COUNTIFS(校_学段,"${part}",校_${column},">=0")`))}>0`,
    value,
    low: value,
    high: `IF(AND(${unknown}=0,${complete(stage)}),${value},${MOST})`,
  };
};

// --- Ratios and shares ----------------------------------------------------------------------------------------------

interface Source {
  /** 校 or 园. */
  readonly prefix: string;
  /** Criteria of COUNTIFS / SUMIFS that leave the rows of a part. */
  readonly criteria: readonly string[];
}

const ofStage = (stage: string, more = ''): Source => ({
  prefix: '校',
  criteria: (STAGE_PARTS[stage] ?? []).map((part) => `校_学段,"${part}"${more}`),
});
const KINDERGARTENS: Source = { prefix: '园', criteria: ['园_序,">0"'] };

const sums = ({ prefix, criteria }: Source, column: string, ...conditions: readonly string[]): string =>
  total(criteria.map((one) => `SUMIFS(${prefix}_${column},${[one, ...conditions].join(',')})`));
const counts = ({ criteria }: Source, ...conditions: readonly string[]): string =>
  total(criteria.map((one) => `COUNTIFS(${[one, ...conditions].join(',')})`));

const ratio = (
  head: Pick<Measure, 'indicator' | 'stage' | 'parameters' | 'label'>,
  source: Source,
  over: string,
  under: string,
  told = 'TRUE',
): Measure => {
  const [top, bottom] = [`${source.prefix}_${over}`, `${source.prefix}_${under}`];
  const both = [`${top},">=0"`, `${bottom},">=0"`];
  const overLow = sums(source, over, `${top},">0"`);
  const underLow = sums(source, under, `${bottom},">0"`);
  const overOpen = counts(source, `${top},-9`);
  const underOpen = counts(source, `${bottom},-9`);
  const exact = `${overOpen}+${underOpen}=0`;
  const pairUnder = sums(source, under, ...both);
  const value = `${sums(source, over, ...both)}/${pairUnder}`;
  return {
    ...head,
    kind: 'amount',
    known: `AND(${told},${pairUnder}>0)`,
    value,
    low: `IF(${exact},${value},IF(${underOpen}=0,${overLow}/${underLow},IF(${overOpen}>0,0,${LEAST})))`,
    high: `IF(${exact},${value},IF(${overOpen}=0,${overLow}/${underLow},${MOST}))`,
    numerator: sums(source, over, ...both),
    denominator: pairUnder,
  };
};

/** Share of the members' pupils: `is` and `isNot` are criteria on the member column. */
const memberShare = (
  head: Pick<Measure, 'indicator' | 'stage' | 'parameters' | 'label'>,
  source: Source,
  column: string,
  member: { readonly column: string; readonly is: string; readonly isNot: string },
  told = 'TRUE',
): Measure => {
  const figure = `${source.prefix}_${column}`;
  const belongs = (criterion: string): string => `${source.prefix}_${member.column},${criterion}`;
  const sumWhere = (...conditions: readonly string[]): string =>
    sums(source, column, `${figure},">0"`, ...conditions);
  const openWhere = (...conditions: readonly string[]): string =>
    counts(source, `${figure},-9`, ...conditions);
  const [part, rest, all] = [sumWhere(belongs(member.is)), sumWhere(belongs(member.isNot)), sumWhere()];
  const perhaps = `(${all}-${part}-${rest})`;
  const [partOpen, restOpen, allOpen] = [
    openWhere(belongs(member.is)),
    openWhere(belongs(member.isNot)),
    openWhere(),
  ];
  const value = `${part}/${all}*100`;
  const exact = `AND(${allOpen}=0,${perhaps}=0)`;
  const some = `${counts(source, belongs(member.is))}+${counts(source, belongs(member.isNot))}>0`;
  const lowest = `IF(${allOpen}-${partOpen}>0,0,${part}/MAX(1E-9,${all}))*100`;
  const highest = `IF(${allOpen}-${restOpen}>0,1,(${part}+${perhaps})/MAX(1E-9,${all}))*100`;
  return {
    ...head,
    kind: 'amount',
    known: `AND(${told},${some},${all}>0)`,
    value,
    low: `IF(${exact},${value},MIN(${lowest},${value}))`,
    high: `IF(${exact},${value},MAX(${highest},${value}))`,
    numerator: part,
    denominator: all,
  };
};

/** Share of kindergartens by number, from a column of 1, 0 and -1 for unknown. */
const countShare = (indicator: string, label: string, column: string): Measure => {
  const named = `COUNTIF(园_名称,"?*")`;
  const part = `COUNTIFS(园_名称,"?*",园_${column},1)`;
  const rest = `COUNTIFS(园_名称,"?*",园_${column},0)`;
  return {
    indicator,
    stage: '幼儿园',
    parameters: {},
    label,
    kind: 'amount',
    known: `${part}+${rest}>0`,
    value: `${part}/${named}*100`,
    low: `${part}/${named}*100`,
    high: `(${named}-${rest})/${named}*100`,
    numerator: part,
    denominator: named,
  };
};

/** Share of one figure in another of the same rows; a part that isn't known can be anything up to its whole. */
const fieldShare = (
  head: Pick<Measure, 'indicator' | 'stage' | 'parameters' | 'label'>,
  source: Source,
  part: string,
  whole: string,
  told = 'TRUE',
): Measure => {
  const [p, w] = [`${source.prefix}_${part}`, `${source.prefix}_${whole}`];
  const partLow = sums(source, part, `${p},">0"`);
  const wholeLow = sums(source, whole, `${w},">0"`);
  const untold = sums(source, whole, `${w},">0"`, `${p},-9`);
  const mask =
    source.prefix === '园'
      ? '(园_序>0)'
      : total(source.criteria.map((one) => `(校_学段=${one.slice(one.indexOf(',') + 1)})`));
  const rest = `SUMPRODUCT(${mask}*(${w}>=0)*(${p}>=0)*(${w}-${p}+ABS(${w}-${p}))/2)`;
  const wholeOpen = counts(source, `${w},-9`);
  const bothOpen = counts(source, `${w},-9`, `${p},-9`);
  const value = `${partLow}/${wholeLow}*100`;
  const exact = `${counts(source, `${p},-9`)}+${wholeOpen}=0`;
  const lowest = `IF(${wholeOpen}>0,0,${partLow}/MAX(1E-9,${partLow}+${rest}+${untold}))*100`;
  const highest = `IF(${bothOpen}>0,1,(${partLow}+${untold})/MAX(1E-9,${partLow}+${untold}+${rest}))*100`;
  return {
    ...head,
    kind: 'amount',
    known: `AND(${told},${wholeLow}>0)`,
    value,
    low: `IF(${exact},${value},MIN(${lowest},${value}))`,
    high: `IF(${exact},${value},MAX(${highest},${value}))`,
    numerator: partLow,
    denominator: wholeLow,
  };
};

// --- Kindergarten areas ----------------------------------------------------------------------------------------------

const AREAS = [
  ['outdoor', '户外', '室外游戏场地'],
  ['activity', '活动', '幼儿活动用房'],
  ['building', '园舍', '园舍建筑面积'],
] as const;

const areaMeasures: readonly Measure[] = AREAS.flatMap(([id, column, word]): Measure[] => {
  const per = `园_均${column}`;
  const member = (group: number, met: number): string => `COUNTIFS(园_新建,${group},园_达${column},${met})`;
  const shares = ([1, 0] as const).map((group): Measure => {
    const [met, unmet, open] = [member(group, 1), member(group, 0), member(group, 2)];
    const [mayMet, mayUnmet, mayOpen] = [member(-1, 1), member(-1, 0), member(-1, 2)];
    const least = `(${met}+${unmet}+${open}+${mayUnmet}+${mayOpen})`;
    const most = `(${met}+${unmet}+${open}+${mayMet}+${mayOpen})`;
    const low = `IF(${least}=0,100,${met}/${least}*100)`;
    const high = `IF(${most}=0,0,(${most}-${unmet})/${most}*100)`;
    return {
      indicator: `${id}_area_compliance`,
      stage: '幼儿园',
      parameters: group === 1 ? { plannedFrom: 2017 } : { plannedBefore: 2017 },
      label: `生均${word}达标比例（${group === 1 ? '2017年起规划' : '2017年前规划'}）`,
      kind: 'amount',
      known: `AND(COUNTIF(园_${column}码,">=0")>0,${met}+${unmet}+${open}+${mayMet}+${mayUnmet}+${mayOpen}>0,NOT(AND(${met}+${unmet}+${open}=0,${mayUnmet}+${mayOpen}>0)))`,
      value: `IF(${met}+${unmet}=0,${low},${met}/(${met}+${unmet})*100)`,
      low,
      high,
      numerator: met,
      denominator: `${met}+${unmet}+${open}`,
    };
  });
  return [
    {
      indicator: `${id}_area_per_child`,
      stage: '幼儿园',
      parameters: {},
      label: `生均${word}（最小）`,
      kind: 'each',
      known: `COUNTIF(${per},">=0")>0`,
      value: `SUMPRODUCT(MIN((${per}<0)*${UNKNOWN}+${per}))`,
      open: `COUNTIF(${per},-9)`,
    },
    ...shares,
  ];
});

// --- Quality balance -------------------------------------------------------------------------------------------------

const assessed = (stage: string): { mask: string; outside: string } => ({
  mask: `((均_学段<>"${stage}")+(均_范围<>"纳入")>0)`,
  outside: `COUNTIFS(均_学段,"${stage}",均_范围,"不明")`,
});

/** The labels that the seven have, in order, with the ids of their indicators. */
export interface ResourceLabel {
  readonly indicator: string;
  readonly label: string;
}

const balanceMeasures = (stage: string, resources: readonly ResourceLabel[]): Measure[] => {
  const { mask, outside } = assessed(stage);
  const inScope = `均_学段,"${stage}",均_范围,"纳入"`;
  const least = (column: string): string => `SUMPRODUCT(MIN(${mask}*${UNKNOWN}+${column}))`;
  const known = (column: string): string => `COUNTIFS(${inScope},${column},"<${UNKNOWN}")`;
  const unknown = (column: string): string => `COUNTIFS(${inScope},${column},">${UNKNOWN}")`;
  const each = (indicator: string, label: string, column: string, parameters: Parameters): Measure => ({
    indicator,
    stage,
    parameters,
    label,
    kind: 'each',
    known: `${known(column)}>0`,
    value: least(column),
    open: `${unknown(column)}+${outside}`,
  });
  return [
    ...resources.map(({ indicator, label }, i) =>
      each(indicator, `${stage}${label}（最低）`, `均_值${i + 1}`, { floorShare: 85 }),
    ),
    {
      indicator: 'difference_coefficient',
      stage,
      parameters: {},
      label: `${stage}校际差异系数（最高）`,
      kind: 'each',
      known: `SUMPRODUCT((系数内不明_${stage}=0)*ISNUMBER(系数_${stage}))>0`,
      value: `SUMPRODUCT(MAX((系数内不明_${stage}=0)*系数数_${stage}))`,
      open: `SUM(系数内不明_${stage})+${outside}`,
    },
    {
      indicator: 'resource_indicators_met',
      stage,
      parameters: {},
      label: `${stage}每校达标项数（最少）`,
      kind: 'each',
      known: `COUNTIFS(${inScope},均_不明项,0)>0`,
      value: least('均_项数'),
      open: `COUNTIFS(${inScope},均_不明项,">0")+${outside}`,
    },
    {
      indicator: 'resource_lowest_share',
      stage,
      parameters: {},
      label: `${stage}资源指标相当于标准的最低比例`,
      kind: 'each',
      known: `COUNTIFS(${inScope},均_不明项,0)>0`,
      value: least('均_比例'),
      open: `COUNTIFS(${inScope},均_不明项,">0")+${outside}`,
    },
  ];
};

// --- All of them -----------------------------------------------------------------------------------------------------

const AREA_WORDS: readonly (readonly [plan: string, own: string])[] = [
  ['城市', '城区'],
  ['县镇', '镇区'],
  ['农村', '乡村'],
];

const staffRatios = (stage: string): Measure[] => [
  ratio(
    { indicator: 'pupil_staff_ratio', stage, parameters: {}, label: `${stage}生员比` },
    ofStage(stage),
    '学生数和',
    '教职工',
  ),
  ...AREA_WORDS.map(([plan, own]) =>
    ratio(
      {
        indicator: 'pupil_staff_ratio',
        stage,
        parameters: { area: plan },
        label: `${stage}生员比（${plan}）`,
      },
      ofStage(stage, `,校_城乡,"${own}"`),
      '学生数和',
      '教职工',
      `AND(COUNTIF(校_学段,"${stage}")>0,COUNTIFS(校_学段,"${stage}",校_城乡,"?*")=COUNTIF(校_学段,"${stage}"))`,
    ),
  ),
];

const PRIVATE = { column: '性质', is: '"民办"', isNot: '"公办"' } as const;
const PUBLIC = { column: '性质', is: '"公办"', isNot: '"民办"' } as const;
const INCLUSIVE = { column: '普惠', is: '1', isNot: '0' } as const;
const GOOD = { column: '等级', is: '1', isNot: '0' } as const;

const head = (indicator: string, stage: string, label: string, parameters: Parameters = {}) => ({
  indicator,
  stage,
  label,
  parameters,
});

/** Every measure, in the order of the sheet. */
export const measures = (resources: readonly ResourceLabel[]): readonly Measure[] => [
  ...['小学', '初中', '高中'].map((stage) => classSize(stage, stage, {})),
  ...AGE_GROUPS.map((age) => classSize(AGE_WORDS[age], '幼儿园', { ageGroup: age })),
  compliance('小学', ['小学']),
  compliance('初中', ['初中']),
  compliance('义务教育', ['小学', '初中']),
  compliance('幼儿园', ages),
  ...['小学', '初中', '义务教育'].flatMap(largeClasses),
  schoolSize('小学', '小学', '小学', ['小学', '教学点']),
  schoolSize('初中', '初中', '初中', ['初中', '完中']),
  schoolSize('高中', '普通高中', '高中', ['高中', '完中', '十二年']),
  throughSize('九年一贯制学校', '九年'),
  throughSize('十二年一贯制学校', '十二年'),
  {
    indicator: 'school_size',
    stage: '幼儿园',
    parameters: { schoolType: '幼儿园' },
    label: '幼儿园规模（最大）',
    kind: 'each',
    known: 'COUNTIFS(园_名称,"?*",园_学生数和,">=0")>0',
    value: 'SUMPRODUCT(MAX(园_学生数和))',
    open: 'COUNTIF(园_学生数和,-9)',
  },
  smallSchools(1, 50),
  smallSchools(51, 100),
  smallSchools(101, 200),
  ...['小学', '初中', '高中', '义务教育'].flatMap((stage) => [
    sumOf('pupil_count', stage, '学生数和', '在校生数'),
    sumOf('class_count', stage, '班数和', '班数'),
    sumOf('teacher_count', stage, '专任', '专任教师数'),
    sumOf('staff_count', stage, '教职工', '教职工数'),
  ]),
  ...['小学', '初中', '高中'].map((stage) =>
    ratio(head('pupil_teacher_ratio', stage, `${stage}生师比`), ofStage(stage), '学生数和', '专任'),
  ),
  ...['小学', '初中', '高中'].flatMap(staffRatios),
  ratio(
    head('pupil_staff_ratio', '幼儿园', '每名教职工对应幼儿数', { rangeFrom: 5 }),
    KINDERGARTENS,
    '学生数和',
    '教职工',
  ),
  ratio(head('children_per_teacher', '幼儿园', '每名专任教师对应幼儿数'), KINDERGARTENS, '学生数和', '专任'),
  memberShare(head('public_child_share', '幼儿园', '公办园在园幼儿占比'), KINDERGARTENS, '学生数和', PUBLIC),
  memberShare(
    head('inclusive_child_share', '幼儿园', '普惠性幼儿园覆盖率'),
    KINDERGARTENS,
    '学生数和',
    INCLUSIVE,
  ),
  countShare('inclusive_kindergarten_share', '普惠性幼儿园占比（按园数）', '普惠'),
  countShare('quality_kindergarten_share', '优质幼儿园占比（按园数）', '等级'),
  memberShare(
    head('quality_kindergarten_share', '幼儿园', '优质园在园幼儿占比', { by: 'children' }),
    KINDERGARTENS,
    '学生数和',
    GOOD,
  ),
  memberShare(
    head('private_pupil_share', '义务教育', '民办义务教育在校生占比'),
    ofStage('义务教育'),
    '学生数和',
    PRIVATE,
    complete('义务教育'),
  ),
  fieldShare(
    head('migrant_public_share', '义务教育', '随迁子女公办就读比例'),
    ofStage('义务教育'),
    '随迁公办',
    '随迁',
    complete('义务教育'),
  ),
  fieldShare(
    head('certified_teacher_share', '义务教育', '义务教育教师持证率'),
    ofStage('义务教育'),
    '持证',
    '专任',
    complete('义务教育'),
  ),
  fieldShare(head('certified_teacher_share', '幼儿园', '幼儿园教师持证率'), KINDERGARTENS, '持证', '专任'),
  ...areaMeasures,
  ...['小学', '初中'].flatMap((stage) => balanceMeasures(stage, resources)),
];

/** The records of 指标测算, one a measure. */
export const measureRecords = (all: readonly Measure[]): Records => {
  const of = (row: number): Measure => all[row - 1] as Measure;
  const ifKnown = (own: (id: string) => string, content: string | undefined, otherwise = '""'): string =>
    content === undefined ? otherwise : `IF(${own('可算')}=1,${content},${otherwise})`;
  return {
    sheet: MEASURE_SHEET,
    prefix: '算',
    rows: all.length,
    headerRow: 5,
    columns: [
      { id: '名', header: '测算', width: 34, formula: (_, row) => `"${of(row).label}"` },
      { id: '可算', header: '可算', formula: (_, row) => `IF(IFERROR(${of(row).known},FALSE),1,0)` },
      { id: '逐个', header: '逐校逐班判断', formula: (_, row) => (of(row).kind === 'each' ? '1' : '0') },
      {
        id: '列项',
        header: '逐个列出',
        formula: (_, row) => (of(row).kind === 'each' || of(row).items ? '1' : '0'),
      },
      { id: '值', header: '值', width: 14, formula: (own, row) => ifKnown(own, of(row).value) },
      {
        id: '低',
        header: '至少',
        width: 14,
        formula: (own, row) => ifKnown(own, of(row).low ?? of(row).value),
      },
      {
        id: '高',
        header: '至多',
        width: 14,
        formula: (own, row) => ifKnown(own, of(row).high ?? of(row).value),
      },
      {
        id: '不明',
        header: '不能判定的个数',
        width: 12,
        formula: (own, row) => ifKnown(own, of(row).open, '0'),
      },
      { id: '分子', header: '分子', width: 12, formula: (own, row) => ifKnown(own, of(row).numerator) },
      { id: '分母', header: '分母', width: 12, formula: (own, row) => ifKnown(own, of(row).denominator) },
    ],
  };
};
