/** Finds the row of a bureau's ledger that speaks of a target, and its value for the census year. */
import { distance } from 'fastest-levenshtein';
import { message } from '../messages/index.ts';
import { amount, undecidable, type Answer } from '../indicators/indicator.ts';
import type { Target } from '../plans/schema.ts';
import { addressOf, type LedgerEntry, type LedgerRow } from '../tables/index.ts';
import { asShare, convert, normalise, numberOf, parseUnit } from '../values/index.ts';

/** The names under which a ledger may carry a target. */
export interface LedgerNames {
  /** The target's own name. */
  readonly target: string;
  /** Names and aliases of its indicator. */
  readonly indicator: readonly string[];
  /** Whether the plan has other targets of this indicator that only their names tell apart. */
  readonly shared: boolean;
}

const plainName = (text: string): string =>
  parseUnit(normalise(text))
    .rest.replace(/^[\d一二三四五六七八九十]+[.、)]/, '')
    .replace(/20\d\d年?底?(前)?/g, '')
    .replace(/^(全县|全市|全区|全省|本县|达到|实现|其中:?|到)+/g, '')
    .replace(/[“”"'《》()·,、:;-]/g, '')
    .replace(/(达标率|的比例|比例|占比|覆盖率|率)$/, (end) => (end === '的比例' ? '比例' : end));

/** How alike two names are, 0 to 1. Short names must be the same. */
const likeness = (left: string, right: string): number => {
  if (left === right) return 1;
  const longer = Math.max(left.length, right.length);
  if (Math.min(left.length, right.length) < 4) return 0;
  return 1 - distance(left, right) / longer;
};

/** Names less alike than this are different things. */
const LIKENESS_MIN = 0.8;

const scoreOf = (row: LedgerRow, names: LedgerNames, target: Target): number => {
  const name = plainName(row.name);
  const own = likeness(name, plainName(target.name));
  const stages =
    row.stage === null ||
    target.stage === null ||
    row.stage === target.stage ||
    target.stage === 'compulsory';
  if (!stages) return 0;
  const general = names.shared
    ? 0
    : Math.max(0, ...names.indicator.map((one) => likeness(name, plainName(one))));
  return Math.max(own, general * 0.99);
};

/** The value column for a year: that year's actual value, else one without a year. An increment keeps its own year. */
const entryFor = (row: LedgerRow, year: number): LedgerEntry | undefined => {
  const actual = row.entries.filter(({ role }) => role === 'actual');
  const stated = actual.find((entry) => entry.year === year);
  const base = row.entries.find((entry) => entry.role === 'base' && entry.year === year);
  return stated ?? actual.find((entry) => entry.year === null) ?? base;
};

const read = (entry: LedgerEntry, row: LedgerRow, target: Target): Answer => {
  const { reading } = entry;
  const cell = addressOf(entry);
  const received =
    row.table.sheet.texts.get(entry.row * 16_384 + entry.column) ??
    String(row.table.sheet.rows[entry.row]?.[entry.column] ?? '');
  const basis = message('sourceLedger');
  if (reading.kind === 'stated' && reading.state === 'eliminated' && target.kind === 'band-elimination') {
    return amount(0, basis, { cells: [entry] });
  }
  if (target.unit === '%') {
    const share = asShare(reading, {});
    if (share) return amount(share.percent, basis, { cells: [entry] });
  }
  const number = numberOf(reading);
  if (number === null)
    return undecidable(message('reasonLedgerNoNumber', { cell, received: received || '（空）' }), [entry]);
  const unit =
    reading.kind === 'number' && reading.unit !== undefined && reading.unit !== '' ? reading.unit : row.unit;
  const converted = unit === null ? number : convert(number, unit, target.unit);
  if (converted === null && unit !== null && !sameCount(unit, target.unit)) {
    return undecidable(message('reasonLedgerUnit', { cell, received: unit, expected: target.unit }), [entry]);
  }
  return amount(converted ?? number, basis, { cells: [entry] });
};

const COUNT_UNITS = new Set([
  '个',
  '所',
  '人',
  '名',
  '班',
  '次',
  '人次',
  '项',
  '位',
  '间',
  '套',
  '支',
  '批',
  '门',
  '处',
  '人/班',
  '',
]);

/** Units that merely count: 所, 个, 名 … say the same number. */
const sameCount = (left: string, right: string): boolean =>
  COUNT_UNITS.has(normalise(left)) && COUNT_UNITS.has(right);

/** The ledger's answer for a target in a year; null when no row carries it. */
export const ledgerAnswer = (
  ledger: readonly LedgerRow[],
  target: Target,
  names: LedgerNames,
  year: number,
): Answer | null => {
  let best: { row: LedgerRow; score: number } | null = null;
  for (const row of ledger) {
    const score = scoreOf(row, names, target);
    if (score >= LIKENESS_MIN && score > (best?.score ?? 0)) best = { row, score };
  }
  if (!best) return null;
  const deadlineYear = Number(target.deadline.slice(0, 4));
  const wanted = target.kind === 'increment' && deadlineYear <= year ? deadlineYear : year;
  const entry = entryFor(best.row, wanted);
  return entry && entry.reading.kind !== 'blank' ? read(entry, best.row, target) : null;
};
