/** Under which heading a question stands in the list. */
export const GROUPS = {
  classes: ['classes_to_add', 'teachers_and_rooms', 'large_class_seats', 'class_limits', 'carrying_capacity'],
  kindergarten: ['public_places', 'inclusive_places', 'kindergarten_staff'],
  pace: ['target_year', 'yearly_pace', 'natural_decline'],
  pupils: ['entrants_forecast', 'seat_balance', 'housing_seats', 'migrant_seats', 'forecast_error'],
  balance: [
    'target_gap',
    'cheapest_way',
    'coefficient_change',
    'least_for_coefficient',
    'fix_worst_schools',
    'investment_lists',
  ],
  schools: ['merge_schools', 'open_school', 'redistribute_pupils', 'small_schools'],
  staff: ['staff_posts', 'shared_teachers', 'rotation'],
  plans: ['fund_increase', 'split_target', 'compare_scenarios'],
} as const;

export type GroupId = keyof typeof GROUPS;

const groupById: ReadonlyMap<string, GroupId> = new Map(
  Object.entries(GROUPS).flatMap(([group, ids]) => ids.map((id) => [id, group as GroupId] as const)),
);

/** The group of a question; a RangeError for one that has none. */
export const groupOf = (id: string): GroupId => {
  const group = groupById.get(id);
  if (group === undefined) throw new RangeError(`no group for ${id}`);
  return group;
};
