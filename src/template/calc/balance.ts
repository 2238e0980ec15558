/** 优质均衡: seven resource values a school, the school rule, and the pupil-weighted coefficients of each stage. */
import { number } from '../formulas.ts';
import { RESULT, UNKNOWN } from '../looks.ts';
import type { Own, RecordColumn, Records } from '../records.ts';
import { COUNTER } from '../records.ts';

export const BALANCE_SHEET = '优质均衡';
export const BALANCE_HEADER_ROW = 30;
export const RESOURCE_NUMBERS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Outside the assessment, shown as nothing; one more: in it, but it can't be told. */
const OUTSIDE = number(UNKNOWN);
const OPEN = number(UNKNOWN + 1);
const NOISE = '(1-0.000000001)';

const VALUE = { ...RESULT, format: `[>=${UNKNOWN + 1}]"—";[>=${UNKNOWN}]"";0.00` };
const TEACHERS = { 1: ['高学历'], 2: ['骨干'], 3: ['体育', '艺术'] } as const;

const school = (own: Own, id: string): string => `INDEX(校_${id},${own(COUNTER)})`;
const isOneOf = (type: string, types: readonly string[]): string =>
  types.map((one) => `${type}="${one}"`).join(',');

const SECTION_TYPES = {
  小学: ['九年', '十二年'],
  初中: ['九年', '十二年', '完中'],
  高中: ['十二年', '完中'],
} as const;
type Section = keyof typeof SECTION_TYPES;
const SECTIONS = Object.keys(SECTION_TYPES) as Section[];

const needed = (section: Section): RecordColumn => ({
  id: `需${section}`,
  header: `有或应有${section}部`,
  formula: (own) =>
    `IF(${own('学校')}="",0,IF(OR(${school(own, `有${section}`)}>0,${isOneOf(own('类型'), SECTION_TYPES[section])}),1,0))`,
});

/** Pupils of a section: -9 where it has no row or its pupils can't be told. */
const pupilsOf = (section: Section): RecordColumn => ({
  id: `${section}人`,
  header: `${section}部学生数`,
  formula: (own) => {
    const key = `${own('学校')}&"|${section}"`;
    const unknown = `OR(${school(own, `有${section}`)}=0,COUNTIFS(校_键,${key},校_学生数和,-9)>0)`;
    return `IF(OR(${own('一贯')}=0,${own(`需${section}`)}=0),0,IF(${unknown},-9,SUMIFS(校_学生数和,校_键,${key},校_学生数和,">0")))`;
  },
});

/** The section's share of what the whole school has, by weighted pupils. */
const share: RecordColumn = {
  id: '份额',
  header: '设施分摊份额',
  formula: (own) => {
    const [primary, junior, senior] = SECTIONS.map((section) => own(`${section}人`));
    const a = `${primary}*权重_小学`;
    const b = `${junior}*IF(${primary}=0,权重_小学,权重_初中)`;
    const c = `${senior}*IF(${primary}=0,权重_高中完中,权重_高中十二年)`;
    const known = `IF(${a}+${b}+${c}=0,-9,IF(${own('学段')}="小学",${a},${b})/(${a}+${b}+${c}))`;
    return `IF(${own('一贯')}=0,1,IF(MIN(${primary},${junior},${senior})<0,-9,${known}))`;
  },
};

const FACILITIES = ['教辅', '运动', '设备', '多媒体'] as const;

/** Equal figures for every facility, two at least: both rows state the whole school. */
const statedTwice: RecordColumn = {
  id: '同报',
  header: '各学段填的是全校数',
  formula: (own) => {
    const name = own('学校');
    const pair = (id: string): string =>
      `(COUNTIFS(校_名称,${name},校_${id},">=0")>1)*(SUMIFS(校_${id},校_名称,${name},校_${id},">0")>0)`;
    const differs = (id: string): string =>
      `${pair(id)}*(COUNTIFS(校_名称,${name},校_${id},">=0",校_${id},"<>"&${school(own, id)})>0)`;
    return `IF(${own('一贯')}=0,0,IF(AND(${FACILITIES.map(pair).join('+')}>1,${FACILITIES.map(differs).join('+')}=0),1,0))`;
  },
};

const told: RecordColumn = {
  id: '分列',
  header: '其他学段也有一行',
  formula: (own) =>
    `IF(AND(${SECTIONS.map((section) => `OR(${own(`需${section}`)}=0,${school(own, `有${section}`)}>0)`).join(',')}),1,0)`,
};

/** What a section has of a facility; -9 where it can't be told. */
const facility = (own: Own, id: string): string => {
  const figure = school(own, id);
  const through = `IF(${own('同报')}=1,IF(${own('份额')}<0,-9,${figure}*${own('份额')}),IF(${own('分列')}=1,${figure},-9))`;
  return `IF(${figure}<0,-9,IF(OR(${own('一贯')}=0,${figure}=0),${figure},${through}))`;
};

const facilityColumn = (id: string, header: string): RecordColumn => ({
  id: `段${id}`,
  header: `${header}（本学段）`,
  formula: (own) =>
    `IF(${own('本范围')}<>"纳入",-9,${id === '室内' ? `IF(${school(own, '室内码')}=-1,0,${facility(own, id)})` : facility(own, id)})`,
});

const amount = (index: number, header: string, content: (own: Own) => string): RecordColumn => ({
  id: `自量${index}`,
  header: `${header}（本校）`,
  formula: (own) => `IF(${own('本范围')}<>"纳入",-9,${content(own)})`,
});

const amounts: readonly RecordColumn[] = [
  ...([1, 2, 3] as const).map((index) =>
    amount(index, `第${index}项资源量`, (own) => {
      const parts = TEACHERS[index].map((id) => school(own, id));
      return `IF(MIN(${parts.join(',')})<0,-9,${parts.join('+')})`;
    }),
  ),
  amount(4, '第4项资源量', (own) => {
    const [all, indoor] = [own('段教辅'), own('段室内')];
    return `IF(MIN(${all},${indoor},${all}-${indoor})<0,-9,${all}-${indoor})`;
  }),
  amount(
    5,
    '第5项资源量',
    (own) => `IF(MIN(${own('段运动')},${own('段室内')})<0,-9,${own('段运动')}+${own('段室内')})`,
  ),
  amount(6, '第6项资源量（元）', (own) => `IF(${own('段设备')}<0,-9,${own('段设备')}*10000)`),
  amount(7, '第7项资源量', (own) => own('段多媒体')),
];

const value = (index: number, label: string, per: number): RecordColumn => ({
  id: `值${index}`,
  header: label,
  width: 12,
  style: VALUE,
  formula: (own) => {
    const per_ = `${own(`量${index}`)}/${own('学生数')}*${per}`;
    const [low, high] = [`INDEX(资源_下限,${index})`, `INDEX(资源_上限,${index})`];
    const odd = `AND(${per_}<>0,OR(AND(${low}<>"",${per_}<${low}),AND(${high}<>"",${per_}>${high})))`;
    return `IF(${own('范围')}<>"纳入",${OUTSIDE},IF(${own(`量${index}`)}<0,${OPEN},IF(${odd},${OPEN},${per_})))`;
  },
});

const limits = (own: Own): string => `INDEX(资源标准,IF(${own('学段')}="小学",1,2),0)`;
const values = (own: Own): string => `${own('值1')}:${own('值7')}`;
const inScope = (own: Own, then: string): string => `IF(${own('范围')}<>"纳入","",${then})`;

const verdicts: readonly RecordColumn[] = [
  {
    id: '达标项',
    header: '达标项数',
    formula: (own) =>
      inScope(own, `SUMPRODUCT((${values(own)}<${OUTSIDE})*(${values(own)}>=${limits(own)}*${NOISE}))`),
  },
  {
    id: '最低比例',
    header: '最低一项相当于标准（%）',
    width: 12,
    style: { ...RESULT, format: `[>=${UNKNOWN}]"—";0.0` },
    formula: (own) =>
      inScope(own, `IF(${own('不明项')}>0,${OPEN},SUMPRODUCT(MIN(${values(own)}/${limits(own)}))*100)`),
  },
  {
    id: '结论',
    header: '学校结论',
    width: 10,
    formula: (own) => {
      const met = own('达标项');
      const [open, low] = [own('不明项'), own('低于底线')];
      const known = `IF(AND(${met}>=应达项数,${low}=0),"达标","未达标")`;
      const unknown = `IF(AND(${met}+${open}>=应达项数,${low}=0),"不可判定","未达标")`;
      return `IF(${own('范围')}="纳入",IF(${open}=0,${known},${unknown}),IF(${own('范围')}="不明","不可判定",""))`;
    },
  },
];

const inner: readonly RecordColumn[] = [
  {
    id: '不明项',
    header: '不能判定的项数',
    formula: (own) => inScope(own, `COUNTIF(${values(own)},">=${OPEN}")`),
  },
  {
    id: '低于底线',
    header: '低于底线的项数',
    formula: (own) =>
      inScope(
        own,
        `SUMPRODUCT((${values(own)}<${OUTSIDE})*(${values(own)}<${limits(own)}*底线比例/100*${NOISE}))`,
      ),
  },
];

const ownScope: RecordColumn = {
  id: '本范围',
  header: '评估范围（本校）',
  formula: (own) => {
    const [pupils, type] = [own('本人数'), own('类型')];
    const runs = `MAX(${school(own, '班数和')},${school(own, '专任')},${school(own, '教职工')})>0`;
    const none = `IF(OR(${own('一贯')}=1,NOT(${runs})),"不纳入","不明")`;
    const small = `AND(${type}="教学点",${pupils}>0,${pupils}<教学点最低人数)`;
    return `IF(${own('学校')}="","",IF(OR(${type}="特教",${type}="职业",${type}="幼儿园"),"不纳入",IF(${pupils}<0,"不明",IF(${small},"不纳入",IF(${pupils}=0,${none},"纳入")))))`;
  },
};

/** Points that don't count as schools belong to the longest school name that their own begins with. */
const merged: readonly RecordColumn[] = [
  {
    id: '主校',
    header: '是独立计校的学校',
    formula: (own) => `IF(AND(${own('本范围')}="纳入",${school(own, '不计校')}=0),1,0)`,
  },
  {
    id: '并入',
    header: '并入的学校',
    formula: (own) => {
      const [name, stage] = [own('学校'), own('学段')];
      const fits = `(均_学段=${stage})*(均_主校=1)*(LEN(均_学校)>2)*(LEN(均_学校)<LEN(${name}))*(LEFT(${name},LEN(均_学校))=均_学校)`;
      const length = `SUMPRODUCT(MAX(${fits}*LEN(均_学校)))`;
      return `IF(AND(${own('本范围')}="纳入",${own('主校')}=0),IF(${length}=0,"？",LEFT(${name},${length})),"")`;
    },
  },
];

const pointsOf: readonly RecordColumn[] = [
  {
    id: '并入键',
    header: '并入学校的键',
    formula: (own) => `IF(${own('并入')}="","",${own('并入')}&"|"&${own('学段')})`,
  },
  {
    id: '有点',
    header: '有并入的教学点',
    formula: (own) =>
      `IF(OR(均_并入数=0,${own('主校')}=0),0,IF(ISNUMBER(MATCH(${own('学校')}&"|"&${own('学段')},均_并入键,0)),1,0))`,
  },
];

const scope: RecordColumn = {
  id: '范围',
  header: '评估范围',
  formula: (own) => `IF(${own('并入')}="",${own('本范围')},IF(${own('并入')}="？","不明","并入"))`,
};

const points = (own: Own): string => `均_并入,${own('学校')},均_学段,${own('学段')}`;

/** With the points that belong to it; unknown as soon as one of them is. */
const withPoints = (own: Own, id: string): string =>
  `IF(${own('有点')}=0,${own(id)},IF(OR(${own(id)}<0,COUNTIFS(${points(own)},均_${id},"<0")>0),-9,${own(id)}+SUMIFS(均_${id},${points(own)})))`;

/** `labels`: names and pupils per value of the seven, in the official order. */
export const balanceRecords = (
  rows: number,
  labels: readonly { readonly label: string; readonly per: number }[],
): Records => ({
  sheet: BALANCE_SHEET,
  prefix: '均',
  rows,
  headerRow: BALANCE_HEADER_ROW,
  columns: [
    {
      id: '学校',
      header: '学校',
      width: 24,
      formula: (own) =>
        `IF(OR(${school(own, '学段')}="小学",${school(own, '学段')}="初中"),${school(own, '名称')},"")`,
    },
    { id: '学段', header: '学段', formula: (own) => `IF(${own('学校')}="","",${school(own, '学段')})` },
    { id: '类型', header: '类型', formula: (own) => `IF(${own('学校')}="","",${school(own, '类型')})` },
    {
      id: '学生数',
      header: '学生数（人）',
      style: { ...RESULT, format: '0;"不明";0' },
      formula: (own) => `IF(${own('学校')}="","",${withPoints(own, '本人数')})`,
    },
    scope,
    ...labels.map(({ label, per }, i) => value(i + 1, label, per)),
    ...verdicts,
    ...inner,
    ...SECTIONS.map(needed),
    {
      id: '一贯',
      header: '一贯制（多学段）',
      formula: (own) => `IF(${SECTIONS.map((section) => own(`需${section}`)).join('+')}>1,1,0)`,
    },
    ...SECTIONS.map(pupilsOf),
    {
      id: '数',
      header: '学生数（算）',
      formula: (own) => `IF(${own('范围')}="纳入",${own('学生数')},0)`,
    },
    share,
    statedTwice,
    told,
    facilityColumn('教辅', '教学及辅助用房'),
    facilityColumn('室内', '室内体育用房'),
    facilityColumn('运动', '运动场地'),
    facilityColumn('设备', '仪器设备值（万元）'),
    facilityColumn('多媒体', '多媒体教室'),
    {
      id: '本人数',
      header: '学生数（本校）',
      formula: (own) => `IF(${own('学校')}="",0,${school(own, '学生数和')})`,
    },
    ownScope,
    ...merged,
    ...pointsOf,
    ...amounts,
    ...RESOURCE_NUMBERS.map((index): RecordColumn => ({
      id: `量${index}`,
      header: `第${index}项资源量`,
      formula: (own) => `IF(${own('范围')}<>"纳入",-9,${withPoints(own, `自量${index}`)})`,
    })),
    {
      id: '项数',
      header: '达标项数（算）',
      formula: (own) =>
        `IF(${own('范围')}<>"纳入",${OUTSIDE},IF(${own('不明项')}>0,${OPEN},${own('达标项')}))`,
    },
    {
      id: '比例',
      header: '最低比例（算）',
      formula: (own) => `IF(${own('范围')}<>"纳入",${OUTSIDE},${own('最低比例')})`,
    },
  ],
});

/** How many columns of 优质均衡 are for reading and print; the rest are steps of the calculation. */
export const BALANCE_SHOWN = [
  '学校',
  '学段',
  '类型',
  '学生数',
  '范围',
  ...RESOURCE_NUMBERS.map((n) => `值${n}`),
  '达标项',
  '最低比例',
  '结论',
].length;

export const STAGE_ROWS = [
  'schools',
  'pupils',
  'amount',
  'mean',
  'number',
  'coefficient',
  'plain',
  'limit',
  'inner',
  'open',
  'verdict',
] as const;
export type StageRow = (typeof STAGE_ROWS)[number];

/** The figures over a stage's schools for one of the seven, each a row above the list; `at`: the cell of another. */
export const stageRows = (
  stage: string,
  index: number,
  at: (row: StageRow) => string,
): Readonly<Record<StageRow, string>> => {
  const known = `(均_学段="${stage}")*(均_值${index}<${OUTSIDE})`;
  const each = `(均_量${index}/(均_数+(均_数=0)))`;
  const mean = `(${at('amount')}/${at('pupils')})`;
  const none = `OR(${at('pupils')}=0,${at('amount')}=0)`;
  const plainMean = `(SUMPRODUCT(${known}*${each})/${at('schools')})`;
  const nobody = `${at('schools')}+${at('open')}=0`;
  return {
    schools: `SUMPRODUCT(${known})`,
    pupils: `SUMPRODUCT(${known}*均_数)`,
    amount: `SUMPRODUCT(${known}*均_量${index})`,
    mean: `IF(${at('pupils')}=0,"",${mean}*INDEX(资源_每,${index}))`,
    number: `IF(${none},0,SQRT(SUMPRODUCT(${known}*均_数*(${each}-${mean})^2)/${at('pupils')})/${mean})`,
    coefficient: `IF(${none},"",${at('number')})`,
    plain: `IF(${none},"",SQRT(SUMPRODUCT(${known}*(${each}-${plainMean})^2)/${at('schools')})/${plainMean})`,
    limit: `IF(${nobody},"",系数上限_${stage})`,
    inner: `COUNTIFS(均_学段,"${stage}",均_范围,"纳入",均_值${index},">=${OPEN}")`,
    open: `${at('inner')}+COUNTIFS(均_学段,"${stage}",均_范围,"不明")`,
    verdict: `IF(${nobody},"",IF(OR(${at('open')}>0,${at('coefficient')}=""),"不可判定",IF(${at('number')}<=${at('limit')}*1.000000001,"达标","未达标")))`,
  };
};
