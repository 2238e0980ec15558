/** Which questions people would rather look at, and what is drawn. */
import { message, render, type Lang } from '../../../../core/messages/index.ts';
import { plain } from '../../../../core/whatif/engine/show.ts';
import type { Answer } from '../../../../core/whatif/engine/ask.ts';
import type { Question, Row, Values } from '../../../../core/whatif/engine/question.ts';
import type { ChartView, TableView } from './views.ts';

/** Bars for more rows than these can't be told apart in a narrow pane. */
const BARS_MAX = 8;
/** Years drawn beyond the last figure. */
const AHEAD = 15;

const numbers = (answer: Answer, table: string, column: string): (number | null)[] =>
  (answer.tables?.[table]?.[column] ?? []).map((cell) => {
    const value = plain(cell, 'zh');
    return typeof value === 'number' ? value : null;
  });

const named = (question: Question, table: string, column: string, lang: Lang): string =>
  question.results.find((one) => one.table === table)?.columns.find(({ key }) => key === column)?.name[
    lang
  ] ?? column;

const figureIn = (values: Values, key: string): number | null => {
  const value = values[key];
  return typeof value === 'number' ? value : null;
};

type Draw = (
  question: Question,
  inputs: Values,
  answer: Answer,
  tables: readonly TableView[],
  lang: Lang,
) => ChartView | null;

/** Figures by year, with a straight line onwards from the last of them. */
const trend =
  (
    yearsTo: (inputs: Values, answer: Answer, last: number) => number,
    slope: (answer: Answer) => number | null,
  ): Draw =>
  (question, inputs, answer, _, lang) => {
    const series = (inputs['series'] as readonly Row[])
      .map((row) => ({ year: Number(row['year']), value: Number(row['value']) }))
      .sort((a, b) => a.year - b.year);
    const [first, last] = [series[0], series.at(-1)];
    if (!first || !last || series.length < 2) return null;
    const end = Math.min(Math.max(yearsTo(inputs, answer, last.year), last.year), last.year + AHEAD);
    const years = Array.from({ length: end - first.year + 1 }, (__, i) => first.year + i);
    const step = slope(answer);
    const spec = question.inputs.find(({ key }) => key === 'series');
    const lines = [
      {
        name: spec?.name[lang] ?? '',
        values: years.map((year) => series.find((one) => one.year === year)?.value ?? null),
      },
      ...(step === null || end === last.year
        ? []
        : [
            {
              name: render(
                message(question.id === 'target_year' ? 'whatif-line-trend' : 'whatif-line-needed'),
                lang,
              ),
              values: years.map((year) => (year < last.year ? null : last.value + step * (year - last.year))),
            },
          ]),
    ];
    return { kind: 'line', labels: years.map(String), series: lines, target: figureIn(inputs, 'target') };
  };

const lines =
  (table: string, columns: readonly string[], target?: string): Draw =>
  (question, inputs, answer, tables, lang) => {
    const view = tables.find(({ key }) => key === table);
    const labels =
      table === 'births'
        ? numbers(answer, 'births', 'entry').map(String)
        : (view?.rows.map(({ label }) => label) ?? []);
    if (labels.length < 2) return null;
    return {
      kind: 'line',
      labels: labels.map((label) => label.replace(/年$/, '')),
      series: columns.map((column) => ({
        name: named(question, table, column, lang),
        values: numbers(answer, table, column),
      })),
      target: target === undefined ? null : figureIn(inputs, target),
    };
  };

const bars =
  (table: string, columns: readonly string[], inOrder = false): Draw =>
  (question, _inputs, answer, tables, lang) => {
    const view = tables.find(({ key }) => key === table);
    if (!view || view.rows.length < 2) return null;
    const all = columns.map((column) => numbers(answer, table, column));
    const size = (i: number): number => Math.max(...all.map((values) => Math.abs(values[i] ?? 0)));
    const order = view.rows.map((__, i) => i).filter((i) => inOrder || size(i) > 0);
    if (!inOrder) order.sort((a, b) => size(b) - size(a) || a - b);
    const shown = order.slice(0, BARS_MAX);
    // bars of one length say nothing that the rows don't
    if (new Set(shown.map(size)).size < 2) return null;
    return {
      kind: 'bars',
      labels: shown.map((i) => view.rows[i]?.label ?? ''),
      series: columns.map((column, k) => ({
        name: named(question, table, column, lang),
        values: shown.map((i) => all[k]?.[i] ?? null),
      })),
      target: null,
    };
  };

const numberOf = (answer: Answer, key: string): number | null => {
  const value = plain(answer.values[key], 'zh');
  return typeof value === 'number' ? value : null;
};

const CHARTS: Readonly<Record<string, Draw>> = {
  target_year: trend(
    (inputs, answer, last) => Math.max(figureIn(inputs, 'endYear') ?? last, numberOf(answer, 'year') ?? last),
    (answer) => numberOf(answer, 'slope'),
  ),
  yearly_pace: trend(
    (inputs, _, last) => figureIn(inputs, 'targetYear') ?? last,
    (answer) => numberOf(answer, 'pace'),
  ),
  entrants_forecast: lines('births', ['base', 'low', 'high']),
  seat_balance: lines('years', ['demand', 'capacity']),
  natural_decline: lines('years', ['value'], 'target'),
  classes_to_add: bars('grades', ['add']),
  teachers_and_rooms: bars('grades', ['add']),
  class_limits: bars('limits', ['classes'], true),
  inclusive_places: bars('changes', ['places'], true),
  carrying_capacity: bars('resources', ['bears'], true),
  forecast_error: bars('cases', ['classes'], true),
  target_gap: bars('schools', ['gap']),
  coefficient_change: bars('schools', ['change']),
  least_for_coefficient: bars('schools', ['whole']),
  fix_worst_schools: bars('limits', ['before', 'after'], true),
  investment_lists: bars('lists', ['newly'], true),
  staff_posts: bars('schools', ['balance']),
  kindergarten_staff: bars('schools', ['teachersShort']),
  shared_teachers: bars('schools', ['part']),
  redistribute_pupils: bars('schools', ['leave', 'receive']),
  split_target: bars('parts', ['part']),
  housing_seats: bars('levels', ['seats'], true),
};

/** The drawing of an answer; null where figures alone say it better. */
export const chartOf = (
  question: Question,
  inputs: Values,
  answer: Answer,
  tables: readonly TableView[],
  lang: Lang,
): ChartView | null => CHARTS[question.id]?.(question, inputs, answer, tables, lang) ?? null;
