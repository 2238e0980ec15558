/** The sheets that hold the steps of the calculation: 班级检查, 检查 … as declared records, and those behind them. */
import type { BookName, BookSheet } from '../../files/xlsx/book.ts';
import { quotedSheet } from '../../files/xlsx/names.ts';
import { BAND_STAGES, BANDS } from '../bands.ts';
import type { Block } from '../block.ts';
import { say, type Build, type Made } from '../build.ts';
import { CLASS_SHOWN, classRecords, LISTED_STAGES } from '../calc/classes.ts';
import {
  CHECK_SHOWN,
  checkRecords,
  KINDERGARTEN_CHECK_SHOWN,
  kindergartenCheckRecords,
} from '../calc/checks.ts';
import { evidenceRecords } from '../calc/evidence.ts';
import { OVERFLOW, overflow } from '../calc/overflow.ts';
import { kindergartenRecords } from '../calc/kindergartens.ts';
import { countRecords, measureRecords } from '../calc/measures.ts';
import { FACTOR_ROW, NUMBER_ROW, pulled, type PullKey } from '../calc/pull.ts';
import { schoolRecords } from '../calc/schools.ts';
import { ENTRY_TABLES, isFigure, type EntryColumn } from '../entry.ts';
import { moreSchoolColumns } from '../dictionary.ts';
import { formula, HEADER, RESULT, TABS, text, verdictConditions, WARNING } from '../looks.ts';
import { area, Page } from '../page.ts';
import { blockOf, widthsOf, writeRecords, type Records } from '../records.ts';
import { SIZED_TYPES } from '../settings.ts';
import { TYPE_WORDS } from '../words.ts';
import { bandRanges } from './bands.ts';

interface Rest {
  readonly hint:
    | 'template-hint-class-check'
    | 'template-hint-check'
    | 'template-hint-kindergarten-check'
    | 'template-hint-calculation';
  readonly tab: string;
  /** Columns for reading; verdict columns get their colours. */
  readonly shown?: number;
  readonly verdicts?: readonly string[];
  /** Rows to print; those filled when the file is written and some more. */
  readonly printed?: number;
  readonly landscape?: boolean;
  /** Writes what else stands on the sheet. */
  readonly also?: (page: Page, block: Block) => void;
}

/** Rows printed of a sheet that is still empty. */
const PRINTED_AT_LEAST = 30;

const recordSheet = (records: Records, rest: Rest): { readonly made: Made; readonly block: Block } => {
  const page = new Page(records.sheet);
  const block = blockOf(records);
  page.head(records.sheet, 'result', say(rest.hint)).height(records.headerRow - 1, 48);
  if (rest.shown !== undefined) page.set(2, 0, formula(OVERFLOW, WARNING));
  writeRecords(page, records, block);
  rest.also?.(page, block);
  const last = block.lastRow - 1;
  for (const id of rest.verdicts ?? []) {
    const at = block.column(id);
    page.condition(
      ...verdictConditions(area(records.headerRow, at, last, at), block.cell(id, records.headerRow + 1)),
    );
  }
  const shown = rest.shown ?? records.columns.length + 1;
  const widths = widthsOf(records);
  const sheet: BookSheet = page.sheet({
    tab: rest.tab,
    columns: widths.map((width, i) => (i >= shown ? { ...width, hidden: rest.shown !== undefined } : width)),
    freeze: { rows: records.headerRow, columns: 2 },
    filter: area(records.headerRow - 1, 0, last, shown - 1),
    protect: true,
    print: {
      landscape: rest.landscape ?? true,
      fitWidth: 1,
      titleRows: [records.headerRow - 1, records.headerRow - 1],
      area: area(
        0,
        0,
        Math.min(last, records.headerRow - 1 + Math.max(PRINTED_AT_LEAST, rest.printed ?? 0)),
        shown - 1,
      ),
    },
  });
  return { made: { sheet, names: block.names }, block };
};

/** Above each pulled column: the number of the pasted column it comes from, and the factor to its unit. */
const writePulled =
  (key: PullKey, columns: readonly EntryColumn[]) =>
  (page: Page, block: Block): void => {
    columns.forEach((column, i) => {
      const id = pulled(column.id);
      if (!block.place.ids.includes(id)) return;
      const at = block.column(id);
      page.set(NUMBER_ROW - 1, at, formula(`N(INDEX(对${key}_列号,${i + 1}))`, RESULT));
      page.set(
        FACTOR_ROW - 1,
        at,
        isFigure(column) ? formula(`INDEX(对${key}_系数,${i + 1})`, RESULT) : text(1, RESULT),
      );
    });
  };

/** The columns that 字段对照 offers for each kind, in its order. */
export const mappedColumns: Readonly<Record<PullKey, readonly EntryColumn[]>> = {
  班: ENTRY_TABLES.classes.columns.filter(({ id }) => !['乡镇', '备注'].includes(id)),
  校: [
    ...ENTRY_TABLES.schools.columns.filter(({ id }) => !['乡镇', '备注'].includes(id)),
    ...moreSchoolColumns.filter(({ id }) => !['占地', '校舍'].includes(id)),
  ],
  园: ENTRY_TABLES.kindergartens.columns.filter(({ id }) => !['乡镇', '备注', '占地'].includes(id)),
};

export const classCheckSheet = ({ capacity, data }: Build): Made => {
  const { made } = recordSheet(classRecords(capacity.classes), {
    hint: 'template-hint-class-check',
    tab: TABS.result,
    shown: CLASS_SHOWN + 1,
    verdicts: ['结论'],
    printed: data.classes.length,
    landscape: false,
    also: writePulled('班', mappedColumns.班),
  });
  return made;
};

export const schoolSheet = ({ capacity }: Build): Made => {
  const { made, block } = recordSheet(schoolRecords(capacity.schools), {
    hint: 'template-hint-calculation',
    tab: TABS.calculation,
    also: writePulled('校', mappedColumns.校),
  });
  const groups: BookName[] = (
    [
      ['组班', '班1码', '班10码'],
      ['组人', '人1码', '人10码'],
      ['组额', '额1', '额10'],
    ] as const
  ).map(([name, from, to]) => ({ name: `校_${name}`, refersTo: block.range(from, to) }));
  return { ...made, names: [...made.names, ...groups] };
};

export const kindergartenSheet = ({ capacity }: Build): Made =>
  recordSheet(kindergartenRecords(capacity.kindergartens), {
    hint: 'template-hint-calculation',
    tab: TABS.calculation,
    also: writePulled('园', mappedColumns.园),
  }).made;

export const checkSheet = ({ capacity, data }: Build): Made => {
  const types = SIZED_TYPES.filter((type) => type !== 'senior' && type !== 'kindergarten').map(
    (type) => TYPE_WORDS[type].short,
  );
  return recordSheet(checkRecords(capacity.schools, types), {
    hint: 'template-hint-check',
    tab: TABS.result,
    shown: CHECK_SHOWN,
    verdicts: ['规模结论', '班额结论'],
    printed: data.schools.length,
  }).made;
};

export const kindergartenCheckSheet = ({ capacity, data }: Build): Made =>
  recordSheet(kindergartenCheckRecords(capacity.kindergartens), {
    hint: 'template-hint-kindergarten-check',
    tab: TABS.result,
    shown: KINDERGARTEN_CHECK_SHOWN,
    verdicts: ['规模结论', '班额结论', '户外结论', '活动结论', '园舍结论'],
    printed: data.kindergartens.length,
  }).made;

const STATE_ROW = 2;

/** A name for one cell of a sheet. */
const cellName = (name: string, sheet: string, row: number, column: string): BookName => ({
  name,
  refersTo: `${quotedSheet(sheet)}!$${column}$${row + 1}`,
});

/** 班额统计, with the few figures that say what the lists hold at all. */
export const evidenceSheet = (build: Build): Made => {
  const { made } = recordSheet(evidenceRecords, {
    hint: 'template-hint-calculation',
    tab: TABS.calculation,
    also: (page) => {
      const states: readonly (readonly [string, string])[] = [
        ['学校表末行', 'SUMPRODUCT(MAX((校_取学校<>"")*校_序))'],
        ...LISTED_STAGES.map((stage) => [`学校表有${stage}`, `COUNTIF(校_表学段,"${stage}")`] as const),
        ['班级没连着排', 'SUM(班_断)'],
        ['学校表写了类型', 'COUNTIF(校_取办学类型,"?*")'],
        ['写了随迁公办就读数', 'COUNT(校_取随迁公办)'],
        ['办学性质里写了普惠', 'COUNTIF(园_取性质,"*普惠*")'],
        ['超出预备行数', overflow(build)],
      ];
      states.forEach(([label, content], i) => {
        page
          .set(STATE_ROW, 1 + i * 2, text(label, RESULT))
          .set(STATE_ROW, 2 + i * 2, formula(content, RESULT));
      });
    },
  });
  const names = [
    '校_末行',
    ...LISTED_STAGES.map((stage) => `表有_${stage}`),
    '班_分散数',
    '表有_类型',
    '表有_随迁公办',
    '表有_普惠性质',
    OVERFLOW,
  ];
  const letters = ['C', 'E', 'G', 'I', 'K', 'M', 'O', 'Q', 'S'];
  return {
    sheet: made.sheet,
    names: [
      ...made.names,
      ...names.map((name, i) => cellName(name, evidenceRecords.sheet, STATE_ROW, letters[i] as string)),
    ],
  };
};

/** 班额计数, with the bands of each stage counted once. */
export const countSheet = (): Made => {
  const names: BookName[] = [];
  const { made } = recordSheet(countRecords, {
    hint: 'template-hint-calculation',
    tab: TABS.calculation,
    also: (page) => {
      const first = countRecords.headerRow;
      BAND_STAGES.forEach(({ stage }, index) => {
        const column = 8 + index;
        const { total, grades, row } = bandRanges(index);
        page.set(first - 1, column, text(`${stage}分段班数`, HEADER));
        BANDS.forEach((_, band) => {
          page.set(
            first + band,
            column,
            formula(`IF(COUNT(${total})>0,N(INDEX(${total},${band + 1})),SUM(${row(band)}))`, RESULT),
          );
        });
        page.set(first + BANDS.length, column, formula(`COUNT(${total})+COUNT(${grades})`, RESULT));
        const letter = String.fromCharCode(65 + column);
        const at = (from: number, to: number): string =>
          `${quotedSheet(countRecords.sheet)}!$${letter}$${from + 1}:$${letter}$${to + 1}`;
        names.push(
          { name: `段数_${stage}`, refersTo: at(first, first + BANDS.length - 1) },
          cellName(`段有_${stage}`, countRecords.sheet, first + BANDS.length, letter),
        );
      });
    },
  });
  return { sheet: made.sheet, names: [...made.names, ...names] };
};

export const measureSheet = ({ measures }: Build): Made =>
  recordSheet(measureRecords(measures), {
    hint: 'template-hint-calculation',
    tab: TABS.calculation,
  }).made;
