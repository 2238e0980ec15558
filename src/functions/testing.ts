/** Calls of functions in tests: a single cell as itself, errors as their codes. */
import assert from 'node:assert/strict';
import { render } from '../core/messages/index.ts';
import { isFault } from './engine/fault.ts';
import type { FunctionRecord } from './engine/record.ts';
import { run, type Out } from './engine/run.ts';
import { functionByName } from './registry.ts';

const plain = (cell: Out): unknown => (isFault(cell) ? cell.error : cell);
export const call = (name: string, ...args: readonly unknown[]): unknown => {
  const rows = run(functionByName(name) as FunctionRecord, args).map((row) => row.map(plain));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
};
/** The Chinese text of the one error a call ends with. */
export const says = (name: string, ...args: readonly unknown[]): string => {
  const cell = run(functionByName(name) as FunctionRecord, args)[0]?.[0];
  return isFault(cell) && cell.text !== null ? render(cell.text, 'zh') : '';
};
export const near = (actual: unknown, expected: number): void => {
  assert.ok(
    typeof actual === 'number' && Math.abs(actual - expected) < 1e-9,
    `${String(actual)} ≠ ${expected}`,
  );
};
export const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
