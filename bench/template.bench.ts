/** The template with a prefecture's data: how long writing takes, and how long LibreOffice takes to recalculate it. */
import { resolvePack } from '../src/core/plans/index.ts';
import { NO_DATA, type EntryRow } from '../src/template/data.ts';
import { templateBook, writeTemplate, type TemplateOptions } from '../src/template/index.ts';
import { converted, hasOffice } from '../test/template/office.ts';
import { peakMegabytes, round } from './measure.ts';
import type { Bench, Figure } from './run.ts';

const SCHOOLS = 2000;
const CLASSES_PER_SCHOOL = 10;
const SMALLER = 4;
const MEBIBYTE = 2 ** 20;
const GRADES = ['一', '二', '三', '四', '五', '六', '七', '八', '九'].map((word) => `${word}年级`);

const dataOf = (schools: number): Pick<TemplateOptions, 'data' | 'schools' | 'classes'> => {
  const classes: EntryRow[] = [];
  const rows: EntryRow[] = [];
  const resources: EntryRow[] = [];
  for (let s = 0; s < schools; s++) {
    const isJunior = s % 4 === 3;
    const [学段, 办学类型, first, grades] = isJunior
      ? (['初中', '初级中学', 6, 3] as const)
      : (['小学', '小学', 0, 6] as const);
    const 学校 = `第${s + 1}${办学类型}`;
    let pupils = 0;
    for (let c = 0; c < CLASSES_PER_SCHOOL; c++) {
      const size = 30 + ((s * CLASSES_PER_SCHOOL + c) % 29);
      const grade = GRADES[first + Math.floor((c * grades) / CLASSES_PER_SCHOOL)] ?? '';
      pupils += size;
      classes.push({ 学校, 学段, 年级: grade, 班级: `${c + 1}班`, 学生数: size });
    }
    rows.push({ 学校, 学段, 办学类型, 性质: '公办', 班数: CLASSES_PER_SCHOOL, 学生数: pupils });
    const teachers = { 教职工: 30, 专任: 26, 高学历: 20, 骨干: 3 + (s % 3), 体育: 2, 艺术: 2, 持证: 26 };
    const rooms = { 教辅: 5 * pupils, 室内: 200, 运动: 8 * pupils + (s % 500), 设备: 80, 多媒体: 12 };
    resources.push({ 学校, 学段, ...teachers, ...rooms });
  }
  return {
    data: { ...NO_DATA, classes, schools: rows, resources },
    schools,
    classes: schools * CLASSES_PER_SCHOOL,
  };
};

const optionsOf = (schools: number): TemplateOptions => {
  const plan = resolvePack('taikang-2023-2025');
  if (!plan) throw new Error('no plan');
  return { plan, year: 2024, deployment: null, ...dataOf(schools) };
};

const formulasIn = (options: TemplateOptions): number =>
  templateBook(options).sheets.reduce(
    (sum, { rows }) => sum + rows.reduce((n, row) => n + row.filter((cell) => cell?.formula).length, 0),
    0,
  );

const seconds = async (work: () => Promise<void> | void): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

export const bench: Bench = {
  name: 'template',
  async run() {
    const smaller = SCHOOLS / SMALLER;
    const formulas = formulasIn(optionsOf(SCHOOLS));
    const figures: Figure[] = [
      {
        what: `formulas for ${SCHOOLS} schools and ${SCHOOLS * CLASSES_PER_SCHOOL} classes`,
        value: formulas,
        unit: '',
      },
      {
        what: `formulas ÷ those for a quarter of the schools (${SMALLER} is linear)`,
        value: round(formulas / formulasIn(optionsOf(smaller))),
        unit: '',
        atMost: SMALLER,
      },
    ];
    let bytes = new Uint8Array();
    const writing = await seconds(async () => {
      bytes = new Uint8Array(await writeTemplate(optionsOf(SCHOOLS)));
    });
    figures.push(
      { what: 'write it', value: round(writing, 1), unit: 's' },
      { what: 'size of the file', value: round(bytes.length / MEBIBYTE, 1), unit: 'MiB' },
      { what: 'peak memory of the writing process', value: peakMegabytes(), unit: 'MB' },
    );
    if (!hasOffice()) {
      console.warn('  LibreOffice (soffice) is not installed, so no recalculation was timed');
      return figures;
    }
    const quarter = await writeTemplate(optionsOf(smaller));
    const office = (name: string, file: Uint8Array): Promise<number> =>
      seconds(async () => void (await converted(new Map([[name, file]]), 'xlsx')));
    const short = await office('quarter', quarter);
    const long = await office('whole', bytes);
    return [
      ...figures,
      { what: 'LibreOffice loads, recalculates and saves it', value: round(long, 1), unit: 's' },
      {
        what: `the same ÷ a quarter of the schools (${SMALLER} is linear)`,
        value: round(long / short),
        unit: '',
        atMost: 2 * SMALLER,
      },
    ];
  },
};
