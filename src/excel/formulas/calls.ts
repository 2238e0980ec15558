/**
 * Calls of this add-in's functions in a formula, in all three spellings: `EDU.X(`, as stored `_xldudf_EDU_X(`, and
 * `[2]!_xldudf_EDU_X(` after another add-in has been at the file.
 */
const spelling = (namespace: string): RegExp =>
  new RegExp(
    `"(?:[^"]|"")*"|'(?:[^']|'')*'|((?:\\[\\d+\\]!)?(?:(?<![\\p{L}\\p{N}_.])_xldudf_${namespace}_|(?<![\\p{L}\\p{N}_.])${namespace}\\.)([A-Z][A-Z0-9_]*))(?=\\()`,
    'giu',
  );

/** Whether a formula calls one of our functions. */
export const callsOurs = (formula: string, namespace: string): boolean =>
  [...formula.matchAll(spelling(namespace))].some(([, call]) => call !== undefined);

/** The formula with our functions under the name people type, which Excel binds anew when it is entered. */
export const asTyped = (formula: string, namespace: string): string =>
  formula.replace(spelling(namespace), (whole, call: string | undefined, name: string) =>
    call === undefined ? whole : `${namespace}.${name.toUpperCase()}`,
  );
