/** What a stored formula is made of, as far as tests must know: functions, names, length, nesting. */

export interface Syntax {
  readonly functions: readonly string[];
  /** Words that aren't functions, references, numbers or TRUE and FALSE. */
  readonly names: readonly string[];
  readonly depth: number;
}

const REFERENCE = /^\$?[A-Z]{1,3}\$?\d+$/;
const CONSTANTS = new Set(['TRUE', 'FALSE']);

/** Texts and quoted sheet names out, so that nothing inside them is taken for a word. */
export const bareFormula = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '');

export const syntaxOf = (formula: string): Syntax => {
  const bare = bareFormula(formula);
  const functions: string[] = [];
  const names: string[] = [];
  for (const { 0: word, index } of bare.matchAll(/[\p{L}_$][\p{L}\p{N}_.$]*/gu)) {
    if (/\d/.test(bare[index - 1] ?? '') && /^E/i.test(word)) continue; // 1E+300
    if (bare[index + word.length] === '(') functions.push(word);
    else if (!REFERENCE.test(word) && !CONSTANTS.has(word)) names.push(word);
  }
  let depth = 0;
  let deepest = 0;
  for (const character of bare) {
    if (character === '(') deepest = Math.max(deepest, ++depth);
    if (character === ')') depth--;
  }
  return { functions, names, depth: deepest };
};

/** The arguments of the first call of a function, split at its own commas. */
export const argumentsOf = (formula: string, at: number): string[] => {
  const found: string[] = [];
  let depth = 0;
  let from = formula.indexOf('(', at) + 1;
  let quoted = false;
  for (let i = from; i < formula.length; i++) {
    const character = formula[i];
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === '(' || character === '{') depth++;
    if (character === '}') depth--;
    if (character === ')' && depth-- === 0) return [...found, formula.slice(from, i)];
    if (character === ',' && depth === 0) {
      found.push(formula.slice(from, i));
      from = i + 1;
    }
  }
  return found;
};
