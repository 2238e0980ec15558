/** The tables of a question's sheet: inputs with their calculated columns, then those that are results only. */
import type { Lang } from '../../messages/index.ts';
import type { Column, Draft, HelperColumn } from './draft.ts';
import { plain } from './show.ts';
import type { AnswerCell, AnswerSpec, InputSpec, Question, Row, Solved, Values } from './question.ts';

interface TableColumn {
  readonly key: string;
  readonly head: string;
  readonly input: boolean;
  readonly cells: readonly { readonly value: number | string | null; readonly formula: string | null }[];
}

const isHelper = (column: Column | HelperColumn): column is HelperColumn =>
  typeof column === 'object' && 'cells' in column;

const headOf = (name: string, unit: string): string => (unit === '' ? name : `${name}（${unit}）`);

export interface Laid {
  readonly key: string;
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

const constants = (cells: readonly (number | string | null)[]): TableColumn['cells'] =>
  cells.map((value) => ({ value, formula: null }));

const calculated = (
  column: Column,
  count: number,
  results: readonly AnswerCell[] | undefined,
  lang: Lang,
): TableColumn['cells'] => {
  const at = (i: number): string | number => (typeof column === 'string' ? column : (column[i] ?? ''));
  const length = typeof column === 'string' ? count : column.length;
  return Array.from({ length }, (_, i) => {
    const cell = at(i);
    return typeof cell === 'string' && cell.startsWith('=')
      ? { value: plain(results?.[i], lang), formula: cell }
      : { value: cell, formula: null };
  });
};

const inputColumns = (spec: InputSpec, inputs: Values, lang: Lang): TableColumn[] => {
  const value = inputs[spec.key];
  if (spec.kind === 'list' && Array.isArray(value)) {
    const head = headOf(spec.name[lang], spec.unit);
    return [{ key: 'value', head, input: true, cells: constants(value as readonly number[]) }];
  }
  if (spec.kind !== 'table') return [];
  const rows = value as readonly Row[];
  return spec.columns.map((column) => ({
    key: column.key,
    head: headOf(column.name[lang], column.kind === 'number' ? column.unit : ''),
    input: true,
    cells: constants(rows.map((row) => row[column.key] ?? null)),
  }));
};

/** Every table of the sheet: inputs with their calculated columns, then those that are results only. */
export const tablesOf = (
  question: Question,
  inputs: Values,
  solved: Solved,
  draft: Draft,
  lang: Lang,
): Laid[] => {
  const keys = new Set([
    ...question.inputs.filter(({ kind }) => kind === 'table' || kind === 'list').map(({ key }) => key),
    ...question.results.map(({ table }) => table),
    ...Object.keys(draft.tables ?? {}),
  ]);
  return [...keys].map((key) => {
    const spec = question.inputs.find((one) => one.key === key);
    const own = spec === undefined ? [] : inputColumns(spec, inputs, lang);
    const result = question.results.find(({ table }) => table === key);
    const declared = new Map<string, AnswerSpec>((result?.columns ?? []).map((one) => [one.key, one]));
    const drafted = Object.entries(draft.tables?.[key] ?? {});
    const cellsIn = (column: Column | HelperColumn): Column => (isHelper(column) ? column.cells : column);
    const count = Math.max(
      own[0]?.cells.length ?? 0,
      ...drafted
        .map(([, column]) => cellsIn(column))
        .map((cells) => (typeof cells === 'string' ? 0 : cells.length)),
    );
    const more = drafted.map(([columnKey, column]): TableColumn => {
      const named = declared.get(columnKey);
      const head = isHelper(column)
        ? column.name[lang]
        : named
          ? headOf(named.name[lang], named.unit)
          : columnKey;
      const cells = calculated(cellsIn(column), count, solved.tables?.[key]?.[columnKey], lang);
      return { key: columnKey, head, input: false, cells };
    });
    const name = spec?.name ?? result?.name ?? draft.helperTables?.[key];
    return { key, name: name?.[lang] ?? key, columns: [...own, ...more] };
  });
};
