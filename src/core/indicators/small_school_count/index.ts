/** 小规模学校、教学点数: schools whose pupils lie in a range. */
import { message } from '../../messages/index.ts';
import { schoolTypeOf } from '../../tables/records/identity.ts';
import type { Facts } from '../../tables/index.ts';
import { undecidable, type Doubt, type Indicator, type Item, type Query } from '../indicator.ts';
import { doubtAt } from '../shared/doubt.ts';
import { isStated, measureOfLine } from '../shared/gather.ts';
import { linesOf, type Line } from '../shared/lines.ts';
import type { Measure } from '../shared/measure.ts';
import type { Membership } from '../shared/narrow.ts';
import { basisOf, missingFields } from '../shared/reasons.ts';
import { settle } from '../shared/settle.ts';
import { doubtsOf, pupilItem } from '../shared/schoolPupils.ts';

const number = (value: number | string | undefined, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

/** Whether the pupils lie in the range; null when the cells in doubt leave it open. */
const liesIn = ({ low, high }: Measure, from: number, to: number): boolean | null => {
  if (low > to || (high !== null && high < from)) return false;
  return low >= from && high !== null && high <= to ? true : null;
};

/** Schools of the type meant; where a type column stands, a row that leaves it blank stays open. */
const membership = (wanted: string, lines: readonly Line[]): Membership | null => {
  const type = schoolTypeOf(wanted);
  if (type === null || lines.every((line) => line.type !== type && line.text('school_type') === null))
    return null;
  return (line) => (line.text('school_type')?.text === '' && line.type !== type ? null : line.type === type);
};

const withPupils = (facts: Facts, { stage }: Query): readonly Line[] | null => {
  const lines = linesOf(facts, stage);
  return isStated(lines, 'pupil_count') ? lines : null;
};

export const indicator: Indicator = {
  id: 'small_school_count',
  name: { zh: '小规模学校（教学点）数', en: 'Small schools and teaching points' },
  aliases: ['小规模学校数', '教学点数', '小规模教学点数', '农村小规模学校数'],
  unit: '个',
  direction: 'lower',
  level: 'school',
  definition: {
    zh: '在校生数在指定范围内（两端都含）的学校数；目标写明教学点时只数教学点。没有学生的点不算。逐个列出。',
    en: 'Schools whose pupils lie within the given range, both ends included; only teaching points where the target says so. Points without pupils don’t count. Each is listed.',
  },
  origin: '各规划',
  fields: ['pupil_count', 'school_type'],
  compute(facts, query) {
    const { pupilsFrom, pupilsTo, schoolType } = query.parameters;
    const all = withPupils(facts, query);
    if (!all) return undecidable(missingFields(['pupil_count']));
    const member = typeof schoolType === 'string' ? membership(schoolType, all) : () => true;
    if (!member) return undecidable(message('indicatorNoTypeColumn', { type: String(schoolType) }));
    const from = number(pupilsFrom, 1);
    const to = number(pupilsTo, Infinity);
    const items: Item[] = [];
    const doubts: Doubt[] = [];
    let open = 0;
    for (const line of all) {
      const belongs = member(line);
      const pupils = belongs === false ? null : measureOfLine(line, 'pupil_count');
      const inside = pupils === null ? false : liesIn(pupils, from, to);
      if (pupils === null || inside === false) continue;
      const item = inside && belongs ? pupilItem(line, pupils, true) : null;
      if (item) items.push(item);
      else {
        open++;
        if (belongs) doubts.push(...doubtsOf(line, pupils));
        else doubts.push(doubtAt(line.text('school_type')?.cell ?? line.cell, line.name, 'school_type'));
      }
    }
    const computed = {
      value: items.length,
      bounds: open === 0 ? null : { low: items.length, high: items.length + open },
      numerator: items.length,
      denominator: null,
      cells: items.map(({ cell }) => cell),
      doubts,
      basis: basisOf(all),
    };
    const answer = settle(computed, query);
    return answer.kind === 'amount' ? { ...answer, items } : answer;
  },
};
