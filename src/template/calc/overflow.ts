/** Whether the sheets hold more than the checks were prepared for: what is left out must be said, not passed over. */
import { quotedSheet } from '../../files/xlsx/names.ts';
import { entryBlock, type Build } from '../build.ts';
import { ENTRY_TABLES, type EntryKind } from '../entry.ts';
import { quote } from '../formulas.ts';
import { RAW_FIRST_ROW, RAW_SHEET } from '../size.ts';
import type { PullKey } from './pull.ts';

/** The name of the cell that says what is left out; blank where nothing is. */
export const OVERFLOW = '超出提示';
/** Rows that are looked at for more. */
const LAST_ROW = 100_000;
/** Columns of pasted data that every row of a table has something in. */
const LABELS = 4;

/** Where the records of a sheet come from instead when a table was pasted. */
const PASTED: Readonly<Record<EntryKind, PullKey>> = {
  classes: '班',
  schools: '校',
  kindergartens: '园',
  resources: '校',
};

const said = (condition: string, what: string): string => `IF(${condition},${quote(`${what} `)},"")`;

const ofEntry = (build: Build, kind: EntryKind): string => {
  const table = ENTRY_TABLES[kind];
  const beyond = `${quotedSheet(table.sheet)}!$A$${entryBlock(build, table).lastRow + 1}:$A$${LAST_ROW}`;
  return said(`AND(启用_${PASTED[kind]}<>"是",COUNTA(${beyond})>0)`, table.sheet);
};

const ofPasted = ({ capacity }: Build, kind: 'classes' | 'schools' | 'kindergartens'): string => {
  const key = PASTED[kind];
  const next = `标题末行_${key}+${capacity[kind]}+1`;
  const more = `COUNTA(INDEX(原始,${next},1):INDEX(原始,ROWS(原始),${LABELS}))>0`;
  return `IF(AND(启用_${key}="是",${next}<=ROWS(原始)),${said(more, RAW_SHEET)},"")`;
};

/** A formula without `=` that names what has rows beyond those that the checks reach. */
export const overflow = (build: Build): string => {
  const below = RAW_FIRST_ROW + build.capacity.raw;
  const left = [
    ...(['classes', 'schools', 'kindergartens', 'resources'] as const).map((kind) => ofEntry(build, kind)),
    ...(['classes', 'schools', 'kindergartens'] as const).map((kind) => ofPasted(build, kind)),
    said(`COUNTA(${quotedSheet(RAW_SHEET)}!$A$${below}:$D$${LAST_ROW})>0`, RAW_SHEET),
    // Schools that only the classes name stand below those of the list.
    said('校_末行+MAX(班_新校)>ROWS(校_键)', '班级里的学校'),
  ].join('&');
  const advice = '请换更大的模板（template --classes --schools --kindergartens）';
  return `IF(${left}="","",${quote('有数据超出预备的行数，没有算进来：')}&${left}&${quote(advice)})`;
};
