/** All logic rules, by number. Adding one is one folder and one line here; a test counts them. */
import type { Rule } from './rule.ts';
import { bandsFitPupils } from './bands_fit_pupils/index.ts';
import { bandsMakeClasses } from './bands_make_classes/index.ts';
import { classesAndPupils } from './classes_and_pupils/index.ts';
import { classesByGrade } from './classes_by_grade/index.ts';
import { formulaConsistency } from './formula_consistency/index.ts';
import { hollowSchool } from './hollow_school/index.ts';
import { juniorEntrants } from './junior_entrants/index.ts';
import { kindergartenEntrants } from './kindergarten_entrants/index.ts';
import { leavingGrade } from './leaving_grade/index.ts';
import { partWithinWhole } from './part_within_whole/index.ts';
import { partsMakeWhole } from './parts_make_whole/index.ts';
import { possibleAmount } from './possible_amount/index.ts';
import { primaryEntrants } from './primary_entrants/index.ts';
import { primaryToJunior } from './primary_to_junior/index.ts';
import { pupilGroups } from './pupil_groups/index.ts';
import { pupilsByGrade } from './pupils_by_grade/index.ts';
import { requiredCells } from './required_cells/index.ts';
import { schoolIdentity } from './school_identity/index.ts';
import { shareInRange } from './share_in_range/index.ts';
import { sponsorParts } from './sponsor_parts/index.ts';
import { staffByGroup } from './staff_by_group/index.ts';
import { sumsExplained } from './sums_explained/index.ts';
import { teacherParts } from './teacher_parts/index.ts';
import { teachersByGroup } from './teachers_by_group/index.ts';
import { totalIsSum } from './total_is_sum/index.ts';
import { totalWithoutSubtotals } from './total_without_subtotals/index.ts';
import { typeFitsPupils } from './type_fits_pupils/index.ts';

export const registry: readonly Rule[] = [
  totalIsSum,
  partsMakeWhole,
  pupilsByGrade,
  classesByGrade,
  bandsMakeClasses,
  partWithinWhole,
  staffByGroup,
  teachersByGroup,
  teacherParts,
  classesAndPupils,
  hollowSchool,
  bandsFitPupils,
  primaryEntrants,
  leavingGrade,
  juniorEntrants,
  primaryToJunior,
  kindergartenEntrants,
  schoolIdentity,
  typeFitsPupils,
  sponsorParts,
  pupilGroups,
  possibleAmount,
  shareInRange,
  requiredCells,
  totalWithoutSubtotals,
  formulaConsistency,
  sumsExplained,
];

const byId: ReadonlyMap<string, Rule> = new Map(registry.map((rule) => [rule.id, rule]));

export const ruleById = (id: string): Rule | undefined => byId.get(id);
