/** The packs that come with the program, and finding one by what a user calls it. */
import { distance } from 'fastest-levenshtein';
import { normalise } from '../values/text.ts';
import { parsePack } from './parsePack.ts';
import type { Pack } from './schema.ts';
import national from './packs/national.json' with { type: 'json' };
import city from './packs/city-basic-education-quality.json' with { type: 'json' };
import rizhao from './packs/rizhao-etdz-2021-2023.json' with { type: 'json' };
import bijie from './packs/bijie-2023-2028.json' with { type: 'json' };
import anning from './packs/anning-2023-2025.json' with { type: 'json' };
import taikang from './packs/taikang-2023-2025.json' with { type: 'json' };

let parsed: readonly Pack[] | null = null;

/** The built-in packs: the national standards, then the plans. Checked once, at the first call. */
export const packs = (): readonly Pack[] => {
  parsed ??= [national, city, rizhao, bijie, anning, taikang].map((json) => parsePack(json, json.id));
  return parsed;
};

/** What two spellings of a plan's name have in common: no case, no brackets, quotes, dashes or dots. */
const formOf = (text: string): string =>
  normalise(text)
    .toLowerCase()
    .replace(/[()《》〈〉“”"'‘’·,、。:;_~-]/g, '');

const namesOf = (pack: Pack): readonly string[] => [pack.id, pack.name, ...pack.aliases];

/** The pack of `among` with this id, name or alias, whatever the case, brackets and dashes; null when none has it. */
export const resolvePack = (text: string, among: readonly Pack[] = packs()): Pack | null => {
  const form = formOf(text);
  if (form === '') return null;
  return among.find((pack) => namesOf(pack).some((name) => formOf(name) === form)) ?? null;
};

const NEAREST = 3;

/** How unlike a name is to what was typed, 0 to 1; a name that holds the text (or the reverse) is nearly it. */
const unlikeness = (form: string, name: string): number => {
  const apart = distance(form, name) / Math.max(form.length, name.length, 1);
  return name.includes(form) || form.includes(name) ? Math.min(apart, 0.1) : apart;
};

/** The ids of up to three packs whose id, name or an alias comes nearest to the text, nearest first. */
export const nearestPacks = (text: string, among: readonly Pack[] = packs()): string[] => {
  const form = formOf(text);
  return among
    .map((pack) => ({
      id: pack.id,
      apart: Math.min(...namesOf(pack).map((name) => unlikeness(form, formOf(name)))),
    }))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, NEAREST)
    .map(({ id }) => id);
};
