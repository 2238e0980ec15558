/** What-if questions: listed, found in plain words, filled in from the checked tables, answered, laid out on a sheet. */
import { message, render, type Lang, type Message } from '../../../core/messages/index.ts';
import type { ReportSheet } from '../../../core/report/index.ts';
import { addressesOf, type Facts } from '../../../core/tables/index.ts';
import { ask, type Asked } from '../../../core/whatif/engine/ask.ts';
import { filledIn, type Prefilled, type Question } from '../../../core/whatif/engine/question.ts';
import { questionById, questions } from '../../../core/whatif/registry.ts';
import { searchQuestions } from '../../../core/whatif/search.ts';
import type { Checked } from './checked.ts';
import { factsIn } from './whatif/facts.ts';
import { assumptionTexts, inputTexts, tableViews, valueViews, watchedNames } from './whatif/answers.ts';
import { chartOf } from './whatif/charts.ts';
import { groupOf } from './whatif/groups.ts';
import { givenFrom, inputStates, inputView, ledBy, problemView } from './whatif/inputs.ts';
import type { AnswerView, Drafts, QuestionItem, QuestionView } from './whatif/views.ts';

/** For whom: the pane's language, and the census year while nothing was checked. */
export interface Asker {
  readonly lang: Lang;
  readonly year: number;
}

export interface WhatIfApi {
  list(asker: Asker): readonly QuestionItem[];
  /** Ids of the questions that fit, best first. */
  find(text: string): readonly string[];
  /** A question as it stands with what was typed: where each input comes from. */
  open(id: string, drafts: Drafts, asker: Asker): QuestionView;
  answer(id: string, drafts: Drafts, asker: Asker): AnswerView;
  /** The sheet with inputs, live formulas and answer; a RangeError while the inputs are incomplete. */
  sheet(id: string, drafts: Drafts, name: string, asker: Asker): Promise<ReportSheet>;
}

interface Ground {
  readonly facts: Facts | null;
  readonly year: number;
}

const questionOf = (id: string): Question => {
  const question = questionById(id);
  if (!question) throw new RangeError(`no question ${id}`);
  return question;
};

export const whatIf = (last: () => Checked): WhatIfApi => {
  const ground = ({ year }: Asker): Ground => {
    let checked: Checked;
    try {
      checked = last();
    } catch (error) {
      // works by hand before anything was checked
      if (error instanceof RangeError) return { facts: null, year };
      throw error;
    }
    const facts = factsIn(checked);
    return { facts, year: facts.censusYear };
  };

  const prefilled = (question: Question, drafts: Drafts, { facts, year }: Ground): Prefilled =>
    facts === null ? {} : question.prefill(facts, ledBy(question, drafts, year));

  const asked = (question: Question, drafts: Drafts, own: Ground): { found: Prefilled; result: Asked } => {
    const found = prefilled(question, drafts, own);
    return { found, result: ask(question, givenFrom(found, drafts), own.year) };
  };

  return {
    list: ({ lang }) =>
      questions.map(({ id, number, name }) => ({ id, number, name: name[lang], group: groupOf(id) })),
    find: (text) => searchQuestions(text).map(({ id }) => id),
    open(id, drafts, asker) {
      const question = questionOf(id);
      const own = ground(asker);
      const found = prefilled(question, drafts, own);
      const led = ledBy(question, drafts, own.year);
      return {
        id,
        number: question.number,
        name: question.name[asker.lang],
        year: own.year,
        checked: own.facts !== null,
        inputs: question.inputs.map((spec) => inputView(spec, asker.lang)),
        states: inputStates(question, found, led, own.facts, own.year, asker.lang),
      };
    },
    answer(id, drafts, asker) {
      const { lang } = asker;
      const question = questionOf(id);
      const say = (one: Message): string => render(one, lang);
      const { found, result } = asked(question, drafts, ground(asker));
      if (!result.ok)
        return { ok: false, problems: result.problems.map((one) => problemView(one, question.inputs, lang)) };
      const { inputs, answer } = result;
      const tables = tableViews(question, inputs, answer, lang);
      const used = Object.entries(filledIn(found)).filter(([key]) => drafts[key] === undefined);
      return {
        ok: true,
        values: valueViews(question, answer, lang),
        share: answer.sensitivity?.share ?? null,
        watched: watchedNames(question, answer, lang),
        tables,
        chart: chartOf(question, inputs, answer, tables, lang),
        assumptions: assumptionTexts(answer, lang),
        leftOut: used.flatMap(([, one]) => one.leftOut),
        inputs: inputTexts(question, inputs, lang, (count) => say(message('cli-whatif-rows', { count }))),
      };
    },
    async sheet(id, drafts, name, asker) {
      const question = questionOf(id);
      const { found, result } = asked(question, drafts, ground(asker));
      if (!result.ok) throw new RangeError(`${id}: incomplete`);
      const sources = Object.fromEntries(
        Object.entries(filledIn(found))
          .filter(([key]) => drafts[key] === undefined)
          .map(([key, { cells }]) => [key, addressesOf(cells).join('、')]),
      );
      const { sheetOf } = await import(/* webpackChunkName: "engine-sum-sheet" */ './whatif/sheet.ts');
      return sheetOf(question, result, sources, name, asker.lang);
    },
  };
};
