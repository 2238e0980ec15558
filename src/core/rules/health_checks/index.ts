/** D27: nearly all pupils of last year were examined, and no more than those. */
import { message } from '../../messages/index.ts';
import type { RuleFinding, RunRule } from '../rule.ts';
import { ByColumn } from '../shared/byColumn.ts';
import { headed, numbersOf } from '../shared/headed.ts';
import { limitOf } from '../tolerance.ts';
import { numberIn } from '../view/column.ts';
import { knownFigure, recordsBefore } from '../view/lastYear.ts';
import { placeOf } from '../words.ts';

const EXAMINED = /(?:^|\/)(?:上学年)?(?:参加)?体检(?:的)?(?:学生)?(?:数|人数|学生数|学生人数)?$/;

export const healthChecks: RunRule = {
  id: 'health_checks',
  number: 'D27',
  name: { zh: '体检学生数与上年在校生相当', en: 'pupils examined are last year’s pupils' },
  checks: {
    zh: '参加体检的学生数不多于上年在校生数，并且不少于它的 80%；上年不足 10 人的学校不查。',
    en: 'The pupils examined are no more than last year’s pupils and at least 80 % of them; schools that had fewer than 10 aren’t asked.',
  },
  severity: 'experience',
  tolerances: ['examinedSharePercent', 'examinedPupilsMin', 'cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 经验校验：体检学生数',
  certainty: 'high',
  needs: [],
  scope: 'years',
  run: ({ last, tables }) => {
    if (!last) return {};
    const recordAt = recordsBefore(last);
    const found = new ByColumn();
    for (const view of tables) {
      const source = view.table.kind === 'school_list' ? headed(view, EXAMINED) : undefined;
      if (!source) continue;
      const column = numbersOf(view, source, 'pupil_count');
      for (const row of view.table.dataRows) {
        const record = recordAt(view.table, row);
        const before = record ? knownFigure(record, 'pupil_count') : null;
        const value = numberIn(column, row);
        if (!before || value === null || before.value < limitOf('examinedPupilsMin')) continue;
        const cell = view.cell(row, column.index);
        const least = Math.ceil((before.value * limitOf('examinedSharePercent')) / 100);
        if (value <= before.value && value >= least) {
          found.add(cell, null);
          continue;
        }
        const params = {
          place: placeOf(view.who(row), row),
          received: value,
          last: before.value,
          change: Math.round((100 * value) / before.value),
          limit: limitOf('examinedSharePercent'),
        };
        const finding: RuleFinding = {
          severity: 'experience',
          cell,
          about: [before.cell],
          who: view.who(row),
          field: null,
          received: String(value),
          expected: `${least}—${before.value}`,
          message: message(value > before.value ? 'ruleExaminedMore' : 'ruleExaminedFew', params),
          howToFix: message('ruleFixExamined'),
        };
        found.add(cell, finding);
      }
    }
    return found.isEmpty ? { notRun: message('ruleExaminedMissing') } : { findings: found.findings() };
  },
};
