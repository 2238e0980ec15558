/** Namespaces of the custom functions: that of the add-in, and that of its development twin. */
export const NAMESPACES: readonly string[] = ['EDU', 'EDUDEV'];

/**
 * Calls of this add-in's functions in a formula, in all three spellings: `EDU.X(`, as stored `_xldudf_EDU_X(`, and
 * `[2]!_xldudf_EDU_X(` after another add-in has been at the file.
 */
const spelling = (namespaces: readonly string[]): RegExp =>
  new RegExp(
    `"(?:[^"]|"")*"|'(?:[^']|'')*'|((?:\\[\\d+\\]!)?(?:(?<![\\p{L}\\p{N}_.])_xldudf_(${namespaces.join('|')})_|(?<![\\p{L}\\p{N}_.])(${namespaces.join('|')})\\.)([A-Z][A-Z0-9_]*))(?=\\()`,
    'giu',
  );

/** Whether a formula calls one of our functions. */
export const callsOurs = (formula: string, namespaces: readonly string[]): boolean =>
  [...formula.matchAll(spelling(namespaces))].some(([, call]) => call !== undefined);

/** The formula with our functions under the name people type, which Excel binds anew when it is entered. */
export const asTyped = (formula: string, namespaces: readonly string[]): string =>
  formula.replace(
    spelling(namespaces),
    (whole: string, call: string | undefined, stored: string | undefined, typed: string, name: string) =>
      call === undefined ? whole : `${(stored ?? typed).toUpperCase()}.${name.toUpperCase()}`,
  );
