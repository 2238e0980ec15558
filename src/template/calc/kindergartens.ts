/** 园算: one row a kindergarten, its age groups, and what it counts as. */
import { ENTRY_TABLES } from '../entry.ts';
import { codeOf, holds, wordIn } from '../formulas.ts';
import type { RecordColumn, Records } from '../records.ts';
import { AGE_CODE_FROM, AGE_GROUPS, AGE_WORDS } from '../words.ts';
import { classSpan, gradeIsListed } from './span.ts';
import { pullColumn, pulled, rawRow } from './pull.ts';

export const KINDERGARTEN_SHEET = '园算';
const KEY = '园';
const AGES = AGE_GROUPS.map((_, i) => i + 1);
const UNKNOWN = '-9';

const FIGURES: readonly (readonly [id: string, header: string])[] = [
  ['教职工', '教职工数'],
  ['专任', '专任教师数'],
  ['持证', '持证教师数'],
  ['户外', '室外游戏场地'],
  ['活动', '幼儿活动用房'],
  ['园舍', '园舍建筑面积'],
];

const code = (id: string, header: string): RecordColumn => ({
  id: `${id}码`,
  header: `${header}（码）`,
  formula: (own) => `IF(${own('名称')}="",-1,${codeOf(own(pulled(id)))})`,
});

const identity: readonly RecordColumn[] = [
  { id: '名称', header: '幼儿园', width: 24, formula: (own) => `${own(pulled('学校'))}` },
  { id: '键', header: '键', formula: (own) => `IF(${own('名称')}="","",${own('名称')}&"|幼儿园")` },
  ...classSpan((own) => own('名称')),
  {
    id: '性质',
    header: '公办民办',
    formula: (own) =>
      `IF(${own('名称')}="","",IFERROR(${wordIn(own(pulled('性质')), '典_公民词', '典_公民')},""))`,
  },
  {
    id: '普惠',
    header: '普惠（1是 0否 -1不知）',
    formula: (own) => {
      const [said, sponsor] = [own(pulled('普惠')), own(pulled('性质'))];
      const read = (cell: string, otherwise: string): string =>
        `IF(OR(${holds(cell, '非普惠')},${holds(cell, '不普惠')}),0,IF(${holds(cell, '普惠')},1,IFERROR(INDEX(典_是,MATCH(${cell},典_是词,0)),${otherwise})))`;
      const byKind = `IF(${own('性质')}="公办",1,IF(AND(${own('性质')}="民办",表有_普惠性质>0),0,-1))`;
      return `IF(${own('名称')}="",-1,${read(said, read(sponsor, byKind))})`;
    },
  },
  {
    id: '等级',
    header: '优质（1是 0否 -1不知）',
    formula: (own) =>
      `IF(${own('名称')}="",-1,IFERROR(INDEX(典_等级,MATCH(${own(pulled('等级'))},典_等级词,0)),-1))`,
  },
  {
    id: '新建',
    header: '规划年份组（1新 0旧 -1不知）',
    formula: (own) =>
      `IF(${own('名称')}="",-1,IF(ISNUMBER(${own(pulled('规划年份'))}),IF(${own(pulled('规划年份'))}>=面积起始年份,1,0),-1))`,
  },
];

const sum = (what: '班' | '人', aggregate: 'SUMIF' | 'COUNTIF') => (own: (id: string) => string) =>
  `${aggregate}(${own(`${what}1码`)}:${own(`${what}${AGES.length}码`)},">=0")`;

const whole = (what: '学生数' | '班数'): RecordColumn => {
  const [part, other, otherPart] =
    what === '学生数' ? (['人', '班数', '班'] as const) : (['班', '学生数', '人'] as const);
  return {
    id: `${what}和`,
    header: what === '学生数' ? '在园幼儿数' : '班数',
    formula: (own) => {
      const stated = own(`${what}码`);
      const runs = `MAX(${own(`${other}码`)},${sum(otherPart, 'SUMIF')(own)},${own('专任码')},${own('教职工码')})>0`;
      const open = `IF(OR(${stated}=-2,${runs}),${UNKNOWN},0)`;
      return `IF(${own('名称')}="",0,IF(${stated}>=0,${stated},IF(${sum(part, 'COUNTIF')(own)}>0,${sum(part, 'SUMIF')(own)},${open})))`;
    },
  };
};

const figures: readonly RecordColumn[] = [
  code('学生数', '在园幼儿数'),
  code('班数', '班数'),
  ...(['班', '人'] as const).flatMap((what) =>
    AGES.map((age) => code(`${what}${age}`, `${AGE_WORDS[AGE_GROUPS[age - 1] ?? 'mixed']}${what}数`)),
  ),
  ...FIGURES.map(([id, header]) => code(id, header)),
  whole('学生数'),
  whole('班数'),
  ...FIGURES.map(([id, header]): RecordColumn => {
    const signs = ['学生数和', '班数和', '教职工码', '专任码'].filter((sign) => sign !== `${id}码`);
    return {
      id,
      header,
      formula: (own) => {
        const known = own(`${id}码`);
        return `IF(${own('名称')}="",0,IF(${known}>=0,${known},IF(OR(${known}=-2,MAX(${signs.map((sign) => own(sign)).join(',')})>0),${UNKNOWN},0)))`;
      },
    };
  }),
];

const groups: readonly RecordColumn[] = AGES.map((age): RecordColumn => ({
  id: `额${age}`,
  header: `${AGE_WORDS[AGE_GROUPS[age - 1] ?? 'mixed']}最大班额至少`,
  formula: (own) => {
    const [classes, pupils] = [own(`班${age}码`), own(`人${age}码`)];
    const listed = gradeIsListed(own, AGE_CODE_FROM + age - 1);
    const size = `IF(AND(${classes}>0,${pupils}>0),ROUNDUP(${pupils}/${classes},0),IF(OR(${pupils}<0,${pupils}>0),-1,0))`;
    return `IF(OR(${classes}>0,${pupils}>0,${pupils}=-2),IF(${listed},0,${size}),0)`;
  },
}));

const AREAS = ['户外', '活动', '园舍'] as const;

const areas: readonly RecordColumn[] = AREAS.flatMap((area): RecordColumn[] => [
  {
    id: `均${area}`,
    header: `生均${area}（平方米）`,
    // A kindergarten without children has none; one with a figure missing can't be told.
    formula: (own) =>
      `IF(OR(${own('名称')}="",${own('学生数和')}=0),-1,IF(OR(${own('学生数和')}<0,${own(area)}<0),-9,${own(area)}/${own('学生数和')}))`,
  },
  {
    id: `达${area}`,
    header: `生均${area}达标（1是 0否 2不知 -1无）`,
    formula: (own) =>
      `IF(${own(`均${area}`)}=-1,-1,IF(${own(`均${area}`)}<0,2,IF(${own(`均${area}`)}>=生均_${area}-0.000000001*生均_${area},1,0)))`,
  },
]);

const columns: readonly RecordColumn[] = [
  ...identity,
  ...figures,
  ...groups,
  ...areas,
  rawRow(KEY),
  ...ENTRY_TABLES.kindergartens.columns
    .filter(({ id }) => !['乡镇', '备注', '占地'].includes(id))
    .map((column) => pullColumn(KEY, ENTRY_TABLES.kindergartens, column)),
];

export const kindergartenRecords = (rows: number): Records => ({
  sheet: KINDERGARTEN_SHEET,
  prefix: KEY,
  rows,
  columns,
  headerRow: 5,
});
