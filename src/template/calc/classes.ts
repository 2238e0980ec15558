/** 班级检查: every class with its limit, how far it is over, and what that is called. */
import { ENTRY_TABLES } from '../entry.ts';
import { bare, withAddIn, wordIn } from '../formulas.ts';
import type { Own, RecordColumn, Records } from '../records.ts';
import { COUNTER } from '../records.ts';
import { AGE_CODE_FROM, AGE_GROUPS, AGE_WORDS } from '../words.ts';
import { pullColumn, pulled, rawRow } from './pull.ts';

export const CLASS_SHEET = '班级检查';
const KEY = '班';

/** Grade codes: 1–12 school grades, 21–25 age groups. */
const limitOf = (stage: string, grade: string): string => {
  const ages = AGE_GROUPS.map((age) => `班额上限_${AGE_WORDS[age]}`).join(',');
  return `IF(${stage}="小学",班额上限_小学,IF(${stage}="初中",班额上限_初中,IF(${stage}="高中",班额上限_高中,IF(${grade}>=${AGE_CODE_FROM},CHOOSE(${grade}-${AGE_CODE_FROM - 1},${ages}),""))))`;
};

const gradeCode = (grade: string, name: string): string => {
  const find = (cell: string): string => `INDEX(典_年级码,MATCH(${cell},典_年级词,0))`;
  const named = `IF(ISNUMBER(FIND("年级",${name})),LEFT(${name},FIND("年级",${name})+1),LEFT(${name},1)&"年级")`;
  return `IF(${grade}<>"",IFERROR(${find(grade)},0),IF(LEN(${name})<2,0,IFERROR(${find(named)},IFERROR(${find(`LEFT(${name},1)&"班"`)},0))))`;
};

/** A name written once over many rows counts for each of them. */
const carried = (own: Own, id: string, row: number): string => {
  const above = row === 1 ? '""' : own(id, -1);
  return `IF(${own('在册')}=0,"",IF(${own(pulled(id))}<>"",${own(pulled(id))},${above}))`;
};

/** Looked up where a run of rows with one key begins, and taken from the row above inside the run. */
const carriedDown = (own: Own, row: number, id: string, key: string, found: string): string =>
  `IF(${own('在册')}=0,0,${row === 1 ? found : `IF(${own(key)}=${own(key, -1)},${own(id, -1)},${found})`})`;

/** Stages that a list of schools may state; others are never taken from classes. */
export const LISTED_STAGES = ['小学', '初中', '高中'] as const;

const isListed = (stage: string): string =>
  LISTED_STAGES.reduceRight((rest, one) => `IF(${stage}="${one}",表有_${one},${rest})`, '1');

const columns: readonly RecordColumn[] = [
  {
    id: '学校',
    header: '学校',
    width: 26,
    formula: (own, row) => carried(own, '学校', row),
  },
  {
    id: '学段',
    header: '学段',
    formula: (own) => {
      const code = own('年级码');
      const byName = `IFERROR(INDEX(典_型独,MATCH(${wordIn(own('学校'), '典_型词', '典_型')},典_型名,0)),"")`;
      return `IF(${own('在册')}=0,"",IF(${code}>=${AGE_CODE_FROM},"幼儿园",IF(${code}>=10,"高中",IF(${code}>=7,"初中",IF(${code}>=1,"小学",IF(${own('所写学段')}<>"",${own('所写学段')},${byName}))))))`;
    },
  },
  {
    id: '年级',
    header: '年级',
    formula: (own, row) => carried(own, '年级', row),
  },
  { id: '班级', header: '班级', formula: (own) => `IF(${own('在册')}=0,"",${own(pulled('班级'))})` },
  {
    id: '学生数',
    header: '学生数（人）',
    formula: (own) => `IF(${own('在册')}=0,"",${own(pulled('学生数'))})`,
  },
  {
    id: '上限',
    header: '班额上限（人）',
    formula: (own) => `IF(${own('在册')}=0,"",${limitOf(own('学段'), own('年级码'))})`,
  },
  {
    id: '超出',
    header: '超出（人）',
    formula: (own) =>
      `IF(OR(${own('在册')}=0,${own('上限')}="",${own('人数码')}<=0),"",MAX(0,${own('人数码')}-${own('上限')}))`,
  },
  {
    id: '结论',
    header: '结论',
    width: 10,
    formula: (own) => {
      const size = own('人数码');
      const large = `IF(${own('年级码')}>=${AGE_CODE_FROM},"超标准",IF(${size}>=超大班额起点,"超大班额",IF(${size}>=大班额起点,"大班额","超标准")))`;
      return `IF(${own('在册')}=0,"",IF(${size}=-1,"不可判定",IF(OR(${size}<=0,${own('上限')}=""),"",IF(${size}>${own('上限')},${large},"达标"))))`;
    },
  },
  {
    id: '提示',
    header: '提示',
    width: 34,
    formula: (own) => {
      const name = own('学校');
      const suggestion = withAddIn('SCHOOL_MATCH', [name, '填校_学校'], '""');
      const unknown = `IF(OR(校_末行=0,${own('学段')}="幼儿园"),"",IF(${own('校行')}>0,"","学校数据里没有这所学校的"&${own('学段')}&"。"&${suggestion}))`;
      return `IF(${own('在册')}=0,"",IF(${own('人数码')}=-1,"学生数不是数值",IF(${own('学段')}="","看不出学段",${unknown})))`;
    },
  },
  rawRow(KEY),
  ...ENTRY_TABLES.classes.columns
    .filter(({ id }) => !['乡镇', '备注'].includes(id))
    .map((column) => pullColumn(KEY, ENTRY_TABLES.classes, column)),
  {
    id: '在册',
    header: '有这个班',
    formula: (own) => `IF(${['年级', '班级', '学生数'].map((id) => own(pulled(id))).join('&')}="",0,1)`,
  },
  {
    id: '所写学段',
    header: '所写学段',
    formula: (own) =>
      `IF(${own('在册')}=0,"",IFERROR(INDEX(典_学段,MATCH(${own(pulled('学段'))},典_学段词,0)),IF(启用_${KEY}="是",默认学段_${KEY},"")))`,
  },
  {
    id: '年级原码',
    header: '年级原码',
    formula: (own) => `IF(${own('在册')}=0,0,${gradeCode(own('年级'), own('班级'))})`,
  },
  {
    id: '年级码',
    header: '年级码',
    formula: (own) => {
      const [code, stage] = [own('年级原码'), own('所写学段')];
      return `IF(AND(${stage}="初中",${code}>=1,${code}<=4),${code}+6,IF(AND(${stage}="高中",${code}>=1,${code}<=3),${code}+9,${code}))`;
    },
  },
  {
    id: '人数码',
    header: '人数码',
    // Here every cell that can't be read stands for a class of any size; a negative number for none.
    formula: (own) =>
      `IF(${own('在册')}=0,-3,IF(ISNUMBER(${own('学生数')}),IF(${own('学生数')}>=0,${own('学生数')},-3),IF(${bare(own('学生数'))}="无",0,-1)))`,
  },
  {
    id: '键',
    header: '学校键',
    formula: (own) => `IF(${own('在册')}=0,"",${own('学校')}&"|"&${own('学段')})`,
  },
  {
    id: '年级键',
    header: '年级键',
    formula: (own) => `IF(${own('在册')}=0,"",${own('键')}&"|"&${own('年级码')})`,
  },
  {
    id: '校首',
    header: '这所学校的第一行',
    formula: (own, row) => carriedDown(own, row, '校首', '键', `MATCH(${own('键')},班_键,0)`),
  },
  {
    id: '年级首',
    header: '这个年级的第一行',
    // No row above the school's first can be of the same grade, so only the rows from there on are searched.
    formula: (own, row) =>
      carriedDown(
        own,
        row,
        '年级首',
        '年级键',
        `${own('校首')}-1+MATCH(${own('年级键')},INDEX(班_年级键,${own('校首')}):${own('年级键')},0)`,
      ),
  },
  {
    id: '校行',
    header: '学校表里的行',
    formula: (own, row) => carriedDown(own, row, '校行', '键', `IFERROR(MATCH(${own('键')},校_键,0),0)`),
  },
  {
    id: '新校',
    header: '未列入学校表的学校（累计）',
    // Schools that no list of schools has are taken from the classes, each at its first class.
    formula: (own, row) => {
      const first = `IF(${own('在册')}=0,0,IF(${own('校首')}<>${own(COUNTER)},0,IF(${isListed(own('学段'))}>0,0,1)))`;
      return row === 1 ? first : `${own('新校', -1)}+${first}`;
    },
  },
];

const FIRST = { 键: '校首', 年级键: '年级首' } as const;
type Key = keyof typeof FIRST;

const isFirst = (own: Own, key: Key): string => `${own(FIRST[key])}=${own(COUNTER)}`;

/** Sums over a run of rows with one key, standing in its first row; keys that are scattered take the slower way. */
const overRun = (
  own: Own,
  row: number,
  rows: number,
  id: string,
  key: Key,
  term: string,
  combine: 'sum' | 'max',
  scattered: string,
): string => {
  const next = row === rows ? '0' : `IF(${own(key, 1)}=${own(key)},${own(id, 1)},0)`;
  const running = combine === 'sum' ? `${term}+${next}` : `MAX(${term},${next})`;
  return `IF(${own('在册')}=0,0,IF(班_分散数>0,IF(${isFirst(own, key)},${scattered},0),${running}))`;
};

/** What a school's check adds up from its classes, each in the school's first row. */
const bySchool = (rows: number): readonly RecordColumn[] => {
  const size = (own: Own): string => `MAX(0,${own('人数码')})`;
  const over = (own: Own, from: string): string =>
    `IF(AND(${own('人数码')}>0,${own('人数码')}>=${from}),1,0)`;
  const run = (
    id: string,
    header: string,
    key: Key,
    term: (own: Own) => string,
    combine: 'sum' | 'max',
    scattered: (own: Own) => string,
  ): RecordColumn => ({
    id,
    header,
    formula: (own, row) => overRun(own, row, rows, id, key, term(own), combine, scattered(own)),
  });
  const sumIfs = (column: string, key: Key) => (own: Own) =>
    `SUMIFS(班_${column},班_${key},${own(key)},班_${column},">0")`;
  return [
    {
      id: '断',
      header: '同一学校或年级没有连着排',
      formula: (own, row) => {
        const broken = (key: Key): string =>
          `AND(${row === 1 ? '""' : own(key, -1)}<>${own(key)},NOT(${isFirst(own, key)}))`;
        return `IF(${own('在册')}=0,0,IF(OR(${broken('键')},${broken('年级键')}),1,0))`;
      },
    },
    {
      id: '首',
      header: '年级第一行',
      formula: (own) => `IF(${own('在册')}=0,0,IF(${isFirst(own, '年级键')},1,0))`,
    },
    run('级人', '年级学生数', '年级键', size, 'sum', sumIfs('人数码', '年级键')),
    run(
      '级班',
      '年级班数',
      '年级键',
      (own) => over(own, '1'),
      'sum',
      (own) => `COUNTIFS(班_年级键,${own('年级键')},班_人数码,">0")`,
    ),
    {
      id: '级需',
      header: '年级至少要增加的班',
      formula: (own) =>
        `IF(AND(${own('首')}=1,N(${own('上限')})>0),MAX(0,ROUNDUP(${own('级人')}/${own('上限')},0)-${own('级班')}),0)`,
    },
    run('校需', '学校至少要增加的班', '键', (own) => own('级需'), 'sum', sumIfs('级需', '键')),
    { id: '超', header: '超标准', formula: (own) => `IF(N(${own('超出')})>0,1,0)` },
    run('校超', '学校超标准的班', '键', (own) => own('超'), 'sum', sumIfs('超', '键')),
    run('校人', '学校学生数', '键', size, 'sum', sumIfs('人数码', '键')),
    run(
      '校班',
      '学校的行数',
      '键',
      () => '1',
      'sum',
      (own) => `COUNTIFS(班_键,${own('键')})`,
    ),
    run(
      '校大',
      '学校大班额的班',
      '键',
      (own) => over(own, '大班额起点'),
      'sum',
      (own) => `COUNTIFS(班_键,${own('键')},班_人数码,">="&大班额起点)`,
    ),
    run(
      '校缺',
      '学校超出上限的学生',
      '键',
      (own) => `N(${own('超出')})`,
      'sum',
      (own) => `SUMIFS(班_超出,班_键,${own('键')})`,
    ),
    run(
      '校最大',
      '学校最大班额',
      '键',
      size,
      'max',
      (own) => `SUMPRODUCT(MAX((班_键=${own('键')})*班_人数码))`,
    ),
    run(
      '校不明',
      '学校人数不明的班',
      '键',
      (own) => `IF(${own('人数码')}=-1,1,0)`,
      'sum',
      (own) => `COUNTIFS(班_键,${own('键')},班_人数码,-1)`,
    ),
  ];
};

/** How many columns of the sheet are for reading and print; the rest are steps of the calculation. */
export const CLASS_SHOWN = 9;

export const classRecords = (rows: number): Records => ({
  sheet: CLASS_SHEET,
  prefix: KEY,
  rows,
  columns: [...columns, ...bySchool(rows)],
  headerRow: 5,
});
