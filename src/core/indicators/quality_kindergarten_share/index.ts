/** 优质园占比: kindergartens of a recognised grade, by kindergartens or by children. */
import { normalise } from '../../values/index.ts';
import type { Indicator, Query } from '../indicator.ts';
import type { Line } from '../shared/lines.ts';
import type { Membership } from '../shared/narrow.ts';
import { memberShare } from '../shared/shareOf.ts';
import grades from './grades.json' with { type: 'json' };

interface Grades {
  readonly quality: readonly RegExp[];
  readonly ordinary: readonly RegExp[];
}

const patterns = (rows: readonly { readonly pattern: string }[]): readonly RegExp[] =>
  rows.map(({ pattern }) => new RegExp(pattern));

const BUILT_IN: Grades = { quality: patterns(grades.quality), ordinary: patterns(grades.ordinary) };

/** Whether a grade as written is one of the good ones; null where it can't be told. */
export const isQuality = (text: string, { quality, ordinary }: Grades = BUILT_IN): boolean | null => {
  const plain = normalise(text);
  if (plain === '') return null;
  if (ordinary.some((words) => words.test(plain))) return false;
  return quality.some((words) => words.test(plain)) ? true : null;
};

/** The grades a target names itself, such as 省一级,市一级; any other grade is then ordinary. */
const named = ({ parameters }: Query): Membership | null => {
  const { grades: own } = parameters;
  if (typeof own !== 'string') return null;
  const words = own
    .split(/[,，、;；]/)
    .map(normalise)
    .filter(Boolean);
  return (line) => {
    const plain = normalise(line.text('kindergarten_grade')?.text ?? '');
    return plain === '' ? null : words.some((word) => plain.includes(word));
  };
};

const built: Membership = (line: Line) => isQuality(line.text('kindergarten_grade')?.text ?? '');

export const indicator: Indicator = {
  id: 'quality_kindergarten_share',
  name: { zh: '优质幼儿园占比', en: 'Share of good kindergartens' },
  aliases: [
    '优质园占比',
    '省、市级优质幼儿园占比',
    '省市级优质幼儿园占比',
    '示范园占比',
    '一类园占比',
    '省一类园占比',
  ],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '省级、市级示范园、一类园、优质园所数÷幼儿园所数；目标写明按幼儿数时按在园幼儿数算。等级名称各地不同，没有填写或看不懂的等级只影响上限。',
    en: 'Kindergartens of a provincial or city grade (示范, 一类, 优质) ÷ kindergartens; by children where the target says so. Grade names are local; a blank or unknown one only raises the upper bound.',
  },
  origin: '各规划',
  fields: ['school_name', 'kindergarten_grade', 'pupil_count'],
  compute: (facts, query) =>
    memberShare(
      facts,
      { ...query, stage: query.stage ?? 'kindergarten' },
      {
        by: query.parameters.by === 'children' ? 'pupil_count' : 'schools',
        member: named(query) ?? built,
        told: 'kindergarten_grade',
        parts: [],
      },
    ),
};
