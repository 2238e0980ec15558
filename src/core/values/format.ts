/** What a number format says about a number: share, time, date, decimals, a unit in quotes. */
import { isUnit } from './unit.ts';

export interface FormatFacts {
  readonly kind: 'number' | 'percent' | 'time' | 'date';
  /** Decimals the format shows, of percents or seconds where it is one of those; missing for General. */
  readonly decimals?: number;
  /** A unit that the format prints behind the number: `0"人"`. */
  readonly unit?: string;
  /** A time shown without hours: `mm:ss.0`, into which Excel turns a typed 1:13.5. */
  readonly minutesFirst?: true;
}

const QUOTED = /"([^"]*)"|\\(.)|_.|\*./g;
const BRACKETED = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

const factsOf = (format: string): FormatFacts => {
  // Only the first section: the others are for negative numbers, zero and text.
  const section = (format.replace(BRACKETED, '').match(/^(?:"[^"]*"|\\.|[^;])*/)?.[0] ?? '').trim();
  const literal = [...section.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? '').join('');
  const codes = section.replace(QUOTED, '').toLowerCase();
  if (/general|g\/通用|@/.test(codes)) return { kind: 'number' };
  const bare = codes.replace(/am\/pm|a\/p|上午\/下午/g, '');
  if (/[yd]|e(?![+-])|m(?!.*s)/.test(bare) && !/h/.test(bare)) return { kind: 'date' };
  if (/[ydb]/.test(bare) && /h/.test(bare)) return { kind: 'date' };
  const decimals = /\.([0#?]+)/.exec(codes)?.[1]?.length ?? 0;
  if (/[hs]/.test(bare))
    return /h/.test(bare) ? { kind: 'time' } : { kind: 'time', minutesFirst: true, decimals };
  if (codes.includes('%')) return { kind: 'percent', decimals };
  // A comma behind the last digit or a moved point (`0!.0,`) shows thousandths: then the literal isn't the unit.
  const scaled = /[0#?],+(?![0#?])|!/.test(codes);
  const unit = literal.trim();
  return !scaled && isUnit(unit) ? { kind: 'number', decimals, unit } : { kind: 'number', decimals };
};

const cache = new Map<string, FormatFacts>();
const CACHE_MAX = 500;

/** The facts of an Excel number format; formats are few, so each is worked out once. */
export const formatFacts = (format: string): FormatFacts => {
  const cached = cache.get(format);
  if (cached !== undefined) return cached;
  const facts = factsOf(format);
  if (cache.size >= CACHE_MAX) cache.clear();
  cache.set(format, facts);
  return facts;
};
