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
  /** What tells the plan's other targets of this indicator apart: nothing to tell, the stage, or only their names. */
  readonly siblings: 'none' | 'stages' | 'names';
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

/** Words that only say for whom, where the stage is known anyway. */
const withoutStage = (name: string): string =>
  name.replace(/^(义务教育阶段|义务教育|学前教育|普通高中|适龄|小学|初中|高中)+/, '');

const sameStage = (row: LedgerRow, target: Target): boolean =>
  row.stage === null || target.stage === null || row.stage === target.stage || target.stage === 'compulsory';

/**
 * How well a row names a target. The target's own name always counts; the names of its indicator only where the
 * plan has no other target of it, or only targets of other stages and the row names this one's.
 */
const scoreOf = (row: LedgerRow, names: LedgerNames, target: Target): number => {
  const name = plainName(row.name);
  const own = likeness(name, plainName(target.name));
  const told = names.siblings === 'none' || (names.siblings === 'stages' && row.stage === target.stage);
  if (!told || !sameStage(row, target)) return own;
  const general = names.indicator.map(plainName);
  const best = general.map((one) =>
    Math.max(likeness(name, one), 0.95 * likeness(withoutStage(name), withoutStage(one))),
  );
  return Math.max(own, 0.99 * Math.max(0, ...best));
};

/** The value column for a year: that year's actual value, else one without a year. An increment keeps its own year. */
const entryFor = (row: LedgerRow, year: number, only = false): LedgerEntry | undefined => {
  const actual = row.entries.filter(({ role }) => role === 'actual');
  const stated = actual.find((entry) => entry.year === year);
  if (only) return stated && numberOf(stated.reading) !== null ? stated : undefined;
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
  const exact = normalise(target.name);
  let best: { row: LedgerRow; score: number; isExact: boolean } | null = null;
  for (const row of ledger) {
    const score = scoreOf(row, names, target);
    if (score < LIKENESS_MIN || score < (best?.score ?? 0)) continue;
    // Names alike but for their year (累计数(2024年底)) are told apart by the year itself.
    const isExact = normalise(row.name) === exact;
    if (best === null || score > best.score || (isExact && !best.isExact)) best = { row, score, isExact };
  }
  if (!best) return null;
  const deadlineYear = Number(target.deadline.slice(0, 4));
  // What is added within one year is that year's figure; the figure of another year says nothing about it.
  const ownYear =
    target.kind === 'increment' && !target.deadline.includes('..') && !Number.isNaN(deadlineYear);
  if (ownYear && deadlineYear > year) return undecidable(message('reasonNotYet', { year: deadlineYear }));
  // A milestone of a past year is judged by that year's figure where the ledger kept it.
  const milestone =
    deadlineYear < year && target.deadline.length === 4 ? entryFor(best.row, deadlineYear, true) : undefined;
  const entry = milestone ?? entryFor(best.row, ownYear ? deadlineYear : year);
  return entry && entry.reading.kind !== 'blank' ? read(entry, best.row, target) : null;
};
