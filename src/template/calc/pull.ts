/** Columns that fetch each record's cells: from the entry sheet, or from pasted data where 字段对照 says so. */
import type { EntryColumn, EntryTable } from '../entry.ts';
import { isFigure } from '../entry.ts';
import { bare, numberIn, quote } from '../formulas.ts';
import type { Own, RecordColumn } from '../records.ts';
import { COUNTER } from '../records.ts';

/** Which part of 字段对照 speaks for the records: 班 makes `启用_班`, `标题末行_班`, `对班_列号`. */
export type PullKey = '班' | '校' | '园';

/** The row of the calculation sheet that holds each pulled column's number in 原始数据, and its factor. */
export const NUMBER_ROW = 3;
export const FACTOR_ROW = 2;

export const RAW_ROW = '原始行';

const NOTE_STARTS = [
  '注:',
  '注：',
  '备注',
  '说明',
  '补充',
  '制表',
  '填表',
  '填报',
  '审核',
  '复核',
  '负责',
  '单位',
  '甲',
];
const TOTALS = ['合计', '小计', '总计'];
const LABEL_COLUMNS = 4;

const list = (words: readonly string[]): string => `{${words.map(quote).join(';')}}`;

const fixed = (own: Own, id: string, row: number): string =>
  own(id).replace(/\d+$/, `$${row}`).replace(/^\$/, '');

/** The row of 原始数据 that a record comes from; blank for totals, notes, a repeated header, and beyond the data. */
export const rawRow = (key: PullKey): RecordColumn => ({
  id: RAW_ROW,
  header: '原始数据行',
  width: 8,
  formula: (own) => {
    const row = `${own(COUNTER)}+标题末行_${key}`;
    const first = bare(`INDEX(原始,${row},1)`);
    const labels = `INDEX(原始,${row},1):INDEX(原始,${row},${LABEL_COLUMNS})`;
    const totals = `SUMPRODUCT(--ISNUMBER(SEARCH(${list(TOTALS)},SUBSTITUTE(SUBSTITUTE(${labels}," ",""),"　",""))))`;
    const note = `ISNUMBER(MATCH(LEFT(${first},2),${list(NOTE_STARTS)},0)),${first}="计"`;
    const name = fixed(own, pulled('学校'), NUMBER_ROW);
    const inName = `AND(${name}>0,SUMPRODUCT(--ISNUMBER(SEARCH(${list(TOTALS)},SUBSTITUTE(SUBSTITUTE(INDEX(原始,${row},MAX(1,${name}))," ",""),"　",""))))>0)`;
    const cell = (at: string): string => `INDEX(原始,${at},MAX(1,${name}))`;
    const repeated = `AND(${name}>0,${cell(row)}<>"",OR(${cell(row)}=${cell(`标题首行_${key}`)},${cell(row)}=${cell(`标题末行_${key}`)}))`;
    return `IF(启用_${key}<>"是","",IF(${row}>ROWS(原始),"",IF(COUNTA(INDEX(原始,${row},0))=0,"",IF(${totals}>0,"",IF(OR(${note},${inName},${repeated}),"",${row})))))`;
  },
});

const fromRaw = (own: Own, id: string, figure: boolean): string => {
  const cell = `INDEX(原始,${own(RAW_ROW)},${fixed(own, id, NUMBER_ROW)})`;
  const factor = fixed(own, id, FACTOR_ROW);
  const missing = `OR(${own(RAW_ROW)}="",${fixed(own, id, NUMBER_ROW)}=0)`;
  if (!figure) return `IF(${missing},"",IFERROR(${bare(cell)},""))`;
  const read = `IFERROR(${numberIn(cell)}*${factor},IF(ISNUMBER(MATCH(${bare(cell)},典_空记号,0)),"",${cell}))`;
  return `IF(${missing},"",IFERROR(IF(ISNUMBER(${cell}),${cell}*${factor},IF(${cell}="","",${read})),"错误"))`;
};

/** The id of a pulled column: 取 before the entry column's own. */
export const pulled = (id: string): string => `取${id}`;

/** `entryRow`: the number of the record on the entry sheet, where it isn't the record's own. */
export const pullColumn = (
  key: PullKey,
  table: EntryTable,
  column: EntryColumn,
  entryRow?: (own: Own) => string,
): RecordColumn => ({
  id: pulled(column.id),
  header: `取数：${column.header}`,
  formula: (own) => {
    const figure = isFigure(column) || column.rule.type === 'year';
    const at = entryRow?.(own) ?? own(COUNTER);
    const cell = `INDEX(${table.prefix}_${column.id},${at})`;
    const value = figure ? `IF(${cell}="","",${cell})` : bare(cell);
    const entry = entryRow === undefined ? value : `IF(N(${at})=0,"",${value})`;
    return `IF(启用_${key}="是",${fromRaw(own, pulled(column.id), figure)},${entry})`;
  },
});
