/** 校算: one row a school's section, from the list of schools, else from the classes; figures as codes and bounds. */
import { ENTRY_TABLES, type EntryColumn } from '../entry.ts';
import { codeOf, wordIn } from '../formulas.ts';
import { moreSchoolColumns } from '../dictionary.ts';
import type { Own, RecordColumn, Records } from '../records.ts';
import { COUNTER } from '../records.ts';
import { classSpan, gradeIsListed } from './span.ts';
import { pullColumn, pulled, rawRow } from './pull.ts';

export const SCHOOL_SHEET = '校算';
const KEY = '校';
const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** Slot 10 is the school as a whole where nothing is known of its grades. */
const WHOLE = 10;

/** A figure that can't be told. */
const UNKNOWN = '-9';

const present = (own: Own): string => `${own('名称')}=""`;
const stated = (own: Own): string => `${own(COUNTER)}<=校_末行`;

const identity: readonly RecordColumn[] = [
  {
    id: '表名',
    header: '学校表里的名称',
    width: 24,
    formula: (own) => `IF(${stated(own)},${own(pulled('学校'))},"")`,
  },
  {
    id: '表学段',
    header: '学校表里的学段',
    formula: (own) => {
      const usual = `IF(启用_${KEY}="是",默认学段_${KEY},"")`;
      const type = own('原类型');
      const ofType = (list: string): string => `IFERROR(INDEX(${list},MATCH(${type},典_型名,0)),"")`;
      const fits = `OR(${type}="",ISNUMBER(FIND(${usual},${ofType('典_型含')})))`;
      const said = `INDEX(典_学段,MATCH(${own(pulled('学段'))},典_学段词,0))`;
      return `IF(${own('表名')}="","",IFERROR(${said},IF(${usual}<>"",IF(${fits},${usual},${ofType('典_型首')}),${ofType('典_型独')})))`;
    },
  },
  {
    id: '名称',
    header: '学校',
    width: 24,
    formula: (own) =>
      `IF(${stated(own)},${own('表名')},IFERROR(INDEX(班_学校,MATCH(${own(COUNTER)}-校_末行,班_新校,0)),""))`,
  },
  {
    id: '学段',
    header: '学段',
    formula: (own) =>
      `IF(${stated(own)},${own('表学段')},IFERROR(INDEX(班_学段,MATCH(${own(COUNTER)}-校_末行,班_新校,0)),""))`,
  },
  {
    id: '来源',
    header: '来自',
    formula: (own) => `IF(${present(own)},"",IF(${stated(own)},"表","班"))`,
  },
  {
    id: '键',
    header: '学校键',
    formula: (own) => `IF(${present(own)},"",${own('名称')}&"|"&${own('学段')})`,
  },
  {
    id: '原类型',
    header: '写明或校名里的类型',
    formula: (own) => {
      const name = `IF(${stated(own)},${own('表名')},${own('名称')})`;
      const byName = `IFERROR(${wordIn(name, '典_型词', '典_型')},IF(RIGHT(${name},1)="小","小学",""))`;
      const byText = `IF(${stated(own)},${wordIn(own(pulled('办学类型')), '典_型词全', '典_型全')},NA())`;
      return `IF(${name}="","",IFERROR(${byText},${byName}))`;
    },
  },
  {
    id: '首行',
    header: '同名学校的第一行',
    formula: (own) => `IF(${present(own)},0,MATCH(${own('名称')},校_名称,0))`,
  },
  {
    id: '重首',
    header: '再次出现时的第一行',
    formula: (own) => `IF(${own('首行')}=${own(COUNTER)},0,${own('首行')})`,
  },
  {
    id: '同名',
    header: '有同名的行',
    formula: (own) =>
      `IF(${present(own)},0,IF(${own('重首')}>0,1,IF(ISNUMBER(MATCH(${own(COUNTER)},校_重首,0)),1,0)))`,
  },
  // Only schools with several rows are counted through; most have one.
  ...(['小学', '初中', '高中'] as const).map((stage): RecordColumn => ({
    id: `有${stage}`,
    header: `有${stage}部`,
    formula: (own) =>
      `IF(${present(own)},0,IF(${own('同名')}=0,IF(${own('学段')}="${stage}",1,0),COUNTIF(校_键,${own('名称')}&"|${stage}")))`,
  })),
  ...classSpan((own) => own('名称')),
  {
    id: '类型',
    header: '类型',
    formula: (own) => {
      const type = own('原类型');
      const open = `OR(${type}="",${type}="小学",${type}="初中",${type}="高中")`;
      const [primary, junior, senior] = [own('有小学'), own('有初中'), own('有高中')];
      return `IF(${present(own)},"",IF(AND(${open},${primary}>0,${junior}>0),IF(${senior}>0,"十二年","九年"),IF(AND(${open},${junior}>0,${senior}>0),"完中",IF(${type}<>"",${type},${own('学段')}))))`;
    },
  },
  {
    id: '缺类型',
    header: '未写类型',
    formula: (own) => `IF(AND(${own('来源')}="表",表有_类型>0),IF(${own(pulled('办学类型'))}="",1,0),0)`,
  },
  {
    id: '城乡',
    header: '城乡',
    formula: (own) =>
      `IF(${present(own)},"",IFERROR(${wordIn(own(pulled('城乡')), '典_城乡词', '典_城乡')},""))`,
  },
  {
    id: '不计校',
    header: '不计校数',
    formula: (own) => {
      const text = own(pulled('计校'));
      return `IF(${own('来源')}<>"表",0,IF(OR(LEFT(${text},1)="否",LEFT(${text},2)="不计",LEFT(${text},3)="非独立",IFERROR(INDEX(典_是,MATCH(${text},典_是词,0)),1)=0),1,0))`;
    },
  },
  {
    id: '性质',
    header: '公办民办',
    formula: (own) =>
      `IF(${present(own)},"",IFERROR(${wordIn(own(pulled('性质')), '典_公民词', '典_公民')},""))`,
  },
];

const code = (id: string, header: string): RecordColumn => ({
  id: `${id}码`,
  header: `${header}（码）`,
  formula: (own) => `IF(${own('来源')}<>"表",-1,${codeOf(own(pulled(id)))})`,
});

/** Classes or pupils of the school as a whole, where no grade of it is known and none of its classes is listed. */
const wholeCode = (what: '班' | '人'): RecordColumn => ({
  id: `${what}${WHOLE}码`,
  header: what === '班' ? '全校班数（不知各年级时）' : '全校学生数（不知各年级时）',
  formula: (own) => {
    const none = `AND(MAX(${own('班1码')}:${own('班9码')},${own('人1码')}:${own('人9码')})<=0,COUNTIF(${own('人1码')}:${own('人9码')},-2)=0)`;
    const figure = own(what === '班' ? '班数和' : '学生数和');
    return `IF(${own('来源')}<>"表",-1,IF(AND(${none},${own('学生数和')}>0,${own('班数和')}>0),IF(${own('首班')}>0,-1,${figure}),-1))`;
  },
});

const gradeCodes: readonly RecordColumn[] = (['班', '人'] as const).flatMap((what) => [
  ...GRADES.map((grade) => code(`${what}${grade}`, `${grade}年级${what === '班' ? '班数' : '学生数'}`)),
  wholeCode(what),
]);

/** Sum of the grades of the row's stage, and whether any is stated. */
const ofGrades = (own: Own, what: '班' | '人', aggregate: 'SUMIF' | 'COUNTIF'): string => {
  const over = (from: number, to: number): string => {
    const cells = `${own(`${what}${from}码`)}:${own(`${what}${to}码`)}`;
    return `${aggregate}(${cells},">=0")`;
  };
  return `IF(${own('学段')}="小学",${over(1, 6)},IF(${own('学段')}="初中",${over(7, 9)},0))`;
};

const FIGURES: readonly (readonly [id: string, header: string])[] = [
  ['教职工', '教职工数'],
  ['专任', '专任教师数'],
  ['高学历', '高于规定学历教师'],
  ['骨干', '骨干教师'],
  ['体育', '体育教师'],
  ['艺术', '艺术教师'],
  ['持证', '持证教师'],
  ['教辅', '教学及辅助用房'],
  ['室内', '室内体育用房'],
  ['运动', '运动场地'],
  ['设备', '仪器设备值（万元）'],
  ['多媒体', '多媒体教室'],
  ['随迁', '随迁子女'],
  ['随迁公办', '随迁子女公办就读'],
];

/** What is known of a figure that the row states or adds up: else unknown where the school runs, nought where it doesn't. */
const measured = (known: string, stage: { codeOfIt: string; others: string }): string =>
  `IF(${known}>=0,${known},IF(${stage.codeOfIt}=-2,${UNKNOWN},IF(${stage.others},${UNKNOWN},0)))`;

const positive = (own: Own, ids: readonly string[]): string => `MAX(${ids.map(own).join(',')})>0`;

const whole = (what: '学生数' | '班数'): RecordColumn => {
  const [grade, other] = what === '学生数' ? (['人', '班数'] as const) : (['班', '学生数'] as const);
  return {
    id: `${what}和`,
    header: what === '学生数' ? '学生数（写明或各年级之和）' : '班数（写明或各年级之和）',
    formula: (own) => {
      const stage = own('来源');
      const fromClasses =
        what === '学生数'
          ? `IF(INDEX(班_校不明,${own('首班')})>0,${UNKNOWN},INDEX(班_校人,${own('首班')}))`
          : `INDEX(班_校班,${own('首班')})`;
      const known = `IF(${own(`${what}码`)}>=0,${own(`${what}码`)},IF(${ofGrades(own, grade, 'COUNTIF')}>0,${ofGrades(own, grade, 'SUMIF')},-1))`;
      const otherGrade = grade === '人' ? '班' : '人';
      const runs = `MAX(${own(`${other}码`)},${ofGrades(own, otherGrade, 'SUMIF')},${own('专任码')},${own('教职工码')})>0`;
      return `IF(${stage}="",0,IF(${stage}="班",${fromClasses},${measured(known, { codeOfIt: own(`${what}码`), others: runs })}))`;
    },
  };
};

const figures: readonly RecordColumn[] = [
  code('学生数', '学生数'),
  code('班数', '班数'),
  ...gradeCodes,
  ...FIGURES.map(([id, header]) => code(id, header)),
  whole('学生数'),
  whole('班数'),
  ...FIGURES.map(([id, header]): RecordColumn => {
    const signs = ['学生数和', '班数和', '教职工码', '专任码'].filter((sign) => sign !== `${id}码`);
    const stated = (own: Own): string =>
      measured(own(`${id}码`), { codeOfIt: own(`${id}码`), others: positive(own, signs) });
    // Where no school states it, all of a public school's are in public places and none of a private one's.
    const bySponsor = (own: Own): string =>
      `IF(${own('随迁')}=0,0,IF(${own('性质')}="公办",${own('随迁')},IF(${own('性质')}="民办",0,${UNKNOWN})))`;
    return {
      id,
      header,
      formula: (own) =>
        `IF(${own('来源')}="",0,${id === '随迁公办' ? `IF(表有_随迁公办=0,${bySponsor(own)},${stated(own)})` : stated(own)})`,
    };
  }),
];

/** Grades of which no single class is listed: the least that the largest class has; -1 where that can't be told. */
const groupSize = (grade: number): RecordColumn => ({
  id: `额${grade}`,
  header: `${grade}年级最大班额至少`,
  formula: (own) => {
    const [classes, pupils] = [own(`班${grade}码`), own(`人${grade}码`)];
    const listed = gradeIsListed(own, grade);
    const size = `IF(AND(${classes}>0,${pupils}>0),ROUNDUP(${pupils}/${classes},0),IF(OR(${pupils}<0,${pupils}>0),-1,0))`;
    return `IF(OR(${classes}>0,${pupils}>0,${pupils}=-2),IF(${listed},0,${size}),0)`;
  },
});

const groups: readonly RecordColumn[] = [
  ...GRADES.map(groupSize),
  {
    id: `额${WHOLE}`,
    header: '全校最大班额至少',
    formula: (own) =>
      `IF(${own(`班${WHOLE}码`)}>0,ROUNDUP(${own(`人${WHOLE}码`)}/${own(`班${WHOLE}码`)},0),0)`,
  },
];

/** A through-school is judged over its compulsory sections together, at its first row. */
const compulsory: readonly RecordColumn[] = [
  {
    id: '义务学生',
    header: '一贯制学校义务教育学生数（已知部分）',
    formula: (own) => {
      const sum = (stage: string): string =>
        `SUMIFS(校_学生数和,校_键,${own('名称')}&"|${stage}",校_学生数和,">0")`;
      const first = `${own('首行')}=${own(COUNTER)}`;
      return `IF(OR(${own('类型')}="九年",${own('类型')}="十二年"),IF(${first},${sum('小学')}+${sum('初中')},-1),-1)`;
    },
  },
  {
    id: '义务缺',
    header: '一贯制学校有学段不知道',
    formula: (own) => {
      const unknown = (stage: string): string =>
        `COUNTIFS(校_键,${own('名称')}&"|${stage}",校_学生数和,${UNKNOWN})`;
      return `IF(${own('义务学生')}<0,0,IF(OR(${own('有小学')}=0,${own('有初中')}=0,${unknown('小学')}+${unknown('初中')}>0),1,0))`;
    },
  },
];

const resourceRow: RecordColumn = {
  id: '师行',
  header: '师资与条件里的行',
  formula: (own) =>
    `IF(OR(${own('来源')}<>"表",启用_${KEY}="是"),0,IFERROR(MATCH(${own('键')},校_师键,0),0))`,
};

const resourceKey: RecordColumn = {
  id: '师键',
  header: '师资与条件的键',
  formula: (own) => {
    const [name, stage] = [`INDEX(填师_学校,${own(COUNTER)})`, `INDEX(填师_学段,${own(COUNTER)})`];
    const clean = `SUBSTITUTE(SUBSTITUTE(${name}&""," ",""),"　","")`;
    return `IF(${name}="","",${clean}&"|"&IFERROR(INDEX(典_学段,MATCH(${stage}&"",典_学段词,0)),""))`;
  },
};

const own = (columns: readonly EntryColumn[]): readonly EntryColumn[] =>
  columns.filter(({ id }) => !['乡镇', '备注', '占地', '校舍'].includes(id));

const columns: readonly RecordColumn[] = [
  ...identity,
  ...figures,
  ...groups,
  ...compulsory,
  rawRow(KEY),
  ...own(ENTRY_TABLES.schools.columns).map((column) => pullColumn(KEY, ENTRY_TABLES.schools, column)),
  resourceKey,
  resourceRow,
  ...own(moreSchoolColumns).map((column) =>
    pullColumn(KEY, ENTRY_TABLES.resources, column, (at) => at('师行')),
  ),
];

export const schoolRecords = (rows: number): Records => ({
  sheet: SCHOOL_SHEET,
  prefix: KEY,
  rows,
  columns,
  headerRow: 5,
});
