/** The difference coefficient between schools. */
import {
  differenceCoefficient,
  type SchoolAmount,
} from '../../core/indicators/difference_coefficient/coefficient.ts';
import { notNegative } from '../arguments/numbers.ts';
import { none, wrong } from '../engine/fault.ts';
import { define, type Parameter } from '../engine/record.ts';

const RESOURCE = {
  name: 'resource',
  zh: '资源量',
  kind: 'numbers',
  description: {
    zh: '各校资源总量（教师数、平方米、元、间），一校一格，不含合计行',
    en: 'each school’s amount (teachers, m², yuan, rooms), a cell a school, without the total row',
  },
} as const satisfies Parameter;

const PUPILS = {
  name: 'pupils',
  zh: '学生数',
  kind: 'numbers',
  unit: '人',
  description: { zh: '各校在校生数，与资源量一一对应', en: 'each school’s pupils, one to one' },
} as const satisfies Parameter;

type Cells = readonly (number | null)[];

const blankAt = (parameter: Parameter, index: number) =>
  wrong('function-gap-in-rows', { parameter: parameter.zh, position: index + 1 });

/** One school a position. Where both are blank there is none; a school without pupils and resources is none either. */
const schoolsOf = (resource: Cells, pupils: Cells): SchoolAmount[] => {
  if (resource.length !== pupils.length) {
    throw wrong('function-lengths', {
      first: RESOURCE.zh,
      firstCount: resource.length,
      second: PUPILS.zh,
      secondCount: pupils.length,
    });
  }
  return resource.flatMap((amount, index) => {
    const count = pupils[index] ?? null;
    if (amount === null && (count === null || count === 0)) return [];
    if (amount === null) throw blankAt(RESOURCE, index);
    if (count === null) throw blankAt(PUPILS, index);
    notNegative(amount, RESOURCE.zh);
    notNegative(count, PUPILS.zh);
    if (count > 0) return [{ amount, pupils: count }];
    if (amount > 0) throw wrong('function-no-pupils', { position: index + 1, amount });
    return [];
  });
};

export const diffCoeff = define({
  name: 'DIFF_COEFF',
  family: 'balance',
  description: {
    zh: '校际差异系数，按学生数加权（官方方法）；小学不超过0.50、初中不超过0.45',
    en: 'difference coefficient between schools, weighted by pupils (the official method); limits 0.50 primary, 0.45 junior',
  },
  parameters: [
    RESOURCE,
    PUPILS,
    {
      name: 'weighted',
      zh: '加权',
      kind: 'flag',
      optional: true,
      description: {
        zh: '省略或 TRUE 为加权；FALSE 为不加权，不是官方方法',
        en: 'TRUE or left out: weighted; FALSE: unweighted, not the official method',
      },
    },
  ],
  result: {
    kind: 'each',
    type: 'number',
    description: { zh: '差异系数，不四舍五入', en: 'the coefficient, unrounded' },
  },
  native: {
    formula:
      '=SQRT(SUMPRODUCT(B2:B6,(A2:A6/B2:B6-SUM(A2:A6)/SUM(B2:B6))^2)/SUM(B2:B6))/(SUM(A2:A6)/SUM(B2:B6))',
    note: {
      zh: 'A列资源量，B列学生数，不能有空行和0',
      en: 'A: amounts, B: pupils, without blanks and zeros',
    },
  },
  origin: {
    zh: '教督〔2017〕6号；计算方法见2012年基本均衡评估',
    en: '教督〔2017〕6号; method of the basic-balance assessment of 2012',
  },
  examples: [
    {
      args: [
        [[279], [137], [935], [160], [402]],
        [[45], [37], [89], [76], [55]],
      ],
      answer: 0.5152566298844764,
    },
    {
      args: [[[279], [137], [935], [160], [402]], [[45], [37], [89], [76], [55]], false],
      answer: 0.48877068160501713,
    },
  ],
  compute: ({ resource, pupils, weighted }) => {
    const schools = schoolsOf(resource, pupils);
    if (schools.length === 0) throw none('function-no-schools');
    const coefficient = differenceCoefficient(schools, weighted ?? true);
    if (coefficient === null) throw none('function-zero-mean');
    return coefficient;
  },
});
