/** The form against itself: 合计 is the sum of its parts, 其中 is no more than what it is a part of. */
import { message, render, type Lang } from '../../messages/index.ts';
import type { Finding } from '../../check/report.ts';
import { elementOf } from '../meaning/elements.ts';
import { isPartLabel, partsAlong } from '../propose/parts.ts';
import type { Form, FormCell } from '../types.ts';
import type { FilledForm } from './filledForm.ts';

/** Money and areas are typed with two decimals at most; half of the last one may be lost in each part. */
const ROUNDING_PER_PART = 0.005;

const numberOf = (filled: FilledForm, cell: FormCell): number | null => {
  const value = filled.valueOf(cell);
  return typeof value === 'number' ? value : null;
};

export const finding = (
  rule: string,
  severity: Finding['severity'],
  form: Form,
  cell: FormCell,
  told: Pick<Finding, 'received' | 'expected' | 'message' | 'howToFix'>,
): Finding => ({
  rule,
  severity,
  file: form.file,
  sheet: cell.sheet,
  cell: cell.address,
  school: null,
  grade: null,
  class: null,
  field: null,
  origin: '',
  target: null,
  ...told,
});

export const labelOf = ({ rowPath, columnPath }: FormCell): string =>
  [rowPath.join(' / '), columnPath.join(' / ')].filter((text) => text !== '').join(' × ');

/** Names of figures that don't add up: 生师比 of the county is no sum of those of its townships. */
const RELATIVE = /率|占比|比例|比重|平均|[生人班校师]均|比(?:值)?(?=[(（]|$)/;

const isRelative = ({ unit, columnPath, rowPath }: FormCell): boolean =>
  unit === '%' || [...columnPath, ...rowPath].some((text) => RELATIVE.test(text));

const namesItself = (path: readonly string[]): boolean =>
  path.some((text) => elementOf(text, {}).kind === 'named');

const sumFault = (
  form: Form,
  filled: FilledForm,
  cell: FormCell,
  axis: 'row' | 'column',
  lang: Lang,
): Finding | null => {
  const path = axis === 'row' ? cell.rowPath : cell.columnPath;
  // The columns beside 在校学生/合计 may be some of its grades only; the rules on grades look after it.
  if (namesItself(path)) return null;
  const parts = partsAlong(form.cells, cell, axis);
  const total = numberOf(filled, cell);
  if (parts.length < 2 || total === null) return null;
  const values = parts.map((part) => numberOf(filled, part));
  if (values.some((value) => value === null)) return null;
  const sum = Number(values.reduce<number>((left, value) => left + (value ?? 0), 0).toPrecision(15));
  const whole = [total, ...values].every((value) => Number.isInteger(value));
  if (Math.abs(sum - total) <= (whole ? 0 : ROUNDING_PER_PART * parts.length)) return null;
  const params = { label: labelOf(cell), received: total, expected: sum, count: parts.length };
  return finding('fill_sum', 'logic', form, cell, {
    received: String(total),
    expected: String(sum),
    message: render(message('fillSumWrong', params), lang),
    howToFix: render(message('fillSumFix', { cells: parts.map(({ address }) => address).join('、') }), lang),
  });
};

const leaf = (path: readonly string[]): string => path[path.length - 1] ?? '';

/** What a 其中 is a part of: the row above its level, or the column 合计 (or the whole) beside it. */
const wholeOf = (form: Form, cell: FormCell): FormCell | null => {
  const same = (other: FormCell): boolean => other.sheet === cell.sheet && other.table === cell.table;
  if (isPartLabel(leaf(cell.rowPath))) {
    const parent = cell.rowPath.slice(0, -1).join('\n');
    return (
      form.cells.find(
        (other) => same(other) && other.column === cell.column && other.rowPath.join('\n') === parent,
      ) ?? null
    );
  }
  if (!isPartLabel(leaf(cell.columnPath))) return null;
  const parent = cell.columnPath.slice(0, -1).join('\n');
  const beside = form.cells.filter(
    (other) => same(other) && other.row === cell.row && other.column < cell.column,
  );
  const left = beside[beside.length - 1];
  const inGroup = beside.filter(
    ({ columnPath }) => columnPath.slice(0, -1).join('\n') === parent && parent !== '',
  );
  const whole = inGroup.find(({ columnPath }) => elementOf(leaf(columnPath), {}).kind === 'sum');
  if (whole) return whole;
  return parent === '' && left && !isPartLabel(leaf(left.columnPath)) ? left : null;
};

const partFault = (form: Form, filled: FilledForm, cell: FormCell, lang: Lang): Finding | null => {
  const whole = isRelative(cell) ? null : wholeOf(form, cell);
  const part = numberOf(filled, cell);
  const most = whole && !isRelative(whole) ? numberOf(filled, whole) : null;
  if (!whole || part === null || most === null || part <= most || whole.unit !== cell.unit) return null;
  const params = { label: labelOf(cell), received: part, whole: labelOf(whole), most };
  return finding('fill_part', 'logic', form, cell, {
    received: String(part),
    expected: `≤ ${most}`,
    message: render(message('fillPartTooBig', params), lang),
    howToFix: render(message('fillPartFix', { cells: `${cell.address}、${whole.address}` }), lang),
  });
};

export const ownFaults = (form: Form, filled: FilledForm, lang: Lang): Finding[] =>
  form.cells.flatMap((cell) => {
    const faults: (Finding | null)[] = [partFault(form, filled, cell, lang)];
    if (cell.total && !isRelative(cell))
      for (const axis of ['row', 'column'] as const) faults.push(sumFault(form, filled, cell, axis, lang));
    return faults.flatMap((fault) => fault ?? []);
  });
