/** 差距一览: each target of 规划指标 held against its figure; the same judgement that the core makes, as formulas. */
import type { Own, RecordColumn, Records } from '../records.ts';
import { COUNTER } from '../records.ts';
import { RESULT } from '../looks.ts';
import { KIND_WORDS, STATUS } from '../words.ts';

export const GAP_SHEET = '差距一览';
export const GAP_HEADER_ROW = 22;

const target = (own: Own, id: string): string => `INDEX(规_${id},${own(COUNTER)})`;
const named = (own: Own, then: string, otherwise = '""'): string =>
  `IF(${own('指标')}="",${otherwise},${then})`;
const measure = (own: Own, id: string): string => `INDEX(算_${id},${own('测行')})`;

/** What floating-point arithmetic leaves over, far below any digit that is printed. */
const NOISE = '0.000000001';

/** 约 of things to build or train is met by more of them; 约 of anything else is not. */
const isUpwards = (own: Own): string =>
  `AND(${own('比')}="约",OR(${own('属性')}="${KIND_WORDS.cumulative}",${own('属性')}="${KIND_WORDS.increment}"))`;

const bounds: readonly RecordColumn[] = [
  {
    id: '下',
    header: '目标（数）',
    formula: (own) => {
      const cell = target(own, '目标值');
      const read = `IF(ISNUMBER(${cell}),${cell},IFERROR(VALUE(LEFT(${cell},FIND("-",${cell})-1)),""))`;
      return named(own, `IF(${cell}="","",${read})`);
    },
  },
  {
    id: '上',
    header: '目标上端',
    formula: (own) => {
      const cell = target(own, '目标值');
      return named(
        own,
        `IF(${own('下')}="","",IF(ISNUMBER(${cell}),${own('下')},IFERROR(VALUE(MID(${cell},FIND("-",${cell})+1,20)),${own('下')})))`,
      );
    },
  },
  { id: '比', header: '比较', formula: (own) => named(own, `${target(own, '比较')}&""`) },
  { id: '属性', header: '属性', formula: (own) => named(own, `${target(own, '属性')}&""`) },
  {
    id: '限',
    header: '判定用的目标',
    formula: (own) =>
      named(own, `IF(${own('下')}="","",IF(${isUpwards(own)},${own('下')}*(1-约百分比/100),${own('下')}))`),
  },
  {
    id: '容',
    header: '“约”的容差',
    formula: (own) =>
      named(
        own,
        `IF(${own('下')}="",0,IF(AND(${own('比')}="约",NOT(${isUpwards(own)})),ABS(${own('下')})*约百分比/100,0))`,
        '0',
      ),
  },
];

/** Whether a figure meets the target: 1 or 0. */
const meets = (own: Own, x: string): string => {
  const [limit, high] = [own('限'), own('上')];
  const slack = `${NOISE}*MAX(ABS(${x}),ABS(${limit}))`;
  const tests: readonly (readonly [string, string])[] = [
    ['≥', `${x}>=${limit}-${slack}`],
    ['≤', `${x}<=${limit}+${slack}`],
    ['>', `${x}>${limit}+${slack}`],
    ['<', `${x}<${limit}-${slack}`],
    ['=', `ABS(${x}-${limit})<=${slack}`],
    ['介于', `AND(${x}>=${limit}-${slack},${x}<=${high}+${slack})`],
    [
      '约',
      `IF(${isUpwards(own)},${x}>=${limit}-${slack},AND(${x}>=${limit}-${own('容')}-${slack},${x}<=${limit}+${own('容')}+${slack}))`,
    ],
  ];
  const chosen = tests.reduceRight(
    (rest, [sign, test]) => `IF(${own('比')}="${sign}",${test},${rest})`,
    'FALSE',
  );
  return `IF(${chosen},1,0)`;
};

const gap = (own: Own): string => {
  const [x, limit, high] = [own('值'), own('限'), own('上')];
  const forms: readonly (readonly [string, string])[] = [
    ['≥', `${limit}-${x}`],
    ['>', `${limit}-${x}`],
    ['≤', `${x}-${limit}`],
    ['<', `${x}-${limit}`],
    ['=', `ABS(${limit}-${x})`],
    ['介于', `MAX(${limit}-${x},${x}-${high})`],
    ['约', `IF(${isUpwards(own)},${limit}-${x},MAX(${limit}-${own('容')}-${x},${x}-${limit}-${own('容')}))`],
  ];
  return forms.reduceRight((rest, [sign, form]) => `IF(${own('比')}="${sign}",${form},${rest})`, '""');
};

const figures: readonly RecordColumn[] = [
  {
    id: '测行',
    header: '测算表的行',
    formula: (own) => named(own, `IFERROR(MATCH(${target(own, '测算')},算_名,0),0)`, '0'),
  },
  { id: '能算', header: '能否算出', formula: (own) => `IF(${own('测行')}=0,0,${measure(own, '可算')})` },
  {
    id: '填报',
    header: '填报值',
    // A share up to 1 is a fraction, as everywhere in this program; 0.9% in words is what it says.
    formula: (own) => {
      const cell = target(own, '实际值');
      const share = `IF(${own('单位')}="%",IF(ABS(${cell})<=1,${cell}*100,${cell}),${cell})`;
      const inWords = `IF(RIGHT(${cell},1)="%",VALUE(SUBSTITUTE(${cell},"%","")),"")`;
      return named(own, `IF(ISNUMBER(${cell}),${share},IFERROR(${inWords},""))`);
    },
  },
  {
    id: '值',
    header: '实际值（原值）',
    formula: (own) =>
      named(own, `IF(${own('能算')}=1,${measure(own, '值')},IF(${own('未到')}=1,"",${own('填报')}))`),
  },
  {
    id: '低',
    header: '至少',
    formula: (own) => named(own, `IF(${own('能算')}=1,${measure(own, '低')},${own('值')})`),
  },
  {
    id: '高',
    header: '至多',
    formula: (own) => named(own, `IF(${own('能算')}=1,${measure(own, '高')},${own('值')})`),
  },
  { id: '逐个', header: '逐个判断', formula: (own) => `IF(${own('能算')}=1,${measure(own, '逐个')},0)` },
  { id: '列项', header: '逐个列出', formula: (own) => `IF(${own('能算')}=1,${measure(own, '列项')},0)` },
  {
    id: '不明',
    header: '不能判定的个数',
    formula: (own) => `IF(${own('能算')}=1,${measure(own, '不明')},0)`,
  },
  {
    id: '新建',
    header: '只约束新建',
    formula: (own) => named(own, `IF(ISNUMBER(SEARCH("新建",${target(own, '范围')})),1,0)`, '0'),
  },
  {
    id: '到期年',
    header: '到期年',
    formula: (own) => {
      const year = target(own, '年份');
      const text = `VALUE(LEFT(${year},4))+IF(MID(${year},5,1)="-",IF(ISNUMBER(VALUE(MID(${year},6,2))),IF(AND(LEN(${year})<=7,VALUE(MID(${year},6,2))>9),1,0),0),0)`;
      return named(
        own,
        `IF(ISNUMBER(${year}),${year},IF(${year}="长期",N(规划起始年),IFERROR(${text},IFERROR(VALUE(LEFT(${year},4)),""))))`,
      );
    },
  },
  {
    id: '未到',
    header: '当年增量还没到',
    formula: (own) =>
      named(
        own,
        `IF(AND(${own('属性')}="${KIND_WORDS.increment}",ISNUMBER(${target(own, '年份')}),N(普查年份)>0,N(${own('到期年')})>N(普查年份)),1,0)`,
        '0',
      ),
  },
  ...(['值', '低', '高'] as const).map((id): RecordColumn => ({
    id: `合${id}`,
    header: `${id}达到`,
    formula: (own) => `IF(OR(${own(id)}="",${own('限')}=""),0,${meets(own, own(id))})`,
  })),
  {
    id: '原差',
    header: '差距（原值）',
    formula: (own) => `IF(OR(${own('值')}="",${own('限')}=""),"",${gap(own)})`,
  },
];

const isNear = (own: Own): string =>
  `IF(${own('单位')}="%",ROUND(${own('原差')},10)<=接近百分点,AND(${own('限')}<>0,ROUND(${own('原差')},10)<=ABS(${own('限')})*接近百分比/100))`;

const status = (own: Own): string => {
  const unmet = `IF(${isNear(own)},"${STATUS.near}","${STATUS.unmet}")`;
  const each = `IF(${own('合值')}=1,IF(${own('不明')}>0,"${STATUS.undecidable}","${STATUS.met}"),${unmet})`;
  const amount = `IF(${own('合低')}<>${own('合高')},"${STATUS.undecidable}",IF(${own('合值')}=1,"${STATUS.met}",${unmet}))`;
  const newOnly = `AND(${own('新建')}=1,${own('列项')}=1,${own('合值')}=0)`;
  return `IF(OR(${own('比')}="",${own('限')}="",${own('值')}=""),"${STATUS.undecidable}",IF(${newOnly},"${STATUS.undecidable}",IF(${own('逐个')}=1,${each},${amount})))`;
};

/** Undecided because of bounds or of rules for new schools: no value is shown then. */
const hidden = (own: Own): string =>
  `OR(${own('值')}="",${own('限')}="",AND(${own('逐个')}=0,${own('合低')}<>${own('合高')}),AND(${own('新建')}=1,${own('列项')}=1,${own('合值')}=0))`;

export const NAME_WIDTH = 48;
const CENTRED = { ...RESULT, align: 'center' } as const;
const NUMBER = { ...RESULT, format: '0.####' };

const reading: readonly RecordColumn[] = [
  {
    id: '指标',
    header: '指标',
    width: NAME_WIDTH,
    style: { ...RESULT, wrap: true },
    formula: (own) => `IF(${target(own, '指标')}="","",${target(own, '指标')})`,
  },
  {
    id: '学段',
    header: '学段',
    width: 9,
    style: CENTRED,
    formula: (own) => named(own, `${target(own, '学段')}&""`),
  },
  {
    id: '期限',
    header: '期限',
    width: 14,
    style: CENTRED,
    formula: (own) => named(own, target(own, '年份')),
  },
  {
    id: '目标',
    header: '目标',
    width: 13,
    formula: (own) =>
      named(
        own,
        `IF(${target(own, '目标值')}="","定性",IF(${own('比')}="介于","",${own('比')})&${target(own, '目标值')}&${own('单位')})`,
      ),
  },
  {
    id: '显值',
    header: '实际值',
    width: 12,
    style: NUMBER,
    formula: (own) => named(own, `IF(${hidden(own)},"",${own('值')})`),
  },
  {
    id: '差距',
    header: '差距',
    width: 12,
    style: NUMBER,
    formula: (own) =>
      named(
        own,
        `IF(${hidden(own)},"",IF(ABS(${own('原差')})<=${NOISE}*ABS(${own('限')}),0,${own('原差')}))`,
      ),
  },
  { id: '状态', header: '状态', width: 10, style: CENTRED, formula: (own) => named(own, status(own)) },
  {
    id: '到期',
    header: '已到期',
    width: 8,
    style: CENTRED,
    formula: (own) =>
      named(own, `IF(OR(N(普查年份)=0,${own('到期年')}=""),"",IF(普查年份>=${own('到期年')},"是","否"))`),
  },
  {
    id: '每年',
    header: '每年需变化',
    width: 11,
    style: NUMBER,
    formula: (own) => {
      const paceless = `OR(${[KIND_WORDS.increment, KIND_WORDS['annual-change'], KIND_WORDS.frequency].map((kind) => `${own('属性')}="${kind}"`).join(',')})`;
      const years = `(${own('到期年')}-普查年份)`;
      return named(
        own,
        `IF(OR(${own('到期')}<>"否",${own('差距')}="",${paceless}),"",IF(${own('差距')}<=0,"",IF(${own('值')}>${own('上')},-${own('差距')},${own('差距')})/${years}))`,
      );
    },
  },
  {
    id: '依据',
    header: '依据',
    width: 8,
    style: CENTRED,
    formula: (own) => named(own, `IF(${own('能算')}=1,"测算",IF(ISNUMBER(${own('填报')}),"填报",""))`),
  },
  {
    id: '原因',
    header: '不能判定的原因',
    width: 38,
    style: { ...RESULT, wrap: true },
    formula: (own) => {
      const between = `"数据只能得出"&TEXT(MAX(${own('低')},-1E9),"0.##")&IF(${own('高')}>1E200,"以上","—"&TEXT(${own('高')},"0.##"))&"，跨过目标"`;
      return named(
        own,
        `IF(${own('状态')}<>"${STATUS.undecidable}","",IF(OR(${own('比')}="",${own('限')}=""),"定性要求，由人判断",IF(${own('未到')}=1,"当年增量，还没到那一年",IF(${own('值')}="",IF(${own('测行')}>0,"表里没有需要的数据，也没有填实际值","没有填实际值"),IF(AND(${own('新建')}=1,${own('合值')}=0),"只约束新建学校，表里看不出哪些是新建",IF(${own('逐个')}=1,"有"&${own('不明')}&"处只有合计或看不出",${between}))))))`,
      );
    },
  },
];

export const gapRecords = (rows: number): Records => ({
  sheet: GAP_SHEET,
  prefix: '差',
  rows,
  headerRow: GAP_HEADER_ROW,
  columns: [
    ...reading,
    { id: '单位', header: '单位', formula: (own) => named(own, `${target(own, '单位')}&""`) },
    ...bounds,
    ...figures,
  ],
});

/** How many columns of 差距一览 are for reading and print. */
export const GAP_SHOWN = reading.length + 1;
