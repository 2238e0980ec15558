/** 检查 and 园所检查: what people read about each school and kindergarten. */
import type { Own, RecordColumn, Records } from '../records.ts';
import { COUNTER } from '../records.ts';
import { AGE_GROUPS, AGE_WORDS } from '../words.ts';

export const CHECK_SHEET = '检查';
export const KINDERGARTEN_CHECK_SHEET = '园所检查';

const SLOTS = 10;

interface Over {
  readonly prefix: '校' | '园';
  /** Slots of totals, with the limit that holds for each. */
  readonly slots: readonly {
    readonly size: string;
    readonly classes: string;
    readonly pupils: string;
    readonly limit: (own: Own) => string;
  }[];
}

const at = (prefix: string, own: Own, id: string): string => `INDEX(${prefix}_${id},${own(COUNTER)})`;
const listed = (own: Own, id: string): string => `IF(${own('首班')}=0,0,INDEX(班_${id},${own('首班')}))`;
const named = (own: Own, then: string, otherwise = '""'): string =>
  `IF(${own('名')}="",${otherwise},${then})`;

/** Class sizes of one school or kindergarten, from its listed classes and from totals of grades that aren't listed. */
const classColumns = ({ prefix, slots }: Over): readonly RecordColumn[] => {
  const each = (
    own: Own,
    term: (slot: { size: string; classes: string; pupils: string; limit: string }) => string,
  ): string =>
    slots
      .map((slot) =>
        term({
          size: at(prefix, own, slot.size),
          classes: at(prefix, own, slot.classes),
          pupils: at(prefix, own, slot.pupils),
          limit: slot.limit(own),
        }),
      )
      .join('+');
  const whole = (own: Own, listedId: string, term: string): string =>
    named(own, `${listed(own, listedId)}+${term}`, '0');
  return [
    {
      id: '首班',
      header: '班级检查里的第一行',
      formula: (own) => named(own, at(prefix, own, '首班'), '0'),
    },
    {
      id: '最大',
      header: '最大班额',
      formula: (own) =>
        named(
          own,
          `MAX(${listed(own, '校最大')},${slots.map(({ size }) => at(prefix, own, size)).join(',')})`,
          '0',
        ),
    },
    {
      id: '超',
      header: '超标准',
      formula: (own) =>
        whole(
          own,
          '校超',
          each(own, ({ size, limit }) => `(${size}>N(${limit}))*(N(${limit})>0)`),
        ),
    },
    {
      id: '大',
      header: '大班额',
      formula: (own) =>
        whole(
          own,
          '校大',
          each(own, ({ size }) => `(${size}>=大班额起点)`),
        ),
    },
    {
      id: '需',
      header: '需增班',
      formula: (own) =>
        whole(
          own,
          '校需',
          each(
            own,
            ({ size, classes, pupils, limit }) =>
              `IF(AND(${size}>0,N(${limit})>0),MAX(0,ROUNDUP(${pupils}/${limit},0)-${classes}),0)`,
          ),
        ),
    },
    {
      id: '缺',
      header: '超出的学生',
      formula: (own) =>
        whole(
          own,
          '校缺',
          each(
            own,
            ({ size, classes, pupils, limit }) =>
              `IF(AND(${size}>0,N(${limit})>0),MAX(0,${pupils}-${classes}*${limit}),0)`,
          ),
        ),
    },
    {
      id: '疑',
      header: '只有合计或不明的班、年级',
      formula: (own) =>
        whole(
          own,
          '校不明',
          each(own, ({ size }) => `(${size}<>0)`),
        ),
    },
  ];
};

const shown = (id: string, header: string, from: string, width = 10): RecordColumn => ({
  id,
  header,
  width,
  formula: (own) => named(own, `IF(${own('有班')}=0,"",${own(from)})`),
});

const sizeVerdict: RecordColumn = {
  id: '班额结论',
  header: '班额结论',
  width: 10,
  formula: (own) =>
    named(own, `IF(${own('有班')}=0,"",IF(${own('超')}>0,"超标准",IF(${own('疑')}>0,"不可判定","达标")))`),
};

const pupilVerdict = (pupils: (own: Own) => string): readonly RecordColumn[] => [
  {
    id: '规模超出',
    header: '规模超出（人）',
    formula: (own) =>
      named(
        own,
        `IF(OR(NOT(ISNUMBER(${pupils(own)})),NOT(ISNUMBER(${own('规模上限')}))),"",MAX(0,${pupils(own)}-${own('规模上限')}))`,
      ),
  },
  {
    id: '规模结论',
    header: '规模结论',
    width: 10,
    formula: (own) =>
      named(
        own,
        `IF(NOT(ISNUMBER(${own('规模上限')})),"",IF(NOT(ISNUMBER(${pupils(own)})),"不可判定",IF(${own('规模超出')}>0,"未达标",IF(${own('规模疑')}>0,"不可判定","达标"))))`,
      ),
  },
];

const figure =
  (prefix: string, id: string) =>
  (own: Own): string =>
    named(own, `IF(${at(prefix, own, id)}<0,"不明",${at(prefix, own, id)})`);

/** Limits on pupils by type, as far as 设置 has them; `names`: the short types with a limit. */
const sizeLimit = (own: Own, names: readonly string[]): string =>
  names.reduceRight((rest, type) => `IF(${own('类型')}="${type}",规模上限_${type},${rest})`, '""');

const hint: RecordColumn = {
  id: '提示',
  header: '提示',
  width: 40,
  formula: (own) =>
    named(
      own,
      `IF(${at('校', own, '同名')}=0,"",IF(COUNTIF(校_键,${at('校', own, '键')})>1,"同名同学段有多行；",""))&IF(${own('学段')}="","看不出学段；","")&IF(${own('学生数')}="不明","学生数不明；","")&IF(${own('来源')}="班","不在学校表里，取自班级；","")&IF(AND(${own('超')}=0,${own('疑')}>0),"只有合计，看不出每班人数；","")`,
    ),
};

export const checkRecords = (rows: number, sizedTypes: readonly string[]): Records => {
  const stageLimit = (own: Own): string =>
    `IF(${own('学段')}="小学",班额上限_小学,IF(${own('学段')}="初中",班额上限_初中,IF(${own('学段')}="高中",班额上限_高中,"")))`;
  const slots = Array.from({ length: SLOTS }, (_, i) => ({
    size: `额${i + 1}`,
    classes: `班${i + 1}码`,
    pupils: `人${i + 1}码`,
    limit: (own: Own) => own('班额上限'),
  }));
  return {
    sheet: CHECK_SHEET,
    prefix: '检',
    rows,
    headerRow: 5,
    columns: [
      { id: '名', header: '学校', width: 26, formula: (own) => at('校', own, '名称') },
      { id: '学段', header: '学段', width: 8, formula: (own) => named(own, at('校', own, '学段')) },
      { id: '类型', header: '类型', width: 9, formula: (own) => named(own, at('校', own, '类型')) },
      { id: '学生数', header: '学生数（人）', width: 10, formula: figure('校', '学生数和') },
      {
        id: '规模上限',
        header: '规模上限（人）',
        width: 10,
        // Through-schools have one limit for their compulsory sections together, shown in their first row.
        formula: (own) =>
          named(
            own,
            `IF(OR(${own('类型')}="九年",${own('类型')}="十二年"),IF(${at('校', own, '义务学生')}<0,"",${sizeLimit(own, sizedTypes)}),IF(AND(${own('类型')}="完中",${own('学段')}<>"初中"),"",IF(${own('类型')}="教学点",规模上限_小学,${sizeLimit(own, sizedTypes)})))`,
          ),
      },
      ...pupilVerdict((own) => own('规模人数')),
      { id: '班数', header: '班数（个）', width: 8, formula: figure('校', '班数和') },
      shown('最大班额', '最大班额（至少）', '最大'),
      { id: '班额上限', header: '班额上限（人）', width: 9, formula: (own) => named(own, stageLimit(own)) },
      shown('超标准班', '超标准的班（至少）', '超'),
      shown('大班额班', '大班额的班（至少）', '大'),
      shown('需增班', '需增加的班（至少）', '需'),
      shown('缺学位', '超出上限的学生（至少）', '缺', 14),
      sizeVerdict,
      hint,
      { id: '来源', header: '来自', formula: (own) => named(own, at('校', own, '来源')) },
      {
        id: '规模人数',
        header: '比规模的学生数',
        formula: (own) =>
          named(
            own,
            `IF(OR(${own('类型')}="九年",${own('类型')}="十二年"),${at('校', own, '义务学生')},${own('学生数')})`,
          ),
      },
      {
        id: '规模疑',
        header: '规模有缺',
        formula: (own) => named(own, at('校', own, '义务缺'), '0'),
      },
      {
        id: '有班',
        header: '有班额数据',
        formula: (own) => named(own, `IF(${own('最大')}+${own('疑')}>0,1,0)`, '0'),
      },
      ...classColumns({ prefix: '校', slots }),
    ],
  };
};

/** How many columns of 检查 are for reading and print. */
export const CHECK_SHOWN = 17;

const AREAS = ['户外', '活动', '园舍'] as const;

export const kindergartenCheckRecords = (rows: number): Records => {
  const slots = AGE_GROUPS.map((age, i) => ({
    size: `额${i + 1}`,
    classes: `班${i + 1}码`,
    pupils: `人${i + 1}码`,
    limit: () => `班额上限_${AGE_WORDS[age]}`,
  }));
  return {
    sheet: KINDERGARTEN_CHECK_SHEET,
    prefix: '园检',
    rows,
    headerRow: 5,
    columns: [
      { id: '名', header: '幼儿园', width: 26, formula: (own) => at('园', own, '名称') },
      { id: '性质', header: '办学性质', width: 9, formula: (own) => named(own, at('园', own, '性质')) },
      {
        id: '普惠',
        header: '普惠',
        width: 7,
        formula: (own) =>
          named(own, `IF(${at('园', own, '普惠')}=1,"是",IF(${at('园', own, '普惠')}=0,"否","不明"))`),
      },
      { id: '学生数', header: '在园幼儿（人）', width: 10, formula: figure('园', '学生数和') },
      {
        id: '规模上限',
        header: '规模上限（人）',
        width: 10,
        formula: (own) => named(own, '规模上限_幼儿园'),
      },
      ...pupilVerdict((own) => own('学生数')),
      { id: '班数', header: '班数（个）', width: 8, formula: figure('园', '班数和') },
      shown('最大班额', '最大班额（至少）', '最大'),
      shown('超标准班', '超标准的班（至少）', '超'),
      shown('需增班', '需增加的班（至少）', '需'),
      sizeVerdict,
      ...AREAS.flatMap((area): RecordColumn[] => [
        {
          id: `均${area}`,
          header: `生均${area}（平方米）`,
          width: 10,
          style: { border: true, format: '0.00' },
          formula: (own) =>
            named(own, `IF(${at('园', own, `均${area}`)}<0,"",${at('园', own, `均${area}`)})`),
        },
        {
          id: `${area}结论`,
          header: `${area}结论`,
          width: 9,
          formula: (own) =>
            named(own, `CHOOSE(${at('园', own, `达${area}`)}+2,"","未达标","达标","不可判定")`),
        },
      ]),
      {
        id: '师幼比',
        header: '每名教师对应幼儿',
        width: 10,
        style: { border: true, format: '0.0' },
        formula: (own) =>
          named(
            own,
            `IF(AND(${at('园', own, '专任')}>0,${at('园', own, '学生数和')}>=0),${at('园', own, '学生数和')}/${at('园', own, '专任')},"")`,
          ),
      },
      { id: '规模疑', header: '规模有缺', formula: () => '0' },
      {
        id: '有班',
        header: '有班额数据',
        formula: (own) => named(own, `IF(${own('最大')}+${own('疑')}>0,1,0)`, '0'),
      },
      ...classColumns({ prefix: '园', slots }),
    ],
  };
};

/** How many columns of 园所检查 are for reading and print. */
export const KINDERGARTEN_CHECK_SHOWN = 20;
