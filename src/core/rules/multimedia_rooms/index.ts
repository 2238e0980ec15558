/** D26: multimedia classrooms are classrooms, and hardly more than the classes. */
import { message } from '../../messages/index.ts';
import type { TableRule } from '../rule.ts';
import { ratioFaults } from '../shared/ratio.ts';
import { atMost, pairsOf } from '../shared/relations.ts';
import { limitOf } from '../tolerance.ts';

export const multimediaRooms: TableRule = {
  id: 'multimedia_rooms',
  number: 'D26',
  name: { zh: '网络多媒体教室数合理', en: 'multimedia classrooms are plausible' },
  checks: {
    zh: '网络多媒体教室数不多于教室数（逻辑），一般不多于班数的 1.5 倍（经验，不足 5 间的不查）。',
    en: 'Multimedia classrooms are no more than classrooms (logic) and hardly more than 1.5 for each class (experience; up to four aren’t asked).',
  },
  severity: 'logic',
  tolerances: ['multimediaPerClass', 'multimediaFloor', 'cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 逻辑校验：网络多媒体教室≤教室',
  certainty: 'medium',
  needs: [['multimedia_classroom_count'], ['classroom_count', 'class_count']],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const rooms = pairsOf(view, 'multimedia_classroom_count', 'classroom_count');
    const classes = pairsOf(view, 'multimedia_classroom_count', 'class_count');
    if (rooms.length === 0 && classes.length === 0) return { notRun: message('ruleNoParts') };
    const many = classes.flatMap(({ part, whole }) =>
      ratioFaults(view, part, whole, {
        name: 'ratioMultimediaPerClass',
        low: 0,
        high: limitOf('multimediaPerClass'),
        highFrom: limitOf('multimediaFloor') + 1,
      }),
    );
    return { findings: [...atMost(view, rooms), ...many] };
  },
};
