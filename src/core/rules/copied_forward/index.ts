/** D49: a row whose changing figures all equal last year's was probably copied. */
import type { FieldId } from '../../fields/index.ts';
import { message } from '../../messages/index.ts';
import type { CellRef } from '../../tables/index.ts';
import type { RuleFinding, RunRule } from '../rule.ts';
import { limitOf } from '../tolerance.ts';
import { knownFigure, sectionPairs, type SectionPair } from '../view/lastYear.ts';

const grades = Array.from({ length: 9 }, (_, i) => `grade_${i + 1}_pupil_count` as FieldId);

/** Figures that hardly ever stay the same from one census to the next. */
const CHANGING: readonly FieldId[] = [
  'pupil_count',
  'female_pupil_count',
  ...grades,
  'senior_1_pupil_count',
  'senior_2_pupil_count',
  'senior_3_pupil_count',
  'kg_child_count_small',
  'kg_child_count_middle',
  'kg_child_count_top',
  'entrant_count',
  'graduate_count',
  'expected_graduate_count',
  'boarder_count',
  'migrant_child_count',
  'left_behind_child_count',
  'minority_pupil_count',
  'teacher_count',
  'staff_count',
  'backbone_teacher_count',
  'book_count',
  'equipment_value',
  'fixed_asset_value',
];

interface Compared {
  readonly known: number;
  readonly same: number;
  readonly cells: readonly CellRef[];
}

const compare = ({ now, then }: SectionPair): Compared => {
  const least = limitOf('copiedLeast');
  const cells: CellRef[] = [];
  let known = 0;
  for (const field of CHANGING) {
    const current = knownFigure(now, field);
    const before = knownFigure(then, field);
    if (!current || !before || current.value < least || before.value < least) continue;
    known++;
    if (current.value === before.value) cells.push(current.cell);
  }
  return { known, same: cells.length, cells };
};

const findingOf = ({ now }: SectionPair, { known, same, cells }: Compared): RuleFinding | null => {
  const [first] = cells;
  if (!first) return null;
  const own = cells.filter(({ table, row }) => table === first.table && row === first.row);
  const columns = own.map(({ column }) => column);
  const from = Math.min(...columns);
  return {
    severity: 'experience',
    cell: { ...first, column: from },
    to: { row: first.row, column: Math.max(...columns) },
    who: { school: now.identity.name, grade: null, class: null },
    field: null,
    received: `${same}/${known}`,
    expected: `< ${limitOf('copiedPercent')}%`,
    message: message('ruleCopied', { place: now.identity.name, known, count: same }),
    howToFix: message('ruleFixCopied'),
  };
};

export const copiedForward: RunRule = {
  id: 'copied_forward',
  number: 'D49',
  name: { zh: '没有照抄上年的数', en: 'last year’s figures weren’t copied' },
  checks: {
    zh: '一所学校每年都会变的数（在校生、各年级、教师、图书等，10 以上、至少 6 个）有 95% 与上年完全相同的，像是没有更新。',
    en: 'When 95 % of a school’s figures that change every year (pupils, grades, teachers, books; at least 6 of 10 or more) equal last year’s, the row looks copied.',
  },
  severity: 'experience',
  tolerances: ['copiedPercent', 'copiedColumns', 'copiedLeast'],
  origin: '教育事业统计 经验校验：与上年数据雷同',
  certainty: 'medium',
  needs: [],
  scope: 'years',
  run: ({ last, censusYear }) => {
    if (!last) return {};
    let asked = 0;
    const findings: RuleFinding[] = [];
    for (const pair of sectionPairs(last)) {
      const compared = compare(pair);
      if (compared.known < limitOf('copiedColumns')) continue;
      asked++;
      if (100 * compared.same < limitOf('copiedPercent') * compared.known) continue;
      const finding = findingOf(pair, compared);
      if (finding) findings.push(finding);
    }
    return asked === 0 ? { notRun: message('ruleNothingToCompare', { year: censusYear - 1 }) } : { findings };
  },
};
