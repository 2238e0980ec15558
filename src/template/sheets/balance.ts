/** 优质均衡: the coefficients of both stages above, every school's seven values below. */
import type { BookName } from '../../files/xlsx/book.ts';
import { columnName } from '../../core/values/address.ts';
import { quotedSheet } from '../../files/xlsx/names.ts';
import { say, type Build, type Made } from '../build.ts';
import {
  BALANCE_HEADER_ROW,
  BALANCE_SHEET,
  BALANCE_SHOWN,
  balanceRecords,
  RESOURCE_NUMBERS,
  STAGE_ROWS,
  stageRows,
  type StageRow,
} from '../calc/balance.ts';
import {
  COLOURS,
  formula,
  HEADER,
  LABEL,
  RESULT,
  SUB_HEADER,
  TABS,
  text,
  verdictConditions,
  WARNING,
} from '../looks.ts';
import { OVERFLOW } from '../calc/overflow.ts';
import { area, Page } from '../page.ts';
import { blockOf, widthsOf, writeRecords } from '../records.ts';

const STAGES = ['小学', '初中'] as const;
const FIRST_ROW = 3;

const SHOWN_ROWS: readonly (readonly [StageRow, string, string | undefined])[] = [
  ['schools', '纳入计算的学校（所）', '0'],
  ['pupils', '学生数（人）', '0'],
  ['amount', '资源合计', '0'],
  ['mean', '全县平均', '0.00'],
  ['coefficient', '差异系数（加权）', '0.000'],
  ['limit', '不超过', '0.00'],
  ['open', '不能判定的学校（所）', '0'],
  ['verdict', '结论', undefined],
  ['plain', '不加权（仅供参考，不是官方算法）', '0.000'],
];
/** Steps that nobody needs to read stand in hidden columns beside the shown ones. */
const HIDDEN_SHIFT = 17;

export const balanceSheet = ({ capacity, resources, data }: Build): Made => {
  const page = new Page(BALANCE_SHEET);
  const records = balanceRecords(capacity.schools, resources);
  const block = blockOf(records);
  page.head(BALANCE_SHEET, 'result', say('template-hint-balance'));
  page.set(2, 0, formula(OVERFLOW, WARNING));
  const names: BookName[] = [];
  STAGES.forEach((stage, s) => {
    const top = FIRST_ROW + s * (SHOWN_ROWS.length + 2);
    page.set(top, 1, text(stage, SUB_HEADER));
    const rowOf = (row: StageRow): number => {
      const shown = SHOWN_ROWS.findIndex(([id]) => id === row);
      return top + 1 + (shown >= 0 ? shown : row === 'number' ? 0 : 1);
    };
    SHOWN_ROWS.forEach(([row, label]) => page.set(rowOf(row), 1, text(label, LABEL)));
    for (const index of RESOURCE_NUMBERS) {
      const column = block.column(`值${index}`);
      page.set(top, column, text(resources[index - 1]?.label ?? '', HEADER));
      const columnOf = (row: StageRow): number =>
        SHOWN_ROWS.some(([id]) => id === row) ? column : column + HIDDEN_SHIFT;
      const formulas = stageRows(stage, index, (row) => `$${columnName(columnOf(row))}$${rowOf(row) + 1}`);
      for (const row of STAGE_ROWS) {
        const format = SHOWN_ROWS.find(([id]) => id === row)?.[2];
        page.set(rowOf(row), columnOf(row), formula(formulas[row], { ...RESULT, ...(format && { format }) }));
      }
    }
    const range = (row: StageRow): string => {
      const shift = SHOWN_ROWS.some(([id]) => id === row) ? 0 : HIDDEN_SHIFT;
      const [first, last] = [block.column('值1') + shift, block.column('值7') + shift].map(columnName);
      return `${quotedSheet(BALANCE_SHEET)}!$${first}$${rowOf(row) + 1}:$${last}$${rowOf(row) + 1}`;
    };
    names.push(
      { name: `系数_${stage}`, refersTo: range('coefficient') },
      { name: `系数数_${stage}`, refersTo: range('number') },
      { name: `系数内不明_${stage}`, refersTo: range('inner') },
    );
    const verdictRow = rowOf('verdict');
    const [from, to] = [block.column('值1'), block.column('值7')];
    page.condition(
      ...verdictConditions(
        area(verdictRow, from, verdictRow, to),
        `${String.fromCharCode(65 + from)}$${verdictRow + 1}`,
      ),
    );
    page.height(top, 48).height(rowOf('plain'), 32);
  });
  const hidden = columnName(BALANCE_SHOWN + 1);
  page.set(2, BALANCE_SHOWN + 1, formula('COUNTIF(均_并入,"?*")', RESULT));
  names.push({ name: '均_并入数', refersTo: `${quotedSheet(BALANCE_SHEET)}!$${hidden}$3` });
  page.height(BALANCE_HEADER_ROW - 1, 62);
  writeRecords(page, records, block);
  const last = block.lastRow - 1;
  const first = BALANCE_HEADER_ROW;
  const at = block.cell('结论', first + 1);
  page.condition(...verdictConditions(area(first, block.column('结论'), last, block.column('结论')), at));
  const values = area(first, block.column('值1'), last, block.column('值7'));
  const own = `${block.letter('值1')}${first + 1}`;
  const limit = `INDEX(资源标准,IF(${block.cell('学段', first + 1)}="小学",1,2),COLUMN()-${block.column('值1')})`;
  page.condition(
    {
      area: values,
      formula: `AND(${own}<${limit}*底线比例/100,${block.cell('范围', first + 1)}="纳入")`,
      style: { fill: COLOURS.unmet, color: COLOURS.unmetText, bold: true },
    },
    {
      area: values,
      formula: `AND(${own}<${limit},${block.cell('范围', first + 1)}="纳入")`,
      style: { fill: COLOURS.near, color: COLOURS.nearText },
    },
  );
  return {
    names: [...block.names, ...names],
    sheet: page.sheet({
      tab: TABS.result,
      columns: widthsOf(records).map((width, i) => (i > BALANCE_SHOWN ? { ...width, hidden: true } : width)),
      freeze: { columns: 2 },
      filter: area(BALANCE_HEADER_ROW - 1, 0, last, BALANCE_SHOWN),
      protect: true,
      print: {
        landscape: true,
        fitWidth: 1,
        titleRows: [BALANCE_HEADER_ROW - 1, BALANCE_HEADER_ROW - 1],
        area: area(
          0,
          0,
          Math.min(last, BALANCE_HEADER_ROW + Math.max(20, data.schools.length)),
          BALANCE_SHOWN,
        ),
      },
    }),
  };
};
