/** 班额达标率: share of classes within the class-size limit of their stage or age group. */
import { message, type Message } from '../../messages/index.ts';
import { standardLimit } from '../../plans/standards.ts';
import type { CellRef, Facts } from '../../tables/index.ts';
import type { Stage } from '../../values/stage.ts';
import { amount, undecidable, type Doubt, type Indicator, type Query } from '../indicator.ts';
import { classEvidence } from '../shared/classEvidence.ts';
import { countFrom } from '../shared/classCount.ts';

const AGE_GROUPS = ['nursery', 'small', 'middle', 'top', 'mixed'];

interface Part {
  readonly stage: Stage;
  readonly ageGroup: string | null;
}

const partsOf = (stage: Stage | null): readonly Part[] => {
  if (stage === 'kindergarten') return AGE_GROUPS.map((ageGroup) => ({ stage, ageGroup }));
  if (stage === 'compulsory' || stage === null) {
    return (['primary', 'junior'] as const).map((one) => ({ stage: one, ageGroup: null }));
  }
  return [{ stage, ageGroup: null }];
};

interface Sum {
  low: number;
  high: number;
  total: number;
  cells: CellRef[];
  doubts: Doubt[];
  basis: Message | null;
}

const sumOver = (facts: Facts, query: Query): Sum => {
  const sum: Sum = { low: 0, high: 0, total: 0, cells: [], doubts: [], basis: null };
  for (const { stage, ageGroup } of partsOf(query.stage)) {
    const own = query.parameters['limit'];
    const limit =
      typeof own === 'number' ? own : standardLimit('class_size', stage, facts.censusYear, ageGroup);
    const evidence = classEvidence(facts, stage, ageGroup);
    const count = limit === null ? null : countFrom(evidence, limit + 1);
    if (!count) continue;
    sum.low += count.total - count.high;
    sum.high += count.total - count.low;
    sum.total += count.total;
    sum.cells.push(...count.cells);
    sum.doubts.push(...evidence.doubts);
    sum.basis ??= count.basis;
  }
  return sum;
};

export const indicator: Indicator = {
  id: 'class_size_compliance',
  name: { zh: '班额达标率', en: 'Classes within the class-size limit' },
  aliases: ['班额达标率', '标准班额比例', '标准班额占比', '标准班额率'],
  unit: '%',
  direction: 'higher',
  level: 'county',
  definition: {
    zh: '班额不超过本学段（幼儿园按班龄）标准的班数 ÷ 全部班数 × 100%。只有年级或学校合计时给出上下限。',
    en: 'Classes within the limit of their stage (kindergartens: age group) ÷ all classes × 100 %. From totals only, bounds are given.',
  },
  origin: '教督〔2017〕6号；教督〔2020〕1号',
  fields: ['pupil_count', 'class_count'],
  compute(facts, query) {
    const { low, high, total, cells, doubts, basis } = sumOver(facts, query);
    if (total === 0 || basis === null) return undecidable(message('noClassSizes'), [], doubts);
    const share = (part: number): number => (part / total) * 100;
    const bounds = low === high ? {} : { low: share(low), high: share(high) };
    return amount(share(high), basis, { numerator: high, denominator: total, cells, doubts, ...bounds });
  },
};
