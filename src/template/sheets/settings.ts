/** 设置: county, plan, census year, tolerances and every limit, each with its source. */
import type { BookName } from '../../files/xlsx/book.ts';
import { quotedSheet } from '../../files/xlsx/names.ts';
import { say, type Build, type Made } from '../build.ts';
import { ENTRY_FIELD, HEADER, LABEL, SUB_HEADER, TABS, text } from '../looks.ts';
import { area, Page } from '../page.ts';
import { settingGroups } from '../settings.ts';

export const SETTINGS_SHEET = '设置';
export const COUNTY_LABEL = '县（市、区）名';
export const YEAR_LABEL = '统计年（秋季学期开学的年份）';
const YEAR_ROW = 6;
const VALUE_WIDTH = 26;

export const settingsSheet = (build: Build): Made => {
  const page = new Page(SETTINGS_SHEET);
  const names: BookName[] = [];
  const name = (id: string, row: number, column = 'B'): void => {
    names.push({ name: id, refersTo: `${quotedSheet(SETTINGS_SHEET)}!$${column}$${row + 1}` });
  };
  page.head(SETTINGS_SHEET, 'result', say('template-hint-settings'));
  page.line(3, 0, ['项目', '值', '单位', '来源'], HEADER);
  const fixed: readonly (readonly [string, string, string | number | null, string])[] = [
    ['县名', COUNTY_LABEL, build.county, ''],
    ['规划名称', '规划', build.plan.name, build.plan.document],
    ['普查年份', YEAR_LABEL, build.year, '9月1日时点'],
    ['规划起始年', '规划起始年', build.plan.years[0], build.plan.document],
  ];
  let row = 4;
  for (const [id, label, value, source] of fixed) {
    const field = { ...ENTRY_FIELD, wrap: true, align: 'left' } as const;
    page.line(row, 0, [label], LABEL).set(row, 1, text(value === '' ? null : value, field));
    page.line(row, 2, ['', source], LABEL).fit(row, String(value ?? ''), VALUE_WIDTH);
    name(id, row);
    row += 1;
  }
  const figures: number[] = [];
  for (const { title, settings } of settingGroups(build.year)) {
    page.set(row, 0, text(title, SUB_HEADER));
    row += 1;
    for (const { name: id, label, value, unit, source } of settings) {
      page
        .set(row, 0, text(label, LABEL))
        .set(row, 1, text(value, ENTRY_FIELD))
        .set(row, 2, text(unit, LABEL));
      page.set(row, 3, text(source, { ...LABEL, locked: false }));
      name(id, row);
      figures.push(row);
      row += 1;
    }
  }
  page.set(row, 0, text('资源配置七项（优质均衡）', SUB_HEADER));
  row += 1;
  page.line(
    row,
    0,
    ['指标', '小学标准', '初中标准', '来源', '每多少学生', '合理值下限', '合理值上限', '单位'],
    HEADER,
  );
  row += 1;
  const first = row;
  for (const { label, primary, junior, source, per, low, high, unit } of build.resources) {
    page.set(row, 0, text(label, LABEL));
    [primary, junior].forEach((value, i) => page.set(row, 1 + i, text(value, ENTRY_FIELD)));
    page.set(row, 3, text(source, { ...LABEL, locked: false })).set(row, 4, text(per, LABEL));
    [low, high].forEach((value, i) => page.set(row, 5 + i, text(value, ENTRY_FIELD)));
    page.set(row, 7, text(unit, LABEL));
    row += 1;
  }
  const at = (columns: string): string => {
    const [from, to = from] = columns.split(':') as [string, string?];
    return `${quotedSheet(SETTINGS_SHEET)}!$${from}$${first + 1}:$${to}$${row}`;
  };
  names.push(
    { name: '资源_每', refersTo: at('E') },
    { name: '资源_下限', refersTo: at('F') },
    { name: '资源_上限', refersTo: at('G') },
  );
  // Turned round: one row a stage, so that a school's seven values stand beside their limits.
  row += 1;
  const turned = row;
  (['B', 'C'] as const).forEach((letter, i) => {
    page.set(row, 0, text(`${i === 0 ? '小学' : '初中'}标准（横排，供计算）`, LABEL));
    build.resources.forEach((_, n) => {
      page.set(row, 1 + n, { value: null, formula: `N(${letter}${first + 1 + n})`, style: LABEL });
    });
    row += 1;
  });
  names.push({
    name: '资源标准',
    refersTo: `${quotedSheet(SETTINGS_SHEET)}!$B$${turned + 1}:$H$${turned + 2}`,
  });
  const last = figures[figures.length - 1] ?? 0;
  page.validate(
    {
      areas: [area(YEAR_ROW, 1, YEAR_ROW, 1)],
      rule: { type: 'whole', low: '2000', high: '2100' },
      strict: true,
      title: say('template-valid-year-title'),
      message: say('template-valid-year'),
      prompt: say('template-valid-year'),
    },
    {
      areas: [area(figures[0] ?? 0, 1, last, 1), area(first, 1, first + 6, 2)],
      rule: { type: 'decimal', low: '0', high: '1000000000' },
      strict: true,
      title: say('template-valid-amount-title'),
      message: say('template-valid-limit'),
    },
  );
  return {
    names,
    sheet: page.sheet({
      tab: TABS.guide,
      columns: [
        { width: 40 },
        { width: VALUE_WIDTH },
        { width: 12 },
        { width: 44 },
        { width: 11 },
        { width: 11 },
        { width: 11 },
        { width: 9 },
      ],
      freeze: { rows: 4 },
      protect: true,
      print: { landscape: false, fitWidth: 1, titleRows: [3, 3] },
    }),
  };
};
