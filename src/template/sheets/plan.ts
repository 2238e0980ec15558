/** 规划指标: the plan's targets as a table to change and add to; also the ledger for figures that no table gives. */
import type { Target } from '../../core/plans/schema.ts';
import type { BookStyle, BookValidation } from '../../files/xlsx/book.ts';
import { Block } from '../block.ts';
import { ENTRY_HEADER_ROW, say, type Build, type Made } from '../build.ts';
import type { Measure } from '../calc/measures.ts';
import type { EntryValue } from '../data.ts';
import { ENTRY, ENTRY_FIELD, HEADER, TABS, text } from '../looks.ts';
import { area, Page } from '../page.ts';
import { COMPARATOR_WORDS, KIND_WORDS, stageWord } from '../words.ts';

export const PLAN_SHEET = '规划指标';
/** Rows for targets of the county's own. */
const OWN_ROWS = 40;
/** Blank rows that stand ready below the last target. */
const READY_ROWS = 10;

export const PLAN_COLUMNS = [
  { id: '序号', header: '序号', width: 6 },
  { id: '指标', header: '指标', width: 50 },
  { id: '学段', header: '学段', width: 9 },
  { id: '年份', header: '年份', width: 14 },
  { id: '比较', header: '比较', width: 7 },
  { id: '目标值', header: '目标值', width: 10 },
  { id: '单位', header: '单位', width: 8 },
  { id: '范围', header: '范围', width: 16 },
  { id: '属性', header: '指标类型', width: 10 },
  { id: '条款', header: '条款', width: 20 },
  { id: '实际值', header: '实际值', width: 11 },
  { id: '备注', header: '备注', width: 42 },
  { id: '测算', header: '说明', width: 30 },
] as const;
type ColumnId = (typeof PLAN_COLUMNS)[number]['id'];

export const planRows = ({ targets, data }: Build): number =>
  targets.length + Math.max(OWN_ROWS, data.ownTargets.length + READY_ROWS);

export const planBlock = (build: Build): Block =>
  new Block({
    sheet: PLAN_SHEET,
    prefix: '规',
    firstRow: ENTRY_HEADER_ROW + 1,
    rows: planRows(build),
    ids: PLAN_COLUMNS.map(({ id }) => id),
  });

/** `2025` as a number, `2024-09` as it is, `2023..2025` as 2023-2025每年, `ongoing` as 长期. */
const yearCell = (deadline: string): number | string => {
  if (deadline === 'ongoing') return '长期';
  if (/^\d{4}$/.test(deadline)) return Number(deadline);
  const [from, to] = deadline.split('..');
  return to === undefined ? deadline : `${from}-${to}每年`;
};

const valueCell = ({ comparator, value, valueHigh }: Target): number | string | null =>
  comparator === 'between' ? `${value}-${valueHigh}` : value;

/** Rules for buildings still to be planned can't be held against every school; the scope says so. */
const scopeCell = ({ scope, parameters }: Target): string =>
  parameters?.['newBuild'] !== undefined && !/新建/.test(scope) ? `${scope}（新建）` : scope;

/** Whether a rule is for new buildings narrows who it binds, not what is measured. */
const sameParameters = (target: Target, measure: Measure): boolean => {
  const own = Object.entries(target.parameters ?? {}).filter(([key]) => key !== 'newBuild');
  return (
    own.length === Object.keys(measure.parameters).length &&
    own.every(([key, value]) => measure.parameters[key] === value)
  );
};

/** The measure that answers a target, if one does. */
export const measureOf = (target: Target, measures: readonly Measure[]): Measure | undefined =>
  measures.find(
    (measure) =>
      measure.indicator === target.indicator &&
      measure.stage === stageWord(target.stage) &&
      sameParameters(target, measure),
  );

/** A share of 1 % or less would be read as a fraction; with its sign it can't be. */
const actualCell = (value: number, unit: string): EntryValue =>
  unit === '%' && value !== 0 && Math.abs(value) <= 1 ? `${value}%` : value;

const cellsOf = (target: Target, row: number, build: Build): Record<ColumnId, EntryValue> => {
  const actual = build.data.actual.get(target.id);
  return {
    序号: row + 1,
    指标: target.name,
    学段: stageWord(target.stage),
    年份: yearCell(target.deadline),
    比较: target.comparator === null ? null : COMPARATOR_WORDS[target.comparator],
    目标值: valueCell(target),
    单位: target.unit,
    范围: scopeCell(target),
    属性: KIND_WORDS[target.kind],
    条款: target.document === undefined ? target.clause : `${target.document} ${target.clause}`,
    实际值: actual === undefined ? null : actualCell(actual.value, target.unit),
    备注: actual?.source ?? null,
    测算: measureOf(target, build.measures)?.label ?? null,
  };
};

const validations = (block: Block): BookValidation[] => {
  const rows = (id: ColumnId) => [
    area(block.place.firstRow - 1, block.column(id), block.lastRow - 1, block.column(id)),
  ];
  const list = (id: ColumnId, source: string, strict: boolean): BookValidation => ({
    areas: rows(id),
    rule: { type: 'list', source },
    strict,
    title: say('template-valid-list-title'),
    message: say(strict ? 'template-valid-list' : 'template-valid-list-soft'),
  });
  return [
    list('学段', '典_规划学段', true),
    list('比较', '典_比较', true),
    list('属性', '典_属性', true),
    list('测算', '算_名', true),
    {
      areas: rows('实际值'),
      rule: { type: 'decimal', low: '-1000000000000', high: '1000000000000' },
      strict: true,
      title: say('template-valid-amount-title'),
      message: say('template-valid-limit'),
    },
  ];
};

const WRAPPED: ReadonlySet<ColumnId> = new Set<ColumnId>(['指标', '范围', '条款', '备注', '测算']);
const CENTRED: ReadonlySet<ColumnId> = new Set<ColumnId>(['序号', '学段', '年份', '比较', '单位']);

const styleOf = (id: ColumnId): BookStyle => ({
  ...(id === '实际值' ? ENTRY_FIELD : ENTRY),
  ...(WRAPPED.has(id) && { wrap: true }),
  ...(CENTRED.has(id) && { align: 'center' }),
});

export const planSheet = (build: Build): Made => {
  const block = planBlock(build);
  const page = new Page(PLAN_SHEET);
  page.head(`${build.plan.name}`, 'entry', say('template-hint-plan'));
  page
    .line(
      ENTRY_HEADER_ROW - 1,
      0,
      PLAN_COLUMNS.map(({ header }) => header),
      HEADER,
    )
    .height(ENTRY_HEADER_ROW - 1, 30);
  const { ownTargets } = build.data;
  const ready = build.targets.length + ownTargets.length + READY_ROWS;
  for (let row = 0; row < ready; row++) {
    const target = build.targets[row];
    const own = ownTargets[row - build.targets.length];
    const cells: Readonly<Partial<Record<ColumnId, EntryValue>>> | undefined = target
      ? cellsOf(target, row, build)
      : own && { ...own, 序号: row + 1 };
    PLAN_COLUMNS.forEach(({ id, width }, c) => {
      page.set(ENTRY_HEADER_ROW + row, c, text(cells?.[id] ?? null, styleOf(id)));
      if (WRAPPED.has(id)) page.fit(ENTRY_HEADER_ROW + row, String(cells?.[id] ?? ''), width);
    });
  }
  page.validate(...validations(block));
  const lastColumn = PLAN_COLUMNS.length - 1;
  return {
    names: [
      ...block.names,
      {
        name: '规划目标',
        refersTo: block.range('指标', '条款').replace(`$${block.place.firstRow}:`, `$${ENTRY_HEADER_ROW}:`),
      },
    ],
    sheet: page.sheet({
      tab: TABS.entry,
      columns: PLAN_COLUMNS.map(({ width }) => ({ width })),
      freeze: { rows: ENTRY_HEADER_ROW, columns: 2 },
      tables: [
        {
          name: '规划指标表',
          area: area(ENTRY_HEADER_ROW - 1, 0, ENTRY_HEADER_ROW - 1 + ready, lastColumn),
          columns: PLAN_COLUMNS.map(({ header }) => header),
        },
      ],
      print: {
        landscape: true,
        fitWidth: 1,
        paper: 'a3',
        titleRows: [ENTRY_HEADER_ROW - 1, ENTRY_HEADER_ROW - 1],
      },
    }),
  };
};
