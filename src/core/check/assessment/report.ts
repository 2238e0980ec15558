/** The assessments as the report carries them: plain data in the sheet's own addresses, for JSON, sheets and pane. */
import { field } from '../../fields/index.ts';
import { message, render, type Lang, type Message } from '../../messages/index.ts';
import type { SchoolType } from '../../tables/records/identity.ts';
import type { Standing as CellStanding, GridCell, GridSchool } from '../../indicators/shared/balance/grid.ts';
import { resourceOf, type AssessedStage } from '../../indicators/shared/balance/resources.ts';
import type { NotAssessed } from '../../indicators/shared/balance/schools.ts';
import { indicatorById } from '../../indicators/registry.ts';
import type { ResourceIndicator } from '../../indicators/shared/balance.ts';
import { addressesOf, type CellRef } from '../../tables/index.ts';
import type { Target } from '../../plans/schema.ts';
import type { Comparator } from '../../values/compare.ts';
import type { Status } from '../report.ts';
import { together } from './balance.ts';
import type { BalanceAssessment, Coefficient, SchoolRule, StageAssessment, Standing } from './balance.ts';
import { NO_CHOICES, unitCosts, type BalanceChoices } from './choices.ts';
import type { ChecklistItem, ChecklistPart } from './checklist.ts';
import { balanceParameters, type Parameter, type ParameterGroup } from './parameters.ts';
import type { UnitCost } from '../../indicators/shared/balance/unitCosts.ts';
import { AREAS, coverageMet, type AgeGroupSizes, type InclusiveAssessment } from './inclusive.ts';
import type { AssessmentItem } from './items.ts';

export interface ResourceColumn {
  readonly indicator: ResourceIndicator;
  readonly name: string;
  readonly unit: string;
  /** Pupils it is counted per: 1 or 100. */
  readonly per: number;
  readonly kind: 'teachers' | 'facilities';
  readonly limit: number;
  readonly floor: number;
}

export interface ResourceCell {
  readonly value: number | null;
  readonly standing: CellStanding;
  readonly roundingDecides: boolean;
  readonly amount: number | null;
  /** What the amount lacks to the limit. */
  readonly short: number | null;
  /** The section's share of the facilities of a through-school, else 1. */
  readonly share: number;
  readonly cells: readonly string[];
  readonly reason: string | null;
  /** What kind of reason it is. */
  readonly code: string | null;
}

export interface AssessedRow {
  readonly key: string;
  readonly school: string;
  readonly type: SchoolType | null;
  readonly through: boolean;
  readonly pupils: number;
  readonly cell: string;
  /** Points merged into it. */
  readonly merged: readonly string[];
  /** In the order of the stage's `columns`. */
  readonly grid: readonly ResourceCell[];
  readonly metCount: number;
  readonly verdict: Standing;
  readonly roundingDecides: boolean;
}

export interface NotAssessedRow {
  readonly school: string;
  readonly cell: string;
  readonly why: string;
  /** What kind of reason it is. */
  readonly code: string;
}

export interface StageReport {
  readonly stage: AssessedStage;
  readonly verdict: Standing;
  readonly counts: Readonly<Record<Standing, number>>;
  readonly columns: readonly ResourceColumn[];
  readonly schools: readonly AssessedRow[];
  readonly coefficients: readonly Coefficient[];
  readonly leftOut: readonly NotAssessedRow[];
  readonly open: readonly NotAssessedRow[];
  readonly absent: readonly ResourceIndicator[];
}

export interface ItemReport {
  readonly part: ChecklistPart;
  readonly number: number | null;
  readonly verdict: Standing;
  readonly figures: readonly {
    readonly target: string;
    readonly name: string;
    readonly value: number | null;
    readonly goal: number | null;
    readonly goalHigh: number | null;
    readonly comparator: Comparator | null;
    readonly unit: string;
    readonly document: string;
    readonly clause: string;
    readonly certainty: Target['certainty'];
    readonly status: Status;
    readonly reason: string | null;
  }[];
  readonly checks: readonly ChecklistItem[];
}

/** A number the assessment was computed with, and where it is from. */
export interface ReadingReport extends Pick<
  Parameter,
  'id' | 'unit' | 'document' | 'clause' | 'validFrom' | 'certainty' | 'allowed'
> {
  readonly group: ParameterGroup;
  readonly name: string;
  /** As the source has it. */
  readonly standard: number;
  /** What was used. */
  readonly value: number;
  /** Whether a person set it, and on what basis. */
  readonly own: boolean;
  readonly basis: string;
}

export interface BalanceReport {
  readonly year: number;
  readonly rule: SchoolRule;
  /** On schools and coefficients. */
  readonly verdict: Standing;
  /** On schools, coefficients and every item; an item nobody judged leaves it undecidable. */
  readonly overall: Standing;
  readonly unitCosts: readonly UnitCost[];
  /** The numbers it was computed with. */
  readonly readings: readonly ReadingReport[];
  /** Words of people on single schools and columns, each a sentence. */
  readonly words: readonly string[];
  readonly remarks: readonly string[];
  readonly stages: readonly StageReport[];
  /** Guarantee, quality, satisfaction, vetoes, preconditions. */
  readonly items: readonly ItemReport[];
}

export interface InclusiveReport {
  readonly year: number;
  readonly verdict: Standing;
  readonly remarks: readonly string[];
  /** The areas per child that kindergartens are held against, with the limits of the year. */
  readonly areaColumns: readonly {
    readonly indicator: string;
    readonly name: string;
    readonly unit: string;
    readonly limit: number;
  }[];
  readonly items: readonly ItemReport[];
  readonly coverage: readonly {
    readonly by: 'children' | 'kindergartens';
    readonly value: number | null;
    readonly limit: number | null;
    readonly official: boolean;
    readonly standing: Standing;
  }[];
  readonly ageGroups: readonly AgeGroupSizes[];
  readonly kindergartens: readonly {
    readonly kindergarten: string;
    readonly cell: string;
    readonly children: number | null;
    readonly plannedYear: number | null;
    readonly newer: boolean | null;
    readonly childrenPerTeacher: number | null;
    readonly areas: readonly {
      readonly indicator: string;
      readonly value: number | null;
      readonly limit: number;
      readonly standing: Standing;
      readonly cells: readonly string[];
    }[];
  }[];
}

export interface AssessmentReport {
  readonly balance: BalanceReport | null;
  readonly inclusive: InclusiveReport | null;
}

const addressOfCell = (cell: CellRef): string => addressesOf([cell])[0] ?? '';

const told = (text: Message | null, lang: Lang): string | null => (text === null ? null : render(text, lang));

const cellReport = (cell: GridCell, lang: Lang): ResourceCell => ({
  value: cell.value,
  standing: cell.standing,
  roundingDecides: cell.roundingDecides,
  amount: cell.amount,
  short: cell.short,
  share: cell.share,
  cells: addressesOf(cell.cells),
  reason: told(cell.reason, lang),
  code: cell.reason?.code ?? null,
});

const rowReport = (school: GridSchool, lang: Lang): AssessedRow => ({
  key: school.key,
  school: school.name,
  type: school.type,
  through: school.through,
  pupils: school.pupils,
  cell: addressOfCell(school.cell),
  merged: school.merged,
  grid: school.grid.map((cell) => cellReport(cell, lang)),
  metCount: school.metCount,
  verdict: school.verdict,
  roundingDecides: school.roundingDecides,
});

const notAssessed = ({ name, cell, reason }: NotAssessed, lang: Lang): NotAssessedRow => ({
  school: name,
  cell: addressOfCell(cell),
  why: render(reason, lang),
  code: reason.code,
});

const stageReport = (stage: StageAssessment, lang: Lang): StageReport => ({
  stage: stage.stage,
  verdict: stage.verdict,
  counts: stage.counts,
  columns: stage.thresholds.map(({ indicator, limit, floor }) => {
    const { per, kind, unit } = resourceOf(indicator);
    return {
      indicator,
      name: indicatorById(indicator)?.name[lang] ?? indicator,
      unit,
      per,
      kind,
      limit,
      floor,
    };
  }),
  schools: stage.schools.map((school) => rowReport(school, lang)),
  coefficients: stage.coefficients,
  leftOut: stage.leftOut.map((one) => notAssessed(one, lang)),
  open: stage.open.map((one) => notAssessed(one, lang)),
  absent: stage.absent,
});

const itemReport = ({ part, number, verdict, figures, checks }: AssessmentItem, lang: Lang): ItemReport => ({
  part,
  number,
  verdict,
  figures: figures.map(({ target, verdict: own }) => ({
    target: target.id,
    name: target.name,
    value: own.value,
    goal: target.value,
    goalHigh: target.valueHigh,
    comparator: target.comparator,
    unit: target.unit,
    document: target.document ?? '',
    clause: target.clause,
    certainty: target.certainty,
    status: own.status,
    reason: told(own.reason, lang),
  })),
  checks,
});

const readingsOf = (year: number, { parameters }: BalanceChoices, lang: Lang): readonly ReadingReport[] =>
  balanceParameters(year).map(({ value, name, ...rest }) => {
    const own = parameters[rest.id];
    return {
      ...rest,
      name: render(name, lang),
      standard: value,
      value: own?.value ?? value,
      own: own !== undefined,
      basis: own?.basis ?? '',
    };
  });

const wordsOf = ({ teachers, shared, parents }: BalanceChoices, lang: Lang): string[] => [
  ...Object.entries(teachers).flatMap(([indicator, columns]) =>
    columns.length === 0
      ? []
      : [
          render(
            message('balance-word-teachers', {
              name: indicatorById(indicator)?.name[lang] ?? indicator,
              columns: columns
                .map((column) => (lang === 'zh' ? field(column).term : field(column).english))
                .join(lang === 'zh' ? '、' : ', '),
            }),
            lang,
          ),
        ],
  ),
  ...Object.entries(shared).map(([school, count]) =>
    render(message('balance-word-shared', { school, count }), lang),
  ),
  ...Object.entries(parents).map(([point, school]) =>
    render(message('balance-word-parent', { point, school }), lang),
  ),
];

export const balanceReport = (
  assessment: BalanceAssessment,
  items: readonly AssessmentItem[],
  lang: Lang,
  choices: BalanceChoices = NO_CHOICES,
  remarks: readonly Message[] = [],
): BalanceReport => ({
  year: assessment.year,
  rule: assessment.rule,
  verdict: assessment.verdict,
  overall: together([assessment.verdict, ...items.map(({ verdict }) => verdict)]),
  unitCosts: unitCosts(choices),
  readings: readingsOf(assessment.year, choices, lang),
  words: wordsOf(choices, lang),
  remarks: [...assessment.remarks, ...remarks].map((remark) => render(remark, lang)),
  stages: assessment.stages.map((stage) => stageReport(stage, lang)),
  items: items.map((item) => itemReport(item, lang)),
});

/** Areas that some kindergarten states, in the order of the standard. */
const areaColumnsOf = (
  { kindergartens }: InclusiveAssessment,
  lang: Lang,
): InclusiveReport['areaColumns'] => {
  const limits = new Map(
    kindergartens.flatMap(({ areas }) => areas.map(({ indicator, limit }) => [indicator, limit] as const)),
  );
  return AREAS.flatMap(([indicator]) => {
    const [limit, found] = [limits.get(indicator), indicatorById(indicator)];
    return limit === undefined || !found
      ? []
      : [{ indicator, name: found.name[lang], unit: found.unit, limit }];
  });
};

export const inclusiveReport = (
  assessment: InclusiveAssessment,
  lang: Lang,
  remarks: readonly Message[] = [],
): InclusiveReport => ({
  remarks: remarks.map((remark) => render(remark, lang)),
  areaColumns: areaColumnsOf(assessment, lang),
  year: assessment.year,
  verdict: assessment.verdict,
  items: assessment.items.map((item) => itemReport(item, lang)),
  coverage: assessment.coverage.map((one) => ({ ...one, standing: coverageMet(one) })),
  ageGroups: assessment.ageGroups,
  kindergartens: assessment.kindergartens.map(({ name, cell, key: _key, areas, ...rest }) => ({
    kindergarten: name,
    cell: addressOfCell(cell),
    ...rest,
    areas: areas.map((area) => ({ ...area, cells: addressesOf(area.cells) })),
  })),
});
