/** D39: a typed ratio is what its two figures give. */
import { field as fieldOf, isFieldId } from '../../fields/index.ts';
import { message } from '../../messages/index.ts';
import { readingAt } from '../../tables/records/figure.ts';
import type { TableColumn } from '../../tables/index.ts';
import { normaliseRatio, type Reading } from '../../values/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { headed, headingOf, textIn } from '../shared/headed.ts';
import { wholeFor } from '../shared/relations.ts';
import { limitOf } from '../tolerance.ts';
import { numberIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, placeOf, shownIn } from '../words.ts';

const PUPILS_PER_TEACHER = /(?:^|\/)(?:生师比|师生比)$/;

interface Typed {
  readonly source: TableColumn;
  readonly over: Column;
  readonly under: Column;
  /** The quotient in the unit the column shows: 100 for shares in percent. */
  readonly scales: readonly number[];
  readonly read: (reading: Reading) => number | null;
}

const plainNumber = (reading: Reading): number | null => (reading.kind === 'number' ? reading.value : null);

/** The column that holds the whole amount itself, for one that holds it per pupil or as a share. */
const amountOf = (view: TableView, source: TableColumn): Column | undefined => {
  const { field, stage } = source.match;
  if (field === null || !isFieldId(field)) return undefined;
  const found = view.columnsOf(field).filter((column) => column.source !== source);
  return (
    found.find((column) => column.source.match.stage === stage) ?? (found.length === 1 ? found[0] : undefined)
  );
};

const typedIn = (view: TableView): Typed[] => {
  const pupils = view.column('pupil_count');
  const found: Typed[] = [];
  for (const source of view.table.columns) {
    const { field, modifiers } = source.match;
    if (field === null || !isFieldId(field)) continue;
    if (field === 'avg_class_size') {
      const classes = view.column('class_count');
      if (pupils && classes)
        found.push({ source, over: pupils, under: classes, scales: [1], read: plainNumber });
    } else if (modifiers.includes('perPupil')) {
      const over = amountOf(view, source);
      const printed = over ? [1, 1 / over.factor] : [];
      if (over && pupils) found.push({ source, over, under: pupils, scales: printed, read: plainNumber });
    } else if (modifiers.includes('share')) {
      const over = amountOf(view, source);
      const { parent } = fieldOf(field);
      const under = over && parent ? wholeFor(view, over, parent) : undefined;
      if (over && under) found.push({ source, over, under, scales: [100, 1], read: plainNumber });
    }
  }
  const ratio = headed(view, PUPILS_PER_TEACHER);
  const teachers = view.column('teacher_count');
  if (ratio && pupils && teachers)
    found.push({ source: ratio, over: pupils, under: teachers, scales: [1], read: normaliseRatio });
  return found;
};

const decimalsOf = (reading: Reading, text: string): number => {
  const typed = (/\.(\d+)/.exec(text)?.[1] ?? '').length;
  return Math.max(typed, reading.kind === 'number' ? (reading.shownDecimals ?? 0) : 0);
};

interface Held {
  readonly row: number;
  readonly value: number;
  readonly exact: number;
  readonly expected: string;
  readonly holds: boolean;
}

const MANY_DECIMALS = 6;

const held = (view: TableView, { source, over, under, scales, read }: Typed, row: number): Held | null => {
  const reading = readingAt(view.table.sheet, row, source.index);
  const value = read(reading);
  const a = numberIn(over, row);
  const b = numberIn(under, row);
  if (value === null || a === null || b === null || b === 0) return null;
  const text = textIn(view, row, source).normalize('NFKC');
  const decimals = decimalsOf(reading, text);
  // A quotient below 1 that stands for 1:19 was turned into 19: its own decimals say nothing any more.
  const inverted = reading.kind === 'number' && reading.value !== value;
  const step = 10 ** -Math.min(decimals, MANY_DECIMALS);
  const tolerance = inverted ? limitOf('typedRatioDigits') : limitOf('typedRatioDigits') * step;
  const holds = scales.some((scale) => Math.abs((a / b) * scale - value) <= tolerance * (1 + 1e-6));
  const nearest = scales
    .map((scale) => (a / b) * scale)
    .reduce((x, y) => (Math.abs(y - value) < Math.abs(x - value) ? y : x));
  return { row, value, exact: nearest, expected: nearest.toFixed(Math.min(decimals, MANY_DECIMALS)), holds };
};

const faults = (view: TableView, typed: Typed, rows: readonly Held[]): RuleFinding[] => {
  const { source, over, under } = typed;
  return rows
    .filter(({ holds }) => !holds)
    .map(({ row, expected }) => {
      const params = {
        place: placeOf(view.who(row), row),
        column: headingOf(source),
        received: textIn(view, row, source),
        over: columnTitle(over),
        overValue: shownIn(over, numberIn(over, row) ?? 0),
        under: columnTitle(under),
        underValue: shownIn(under, numberIn(under, row) ?? 0),
        expected,
      };
      return {
        severity: 'logic',
        cell: view.cell(row, source.index),
        about: [view.cell(row, over.index), view.cell(row, under.index)],
        who: view.who(row),
        field: source.match.field,
        received: params.received,
        expected,
        message: message('ruleTypedRatio', params),
        howToFix: message('ruleFixTypedRatio', params),
        repair: Number(expected),
      };
    });
};

export const typedRatio: TableRule = {
  id: 'typed_ratio',
  number: 'D39',
  name: { zh: '填写的比率等于重新计算的结果', en: 'typed ratios are what their figures give' },
  checks: {
    zh: '平均班额、生师比、生均面积、占比等直接填写的比率，按本行的两个数重新计算，相差不超过末位半个单位；多数行都不相等的列，分子分母另有口径，不查。',
    en: 'Average class size, pupils per teacher, areas per pupil and shares are computed anew from the row and may be off by half a unit of their last digit; a column most of whose rows differ has another definition and isn’t asked.',
  },
  severity: 'logic',
  tolerances: ['typedRatioDigits', 'evidenceShare'],
  origin: '教育事业统计 逻辑校验：比率与绝对数相符',
  certainty: 'medium',
  needs: [['pupil_count', 'teacher_count', 'class_count']],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    let known = false;
    const findings = typedIn(view).flatMap((typed) => {
      const rows = view.table.dataRows.flatMap((row) => held(view, typed, row) ?? []);
      const good = rows.filter(({ holds }) => holds).length;
      if (good < 2 || (100 * good) / rows.length < limitOf('evidenceShare')) return [];
      known = true;
      return faults(view, typed, rows);
    });
    return known ? { findings } : { notRun: message('ruleNoTypedRatio') };
  },
};
