/** Rows of a sheet that is several tables one below the other, all in the same columns. */
import type { Standing } from '../../../check/assessment/index.ts';
import { RESULTS_STAMP } from '../../../tables/index.ts';
import type { CellRole, ReportCell, Say } from '../model.ts';

export const header = (value: string): ReportCell => ({ value, role: 'header' });
export const tag = (standing: Standing, say: Say): ReportCell => ({
  value: say(`report-status-${standing}`),
  role: standing,
});
export const figure = (value: number | null, role: CellRole, decimals: number): ReportCell => ({
  value,
  role,
  decimals,
});
export const entry = (value: string | null): ReportCell => ({ value, role: 'entry' });

export class Rows {
  readonly rows: ReportCell[][] = [];

  add(...cells: ReportCell[]): void {
    this.rows.push(cells);
  }
  section(title: string): void {
    this.add();
    this.add({ value: title, role: 'section' });
  }
  note(value: string): void {
    this.add({ value, role: 'note' });
  }
  /** By which a later check knows the sheet for a result. */
  stamp(say: Say): void {
    this.note(`${RESULTS_STAMP}${say('report-own-sheet')}`);
  }
}
