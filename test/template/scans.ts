/** Which formulas of a row go through a whole column of records: by look-up, or by adding it up. */
import type { Own, Records } from '../../src/template/records.ts';
import { bareFormula } from './syntax.ts';

export interface Scan {
  readonly sheet: string;
  readonly column: string;
  /** `look-up`: MATCH, which ends at the first hit; `sum`: anything that goes through all rows. */
  readonly kind: 'look-up' | 'sum';
  readonly formula: string;
}

/** A column of records as a whole: 班_键, 校_学生数和, 填校_学校. */
const COLUMN = /^(?:班|校|园|均|检|园检|规|填[班校园师])_/u;
/** Names of one cell. */
const CELLS: ReadonlySet<string> = new Set(['校_末行', '班_分散数', '均_并入数']);
const WORD = /[\p{L}_$⟨⟩][\p{L}\p{N}_.$⟨⟩]*|[(),]/gu;

/** In the second row, so that what looks at the row above is as everywhere. */
const ROW = 2;
const own: Own = (id) => `⟨${id}⟩`;

const kindsIn = (formula: string): Set<Scan['kind']> => {
  const found = new Set<Scan['kind']>();
  const open: string[] = [];
  let last = '';
  for (const [word] of bareFormula(formula).matchAll(WORD)) {
    if (word === '(') open.push(last);
    else if (word === ')') open.pop();
    else if (COLUMN.test(word) && !CELLS.has(word)) {
      const within = open.at(-1);
      // An element picked by its number, and the ends of a range of some rows.
      if (within !== 'INDEX') found.add(within === 'MATCH' ? 'look-up' : 'sum');
    }
    last = word;
  }
  return found;
};

export const scansOf = ({ sheet, columns }: Records): Scan[] =>
  columns.flatMap(({ id, formula }) => {
    const content = formula(own, ROW);
    return [...kindsIn(content)].map((kind) => ({ sheet, column: id, kind, formula: content }));
  });
