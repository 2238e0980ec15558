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
import { areaPlausibility } from './area_plausibility/index.ts';
import { buildingAreas } from './building_areas/index.ts';
import { classAndStreamLimits } from './class_and_stream_limits/index.ts';
import { classListSums } from './class_list_sums/index.ts';
import { cohortProgression } from './cohort_progression/index.ts';
import { copiedForward } from './copied_forward/index.ts';
import { digitHeaping } from './digit_heaping/index.ts';
import { equipmentValue } from './equipment_value/index.ts';
import { graduatesAsExpected } from './graduates_as_expected/index.ts';
import { groundsWithinSite } from './grounds_within_site/index.ts';
import { healthChecks } from './health_checks/index.ts';
import { historyBreak } from './history_break/index.ts';
import { multimediaRooms } from './multimedia_rooms/index.ts';
import { planSheet } from './plan_sheet/index.ts';
import { pupilAges } from './pupil_ages/index.ts';
import { pupilsIdentity } from './pupils_identity/index.ts';
import { ratiosPlausible } from './ratios_plausible/index.ts';
import { safetyAndPlace } from './safety_and_place/index.ts';
import { sameInTables } from './same_in_tables/index.ts';
import { toiletsAndNetwork } from './toilets_and_network/index.ts';
import { townshipsMakeCounty } from './townships_make_county/index.ts';
import { typedRatio } from './typed_ratio/index.ts';
import { unitPlausibility } from './unit_plausibility/index.ts';
import { yearOnYear } from './year_on_year/index.ts';

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
  unitPlausibility,
  typedRatio,
  buildingAreas,
  groundsWithinSite,
  areaPlausibility,
  equipmentValue,
  toiletsAndNetwork,
  multimediaRooms,
  classAndStreamLimits,
  pupilAges,
  safetyAndPlace,
  ratiosPlausible,
  planSheet,
  digitHeaping,
  pupilsIdentity,
  sameInTables,
  classListSums,
  townshipsMakeCounty,
  cohortProgression,
  graduatesAsExpected,
  yearOnYear,
  healthChecks,
  historyBreak,
  copiedForward,
];

const byId: ReadonlyMap<string, Rule> = new Map(registry.map((rule) => [rule.id, rule]));

export const ruleById = (id: string): Rule | undefined => byId.get(id);
