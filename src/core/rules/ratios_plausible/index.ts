/** D36: pupils per teacher and per class are plausible. */
import { message } from '../../messages/index.ts';
import type { TableRule } from '../rule.ts';
import { ratioFaults } from '../shared/ratio.ts';
import { wholeFor } from '../shared/relations.ts';
import { limitOf } from '../tolerance.ts';

export const ratiosPlausible: TableRule = {
  id: 'ratios_plausible',
  number: 'D36',
  name: { zh: '生师比和平均班额合理', en: 'pupils per teacher and per class are plausible' },
  checks: {
    zh: '生师比在 3—40 之间（不足 30 名学生的学校不查下限），平均班额在 1—90 之间；超出的核对或写明原因（本软件建议值，可改）。',
    en: 'Pupils per teacher lie within 3 and 40 (schools under 30 pupils aren’t asked for the lower limit), pupils per class within 1 and 90 (our proposal, editable).',
  },
  severity: 'experience',
  tolerances: [
    'pupilsPerTeacherLow',
    'pupilsPerTeacherHigh',
    'pupilsPerClassLow',
    'pupilsPerClassHigh',
    'ratioPupilsMin',
    'cascadeShare',
    'cascadeRows',
  ],
  origin: '教育事业统计 经验校验：生师比、平均班额',
  certainty: 'medium',
  needs: [['pupil_count'], ['teacher_count', 'class_count']],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const pairs = view
      .columnsOf('pupil_count')
      .filter(({ source }) => source.match.grade === null)
      .map((pupils) => ({
        pupils,
        teachers: wholeFor(view, pupils, 'teacher_count'),
        classes: wholeFor(view, pupils, 'class_count'),
      }));
    if (pairs.every(({ teachers, classes }) => !teachers && !classes))
      return { notRun: message('ruleOneColumn') };
    const lowFrom = limitOf('ratioPupilsMin');
    const findings = pairs.flatMap(({ pupils, teachers, classes }) => [
      ...(teachers
        ? ratioFaults(view, pupils, teachers, {
            name: 'ratioPupilsPerTeacher',
            low: limitOf('pupilsPerTeacherLow'),
            high: limitOf('pupilsPerTeacherHigh'),
            lowFrom,
            at: 'under',
          })
        : []),
      ...(classes
        ? ratioFaults(view, pupils, classes, {
            name: 'ratioPupilsPerClass',
            low: limitOf('pupilsPerClassLow'),
            high: limitOf('pupilsPerClassHigh'),
            at: 'under',
          })
        : []),
    ]);
    return { findings };
  },
};
