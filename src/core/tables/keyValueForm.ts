/** Forms that are filled in as pairs: 学校名称 | XX小学 | 在校生数 | 450 …, with no header row at all. */
import { matchHeader, nameQuantity, type HeaderMatch } from '../fields/index.ts';
import { normalise, readCell } from '../values/index.ts';
import { valueAt } from '../values/workbook.ts';
import { contextOf } from './context.ts';
import type { Grid } from './grid.ts';
import type { Table, TableColumn } from './table.ts';

/** Fewer pairs are a coincidence, not a form. */
const PAIRS_MIN = 3;
/** Forms are short; a longer sheet without header is no form. */
const ROWS_MAX = 300;
const CONFIDENCE_MIN = 0.85;

interface Pair {
  readonly row: number;
  readonly label: number;
  readonly value: number;
  readonly text: string;
  readonly match: HeaderMatch;
}

const pairsIn = (grid: Grid, stage: Table['context']['stage']): Pair[] => {
  const pairs: Pair[] = [];
  for (let row = 0; row < Math.min(grid.rowCount, ROWS_MAX); row++) {
    const { filled } = grid.shape(row);
    for (let i = 0; i + 1 < filled.length; i++) {
      const label = filled[i] as number;
      const value = filled[i + 1] as number;
      const text = grid.text(row, label);
      if (typeof valueAt(grid.sheet, row, label) !== 'string') continue;
      const exact = matchHeader([text], { stage });
      const match = exact.field === null ? nameQuantity(text, { stage }) : exact;
      if (match.field === null || match.confidence < CONFIDENCE_MIN) continue;
      const reading = readCell(valueAt(grid.sheet, row, value));
      if (reading.kind === 'text' && matchHeader([grid.text(row, value)]).field !== null) continue;
      pairs.push({ row, label, value, text, match });
      i++;
    }
  }
  return pairs;
};

/** The sheet as one form of pairs, or null when it isn't one. The value columns take the place of columns. */
export const keyValueForm = (grid: Grid, file: string): Table | null => {
  const first = Math.min(grid.rowCount, 5);
  const context = contextOf(grid, 0, first, file);
  const pairs = pairsIn(grid, context.stage);
  if (pairs.length < PAIRS_MIN) return null;
  const name = pairs.find(({ match }) => match.field === 'school_name');
  const rows = [...new Set(pairs.map(({ row }) => row))];
  const columns: TableColumn[] = [...new Set(pairs.map(({ value }) => value))]
    .sort((a, b) => a - b)
    .map((index) => ({ index, path: [], match: matchHeader(['']), used: false }));
  return {
    file,
    sheet: grid.sheet,
    kind: 'official_form',
    context: {
      ...context,
      school: name ? normalise(grid.text(name.row, name.value)) : context.school,
    },
    header: [rows[0] ?? 0, rows[0] ?? 0],
    codeRow: null,
    dataRows: rows,
    subtotalRows: [],
    totalRows: [],
    columns,
    rowLabels: new Map(),
    groups: new Map(),
    carried: new Map(),
    pairs: pairs.map(({ row, value, text, match }) => ({ row, column: value, text, match })),
    confidence: Math.min(...pairs.map(({ match }) => match.confidence)),
    remarks: [],
  };
};
