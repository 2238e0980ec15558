/** 优质均衡: coefficients, schools × indicators, items, and the numbers all that was computed with. */
import {
  EXTRA_TEACHERS,
  NO_CHOICES,
  TEACHER_INDICATORS,
  type BalanceChoices,
  type BalanceReport,
  type StageReport,
} from '../../../../core/check/assessment/index.ts';
import { indicatorById } from '../../../../core/indicators/registry.ts';
import { resourceOf } from '../../../../core/indicators/shared/balance/resources.ts';
import type { Lang } from '../../../../core/messages/index.ts';
import { fieldTerm, sayIn, type Say } from '../../../../core/report/index.ts';
import { placeOf } from '../indicators.ts';
import { LETTER, narrow, plain, shortName, shown } from './figures.ts';
import { itemView } from './items.ts';
import type { BalanceView, CoefficientView, ReadingView, StageView } from './types.ts';

const coefficientView = (stage: StageReport, index: number): CoefficientView => {
  const one = stage.coefficients[index] as StageReport['coefficients'][number];
  const { value, limit } = one;
  const length = Math.max(limit * 2, value ?? 0);
  return {
    name: stage.columns[index]?.name ?? '',
    value: value?.toFixed(3) ?? '',
    limit: plain(limit),
    standing: one.standing,
    bar: value === null ? null : { value: (value / length) * 100, limit: (limit / length) * 100 },
    unweighted: one.unweighted?.toFixed(3) ?? '',
    mean: one.mean === null ? '' : shown(one.mean),
    unknown: one.unknown,
    roundingDecides: one.roundingDecides,
  };
};

const stageView = (stage: StageReport, lang: Lang, say: Say): StageView => ({
  stage: stage.stage,
  name: say(`stage.${stage.stage}`),
  verdict: stage.verdict,
  counts: stage.counts,
  columns: stage.columns.map(({ name, indicator, limit }) => ({
    name,
    short: shortName(indicator, name, say),
    unit: resourceOf(indicator).unit,
    limit: plain(limit),
  })),
  coefficients: stage.coefficients.map((_, index) => coefficientView(stage, index)),
  schools: stage.schools.map(({ key, school, pupils, metCount, verdict, grid }) => ({
    key,
    school,
    pupils,
    met: metCount,
    verdict,
    standings: grid.map(({ standing }) => LETTER[standing]).join(''),
    values: grid.map(({ value }, i) => (value === null ? '' : narrow(value, stage.columns[i]?.limit ?? 0))),
  })),
  notAssessed: [...stage.open, ...stage.leftOut].map(({ school, why, cell, code }, i) => ({
    school,
    why,
    place: placeOf(cell),
    open: i < stage.open.length,
    needsParent: code === 'balanceNoParent',
  })),
  absent: stage.absent.map((id) => indicatorById(id)?.name[lang] ?? id),
});

const readingView = (
  { group, document, clause, validFrom, certainty, ...rest }: BalanceReport['readings'][number],
  say: Say,
): ReadingView => ({
  ...rest,
  group,
  groupName: say(`balance-group-${group}`),
  origin: [
    [document, clause].filter((text) => text !== '').join(' '),
    validFrom === null ? '' : say('assessment-valid-from', { from: validFrom }),
  ]
    .filter((text) => text !== '')
    .join(' · '),
  certainty: say(`balance-certainty-${certainty}`),
  sure: certainty === 'high',
});

export const balanceView = (
  report: BalanceReport,
  lang: Lang,
  choices: BalanceChoices = NO_CHOICES,
): BalanceView => {
  const say = sayIn(lang);
  return {
    year: report.year,
    verdict: report.verdict,
    overall: report.overall,
    needed: report.rule.needed,
    floorShare: report.rule.floorShare,
    remarks: report.remarks,
    words: report.words,
    stages: report.stages.map((stage) => stageView(stage, lang, say)),
    items: report.items.map((item) => itemView(item, say)),
    readings: report.readings.map((reading) => readingView(reading, say)),
    teachers: TEACHER_INDICATORS.map((indicator) => ({
      indicator,
      name: indicatorById(indicator)?.name[lang] ?? indicator,
      columns: EXTRA_TEACHERS.map((id) => ({
        id,
        name: fieldTerm(id, lang),
        chosen: choices.teachers[indicator]?.includes(id) ?? false,
      })),
    })),
    choices,
  };
};
