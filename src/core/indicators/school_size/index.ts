/** 学校规模: pupils of each school, held against the limit for its type. */
import { message } from '../../messages/index.ts';
import { schoolTypeOf, type SchoolType } from '../../tables/records/identity.ts';
import type { Stage } from '../../values/stage.ts';
import { undecidable, type Doubt, type Indicator, type Item, type Query } from '../indicator.ts';
import { distinctDoubts } from '../shared/doubt.ts';
import { isStated, measureOfLine } from '../shared/gather.ts';
import { linesOf, type Line } from '../shared/lines.ts';
import type { Measure } from '../shared/measure.ts';
import { basisOf, missingFields, nothingReadable } from '../shared/reasons.ts';
import { doubtsOf, pupilItem } from '../shared/schoolPupils.ts';

interface Scope {
  readonly stage: Stage | null;
  /** null: schools of any type. */
  readonly types: readonly SchoolType[] | null;
}

/** A through-school is judged as a whole over its compulsory sections, never section by section. */
const SCOPES: Readonly<Record<SchoolType, Scope>> = {
  kindergarten: { stage: 'kindergarten', types: ['kindergarten'] },
  primary: { stage: 'primary', types: ['primary', 'teachingPoint'] },
  teachingPoint: { stage: 'primary', types: ['teachingPoint'] },
  junior: { stage: 'junior', types: ['junior', 'fullSecondary'] },
  nineYear: { stage: 'compulsory', types: ['nineYear'] },
  twelveYear: { stage: 'compulsory', types: ['twelveYear'] },
  fullSecondary: { stage: 'junior', types: ['fullSecondary'] },
  senior: { stage: 'senior', types: ['senior', 'fullSecondary', 'twelveYear'] },
  special: { stage: 'special', types: ['special'] },
  vocational: { stage: 'vocational', types: ['vocational'] },
};

const scopeOf = ({ stage, parameters }: Query): Scope => {
  const type = typeof parameters.schoolType === 'string' ? schoolTypeOf(parameters.schoolType) : null;
  return type === null ? { stage, types: null } : SCOPES[type];
};

const THROUGH: ReadonlySet<SchoolType> = new Set<SchoolType>(['nineYear', 'twelveYear']);

/** Whether the figures cover every compulsory section that the school has. */
const isComplete = (line: Line, stage: Stage | null, { stages }: Measure): boolean =>
  stage !== 'compulsory' ||
  line.type === null ||
  !THROUGH.has(line.type) ||
  (stages.has('primary') && stages.has('junior'));

export const indicator: Indicator = {
  id: 'school_size',
  name: { zh: '学校规模', en: 'School size' },
  aliases: ['办学规模', '学校在校生规模', '校均规模上限', '幼儿园规模'],
  unit: '人',
  direction: 'lower',
  level: 'school',
  definition: {
    zh: '每所学校（幼儿园）的在校生数，按学校类型对照各自的上限。九年、十二年一贯制学校把义务教育各学段合在一起看，不分学段；只知道其中一个学段时，是人数的下限。',
    en: 'Pupils of each school or kindergarten against the limit for its type. Through-schools are judged over their compulsory sections together; where only one section is known, that is a lower bound.',
  },
  origin: '教督〔2017〕6号；幼儿园工作规程',
  fields: ['pupil_count', 'school_type'],
  compute(facts, query) {
    const { stage, types } = scopeOf(query);
    const all = linesOf(facts, stage);
    if (!isStated(all, 'pupil_count')) return undecidable(missingFields(['pupil_count']));
    const lines = all.filter(({ type }) => types === null || (type !== null && types.includes(type)));
    const items: Item[] = [];
    const doubts: Doubt[] = [];
    for (const line of lines) {
      const pupils = measureOfLine(line, 'pupil_count');
      if (!pupils) continue;
      const complete = isComplete(line, stage, pupils);
      const item = pupilItem(line, pupils, complete);
      const safe = isSafe(item, query);
      if (item && (safe || item.value > 0 || item.known === 'exact')) items.push(item);
      if (pupils.doubts.length > 0 && !safe) doubts.push(...doubtsOf(line, pupils));
    }
    const open = distinctDoubts(doubts);
    if (items.length === 0) {
      const type = String(query.parameters.schoolType ?? '');
      const reason =
        open.length > 0 || type === ''
          ? nothingReadable(['pupil_count'])
          : message('indicatorNoSuchSchool', { type });
      return undecidable(reason, [], open);
    }
    return { kind: 'each', items, doubts: open, basis: basisOf(lines) };
  },
};

/** A cell that also counts other pupils is no doubt where even all of them together are within the limit. */
const isSafe = (item: Item | null, { bound }: Query): boolean =>
  item !== null &&
  bound !== null &&
  (bound.comparator === '<=' || bound.comparator === '<') &&
  (item.value > bound.value || (typeof item.upTo === 'number' && item.upTo < bound.value));
