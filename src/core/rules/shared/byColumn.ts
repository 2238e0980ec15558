/** Findings of rules over several tables, told once for a column most of whose rows have them. */
import { message } from '../../messages/index.ts';
import type { CellRef, Table } from '../../tables/index.ts';
import type { RuleFinding } from '../rule.ts';
import { limitOf } from '../tolerance.ts';

interface OfColumn {
  known: number;
  readonly findings: RuleFinding[];
}

/** Counts the cells that were compared, and keeps what was found, by table and column. */
export class ByColumn {
  private readonly columns = new Map<Table, Map<number, OfColumn>>();
  private compared = 0;

  /** A cell that was held against another: with a finding, or without where it holds. */
  add({ table, column }: CellRef, finding: RuleFinding | null): void {
    this.compared++;
    let columns = this.columns.get(table);
    if (!columns) this.columns.set(table, (columns = new Map()));
    let own = columns.get(column);
    if (!own) columns.set(column, (own = { known: 0, findings: [] }));
    own.known++;
    if (finding) own.findings.push(finding);
  }

  get isEmpty(): boolean {
    return this.compared === 0;
  }

  findings(): RuleFinding[] {
    return [...this.columns.values()].flatMap((columns) =>
      [...columns.values()].flatMap(({ known, findings }) => oneForMost(known, findings)),
    );
  }
}

const oneForMost = (known: number, findings: readonly RuleFinding[]): readonly RuleFinding[] => {
  const [first] = findings;
  if (!first || findings.length < limitOf('cascadeRows')) return findings;
  if ((100 * findings.length) / known <= limitOf('cascadeShare')) return findings;
  const rows = findings.map(({ cell }) => cell.row);
  const from = rows.reduce((a, b) => Math.min(a, b));
  const to = rows.reduce((a, b) => Math.max(a, b));
  const params = { said: first.message, count: findings.length, known, first: from + 1, last: to + 1 };
  return [
    {
      severity: first.severity,
      cell: { ...first.cell, row: from },
      to: { row: to, column: first.cell.column },
      who: null,
      field: first.field,
      received: String(findings.length),
      expected: '0',
      message: message('ruleMostRows', params),
      howToFix: message('ruleFixHeader'),
    },
  ];
};
