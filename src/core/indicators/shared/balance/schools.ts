/** Which schools of a stage are assessed, with what amounts; which are left out, and which can't be assessed. */
import { message, type Message } from '../../../messages/index.ts';
import type { CellRef, Facts } from '../../../tables/index.ts';
import { schoolKey, type SchoolType } from '../../../tables/records/identity.ts';
import { readCell } from '../../../values/index.ts';
import type { Doubt } from '../../indicator.ts';
import { doubtAt } from '../doubt.ts';
import type { Line } from '../lines.ts';
import { isExact } from '../measure.ts';
import { areaOfLine } from '../narrow.ts';
import { amountIn, type ResourceAmount } from './amounts.ts';
import { optionsOf, type BalanceOptions } from './options.ts';
import { RESOURCES, type AssessedStage } from './resources.ts';
import { isThrough, sitesOf, type Site } from './sites.ts';

export interface AssessedSchool {
  readonly key: string;
  readonly name: string;
  readonly stage: AssessedStage;
  readonly type: SchoolType | null;
  /** Whether it is one section of a through-school. */
  readonly through: boolean;
  readonly pupils: number;
  /** The cell with its pupils, else its name: where a finding about the school as a whole points. */
  readonly cell: CellRef;
  readonly pupilCells: readonly CellRef[];
  /** In the order of `RESOURCES`. */
  readonly amounts: readonly ResourceAmount[];
  /** Points merged into it. */
  readonly merged: readonly string[];
  /** PE and arts teachers of rural small schools that may be shared, as the sheet states them; 0 where the rule doesn't apply. */
  readonly maybeShared: number;
}

/** A school that isn't assessed: out of scope, or in scope but impossible to tell. */
export interface NotAssessed {
  readonly key: string;
  readonly name: string;
  readonly stage: AssessedStage;
  readonly cell: CellRef;
  readonly reason: Message;
  readonly doubts: readonly Doubt[];
}

export interface StageSchools {
  readonly stage: AssessedStage;
  readonly schools: readonly AssessedSchool[];
  readonly leftOut: readonly NotAssessed[];
  /** In scope, but pupils or parent school are unknown: as long as there are any the county can't be decided. */
  readonly open: readonly NotAssessed[];
}

const OUT_OF_SCOPE: ReadonlySet<SchoolType> = new Set(['special', 'vocational', 'kindergarten']);

const countsAsSchool = (line: Line): boolean => {
  const told = line.text('counts_as_school');
  const reading = told === null ? null : readCell(told.text);
  return !(reading?.kind === 'yesNo' && !reading.yes) && !/^(否|不计|不计校数|非独立)/.test(told?.text ?? '');
};

const sharedTeachersIn = (line: Line): number =>
  (['part_time_teacher_count', 'rotation_teacher_count'] as const).reduce(
    (sum, field) => sum + (line.measure(field)?.low ?? 0),
    0,
  );

type Sorted =
  { readonly school: AssessedSchool } | { readonly out: NotAssessed } | { readonly open: NotAssessed };

const sortSchool = (site: Site, line: Line, stage: AssessedStage, options: BalanceOptions): Sorted => {
  const base = { key: line.key, name: line.name, stage, cell: line.cell };
  const not = (reason: Message, doubts: readonly Doubt[] = []): NotAssessed => ({ ...base, reason, doubts });
  if (line.type !== null && OUT_OF_SCOPE.has(line.type)) return { out: not(message('balanceOutOfScope')) };
  const measure = line.measure('pupil_count');
  if (measure === null) return { open: not(message('balanceNoPupilCell')) };
  if (!isExact(measure)) {
    const split =
      isThrough(site) && measure.doubts.every(({ received }) => readCell(received).kind === 'number');
    return { open: not(message(split ? 'balanceSectionPupils' : 'balanceUnreadablePupils'), measure.doubts) };
  }
  const pupils = measure.low;
  const cell = measure.cells[0] ?? line.cell;
  const limit = options.minPupilsTeachingPoint;
  if (line.type === 'teachingPoint' && pupils > 0 && pupils < limit) {
    return { out: not(message('balanceSmallPoint', { pupils, limit })) };
  }
  if (pupils === 0) {
    if (isThrough(site) || !line.runs('pupil_count')) return { out: not(message('balanceEmpty')) };
    return { open: not(message('balanceNoPupils'), [doubtAt(cell, line.name, 'pupil_count')]) };
  }
  const [from, to] = options.sharedTeacherPupils;
  const mayShare = pupils >= from && pupils <= to && areaOfLine(line) === 'rural';
  const stated = options.sharedTeachers.get(line.key) ?? options.sharedTeachers.get(line.name);
  const amounts = RESOURCES.map((resource) => {
    const found = amountIn(site, stage, resource, options.weights, options.moreTeachers[resource.indicator]);
    const adds = mayShare && resource.indicator === 'resource_pe_art_teachers' && found.amount !== null;
    return adds && stated !== undefined ? { ...found, amount: (found.amount ?? 0) + stated } : found;
  });
  return {
    school: {
      key: line.key,
      name: line.name,
      stage,
      cell,
      type: line.type,
      through: isThrough(site),
      pupils,
      pupilCells: measure.cells,
      amounts,
      merged: [],
      maybeShared: mayShare && stated === undefined ? sharedTeachersIn(line) : 0,
    },
  };
};

const mergeAmounts = (parent: ResourceAmount, point: ResourceAmount): ResourceAmount => ({
  amount: parent.amount === null || point.amount === null ? null : parent.amount + point.amount,
  share: parent.share,
  cells: [...parent.cells, ...point.cells],
  doubts: [...parent.doubts, ...point.doubts],
  reason: parent.reason ?? point.reason,
});

const merge = (parent: AssessedSchool, point: AssessedSchool): AssessedSchool => ({
  ...parent,
  pupils: parent.pupils + point.pupils,
  pupilCells: [...parent.pupilCells, ...point.pupilCells],
  amounts: parent.amounts.map((one, i) => mergeAmounts(one, point.amounts[i] as ResourceAmount)),
  merged: [...parent.merged, point.name],
});

/** The school a point belongs to: as a person says, else the longest school name that its own name begins with. */
const parentOf = (
  point: AssessedSchool,
  schools: ReadonlyMap<string, AssessedSchool>,
  parents: BalanceOptions['parents'],
): string | null => {
  const named = parents.get(point.name) ?? parents.get(point.key);
  if (named !== undefined) {
    const key = schools.has(named) ? named : schoolKey(named);
    return schools.has(key) ? key : null;
  }
  for (let length = point.key.length - 1; length > 2; length--) {
    const start = point.key.slice(0, length);
    if (schools.has(start)) return start;
  }
  return null;
};

const sortStage = (facts: Facts, stage: AssessedStage, options: BalanceOptions): StageSchools => {
  const schools = new Map<string, AssessedSchool>();
  const points: AssessedSchool[] = [];
  const leftOut: NotAssessed[] = [];
  const open: NotAssessed[] = [];
  for (const site of sitesOf(facts).values()) {
    const line = site.lines.get(stage);
    if (!line) continue;
    const sorted = sortSchool(site, line, stage, options);
    if ('out' in sorted) leftOut.push(sorted.out);
    else if ('open' in sorted) open.push(sorted.open);
    else if (countsAsSchool(line)) schools.set(line.key, sorted.school);
    else points.push(sorted.school);
  }
  for (const point of points) {
    const key = parentOf(point, schools, options.parents);
    const parent = key === null ? undefined : schools.get(key);
    if (key !== null && parent) schools.set(key, merge(parent, point));
    else open.push({ ...point, reason: message('balanceNoParent'), doubts: [] });
  }
  return { stage, schools: [...schools.values()], leftOut, open };
};

/**
 * The schools of a stage for the seven resource indicators (教督〔2017〕6号): special and vocational schools and teaching
 * points below the size limit are left out, points that don't count as schools are merged into their parent.
 */
export const balanceSchools = (facts: Facts, stage: AssessedStage): StageSchools =>
  sortStage(facts, stage, optionsOf(facts));
