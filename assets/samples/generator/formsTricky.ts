/** 办学条件调查表.xlsx: labels that nothing matches or two that match one field, locks, hidden columns, 万元. */
import { premisesIn, type Premises } from './formsModel.ts';
import { ledgerName } from './formsLedger.ts';
import { CENTRE, FormPage, formSample, HEAD, LABEL, type CellAnswer, type FormSample } from './formsPage.ts';
import { sum } from './schools.ts';

const HEADER_ROW = 3;
const YEAR = 2024;
const YUAN_IN_WAN = 10_000;

interface Row {
  readonly label: string;
  readonly unit: string;
  /** For the whole county and for the schools of the countryside. */
  readonly answer: ((all: readonly Premises[]) => CellAnswer) | 'locked';
}

const summed =
  (of: (one: Premises) => number, mayAsk = false) =>
  (all: readonly Premises[]): CellAnswer => ({
    value: sum(all.map(of)),
    ...(mayAsk && { mayAsk, why: 'two labels of the form match the same field' }),
  });
const left =
  (why: string, ...leave: ('doubtful' | 'missing' | 'untouched')[]) =>
  (): CellAnswer => ({ leave, why });

const ROWS: readonly Row[] = [
  {
    label: '学校数',
    unit: '所',
    answer: (all) => ({ value: all.filter(({ type }) => type !== '教学点').length }),
  },
  { label: '在校生数', unit: '人', answer: summed(({ pupils }) => pupils, true) },
  { label: '学生总人数', unit: '人', answer: summed(({ pupils }) => pupils, true) },
  { label: '随迁子女数', unit: '人', answer: summed(({ migrants }) => migrants, true) },
  {
    label: '进城务工人员随迁子女数',
    unit: '人',
    answer: left('another figure than 随迁子女, and the book has only that one', 'doubtful', 'missing'),
  },
  { label: '专任教师数', unit: '人', answer: 'locked' },
  {
    label: '教学仪器设备值',
    unit: '万元',
    answer: (all) => ({ value: sum(all.map(({ equipment }) => equipment)) / YUAN_IN_WAN }),
  },
  {
    label: '固定资产总值',
    unit: '万元',
    answer: left('the book has no such column', 'missing', 'untouched'),
  },
  {
    label: '智慧操场预约终端',
    unit: '套',
    answer: left('no field is called anything like it', 'untouched', 'missing', 'doubtful'),
  },
];

export const trickyForm = (): Promise<FormSample> => {
  const page = new FormPage('办学条件');
  const all = premisesIn(YEAR);
  const rural = all.filter(({ area }) => area === 'rural');
  page.title('A1:E1', '2024年秋季学期办学条件调查表');
  page.label('A2', '填报单位：', {});
  ['指标名称', '计量单位', '全县', '其中:乡村', '上年数'].forEach((text, i) =>
    page.label(`${'ABCDE'[i] ?? 'A'}${HEADER_ROW}`, text, HEAD),
  );
  ROWS.forEach(({ label, unit, answer }, i) => {
    const at = HEADER_ROW + 1 + i;
    page.label(`A${at}`, label, LABEL);
    page.label(`B${at}`, unit, CENTRE);
    if (answer === 'locked') {
      for (const column of ['C', 'D', 'E']) page.fix(`${column}${at}`, null);
      return;
    }
    const format = unit === '万元' ? '0.00' : '0';
    page.input(`C${at}`, answer(all), format);
    page.input(`D${at}`, answer(rural), format);
    const why = 'hidden, and the book says nothing of the year before';
    page.input(`E${at}`, { leave: ['untouched', 'missing', 'doubtful'], why }, format);
  });
  page.hideColumn('E');
  const [first, second] = [HEADER_ROW + 2, HEADER_ROW + 3];
  return formSample('办学条件', [page], [page.sheet({ protect: true })], {
    form: '办学条件调查表.xlsx',
    sources: [ledgerName(YEAR)],
    year: YEAR,
    askOneOf: ['C', 'D'].map((column) => [`办学条件!${column}${first}`, `办学条件!${column}${second}`]),
    note: 'Protected: 专任教师数 is locked by the one who made the form and stays blank. 在校生数 and 学生总人数 mean the same to a reader of labels, so at least one of them is asked about.',
  });
};
