/** What stands around a table: title, unit line, the names of sheet and file. */
import { censusYearOf, normalise, parseUnitLine } from '../values/index.ts';
import type { Stage } from '../values/stage.ts';
import type { Grid } from './grid.ts';
import type { TableContext } from './table.ts';

const STAGE_WORDS: readonly [RegExp, Stage][] = [
  [/特殊教育|特教/, 'special'],
  [/职业高中|职高|中职|中等职业/, 'vocational'],
  [/义务教育|中小学|九年一贯/, 'compulsory'],
  [/小学.*初中|初中.*小学/, 'compulsory'],
  [/幼儿园|学前|在园|园所/, 'kindergarten'],
  [/小学|教学点|完小/, 'primary'],
  [/初级中学|初中/, 'junior'],
  [/普通高中|高级中学|高中/, 'senior'],
];

/** The stage that a title, a sheet name or a school type names; null when it names none. */
export const stageOfText = (text: string): Stage | null => {
  const plain = normalise(text);
  return STAGE_WORDS.find(([words]) => words.test(plain))?.[1] ?? null;
};

const SCHOOL_LABEL = /^(?:学校\(机构\)名称|学校名称|单位名称|幼儿园名称|填报学校|学校)(?:\(.*?\))?:/;
/** What may follow the name in the same cell. */
const AFTER_NAME = /(?:学校\(|学校代码|标识码|统计|代码|填报|日期|计量|单位|表号|20\d\d年).*$/;

/** The school that a title cell names: 学校名称：XX小学, in one cell or in the cell beside its label. */
const schoolOfCells = (cells: readonly string[]): string | null => {
  for (const [i, cell] of cells.entries()) {
    const text = normalise(cell);
    const label = SCHOOL_LABEL.exec(text);
    if (!label) continue;
    const name = (text.slice(label[0].length) || normalise(cells[i + 1] ?? ''))
      .replace(AFTER_NAME, '')
      .trim();
    if (name !== '' && !/[::]/.test(name)) return name;
  }
  return null;
};

/** A file or sheet that is called like one school; 小学, 全县小学 or 2024年小学 are no school's name. */
const SCHOOL_NAME =
  /^(?!.*(?:全[县市区]|20\d\d|各|年|[县市区]小学$|[县市区]初中$|[县市区]幼儿园$)).{2,16}(?:小学|中学|初中|幼儿园|学校|教学点|完小)$/;

const namedLikeSchool = (text: string): string | null =>
  SCHOOL_NAME.test(normalise(text)) ? normalise(text) : null;

const firstOf = <T>(texts: readonly string[], read: (text: string) => T | null): T | null => {
  for (const text of texts) {
    const found = text === '' ? null : read(text);
    if (found !== null) return found;
  }
  return null;
};

/** The context of a table whose title lines are the rows from `from` up to (not including) `to`. */
export const contextOf = (grid: Grid, from: number, to: number, file: string): TableContext => {
  const lines: string[] = [];
  const cells: string[] = [];
  for (let row = from; row < to; row++) {
    const texts = grid.shape(row).filled.map((column) => grid.text(row, column));
    cells.push(...texts);
    if (texts.length > 0) lines.push(texts.join(' '));
  }
  const fileName = file.replace(/\.[^.]+$/, '');
  const sources = [...lines, grid.sheet.name, fileName];
  const census = firstOf(sources, (text) => {
    const found = censusYearOf(text);
    return found && { year: found.year, source: text, certain: found.certainty !== 'low' };
  });
  const stated = schoolOfCells(cells);
  const school = stated ?? firstOf([grid.sheet.name, fileName], namedLikeSchool);
  return {
    title: lines.join('\n'),
    stage: firstOf(sources, stageOfText),
    census,
    school,
    units: lines.flatMap((line) => parseUnitLine(line) ?? []),
  };
};
