/** 基本情况表: a province's own form with three header levels and mixed units, and its version of the next year. */
import { premisesIn, type Area, type Premises } from './formsModel.ts';
import { ledgerName } from './formsLedger.ts';
import { CENTRE, columnFrom, FormPage, formSample, LABEL, type FormSample } from './formsPage.ts';
import { sum } from './schools.ts';

const TYPES: readonly (readonly [string, (one: Premises) => boolean])[] = [
  ['小学', ({ type }) => type === '小学' || type === '教学点'],
  ['初中', ({ type }) => type === '初级中学'],
  ['九年一贯制', ({ type }) => type === '九年一贯制学校'],
];
const AREAS: readonly Area[] = ['urban', 'town', 'rural'];
const HEADER_ROW = 4;
const CODE_ROW = HEADER_ROW + 3;
/** 指标, 计量单位, 代码, then 总计 in two columns. */
const FIRST_GROUP = 'F';
const SQUARE_METRES_FORMAT = '0.00';
const YUAN_IN_WAN = 10_000;

interface Line {
  readonly label: string;
  readonly unit: string;
  readonly of: (one: Premises) => number;
  /** What 其中:女 counts; `dash` where it can't be asked, `unknown` where the bureau has no figure. */
  readonly women: ((one: Premises) => number) | 'dash' | 'unknown';
  readonly format?: string;
  /** Columns that can't have any: 初中 has no teaching points. */
  readonly only?: string;
}

type Row = Line | string;

const schoolCount: Line = {
  label: '学校数',
  unit: '所',
  of: ({ type }) => (type === '教学点' ? 0 : 1),
  women: 'dash',
};
const COUNTS: readonly Line[] = [
  schoolCount,
  {
    label: '教学点数',
    unit: '个',
    of: ({ type }) => (type === '教学点' ? 1 : 0),
    women: 'dash',
    only: '小学',
  },
  { label: '班数', unit: '个', of: ({ classes }) => classes, women: 'dash' },
  { label: '在校生数', unit: '人', of: ({ pupils }) => pupils, women: ({ girls }) => girls },
];
const MIGRANTS: Line = { label: '随迁子女数', unit: '人', of: ({ migrants }) => migrants, women: 'unknown' };
const BOARDERS: Line = { label: '寄宿生数', unit: '人', of: ({ boarders }) => boarders, women: 'unknown' };
const TEACHERS: Line = {
  label: '专任教师数',
  unit: '人',
  of: ({ teachers }) => teachers,
  women: ({ women }) => women,
};
const SITE: Line = {
  label: '占地面积',
  unit: '平方米',
  of: ({ site }) => site,
  women: 'dash',
  format: SQUARE_METRES_FORMAT,
};
const BUILDING: Line = { ...SITE, label: '校舍建筑面积', of: ({ building }) => building };
const BOOKS: Line = { label: '图书', unit: '册', of: ({ books }) => books, women: 'dash' };
const ROOMS: Line = {
  label: '网络多媒体教室数',
  unit: '间',
  of: ({ multimedia }) => multimedia,
  women: 'dash',
};
const EQUIPMENT: Line = {
  label: '教学仪器设备值',
  unit: '万元',
  of: ({ equipment }) => equipment / YUAN_IN_WAN,
  women: 'dash',
  format: '0.00',
};

interface Version {
  readonly year: number;
  readonly areas: readonly string[];
  readonly rows: readonly Row[];
}

const THIS_YEAR: Version = {
  year: 2024,
  areas: ['城区', '镇区', '乡村'],
  rows: [
    '一、学校与学生',
    ...COUNTS,
    BOARDERS,
    '二、教师与办学条件',
    TEACHERS,
    SITE,
    BUILDING,
    BOOKS,
    EQUIPMENT,
  ],
};
/** Two rows more, one column by another name. */
const NEXT_YEAR: Version = {
  year: 2025,
  areas: ['市区', '镇区', '乡村'],
  rows: [
    '一、学校与学生',
    ...COUNTS,
    MIGRANTS,
    BOARDERS,
    '二、教师与办学条件',
    TEACHERS,
    SITE,
    BUILDING,
    ROOMS,
    BOOKS,
    EQUIPMENT,
  ],
};

/** The figures of money add up in yuan, so that the sum isn't one of rounded parts. */
const total = ({ of, unit }: Line, all: readonly Premises[]): number =>
  unit === '万元' ? sum(all.map(({ equipment }) => equipment)) / YUAN_IN_WAN : sum(all.map(of));

const header = (page: FormPage, { areas }: Version, last: string): void => {
  const [top, middle, bottom] = [HEADER_ROW, HEADER_ROW + 1, HEADER_ROW + 2];
  ['指标', '计量单位', '代码'].forEach((text, i) => {
    const column = columnFrom('A', i);
    page.heading(`${column}${top}:${column}${bottom}`, text);
  });
  page.heading(`D${top}:E${middle}`, '总计');
  page.heading(`D${bottom}`, '合计');
  page.heading(`E${bottom}`, '其中:女');
  TYPES.forEach(([type], t) => {
    const first = columnFrom(FIRST_GROUP, t * 2 * areas.length);
    page.heading(`${first}${top}:${columnFrom(first, 2 * areas.length - 1)}${top}`, type);
    areas.forEach((area, a) => {
      const column = columnFrom(first, 2 * a);
      const next = columnFrom(column, 1);
      page.heading(`${column}${middle}:${next}${middle}`, area);
      page.heading(`${column}${bottom}`, '合计');
      page.heading(`${next}${bottom}`, '其中:女');
    });
  });
  ['甲', '乙', '丙'].forEach((text, i) => page.label(`${columnFrom('A', i)}${CODE_ROW}`, text, CENTRE));
  for (let column = 'D', code = 1; ; column = columnFrom(column, 1), code += 1) {
    page.label(`${column}${CODE_ROW}`, code, CENTRE);
    if (column === last) break;
  }
};

interface Group {
  readonly type: string;
  /** The column of 合计; 其中:女 stands beside it. */
  readonly column: string;
  readonly schools: readonly Premises[];
}

const groups = ({ areas }: Version, all: readonly Premises[]): Group[] =>
  TYPES.flatMap(([type, isType], t) =>
    AREAS.map((area, a) => ({
      type,
      column: columnFrom(FIRST_GROUP, t * 2 * areas.length + 2 * a),
      schools: all.filter((school) => isType(school) && school.area === area),
    })),
  );

const line = (page: FormPage, version: Version, row: number, one: Line, all: readonly Premises[]): void => {
  const inputs: string[] = [];
  const women: string[] = [];
  const format = one.format ?? '0';
  for (const { type, column, schools: here } of groups(version, all)) {
    const [count, female] = [`${column}${row}`, `${columnFrom(column, 1)}${row}`];
    inputs.push(count);
    if (one.only === undefined || one.only === type) page.input(count, { value: total(one, here) }, format);
    else page.fix(count, '—');
    if (one.women === 'dash') {
      page.fix(female, '—');
      continue;
    }
    women.push(female);
    if (one.women === 'unknown') {
      const why = `the bureau's book of ${version.year} doesn't say how many of them are girls`;
      page.input(female, { leave: ['missing', 'untouched', 'doubtful'], why });
    } else page.input(female, { value: sum(here.map(one.women)) });
  }
  const counted = all.filter((school) => TYPES.some(([, isType]) => isType(school)));
  page.formula(`D${row}`, `SUM(${inputs.join(',')})`, total(one, counted), format);
  if (one.women === 'dash') page.fix(`E${row}`, '—');
  else {
    const known = one.women === 'unknown' ? 0 : sum(counted.map(one.women));
    page.formula(`E${row}`, `SUM(${women.join(',')})`, known);
  }
};

const survey = (form: string, version: Version): Promise<FormSample> => {
  const { year, areas, rows } = version;
  const all = premisesIn(year);
  const page = new FormPage('基本情况');
  const last = columnFrom(FIRST_GROUP, TYPES.length * 2 * areas.length - 1);
  page.title(`A1:${last}1`, `${year}—${year + 1}学年初义务教育学校基本情况表`);
  page.label('A2', '填报单位：', {});
  page.label(`${columnFrom(last, -4)}2`, '表号：豫教统3表', {});
  page.label('A3', `${year}年9月1日`, {});
  header(page, version, last);
  let at = CODE_ROW + 1;
  let code = 1;
  for (const one of rows) {
    if (typeof one === 'string') page.heading(`A${at}:${last}${at}`, one);
    else {
      page.label(`A${at}`, one.label, LABEL);
      page.label(`B${at}`, one.unit, CENTRE);
      page.label(`C${at}`, String(code++).padStart(2, '0'), CENTRE);
      line(page, version, at, one, all);
    }
    at += 1;
  }
  const pupils = CODE_ROW + 1 + rows.findIndex((one) => typeof one !== 'string' && one.label === '在校生数');
  const site = CODE_ROW + 1 + rows.indexOf(SITE);
  page.label(`A${at}`, '生均占地面积', LABEL);
  page.label(`B${at}`, '平方米/人', CENTRE);
  page.label(`C${at}`, String(code).padStart(2, '0'), CENTRE);
  const perPupil = (column: string, here: readonly Premises[]): void => {
    const [area, heads] = [sum(here.map((one) => one.site)), sum(here.map((one) => one.pupils))];
    const formula = `IF(N(${column}${pupils})=0,"",${column}${site}/${column}${pupils})`;
    page.formula(`${column}${at}`, formula, heads === 0 ? '' : area / heads, '0.00', '');
    page.fix(`${columnFrom(column, 1)}${at}`, '—');
  };
  perPupil('D', all);
  groups(version, all).forEach(({ column, schools }) => perPupil(column, schools));
  page.label(
    `A${at + 1}`,
    '说明：1.本表按办学类型填报，九年一贯制学校的学生、教师全部填入九年一贯制栏。',
    {},
  );
  page.label(`A${at + 2}`, '2.教学点不计入学校数，其班数、学生、教师和办学条件计入小学。', {});
  const first = columnFrom(FIRST_GROUP, 0);
  const area = {
    firstRow: CODE_ROW,
    firstColumn: 5,
    lastRow: at - 2,
    lastColumn: 4 + TYPES.length * 2 * areas.length,
  };
  return formSample(
    '基本情况表',
    [page],
    [
      page.sheet({
        freeze: { rows: CODE_ROW, columns: 3 },
        validations: [
          {
            areas: [area],
            rule: { type: 'decimal', low: '0', high: null },
            strict: false,
            title: '数值',
            message: '请填数。',
          },
        ],
        conditions: [
          {
            area,
            formula: `AND(ISNUMBER(${first}8),${first}8<0)`,
            style: { fill: 'F8CBAD' },
          },
        ],
      }),
    ],
    {
      form,
      sources: [ledgerName(year)],
      year,
      note: 'Three header levels: type of school, area, 合计 / 其中:女. By type of school, so the pupils of nine-year schools stand in their own group only; teaching points belong to 小学 but are no schools. The book is in yuan, the form in 万元.',
    },
  );
};

export const surveyForm = (): Promise<FormSample> => survey('基本情况表.xlsx', THIS_YEAR);
export const nextSurveyForm = (): Promise<FormSample> => survey('基本情况表2025.xlsx', NEXT_YEAR);
