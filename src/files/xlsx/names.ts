/** Names Excel accepts for sheets, and how formulas and links quote them. */

export const SHEET_NAME_MAX = 31;
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]/g;

/** Sheet names made acceptable and distinct (Excel ignores case), in the order given. */
export const sheetNames = (wanted: readonly string[]): string[] => {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean =
      name
        .replace(FORBIDDEN, ' ')
        .trim()
        .replace(/^'+|'+$/g, '') || 'Sheet';
    let candidate = clean.slice(0, SHEET_NAME_MAX);
    for (let n = 2; taken.has(candidate.toLowerCase()) || candidate.toLowerCase() === 'history'; n += 1) {
      const suffix = ` (${n})`;
      candidate = clean.slice(0, SHEET_NAME_MAX - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
};

/** A sheet name as formulas need it. Quotes never hurt, and `2024年` or `小学 (2)` need them. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
