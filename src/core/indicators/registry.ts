/** All indicators: a folder each, and one line each here and in the list. */
import { indicator as activityAreaCompliance } from './activity_area_compliance/index.ts';
import { indicator as activityAreaPerChild } from './activity_area_per_child/index.ts';
import { indicator as backboneTeacherShare } from './backbone_teacher_share/index.ts';
import { indicator as buildingAreaCompliance } from './building_area_compliance/index.ts';
import { indicator as buildingAreaPerChild } from './building_area_per_child/index.ts';
import { indicator as certifiedTeacherShare } from './certified_teacher_share/index.ts';
import { indicator as childrenPerTeacher } from './children_per_teacher/index.ts';
import { indicator as classCount } from './class_count/index.ts';
import { indicator as classSize } from './class_size/index.ts';
import { indicator as classSizeCompliance } from './class_size_compliance/index.ts';
import { indicator as compulsoryEnrolment } from './compulsory_enrolment/index.ts';
import { indicator as differenceCoefficient } from './difference_coefficient/index.ts';
import { indicator as disabledEnrolment } from './disabled_enrolment/index.ts';
import { indicator as groupSchoolingShare } from './group_schooling_share/index.ts';
import { indicator as inclusiveChildShare } from './inclusive_child_share/index.ts';
import { indicator as inclusiveKindergartenShare } from './inclusive_kindergarten_share/index.ts';
import { indicator as juniorRetention } from './junior_retention/index.ts';
import { indicator as kindergartenCount } from './kindergarten_count/index.ts';
import { indicator as largeClassCount } from './large_class_count/index.ts';
import { indicator as largeClassShare } from './large_class_share/index.ts';
import { indicator as migrantPublicShare } from './migrant_public_share/index.ts';
import { indicator as nearSchoolShare } from './near_school_share/index.ts';
import { indicator as newClassCount } from './new_class_count/index.ts';
import { indicator as newKindergartenCount } from './new_kindergarten_count/index.ts';
import { indicator as newSchoolCount } from './new_school_count/index.ts';
import { indicator as newSeatCount } from './new_seat_count/index.ts';
import { indicator as nineYearRetention } from './nine_year_retention/index.ts';
import { indicator as outdoorAreaCompliance } from './outdoor_area_compliance/index.ts';
import { indicator as outdoorAreaPerChild } from './outdoor_area_per_child/index.ts';
import { indicator as oversizeClassCount } from './oversize_class_count/index.ts';
import { indicator as oversizeClassShare } from './oversize_class_share/index.ts';
import { indicator as preschoolGrossEnrolment } from './preschool_gross_enrolment/index.ts';
import { indicator as privatePupilShare } from './private_pupil_share/index.ts';
import { indicator as publicChildShare } from './public_child_share/index.ts';
import { indicator as pupilCount } from './pupil_count/index.ts';
import { indicator as pupilStaffRatio } from './pupil_staff_ratio/index.ts';
import { indicator as pupilTeacherRatio } from './pupil_teacher_ratio/index.ts';
import { indicator as qualityKindergartenShare } from './quality_kindergarten_share/index.ts';
import { indicator as quotaAllocationShare } from './quota_allocation_share/index.ts';
import { indicator as resourceBackboneTeachers } from './resource_backbone_teachers/index.ts';
import { indicator as resourceDegreeTeachers } from './resource_degree_teachers/index.ts';
import { indicator as resourceEquipmentValue } from './resource_equipment_value/index.ts';
import { indicator as resourceIndicatorsMet } from './resource_indicators_met/index.ts';
import { indicator as resourceLowestShare } from './resource_lowest_share/index.ts';
import { indicator as resourceMultimediaRooms } from './resource_multimedia_rooms/index.ts';
import { indicator as resourcePeArtTeachers } from './resource_pe_art_teachers/index.ts';
import { indicator as resourceSportsArea } from './resource_sports_area/index.ts';
import { indicator as resourceTeachingArea } from './resource_teaching_area/index.ts';
import { indicator as schoolCount } from './school_count/index.ts';
import { indicator as schoolSize } from './school_size/index.ts';
import { indicator as seniorGrossEnrolment } from './senior_gross_enrolment/index.ts';
import { indicator as smallSchoolCount } from './small_school_count/index.ts';
import { indicator as specialFundPerPupil } from './special_fund_per_pupil/index.ts';
import { indicator as staffCount } from './staff_count/index.ts';
import { indicator as teacherCount } from './teacher_count/index.ts';
import type { Stage } from '../values/stage.ts';
import type { Indicator } from './indicator.ts';
import { nameKey, nameKeys } from './shared/name.ts';

export const indicators: readonly Indicator[] = [
  activityAreaCompliance,
  activityAreaPerChild,
  backboneTeacherShare,
  buildingAreaCompliance,
  buildingAreaPerChild,
  certifiedTeacherShare,
  childrenPerTeacher,
  classCount,
  classSize,
  classSizeCompliance,
  compulsoryEnrolment,
  differenceCoefficient,
  disabledEnrolment,
  groupSchoolingShare,
  inclusiveChildShare,
  inclusiveKindergartenShare,
  juniorRetention,
  kindergartenCount,
  largeClassCount,
  largeClassShare,
  migrantPublicShare,
  nearSchoolShare,
  newClassCount,
  newKindergartenCount,
  newSchoolCount,
  newSeatCount,
  nineYearRetention,
  outdoorAreaCompliance,
  outdoorAreaPerChild,
  oversizeClassCount,
  oversizeClassShare,
  preschoolGrossEnrolment,
  privatePupilShare,
  publicChildShare,
  pupilCount,
  pupilStaffRatio,
  pupilTeacherRatio,
  qualityKindergartenShare,
  quotaAllocationShare,
  resourceBackboneTeachers,
  resourceDegreeTeachers,
  resourceEquipmentValue,
  resourceIndicatorsMet,
  resourceLowestShare,
  resourceMultimediaRooms,
  resourcePeArtTeachers,
  resourceSportsArea,
  resourceTeachingArea,
  schoolCount,
  schoolSize,
  seniorGrossEnrolment,
  smallSchoolCount,
  specialFundPerPupil,
  staffCount,
  teacherCount,
];

const byId: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((indicator) => [indicator.id, indicator]),
);

/** The indicator of an id; undefined where there is none of that id. */
export const indicatorById = (id: string): Indicator | undefined => byId.get(id);

const byName = new Map<string, Indicator[]>();
for (const indicator of indicators) {
  for (const name of new Set([indicator.name.zh, ...indicator.aliases].map(nameKey))) {
    const known = byName.get(name);
    if (known) known.push(indicator);
    else byName.set(name, [indicator]);
  }
}

/** An indicator whose name speaks of kindergartens or children belongs to that stage. */
const OF_KINDERGARTENS = /园|幼儿|学前/;

const fits = (indicator: Indicator, stage: Stage | null): boolean =>
  OF_KINDERGARTENS.test(indicator.name.zh) === (stage === 'kindergarten');

/**
 * The indicator that a ledger or a user's plan means by a name: its own name or an alias, spelling, unit in brackets,
 * list number and scope words (全县, 2025年, 小学) set aside. Where two share a name (生师比) the stage decides;
 * undefined where none has it.
 */
export const indicatorByName = (name: string, stage: Stage | null = null): Indicator | undefined => {
  for (const key of nameKeys(name)) {
    const found = byName.get(key);
    if (found) return found.find((indicator) => fits(indicator, stage)) ?? found[0];
  }
  return undefined;
};
