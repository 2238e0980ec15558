import type { Message } from '../../core/messages/index.ts';
import { message } from '../../core/messages/index.ts';
import type { Frozen } from './freeze.ts';

/** So many places are named one by one. */
const NAMED_MAX = 5;

const named = (places: readonly string[]): string =>
  places.length > NAMED_MAX ? `${places.slice(0, NAMED_MAX).join('、')}…` : places.join('、');

/** What came of freezing, a sentence for each thing the user must know. */
export const saidOfFreezing = ({ frozen, failing, refusedSheets }: Frozen): Message[] => [
  frozen > 0
    ? message('excel-frozen', { count: frozen })
    : message(failing.length + refusedSheets.length > 0 ? 'excel-frozen-nothing' : 'excel-frozen-none'),
  ...(failing.length > 0
    ? [message('excel-frozen-failing', { count: failing.length, cells: named(failing) })]
    : []),
  ...(refusedSheets.length > 0 ? [message('excel-frozen-refused', { sheets: named(refusedSheets) })] : []),
];
