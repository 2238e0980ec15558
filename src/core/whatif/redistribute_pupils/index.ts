/** E23: how many pupils must leave schools that are too large, and which schools have room? */
import { message } from '../../messages/index.ts';
import { defineQuestion } from '../engine/question.ts';
import { compulsoryStage, pupilsColumn, schoolName, standard, sum, whole } from '../shared/inputs.ts';
import { schoolRows } from '../shared/prefill.ts';

export const question = defineQuestion({
  id: 'redistribute_pupils',
  number: 'E23',
  name: { zh: '超规模学校要分流多少学生', en: 'Pupils to move out of schools that are too large' },
  words: ['超规模', '分流', '2000人', '2500人', '学校规模', '大校', 'redistribute'],
  inputs: [
    compulsoryStage,
    {
      key: 'limit',
      name: { zh: '学校规模上限', en: 'School-size limit' },
      kind: 'number',
      unit: '人',
      range: [1, 100_000],
      whole: true,
      default: standard('school_size'),
    },
    {
      key: 'schools',
      name: { zh: '各校', en: 'Schools' },
      kind: 'table',
      columns: [
        schoolName,
        { ...pupilsColumn, whole: true },
        { ...whole('capacity', '设计规模（学位）', 'Capacity', '个'), from: 'seat_capacity' },
      ],
    },
  ],
  answers: [
    { key: 'surplus', name: { zh: '要分流的学生', en: 'Pupils to move' }, unit: '人' },
    { key: 'room', name: { zh: '其他学校空余学位', en: 'Room in other schools' }, unit: '个' },
    { key: 'unplaced', name: { zh: '没有学位可去', en: 'Without a place' }, unit: '人' },
    { key: 'largeSchools', name: { zh: '超规模学校', en: 'Schools too large' }, unit: '所' },
  ],
  results: [
    {
      table: 'schools',
      columns: [
        { key: 'leave', name: { zh: '要分流', en: 'Leave' }, unit: '人' },
        { key: 'room', name: { zh: '空余', en: 'Room' }, unit: '个' },
        { key: 'receive', name: { zh: '接收', en: 'Receive' }, unit: '人' },
      ],
    },
  ],
  sensitivity: { inputs: ['schools.pupils'], answers: ['surplus', 'unplaced'] },
  prefill: schoolRows('schools', { needed: { pupils: 'pupil_count', capacity: 'seat_capacity' } }),
  solve: ({ limit, schools }) => {
    const leave = schools.map(({ pupils }) => Math.max(0, pupils - limit));
    const room = schools.map(({ pupils, capacity }) => Math.max(0, Math.min(capacity, limit) - pupils));
    const surplus = sum(leave);
    let left = surplus;
    const receive = room.map((free) => {
      const taken = Math.min(free, left);
      left -= taken;
      return taken;
    });
    return {
      values: {
        surplus,
        room: sum(room),
        unplaced: left,
        largeSchools: leave.filter((one) => one > 0).length,
      },
      tables: { schools: { leave, room, receive } },
      assumptions: [message('assume-receivers')],
    };
  },
  formulas: () => ({
    tables: {
      schools: {
        leave: '=MAX(0,[@pupils]-[limit])',
        room: '=MAX(0,MIN([@capacity],[limit])-[@pupils])',
        receive: '=MAX(0,MIN([@room],[surplus]-(SUM([^room])-[@room])))',
      },
    },
    answers: {
      surplus: '=SUM([schools.leave])',
      room: '=SUM([schools.room])',
      unplaced: '=MAX(0,[surplus]-[room])',
      largeSchools: '=COUNTIF([schools.leave],">0")',
    },
  }),
});
