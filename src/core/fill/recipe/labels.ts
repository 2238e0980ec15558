/** Labels as keys that next year's form still has: spelling, list numbers, units and years set aside. */
import { normalise, parseUnit } from '../../values/index.ts';
import { LIST_NUMBER } from '../words.ts';

/** A year as its distance from the census of the form: 2024年 in the form of 2024 is the 2025年 of next year's. */
const relativeYears = (text: string, year: number): string =>
  text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (found) => `{${Number(found) - year}}`);

export const labelKey = (text: string, year: number): string =>
  relativeYears(parseUnit(normalise(text).replace(LIST_NUMBER, '')).rest, year).replace(
    /[()、,。.;:'"“”*·-]/g,
    '',
  );

export const pathKey = (path: readonly string[], year: number): string =>
  path.map((text) => labelKey(text, year)).join('/');
