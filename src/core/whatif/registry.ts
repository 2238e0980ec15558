/** All what-if questions: a folder each, and one line each here and in the list. */
import { question as carryingCapacity } from './carrying_capacity/index.ts';
import { question as cheapestWay } from './cheapest_way/index.ts';
import { question as classLimits } from './class_limits/index.ts';
import { question as classesToAdd } from './classes_to_add/index.ts';
import { question as coefficientChange } from './coefficient_change/index.ts';
import { question as compareScenarios } from './compare_scenarios/index.ts';
import { question as entrantsForecast } from './entrants_forecast/index.ts';
import { question as fixWorstSchools } from './fix_worst_schools/index.ts';
import { question as forecastError } from './forecast_error/index.ts';
import { question as fundIncrease } from './fund_increase/index.ts';
import { question as housingSeats } from './housing_seats/index.ts';
import { question as inclusivePlaces } from './inclusive_places/index.ts';
import { question as investmentLists } from './investment_lists/index.ts';
import { question as kindergartenStaff } from './kindergarten_staff/index.ts';
import { question as largeClassSeats } from './large_class_seats/index.ts';
import { question as leastForCoefficient } from './least_for_coefficient/index.ts';
import { question as mergeSchools } from './merge_schools/index.ts';
import { question as migrantSeats } from './migrant_seats/index.ts';
import { question as naturalDecline } from './natural_decline/index.ts';
import { question as openSchool } from './open_school/index.ts';
import { question as publicPlaces } from './public_places/index.ts';
import { question as redistributePupils } from './redistribute_pupils/index.ts';
import { question as rotation } from './rotation/index.ts';
import { question as seatBalance } from './seat_balance/index.ts';
import { question as sharedTeachers } from './shared_teachers/index.ts';
import { question as smallSchools } from './small_schools/index.ts';
import { question as splitTarget } from './split_target/index.ts';
import { question as staffPosts } from './staff_posts/index.ts';
import { question as targetGap } from './target_gap/index.ts';
import { question as targetYear } from './target_year/index.ts';
import { question as teachersAndRooms } from './teachers_and_rooms/index.ts';
import { question as yearlyPace } from './yearly_pace/index.ts';
import type { Question } from './engine/question.ts';

/** In the order of their numbers. */
export const questions: readonly Question[] = [
  classesToAdd,
  teachersAndRooms,
  largeClassSeats,
  publicPlaces,
  inclusivePlaces,
  targetYear,
  yearlyPace,
  targetGap,
  cheapestWay,
  coefficientChange,
  leastForCoefficient,
  mergeSchools,
  openSchool,
  entrantsForecast,
  seatBalance,
  staffPosts,
  kindergartenStaff,
  sharedTeachers,
  classLimits,
  fundIncrease,
  migrantSeats,
  rotation,
  redistributePupils,
  housingSeats,
  smallSchools,
  fixWorstSchools,
  compareScenarios,
  forecastError,
  carryingCapacity,
  naturalDecline,
  splitTarget,
  investmentLists,
];

const byId: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]));

/** The question of an id; undefined where there is none. */
export const questionById = (id: string): Question | undefined => byId.get(id);
