/** Which school of a list a name means that is written in another way. */
import { distance } from 'fastest-levenshtein';
import { cleanName } from '../../values/index.ts';
import likenesses from './likeness.json' with { type: 'json' };

export type SchoolMatch =
  | { readonly kind: 'found'; readonly name: string }
  /** Several are equally alike. */
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'none'; readonly nearest: readonly string[] };

type Level = 'kindergarten' | 'primary' | 'junior' | 'senior' | 'middle' | 'nineYear' | 'other';

interface Form {
  readonly name: string;
  readonly key: string;
  /** Without county, township and 本部; numbers as digits; 小学校 as 小学. */
  readonly core: string;
  /** 第一, 一小, 2中: what must never differ. */
  readonly number: string;
  readonly level: Level;
}

const DIGITS = '零一二三四五六七八九十';
const SHORT = /^(.*?)第?([一二三四五六七八九十]+|\d+)(小|中|初中|高中|幼|实小|实验小学)$/;
const LONG: Readonly<Record<string, string>> = {
  小: '小学',
  中: '中学',
  初中: '初中',
  高中: '高中',
  幼: '幼儿园',
  实小: '实验小学',
  实验小学: '实验小学',
};
const PLACE = /^(?:[^省市县区旗镇乡]{1,6}[省市县区旗])?(?:[^省市县区旗镇乡]{1,6}(?:镇|乡|街道))?(?=.{2,})/;
const PLACE_WORD = /^(?:本?县|本?市|本?区|镇|乡)(?=.{2,})/;
const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/幼儿园|幼儿班|园$/, 'kindergarten'],
  [/九年|一贯制|学校$/, 'nineYear'],
  [/小学|完小|教学点/, 'primary'],
  [/初级中学|初中/, 'junior'],
  [/高级中学|高中/, 'senior'],
  [/中学/, 'middle'],
];
const EXCLUDES: ReadonlySet<Level> = new Set<Level>(['kindergarten', 'primary']);

const numeral = (text: string): string => {
  if (/^\d+$/.test(text)) return text;
  const ten = text.indexOf('十');
  if (ten < 0) return [...text].map((digit) => DIGITS.indexOf(digit)).join('');
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text[0] as string);
  const ones = text.length > ten + 1 ? DIGITS.indexOf(text[ten + 1] as string) : 0;
  return String(tens * 10 + ones);
};

const lengthened = (text: string): string => {
  const short = SHORT.exec(text);
  if (short === null) return text;
  return `${short[1]}第${short[2]}${LONG[short[3] as string]}`;
};

const formOf = (name: string): Form => {
  const key = cleanName(name);
  const plain = lengthened(key.replace(/\((?:本部|总校|校本部)\)$/, '').replace(/小学校$/, '小学'));
  const bare = plain.replace(PLACE, '').replace(PLACE_WORD, '');
  const core = bare
    .replace(/第?([一二三四五六七八九十]+|\d+)(?=小学|中学|初|高|幼|实验)/g, (_, digits: string) =>
      numeral(digits),
    )
    .replace(/中心校$/, '中心小学')
    .replace(/初级中学/g, '初中')
    .replace(/高级中学/g, '高中');
  const number = /(\d+)(?=小学|中学|初|高|幼|实验)/.exec(core)?.[1] ?? '';
  return { name, key, core, number, level: LEVELS.find(([words]) => words.test(core))?.[1] ?? 'other' };
};

/** Names of different numbers or of clearly different levels are different schools, however alike they look. */
const mayBeSame = (a: Form, b: Form): boolean =>
  a.number === b.number &&
  (a.level === b.level ||
    a.level === 'other' ||
    b.level === 'other' ||
    !(EXCLUDES.has(a.level) || EXCLUDES.has(b.level)));

const likeness = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length, 1);

/** The same core weighs more than any likeness; place names only tell equals apart. */
const scoreOf = (a: Form, b: Form): number => {
  if (a.key === b.key) return 3;
  if (!mayBeSame(a, b)) return 0;
  if (a.core === b.core) return 2 + likeness(a.key, b.key) / 10;
  return Math.max(likeness(a.core, b.core), likeness(a.key, b.key));
};

/**
 * How alike two names are: 3 for the same name, 2 to 3 for the same school written with or without county, township
 * or 本部, below 1 for the share of characters they have in common, 0 where they can't be the same school.
 */
export const schoolLikeness = (a: string, b: string): number => scoreOf(formOf(a), formOf(b));

/** What is left of a name without county, township and 本部: equal cores are most likely one school. */
export const schoolCore = (name: string): string => {
  const { core, number, level } = formOf(name);
  return [core, number, level].join('|');
};

const bound = (id: (typeof likenesses)[number]['id']): number =>
  (likenesses.find((one) => one.id === id) as { readonly value: number }).value;

/** Names less alike than this are different schools: one character in four may differ. */
export const LIKENESS_MIN = bound('school_name_likeness_min');
/** Closer than this two candidates can't be told apart. */
const APART_MIN = bound('school_name_apart_min');
const NEAREST = 3;

let listed: { readonly names: readonly string[]; readonly forms: readonly Form[] } | null = null;

const formsOf = (names: readonly string[]): readonly Form[] => {
  if (listed?.names !== names) {
    listed = {
      names,
      forms: [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '').map(formOf),
    };
  }
  return listed.forms;
};

/**
 * The name of the list that means the same school: equal but for spaces, brackets and characters; else equal without
 * county, township and 本部, with 一小 read as 第一小学; else the most alike by edit distance, when it is clearly
 * ahead. Schools with different numbers, and kindergartens, primary and other schools, never match.
 */
export const matchSchool = (name: string, names: readonly string[]): SchoolMatch => {
  const form = formOf(name);
  const ranked = formsOf(names)
    .map((other) => ({
      name: other.name,
      score: scoreOf(form, other),
      alike: likeness(form.core, other.core),
    }))
    .sort((a, b) => b.score - a.score || b.alike - a.alike);
  const [first, second] = ranked;
  if (first === undefined || first.score < LIKENESS_MIN) {
    const nearest = [...ranked].sort((a, b) => b.alike - a.alike).slice(0, NEAREST);
    return { kind: 'none', nearest: nearest.map((one) => one.name) };
  }
  if (second !== undefined && first.score < 3 && first.score - second.score < APART_MIN) {
    const equals = ranked.filter(({ score }) => first.score - score < APART_MIN);
    return { kind: 'several', names: equals.map((one) => one.name) };
  }
  return { kind: 'found', name: first.name };
};
