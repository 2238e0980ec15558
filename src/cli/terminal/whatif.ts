/** A what-if answer for people and for programs. */
import { render } from '../../core/messages/index.ts';
import type { Lang } from '../../core/messages/index.ts';
import { sayIn } from '../../core/report/index.ts';
import { roundTo } from '../../core/values/index.ts';
import type { Answer } from '../../core/whatif/engine/ask.ts';
import { plain } from '../../core/whatif/engine/show.ts';
import type {
  AnswerCell,
  InputSpec,
  Question,
  Row,
  Value,
  Values,
} from '../../core/whatif/engine/question.ts';
import { layOut, type Column } from './columns.ts';

export interface Answered {
  readonly question: Question;
  readonly year: number;
  readonly inputs: Values;
  readonly defaulted: readonly string[];
  readonly answer: Answer;
  /** Cells that inputs were read from, by key. */
  readonly sources: Readonly<Record<string, string>>;
  /** Schools, grades or classes of the tables that the inputs don't hold, because a figure is missing. */
  readonly leftOut: readonly string[];
}

const SHOWN_DECIMALS = 4;
const ROWS_SHOWN = 30;
const NAMES_SHOWN = 8;

const shownNumber = (value: number): string => String(roundTo(value, SHOWN_DECIMALS));

const shown = (cell: AnswerCell | undefined, lang: Lang): string => {
  const value = plain(cell, lang);
  if (value === null) return '—';
  return typeof value === 'number' ? shownNumber(value) : value;
};

const rowsIn = (value: Value | undefined): readonly Row[] =>
  Array.isArray(value) && typeof value[0] === 'object' ? (value as readonly Row[]) : [];

/** Every table of the answer: an input table with the columns that were added, or one of the answer's own. */
const tablesOf = ({ question, inputs, answer }: Answered, lang: Lang) =>
  question.results.map(({ table, name, columns }) => {
    const spec = question.inputs.find(({ key }) => key === table);
    const given = rowsIn(inputs[table]);
    const numbers = spec?.kind === 'list' ? (inputs[table] as readonly number[]) : [];
    const own = spec?.kind === 'table' ? spec.columns : [];
    const results = answer.tables?.[table] ?? {};
    const count = Math.max(
      given.length,
      numbers.length,
      ...Object.values(results).map((column) => column.length),
    );
    const heads = [
      ...(spec?.kind === 'list' ? [{ key: 'value', name: spec.name[lang], unit: spec.unit }] : []),
      ...own.map((one) => ({
        key: one.key,
        name: one.name[lang],
        unit: one.kind === 'number' ? one.unit : '',
      })),
      ...columns.map((one) => ({ key: one.key, name: one.name[lang], unit: one.unit })),
    ];
    const cell = (key: string, i: number): AnswerCell => {
      if (columns.some((one) => one.key === key)) return results[key]?.[i] ?? null;
      return (spec?.kind === 'list' ? numbers[i] : given[i]?.[key]) ?? null;
    };
    const rows = Array.from({ length: count }, (_, i) => heads.map(({ key }) => cell(key, i)));
    return { key: table, name: (spec?.name ?? name)?.[lang] ?? table, heads, rows };
  });

const boundOf = ({ answer }: Answered, key: string) => answer.bounds?.[key] ?? null;

/** For other programs: values and tables by key, words in the language asked for. */
export const answerObject = (answered: Answered, lang: Lang): object => {
  const { question, year, inputs, defaulted, sources, answer } = answered;
  return {
    version: 1,
    question: question.id,
    number: question.number,
    name: question.name[lang],
    year,
    inputs,
    defaulted,
    sources,
    leftOut: answered.leftOut,
    values: question.answers.map(({ key, name, unit }) => {
      const bound = boundOf(answered, key);
      return {
        key,
        name: name[lang],
        unit: answer.units?.[key] ?? unit,
        value: plain(answer.values[key], lang),
        low: bound?.low ?? null,
        high: bound?.high ?? null,
        bounded: bound !== null,
      };
    }),
    tables: tablesOf(answered, lang).map(({ key, name, heads, rows }) => ({
      key,
      name,
      columns: heads,
      rows: rows.map((row) => row.map((cell) => plain(cell, lang))),
    })),
    assumptions: answer.assumptions.map((one) => render(one, lang)),
    sensitivity: answer.sensitivity && {
      ...answer.sensitivity,
      answers: answer.sensitivity.answers.map(({ key, low, base, high }) => ({
        key,
        low: plain(low, lang),
        base: plain(base, lang),
        high: plain(high, lang),
      })),
    },
  };
};

const ADDRESSES_SHOWN = 2;

/** The first few of many addresses. */
const shortened = (source: string): string => {
  const all = source.split('、');
  return all.length <= ADDRESSES_SHOWN ? source : `${all.slice(0, ADDRESSES_SHOWN).join('、')} …`;
};

const inputLine = (spec: InputSpec, answered: Answered, lang: Lang): readonly string[] => {
  const say = sayIn(lang);
  const value = answered.inputs[spec.key];
  const rows = rowsIn(value).length;
  const text =
    spec.kind === 'table'
      ? say('cli-whatif-rows', { count: rows })
      : spec.kind === 'choice'
        ? (spec.options.find((one) => one.value === value)?.name[lang] ?? String(value))
        : Array.isArray(value)
          ? value.join(', ')
          : String(typeof value === 'number' ? shownNumber(value) : value);
  const unit = spec.kind === 'number' || spec.kind === 'list' ? spec.unit : '';
  const note = answered.defaulted.includes(spec.key)
    ? say('cli-whatif-default')
    : shortened(answered.sources[spec.key] ?? '');
  return [spec.name[lang], spec.key, `${text}${unit}`, note];
};

const boundText = (bound: { low: number | null; high: number | null } | null): string => {
  if (bound === null) return '';
  const low = bound.low === null ? '' : shownNumber(bound.low);
  if (bound.high === null) return low === '' ? '' : `≥ ${low}`;
  return `${low}～${shownNumber(bound.high)}`;
};

const answerLines = (answered: Answered, lang: Lang, width: number): string[] => {
  const say = sayIn(lang);
  const { question, answer } = answered;
  const moved = new Map(answer.sensitivity?.answers.map((one) => [one.key, one]) ?? []);
  const share = answer.sensitivity?.share ?? 0;
  return layOut(
    [
      { title: say('cli-whatif-column-answer'), flexible: true },
      { title: '' },
      { title: '', right: true },
      { title: say('cli-whatif-column-bounds'), right: true },
      { title: say('cli-whatif-column-low', { share }), right: true },
      { title: say('cli-whatif-column-high', { share }), right: true },
    ],
    question.answers.map(({ key, name, unit }) => {
      const own = moved.get(key);
      const value = plain(answer.values[key], lang);
      return [
        name[lang],
        key,
        `${shown(answer.values[key], lang)}${typeof value === 'number' ? (answer.units?.[key] ?? unit) : ''}`,
        boundText(boundOf(answered, key)),
        own === undefined ? '' : shown(own.low, lang),
        own === undefined ? '' : shown(own.high, lang),
      ];
    }),
    width,
  );
};

const tableLines = (answered: Answered, lang: Lang, width: number): string[] =>
  tablesOf(answered, lang).flatMap(({ name, heads, rows }) => {
    const columns: Column[] = heads.map((head, i) => ({
      title: head.unit === '' ? head.name : `${head.name}(${head.unit})`,
      right: rows.some((row) => typeof row[i] === 'number'),
    }));
    const cells = rows
      .slice(0, ROWS_SHOWN)
      .map((row) => row.map((cell) => (cell === null ? '' : shown(cell, lang))));
    const more = rows.length - ROWS_SHOWN;
    return [
      '',
      `■ ${name}`,
      ...layOut(columns, cells, width),
      ...(more > 0 ? [sayIn(lang)('cli-whatif-more-rows', { count: more })] : []),
    ];
  });

/** For people: inputs with where they come from, the answers with bounds, tables, what is taken for granted. */
export const answerText = (answered: Answered, lang: Lang, width: number): string => {
  const say = sayIn(lang);
  const { question, year, answer } = answered;
  return [
    `${question.number} ${question.name[lang]}  ${say('cli-whatif-year', { year })}`,
    '',
    `■ ${say('cli-whatif-inputs')}`,
    ...layOut(
      [{ title: '' }, { title: '' }, { title: '', right: true }, { title: '', flexible: true }],
      question.inputs.map((spec) => inputLine(spec, answered, lang)),
      width,
    ).slice(1),
    ...(answered.leftOut.length === 0
      ? []
      : [
          say('cli-whatif-left-out', {
            count: answered.leftOut.length,
            names: answered.leftOut.slice(0, NAMES_SHOWN).join(say('report-list-comma')),
          }),
        ]),
    '',
    `■ ${say('whatif-head-answers')}`,
    ...answerLines(answered, lang, width),
    ...tableLines(answered, lang, width),
    '',
    `■ ${say('whatif-head-assumptions')}`,
    ...answer.assumptions.map((one) => `· ${render(one, lang)}`),
    '',
  ].join('\n');
};
