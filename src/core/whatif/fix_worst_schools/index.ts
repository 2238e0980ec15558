/** E26: if only the k worst schools are brought to the standard, does the county pass? */
import { message } from '../../messages/index.ts';
import { differenceCoefficient } from '../../indicators/difference_coefficient/coefficient.ts';
import { compareTo } from '../../values/compare.ts';
import { defineQuestion } from '../engine/question.ts';
import { say } from '../engine/draft.ts';
import { coefficientFormula } from '../shared/coefficient.ts';
import { compulsoryStage, standard, whole } from '../shared/inputs.ts';
import {
  amountsOf,
  checkLimits,
  limitCell,
  limitsTable,
  RESOURCE_KEYS,
  resourceRows,
  resourceSchools,
} from '../shared/resources.ts';
import { standingColumns, standingOf, standingRange } from '../shared/standing.ts';

export const question = defineQuestion({
  id: 'fix_worst_schools',
  number: 'E26',
  name: { zh: '只补最差的几所学校，全县能过吗', en: 'Fixing only the worst schools: does the county pass?' },
  words: ['最差', '薄弱学校', '补短板', '全县达标', '优质均衡', 'worst schools'],
  inputs: [
    compulsoryStage,
    { ...whole('fix', '补几所', 'Schools to fix', '所') },
    {
      key: 'limit',
      name: { zh: '差异系数上限', en: 'Limit of the coefficient' },
      kind: 'number',
      unit: '',
      range: [0, 10],
      default: standard('difference_coefficient'),
    },
    limitsTable,
    resourceSchools,
  ],
  answers: [
    { key: 'county', name: { zh: '全县资源配置能否通过', en: 'County passes' }, unit: '' },
    { key: 'before', name: { zh: '现在达标学校', en: 'Schools passing now' }, unit: '所' },
    { key: 'after', name: { zh: '补后达标学校', en: 'Schools passing then' }, unit: '所' },
    {
      key: 'coefficients',
      name: { zh: '补后达标的差异系数', en: 'Coefficients within the limit then' },
      unit: '项',
    },
  ],
  results: [
    {
      table: 'schools',
      columns: [
        { key: 'met', name: { zh: '达标项数', en: 'Met' }, unit: '项' },
        { key: 'fixed', name: { zh: '补', en: 'Fixed' }, unit: '' },
      ],
    },
    {
      table: 'limits',
      columns: [
        { key: 'before', name: { zh: '差异系数：现在', en: 'Coefficient now' }, unit: '' },
        { key: 'after', name: { zh: '差异系数：补后', en: 'Coefficient then' }, unit: '' },
      ],
    },
  ],
  check: ({ limits }) => checkLimits(limits),
  prefill: resourceRows,
  solve: ({ fix, limit, limits, schools }) => {
    const standings = schools.map((row) => standingOf(amountsOf(row), row.pupils, limits));
    const worst = standings
      .map((one, i) => ({ ...one, i }))
      .filter(({ passes }) => !passes)
      .sort((a, b) => a.met - b.met || a.lowest - b.lowest || a.i - b.i)
      .slice(0, fix);
    const isFixed = new Set(worst.map(({ i }) => i));
    const amount = (row: (typeof schools)[number], i: number, index: number): number => {
      const own = amountsOf(row)[index] ?? 0;
      const { limit: wanted = 0, per = 1 } = limits[index] ?? {};
      return isFixed.has(i) ? Math.max(own, (wanted * row.pupils) / per) : own;
    };
    const coefficients = (of: (row: (typeof schools)[number], i: number, index: number) => number) =>
      limits.map((_, index) =>
        differenceCoefficient(schools.map((row, i) => ({ pupils: row.pupils, amount: of(row, i, index) }))),
      );
    const before = coefficients((row, _, index) => amountsOf(row)[index] ?? 0);
    const after = coefficients(amount);
    const within = after.filter((one) => one !== null && compareTo(one, '<=', limit).met).length;
    const passing = standings.filter(({ passes }) => passes).length;
    const all = passing + worst.length === schools.length && within === limits.length;
    return {
      values: {
        county: message(all ? 'whatif-yes' : 'whatif-no'),
        before: passing,
        after: passing + worst.length,
        coefficients: within,
      },
      tables: {
        schools: {
          met: standings.map(({ met }) => met),
          fixed: schools.map((_, i) => (isFixed.has(i) ? 1 : 0)),
        },
        limits: { before, after },
      },
      assumptions: [
        message('assume-worst-order'),
        message('assume-fixed-to-limit'),
        message('assume-weighted'),
      ],
    };
  },
  formulas: () => {
    const lowest = RESOURCE_KEYS.map(
      (key, i) => `[@${key}]/[@pupils]*${limitCell('per', i)}/${limitCell('limit', i)}`,
    );
    const filled = (key: string, i: number): string => {
      const wanted = `${limitCell('limit', i)}*[schools.pupils]/${limitCell('per', i)}`;
      const own = `[schools.${key}]`;
      return `(${own}+[schools.fixed]*(${wanted}>${own})*(${wanted}-${own}))`;
    };
    return {
      tables: {
        schools: {
          ...standingColumns((key) => `[@${key}]`, '[@pupils]', 'Now'),
          met: `=COUNTIF(${standingRange('Now')},2)`,
          lowest: {
            name: { zh: '最低一项÷标准', en: 'Lowest share of a limit' },
            cells: `=MIN(${lowest.join(',')})`,
          },
          worse: {
            name: { zh: '第几差', en: 'Rank from the worst' },
            cells:
              '=IF([@passesNow]=1,0,SUMPRODUCT(([schools.passesNow]=0)*(([schools.met]<[@met])+([schools.met]=[@met])*([schools.lowest]<[@lowest])))+SUMPRODUCT(([^passesNow]=0)*([^met]=[@met])*([^lowest]=[@lowest])))',
          },
          fixed: '=IF(AND([@worse]>0,[@worse]<=[fix]),1,0)',
        },
        limits: {
          before: RESOURCE_KEYS.map(
            (key) =>
              `=IF(SUM([schools.${key}])=0,"",${coefficientFormula('[schools.pupils]', `[schools.${key}]`)})`,
          ),
          after: RESOURCE_KEYS.map(
            (key, i) =>
              `=IF(SUMPRODUCT(${filled(key, i)}+0)=0,"",${coefficientFormula('[schools.pupils]', filled(key, i))})`,
          ),
        },
      },
      answers: {
        county: `=IF(AND([after]=COUNT([schools.pupils]),[coefficients]=COUNT([limits.limit])),${say('whatif-yes')},${say('whatif-no')})`,
        before: '=SUM([schools.passesNow])',
        after: '=[before]+SUM([schools.fixed])',
        coefficients: '=COUNTIF([limits.after],"<="&[limit]*(1+0.000000001))',
      },
    };
  },
});
