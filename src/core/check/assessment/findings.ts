/** What the balance assessment finds: schools that break the school rule, coefficients above their limit. */
import { message, render, type Lang, type Message } from '../../messages/index.ts';
import { RESOURCE_INDICATORS, type ResourceIndicator } from '../../indicators/shared/balance.ts';
import type { GridCell, GridSchool } from '../../indicators/shared/balance/grid.ts';
import { resourceOf, RESOURCES } from '../../indicators/shared/balance/resources.ts';
import { indicatorById } from '../../indicators/registry.ts';
import { areaAddress, cellAddress } from '../../values/address.ts';
import type { CellRef } from '../../tables/index.ts';
import type { Finding } from '../report.ts';
import type { BalanceAssessment, Coefficient, SchoolRule, StageAssessment } from './balance.ts';

/** Indicators whose national rows are told by the assessment, so that a school isn't reported seven times. */
export const ASSESSED_INDICATORS: ReadonlySet<string> = new Set([
  ...RESOURCE_INDICATORS,
  'resource_indicators_met',
  'resource_lowest_share',
  'difference_coefficient',
]);

const RULE = '资源配置7项·学校判定';

const shown = (value: number, decimals = 2): string => String(Number(value.toFixed(decimals)));

/** Enough decimals to tell a value from its limit. */
const beside = (value: number, limit: number): string => {
  for (const decimals of [2, 3, 4, 6]) {
    const text = shown(value, decimals);
    if (Number(text) !== limit) return text;
  }
  return shown(value, 6);
};

const nameOf = (indicator: ResourceIndicator, lang: Lang): string =>
  indicatorById(indicator)?.name[lang] ?? indicator;

const listed = (texts: readonly Message[], lang: Lang): string =>
  texts.map((text) => render(text, lang)).join(lang === 'zh' ? '、' : ', ');

const place = ({ table, row, column }: CellRef): Pick<Finding, 'file' | 'sheet' | 'cell'> => ({
  file: table.file,
  sheet: table.sheet.name,
  cell: cellAddress(row, column),
});

const unmetText = ({ indicator, value, limit }: GridCell, lang: Lang): Message =>
  message('balanceOneIndicator', {
    name: nameOf(indicator, lang),
    value: beside(value ?? 0, limit),
    limit: shown(limit),
    unit: resourceOf(indicator).unit,
  });

const missingText = ({ indicator, short }: GridCell, lang: Lang): Message =>
  message('balanceMissing', {
    name: nameOf(indicator, lang),
    short: Math.ceil(Number((short ?? 0).toPrecision(12))),
    unit: resourceOf(indicator).unit,
  });

const schoolFinding = (
  school: GridSchool,
  { stage }: StageAssessment,
  { needed, floorShare: share }: SchoolRule,
  lang: Lang,
): Finding => {
  const unmet = school.grid.filter(({ standing }) => standing === 'floor' || standing === 'fail');
  const params = {
    school: school.name,
    stage: message(`stage.${stage}`),
    met: school.metCount,
    needed,
    share,
    list: listed(
      unmet.map((cell) => unmetText(cell, lang)),
      lang,
    ),
  };
  return {
    rule: 'resource_balance',
    severity: 'standard',
    ...place(school.cell),
    school: school.name,
    grade: null,
    class: null,
    field: 'pupil_count',
    received: render(message('balanceReceived', { met: school.metCount }), lang),
    expected: render(message('balanceExpected', { needed, share }), lang),
    message: render(message('balanceSchoolFails', params), lang),
    howToFix: render(
      message('balanceSchoolFix', {
        share,
        list: listed(
          unmet.map((cell) => missingText(cell, lang)),
          lang,
        ),
      }),
      lang,
    ),
    origin: `教督〔2017〕6号 ${RULE}`,
    target: `national/resource-indicators-met-${stage}`,
  };
};

/** The block of the indicator's cells in the first table that states it. */
const columnOf = (stage: StageAssessment, index: number): Pick<Finding, 'file' | 'sheet' | 'cell'> | null => {
  const cells = stage.schools.flatMap(({ grid }) => grid[index]?.cells.slice(0, 1) ?? []);
  const [first] = cells;
  if (!first) return null;
  const rows = cells
    .filter(({ table, column }) => table === first.table && column === first.column)
    .map(({ row }) => row);
  const last = rows.reduce((a, b) => Math.max(a, b), first.row);
  const top = rows.reduce((a, b) => Math.min(a, b), first.row);
  return { ...place(first), cell: areaAddress(top, first.column, last, first.column) };
};

const coefficientFinding = (
  { indicator, value, limit }: Coefficient,
  stage: StageAssessment,
  lang: Lang,
): Finding[] => {
  const index = RESOURCES.findIndex((one) => one.indicator === indicator);
  const at = columnOf(stage, index);
  if (at === null || value === null) return [];
  const received = beside(Number(value.toFixed(4)), limit);
  const params = {
    stage: message(`stage.${stage.stage}`),
    name: nameOf(indicator, lang),
    value: received,
    limit: shown(limit),
  };
  return [
    {
      rule: 'difference_coefficient',
      severity: 'standard',
      ...at,
      school: null,
      grade: null,
      class: null,
      field: null,
      received,
      expected: `≤ ${shown(limit)}`,
      message: render(message('balanceCoefficientFails', params), lang),
      howToFix: render(message('balanceCoefficientFix'), lang),
      origin: '教督〔2017〕6号 资源配置7项·差异系数',
      target: `national/difference-coefficient-${stage.stage}`,
    },
  ];
};

/** A finding for each school whose verdict is unmet for certain and each coefficient above its limit. */
export const balanceFindings = (assessment: BalanceAssessment, lang: Lang): Finding[] =>
  assessment.stages.flatMap((stage) => [
    ...stage.schools
      .filter(({ verdict }) => verdict === 'unmet')
      .map((school) => schoolFinding(school, stage, assessment.rule, lang)),
    ...stage.coefficients
      .filter(({ standing }) => standing === 'unmet')
      .flatMap((coefficient) => coefficientFinding(coefficient, stage, lang)),
  ]);
