/** Finding a question by what a person calls it: number, id, name, or a word of it. */
import { distance } from 'fastest-levenshtein';
import { normalise } from '../values/text.ts';
import { questions } from './registry.ts';
import type { Question } from './engine/question.ts';

const plain = (text: string): string =>
  normalise(text)
    .toLowerCase()
    .replace(/[\s_-]/g, '');

const labelsOf = (question: Question): string[] =>
  [question.number, question.id, question.name.zh, question.name.en, ...question.words].map(plain);

/** The characters of a short Chinese text that another has, as a share: 增几个班 finds 增班. */
const sharedCharacters = (asked: string, label: string): number => {
  const own = new Set(label);
  return [...new Set(asked)].filter((one) => own.has(one)).length / Math.max(new Set(asked).size, 1);
};

/** 1 for the very name, 0 for nothing in common. */
const likeness = (asked: string, label: string): number => {
  if (asked === label) return 1;
  if (label.includes(asked)) return 0.9;
  if (label.length > 1 && asked.includes(label)) return 0.85;
  const apart = distance(asked, label) / Math.max(asked.length, label.length, 1);
  return Math.max(
    0.8 * (1 - apart),
    /[\u4e00-\u9fff]/.test(asked) ? 0.7 * sharedCharacters(asked, label) : 0,
  );
};

const WORTH_SHOWING = 0.35;

/** Questions by how well they fit the text, best first; those that hardly fit are left out. */
export const searchQuestions = (text: string): readonly Question[] => {
  const asked = plain(text);
  if (asked === '') return questions;
  return questions
    .map((question) => ({
      question,
      fit: Math.max(...labelsOf(question).map((label) => likeness(asked, label))),
    }))
    .filter(({ fit }) => fit >= WORTH_SHOWING)
    .sort((a, b) => b.fit - a.fit)
    .map(({ question }) => question);
};

/** The question that is named exactly: E4, public_places, or its full name. */
export const questionNamed = (text: string): Question | null => {
  const asked = plain(text);
  return (
    questions.find(({ number, id, name }) => [number, id, name.zh, name.en].map(plain).includes(asked)) ??
    null
  );
};
