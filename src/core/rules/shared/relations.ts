/** One quantity is never more than another: the comparisons behind many rules. */
import { message } from '../../messages/index.ts';
import type { FieldId } from '../../fields/index.ts';
import type { RuleFinding, RuleSeverity } from '../rule.ts';
import { limitOf } from '../tolerance.ts';
import { numberIn, type Column } from '../view/column.ts';
import type { TableView, Who } from '../view/tableView.ts';
import { columnTitle, findingAt, placeOf, shownIn } from '../words.ts';

export interface Pair {
  readonly part: Column;
  readonly whole: Column;
}

/** The column of `whole` that belongs to a part: of the same stage, else the only one there is. */
export const wholeFor = (view: TableView, part: Column, whole: FieldId): Column | undefined => {
  const found = view.columnsOf(whole);
  const { stage } = part.source.match;
  const same = found.filter(({ source }) => source.match.stage === stage);
  if (same.length === 1) return same[0];
  const plain = found.filter(({ source }) => source.match.stage === null);
  return plain.length === 1 ? plain[0] : undefined;
};

/** All columns of `part` with the column of `whole` each belongs to. */
export const pairsOf = (view: TableView, part: FieldId, whole: FieldId): Pair[] =>
  view.columnsOf(part).flatMap((column): Pair[] => {
    const found = wholeFor(view, column, whole);
    return found ? [{ part: column, whole: found }] : [];
  });

const NOBODY: Who = { school: null, grade: null, class: null };

/** When most rows fail, the heading is in doubt rather than every row: one finding over all of them. */
export const oneForMost = (
  view: TableView,
  column: Column,
  known: number,
  findings: readonly RuleFinding[],
): readonly RuleFinding[] => {
  const [first] = findings;
  if (!first || findings.length < limitOf('cascadeRows')) return findings;
  if ((100 * findings.length) / known <= limitOf('cascadeShare')) return findings;
  const last = findings[findings.length - 1] as RuleFinding;
  const params = {
    said: first.message,
    count: findings.length,
    known,
    first: first.cell.row + 1,
    last: last.cell.row + 1,
  };
  return [
    {
      severity: first.severity,
      cell: view.cell(first.cell.row, column.index),
      to: { row: last.cell.row, column: column.index },
      who: NOBODY,
      field: column.field,
      received: String(findings.length),
      expected: '0',
      message: message('ruleMostRows', params),
      howToFix: message('ruleFixHeader'),
    },
  ];
};

/** Rows in which a part is more than its whole. A cell that can't be read or is left blank decides nothing. */
export const atMost = (
  view: TableView,
  pairs: readonly Pair[],
  severity: RuleSeverity = 'logic',
): RuleFinding[] =>
  pairs.flatMap(({ part, whole }) => {
    const findings: RuleFinding[] = [];
    let known = 0;
    for (const row of view.table.dataRows) {
      const value = numberIn(part, row);
      const limit = numberIn(whole, row);
      if (value === null || limit === null) continue;
      known++;
      if (value <= limit * (1 + 1e-9)) continue;
      const shownLimit = shownIn(whole, limit);
      const params = {
        place: placeOf(view.who(row), row),
        part: columnTitle(part),
        whole: columnTitle(whole),
        received: shownIn(part, value),
        limit: shownLimit,
      };
      findings.push({
        ...findingAt(view, row, part, value, {
          severity,
          expected: `≤ ${shownLimit}`,
          message: message('ruleMoreThan', params),
          howToFix: message('ruleFixMoreThan', params),
        }),
        about: [view.cell(row, whole.index)],
      });
    }
    return oneForMost(view, part, known, findings);
  });

/** The sum of some cells of a row; null where one of them holds no number. */
export const sumOfCells = (columns: readonly Column[], row: number): number | null => {
  let sum = 0;
  for (const column of columns) {
    const value = numberIn(column, row);
    if (value === null) return null;
    sum += value;
  }
  return sum;
};
