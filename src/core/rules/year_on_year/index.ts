/** D20: figures change within limits from year to year, and assets don't vanish. */
import { field as fieldOf, type FieldId } from '../../fields/index.ts';
import { message } from '../../messages/index.ts';
import type { RuleFinding, RunRule } from '../rule.ts';
import { ByColumn } from '../shared/byColumn.ts';
import { isBeyond, percentOf, type ChangeLimit } from '../shared/change.ts';
import { limitOf, type ToleranceId } from '../tolerance.ts';
import { knownFigure, printedLike, sectionPairs, type SectionPair } from '../view/lastYear.ts';

interface Watched extends ChangeLimit {
  readonly fields: readonly FieldId[];
  readonly fallsOnly?: true;
}

const WATCHED: readonly Watched[] = [
  { fields: ['pupil_count'], percent: 'yearPupilsPercent', floor: 'yearPupilsFloor' },
  { fields: ['teacher_count', 'staff_count'], percent: 'yearTeachersPercent', floor: 'yearTeachersFloor' },
  {
    fields: ['site_area', 'building_area', 'teaching_area', 'sports_ground_area'],
    percent: 'yearAreaPercent',
    floor: 'yearAreaFloor',
  },
  {
    fields: ['equipment_value', 'fixed_asset_value'],
    percent: 'yearAssetsFallPercent',
    floor: 'yearAssetsFloor',
    fallsOnly: true,
  },
  { fields: ['book_count'], percent: 'yearAssetsFallPercent', floor: 'yearBooksFloor', fallsOnly: true },
];

/** What changes of a field are held against; undefined for fields that aren't. */
export const watchedLimit = (field: FieldId): ChangeLimit | undefined =>
  WATCHED.find(({ fields }) => fields.includes(field));

const TOLERANCES: readonly ToleranceId[] = [
  ...new Set(WATCHED.flatMap(({ percent, floor }) => [percent, floor])),
  'cascadeShare',
  'cascadeRows',
];

interface Change {
  readonly cell: RuleFinding['cell'];
  readonly finding: RuleFinding | null;
}

const changeOf = ({ now, then }: SectionPair, field: FieldId, watched: Watched): Change | null => {
  const current = knownFigure(now, field);
  const before = knownFigure(then, field);
  if (!current || !before) return null;
  const { value, cell } = current;
  const falls = value < before.value;
  // Nought beside a figure is told by other rules: a hollow school, a blank taken for none.
  const asked = before.value > 0 && value > 0 && (falls || watched.fallsOnly !== true);
  if (!asked || !isBeyond(value, before.value, watched)) return { cell, finding: null };
  const limit = limitOf(watched.percent);
  const reach = Math.max(limitOf(watched.floor), (before.value * limit) / 100);
  const print = printedLike(cell, field);
  const params = {
    place: now.identity.name,
    column: fieldOf(field).term,
    received: print(value),
    last: print(before.value),
    change: watched.fallsOnly
      ? percentOf(value, before.value).replace('-', '')
      : percentOf(value, before.value),
    limit,
  };
  const low = print(Math.max(0, before.value - reach));
  const finding: RuleFinding = {
    severity: 'experience',
    cell,
    about: [before.cell],
    who: { school: now.identity.name, grade: null, class: null },
    field,
    received: print(value),
    expected: watched.fallsOnly ? `≥ ${low}` : `${low}—${print(before.value + reach)}`,
    message: message(watched.fallsOnly ? 'ruleYearFall' : 'ruleYearChange', params),
    howToFix: message('ruleFixYearChange'),
  };
  return { cell, finding };
};

export const yearOnYear: RunRule = {
  id: 'year_on_year',
  number: 'D20',
  name: { zh: '与上年相比变动合理', en: 'changes from last year are plausible' },
  checks: {
    zh: '与上年相比：在校生变动不超过 20%、教师和教职工 15%、面积 10%，资产和图书减少不超过 5%；变动的绝对数在下限以内的不问（本软件建议值，可改）。',
    en: 'Against last year: pupils change by at most 20 %, teachers and staff 15 %, areas 10 %, assets and books fall by at most 5 %; changes below an absolute floor aren’t asked (our proposal, editable).',
  },
  severity: 'experience',
  tolerances: TOLERANCES,
  origin: '教育事业统计 经验校验：两年数据对比',
  certainty: 'high',
  needs: [WATCHED.flatMap(({ fields }) => fields)],
  scope: 'years',
  run: ({ last, censusYear }) => {
    if (!last) return {};
    const found = new ByColumn();
    for (const pair of sectionPairs(last)) {
      for (const watched of WATCHED) {
        for (const field of watched.fields) {
          const change = changeOf(pair, field, watched);
          if (change) found.add(change.cell, change.finding);
        }
      }
    }
    return found.isEmpty
      ? { notRun: message('ruleNothingToCompare', { year: censusYear - 1 }) }
      : { findings: found.findings() };
  },
};
