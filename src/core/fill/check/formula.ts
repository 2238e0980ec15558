/** Reads the formulas forms are made of: sums, shares, roundings. Anything else is said to be unreadable, not guessed. */

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly from: string; readonly to: string }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Expression[] }
  | {
      readonly kind: 'operator';
      readonly sign: string;
      readonly left: Expression;
      readonly right: Expression;
    };

type Token = { readonly kind: 'number' | 'text' | 'name' | 'cell' | 'sheet' | 'sign'; readonly text: string };

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![A-Za-z])|(?<text>"(?:[^"]|"")*")|(?<sheet>'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)|(?<cell>\$?[A-Za-z]{1,3}\$?\d+)(?![\p{L}\p{N}(])|(?<name>[A-Za-z][A-Za-z0-9.]*)(?=\s*\()|(?<sign><=|>=|<>|[-+*/^%(),:=<>&]))/uy;

const tokensOf = (formula: string): Token[] | null => {
  const tokens: Token[] = [];
  TOKEN.lastIndex = formula.startsWith('=') ? 1 : 0;
  const end = formula.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(formula);
    if (!match?.groups) return null;
    const [kind, text] = Object.entries(match.groups).find(([, value]) => value !== undefined) ?? [];
    if (kind === undefined || text === undefined) return null;
    tokens.push({ kind: kind as Token['kind'], text });
  }
  return tokens;
};

/** The signs of each level, loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

const plainAddress = (text: string): string => text.replace(/\$/g, '').toUpperCase();
const sheetName = (text: string): string => {
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
};

class Parser {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression | null {
    const found = this.#level(0);
    return found !== null && this.#at === this.#tokens.length ? found : null;
  }

  #sign(...signs: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.#at++;
    return token.text;
  }

  #level(depth: number): Expression | null {
    const signs = LEVELS[depth];
    if (!signs) return this.#unary();
    let left = this.#level(depth + 1);
    for (let sign = this.#sign(...signs); left !== null && sign !== null; sign = this.#sign(...signs)) {
      const right = this.#level(depth + 1);
      left = right && { kind: 'operator', sign, left, right };
    }
    return left;
  }

  #unary(): Expression | null {
    const sign = this.#sign('-', '+');
    const inner = sign === null ? this.#atom() : this.#unary();
    const whole: Expression | null =
      inner !== null && sign === '-'
        ? { kind: 'operator', sign: '-', left: { kind: 'number', value: 0 }, right: inner }
        : inner;
    return whole !== null && this.#sign('%') !== null
      ? { kind: 'operator', sign: '/', left: whole, right: { kind: 'number', value: 100 } }
      : whole;
  }

  #atom(): Expression | null {
    const token = this.#tokens[this.#at++];
    if (token?.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token?.kind === 'text') return { kind: 'text', value: token.text.slice(1, -1).replace(/""/g, '"') };
    if (token?.kind === 'sheet') return this.#range(sheetName(token.text), this.#tokens[this.#at++]);
    if (token?.kind === 'cell') return this.#range(null, token);
    if (token?.kind === 'name') return this.#call(token.text.toUpperCase());
    if (token?.kind !== 'sign' || token.text !== '(') return null;
    const inner = this.#level(0);
    return this.#sign(')') === null ? null : inner;
  }

  #range(sheet: string | null, first: Token | undefined): Expression | null {
    if (first?.kind !== 'cell') return null;
    const from = plainAddress(first.text);
    if (this.#sign(':') === null) return { kind: 'range', sheet, from, to: from };
    const last = this.#tokens[this.#at++];
    return last?.kind === 'cell' ? { kind: 'range', sheet, from, to: plainAddress(last.text) } : null;
  }

  #call(name: string): Expression | null {
    if (this.#sign('(') === null) return null;
    const inputs: Expression[] = [];
    if (this.#sign(')') !== null) return { kind: 'call', name, inputs };
    do {
      const input = this.#level(0);
      if (input === null) return null;
      inputs.push(input);
    } while (this.#sign(',') !== null);
    return this.#sign(')') === null ? null : { kind: 'call', name, inputs };
  }
}

/** The formula as a tree; null for whatever isn't read here (names, tables, other workbooks, array constants). */
export const parseFormula = (formula: string): Expression | null => {
  const tokens = tokensOf(formula);
  return tokens === null ? null : new Parser(tokens).whole();
};
