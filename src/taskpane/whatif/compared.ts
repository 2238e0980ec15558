/** Scenarios of one question held against the first. */
import type { Column } from './sums.ts';
import type { WhatIfSay } from './words.ts';

export interface ComparedCell {
  readonly text: string;
  /** How far from the first, with its sign; empty where that is no figure or nothing. */
  readonly change: string;
  /** Other than in the first. */
  readonly differs: boolean;
}

export interface ComparedRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly ComparedCell[];
}

const signed = (change: number): string => `${change > 0 ? '+' : ''}${Number(change.toPrecision(4))}`;

const inputRows = (columns: readonly Column[], words: WhatIfSay): ComparedRow[] => {
  const first = columns.find(({ answer }) => answer?.ok === true)?.answer;
  if (first?.ok !== true) return [];
  return first.inputs.flatMap(({ key, name }) => {
    const cells = columns.map(({ answer, drafts }) => {
      const own = answer?.ok === true ? answer.inputs.find((one) => one.key === key)?.text : undefined;
      const edited = typeof drafts[key] === 'object';
      const typed = drafts[key];
      if (own === undefined) return typeof typed === 'string' ? typed : '';
      return edited ? words('compare.edited', { text: own }) : own;
    });
    const drafts = columns.map((column) => JSON.stringify(column.drafts[key] ?? null));
    const isTable = columns.some((column) => typeof column.drafts[key] === 'object');
    // of a scenario without an answer only what was typed is known
    const differs = cells.map(
      (cell, i) => (cell !== cells[0] && cell !== '') || (isTable && drafts[i] !== drafts[0]),
    );
    if (!differs.includes(true)) return [];
    return [
      { key, name, cells: cells.map((text, i) => ({ text, change: '', differs: differs[i] === true })) },
    ];
  });
};

const answerRows = (columns: readonly Column[], words: WhatIfSay): ComparedRow[] => {
  const some = columns.find(({ answer }) => answer?.ok === true)?.answer;
  if (some?.ok !== true) return [];
  return some.values.map(({ key, name }) => {
    const own = columns.map(({ answer }) =>
      answer?.ok === true ? answer.values.find((one) => one.key === key) : undefined,
    );
    const [base] = own;
    return {
      key,
      name,
      cells: own.map((value, i): ComparedCell => {
        if (!value) return { text: words('compare.none'), change: '', differs: false };
        const change =
          i === 0 || !base || value.number === null || base.number === null ? 0 : value.number - base.number;
        const differs = i > 0 && base !== undefined && value.text !== base.text;
        return { text: value.text, change: differs && change !== 0 ? signed(change) : '', differs };
      }),
    };
  });
};

/** Inputs that are not the same everywhere, and all answers. */
export const compared = (
  columns: readonly Column[],
  words: WhatIfSay,
): { readonly inputs: readonly ComparedRow[]; readonly answers: readonly ComparedRow[] } => ({
  inputs: inputRows(columns, words),
  answers: answerRows(columns, words),
});
