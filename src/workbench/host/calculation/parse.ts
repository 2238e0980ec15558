import type { Scalar } from '../../../core/values/workbook.ts';

/** Formulas as trees: as much of Excel's grammar as calls, references and operators. */

export type Formula =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'missing' }
  | { readonly kind: 'reference'; readonly address: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative'; readonly operand: Formula }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] };

export class FormulaSyntaxError extends Error {}

const TOKEN = new RegExp(
  [
    String.raw`(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`,
    String.raw`"(?<text>(?:[^"]|"")*)"`,
    String.raw`(?<error>#[A-Z0-9/]+[!?]?)`,
    String.raw`(?<reference>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\p{L}\p{N}_.(])|(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(]))`,
    String.raw`(?<word>(?:\[\d+\]!)?[\p{L}_\\][\p{L}\p{N}_.]*)`,
    String.raw`(?<mark><=|>=|<>|[-+*/^&=<>(),%])`,
  ].join('|'),
  'uy',
);

interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'reference' | 'word' | 'mark';
  readonly text: string;
}

const tokensOf = (source: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    if (/\s/.test(source.charAt(at))) {
      at++;
      continue;
    }
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(source)?.groups;
    const found = Object.entries(groups ?? {}).find(([, text]) => text !== undefined);
    if (!found) throw new FormulaSyntaxError(`character ${at + 1} of ${source}`);
    tokens.push({ kind: found[0] as Token['kind'], text: found[1] ?? '' });
    at = TOKEN.lastIndex;
  }
  return tokens;
};

const PRECEDENCE: Readonly<Record<string, number>> = Object.fromEntries(
  [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']].flatMap((operators, level) =>
    operators.map((operator) => [operator, level + 1]),
  ),
);

/** Parses the text after `=`; throws `FormulaSyntaxError`. */
export const parseFormula = (source: string): Formula => {
  const tokens = tokensOf(source);
  let at = 0;
  const isNext = (mark: string) => tokens[at]?.kind === 'mark' && tokens[at]?.text === mark;
  const take = (mark: string) => {
    if (!isNext(mark)) throw new FormulaSyntaxError(`${mark} expected in ${source}`);
    at++;
  };

  const expression = (level: number): Formula => {
    let left = prefixed();
    for (;;) {
      const token = tokens[at];
      const precedence = token?.kind === 'mark' ? (PRECEDENCE[token.text] ?? 0) : 0;
      if (!token || precedence < level || precedence === 0) return left;
      at++;
      left = { kind: 'binary', operator: token.text, left, right: expression(precedence + 1) };
    }
  };

  const prefixed = (): Formula => {
    if (isNext('-') || isNext('+')) {
      const negative = isNext('-');
      at++;
      const operand = prefixed();
      return negative ? { kind: 'negative', operand } : operand;
    }
    let value = primary();
    while (isNext('%')) {
      at++;
      value = { kind: 'binary', operator: '/', left: value, right: { kind: 'constant', value: 100 } };
    }
    return value;
  };

  const callArguments = (): Formula[] => {
    take('(');
    const args: Formula[] = [];
    if (!isNext(')')) {
      for (;;) {
        args.push(isNext(',') || isNext(')') ? { kind: 'missing' } : expression(1));
        if (!isNext(',')) break;
        at++;
      }
    }
    take(')');
    return args;
  };

  const primary = (): Formula => {
    const token = tokens[at];
    if (!token) throw new FormulaSyntaxError(`${source} ends too early`);
    if (isNext('(')) {
      at++;
      const inner = expression(1);
      take(')');
      return inner;
    }
    at++;
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'text':
        return { kind: 'constant', value: token.text.replace(/""/g, '"') };
      case 'error':
        return { kind: 'constant', value: { error: token.text } };
      case 'reference':
        return { kind: 'reference', address: token.text };
      case 'word':
        if (isNext('(')) return { kind: 'call', name: token.text, args: callArguments() };
        if (/^(true|false)$/i.test(token.text)) return { kind: 'constant', value: /^t/i.test(token.text) };
        return { kind: 'name', name: token.text };
      case 'mark':
        throw new FormulaSyntaxError(`${token.text} unexpected in ${source}`);
    }
  };

  const formula = expression(1);
  if (at < tokens.length) throw new FormulaSyntaxError(`${tokens[at]?.text} unexpected in ${source}`);
  return formula;
};

/** Every reference and name a formula reads, to know what must be calculated before it. */
export const precedentsOf = (formula: Formula): string[] => {
  switch (formula.kind) {
    case 'reference':
      return [formula.address];
    case 'name':
      return [formula.name];
    case 'negative':
      return precedentsOf(formula.operand);
    case 'binary':
      return [...precedentsOf(formula.left), ...precedentsOf(formula.right)];
    case 'call':
      return formula.args.flatMap(precedentsOf);
    default:
      return [];
  }
};
