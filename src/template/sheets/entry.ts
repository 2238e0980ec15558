/** 班级数据, 学校数据, 幼儿园数据, 师资与条件: tables to type or paste into. */
import type { BookValidation } from '../../files/xlsx/book.ts';
import { entryBlock, ENTRY_HEADER_ROW, say, type Build, type Made } from '../build.ts';
import type { EntryRow } from '../data.ts';
import type { EntryColumn, EntryTable } from '../entry.ts';
import { ENTRY, ENTRY_FIELD, HEADER, TABS, text } from '../looks.ts';
import { area, Page } from '../page.ts';
import { READY_ROWS } from '../size.ts';

const LISTS_STRICT = new Set(['典_班级学段', '典_学校学段', '典_是否']);

const HINTS = {
  classes: 'template-hint-classes',
  schools: 'template-hint-schools',
  kindergartens: 'template-hint-kindergartens',
  resources: 'template-hint-resources',
} as const;

const validationOf = (column: EntryColumn, at: number, rows: number): BookValidation | null => {
  const areas = [area(ENTRY_HEADER_ROW, at, ENTRY_HEADER_ROW + rows - 1, at)];
  const { rule, header } = column;
  const most = rule.type === 'count' || rule.type === 'amount' ? rule.most : 0;
  switch (rule.type) {
    case 'list': {
      const strict = rule.strict || LISTS_STRICT.has(rule.list);
      return {
        areas,
        rule: { type: 'list', source: rule.list },
        strict,
        title: say('template-valid-list-title'),
        message: say(strict ? 'template-valid-list' : 'template-valid-list-soft'),
      };
    }
    case 'count':
      return {
        areas,
        rule: { type: 'whole', low: '0', high: String(most) },
        strict: true,
        title: say('template-valid-count-title'),
        message: say('template-valid-count', { header, most }),
      };
    case 'amount':
      return {
        areas,
        rule: { type: 'decimal', low: '0', high: String(most) },
        strict: true,
        title: say('template-valid-amount-title'),
        message: say('template-valid-amount', { header, most }),
      };
    case 'year':
      return {
        areas,
        rule: { type: 'whole', low: '1900', high: '2100' },
        strict: true,
        title: say('template-valid-year-title'),
        message: say('template-valid-year'),
      };
    default:
      return null;
  }
};

const writeRows = (page: Page, table: EntryTable, rows: readonly EntryRow[], ready: number): void => {
  for (let r = 0; r < ready; r++) {
    table.columns.forEach(({ id, required }, c) => {
      page.set(ENTRY_HEADER_ROW + r, c, text(rows[r]?.[id] ?? null, required ? ENTRY_FIELD : ENTRY));
    });
  }
};

export const entrySheet = (build: Build, table: EntryTable): Made => {
  const block = entryBlock(build, table);
  const rows = build.data[table.kind];
  const ready = Math.max(READY_ROWS, rows.length);
  const page = new Page(table.sheet);
  page.head(table.sheet, 'entry', say(HINTS[table.kind]));
  page
    .line(
      ENTRY_HEADER_ROW - 1,
      0,
      table.columns.map(({ header }) => header),
      HEADER,
    )
    .height(ENTRY_HEADER_ROW - 1, 48);
  writeRows(page, table, rows, ready);
  table.columns.forEach((column, at) => {
    const validation = validationOf(column, at, block.place.rows);
    if (validation) page.validate(validation);
  });
  const lastColumn = table.columns.length - 1;
  return {
    names: block.names,
    sheet: page.sheet({
      tab: TABS.entry,
      columns: table.columns.map(({ width }) => ({ width })),
      freeze: { rows: ENTRY_HEADER_ROW, columns: 1 },
      tables: [
        {
          name: table.table,
          area: area(ENTRY_HEADER_ROW - 1, 0, ENTRY_HEADER_ROW - 1 + ready, lastColumn),
          columns: table.columns.map(({ header }) => header),
        },
      ],
      print: {
        landscape: true,
        fitWidth: 1,
        titleRows: [ENTRY_HEADER_ROW - 1, ENTRY_HEADER_ROW - 1],
        paper: table.columns.length > 12 ? 'a3' : 'a4',
      },
    }),
  };
};
