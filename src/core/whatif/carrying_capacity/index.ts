/** E29: how many pupils can rooms, teachers and areas bear? */
import { message, type Message } from '../../messages/index.ts';
import { linesOf } from '../../indicators/shared/lines.ts';
import { isExact } from '../../indicators/shared/measure.ts';
import type { FieldId } from '../../fields/index.ts';
import { standardLimit } from '../../plans/standards.ts';
import { defineQuestion } from '../engine/question.ts';
import { amount, schoolStage, stageIn } from '../shared/inputs.ts';
import { schoolSums } from '../shared/prefill.ts';
import { whyInexact, whyNoColumn, whyNoSchools } from '../shared/whyUnfilled.ts';
import { pupilsPerStaff } from '../staff_quota/index.ts';
import type { CellRef, Facts } from '../../tables/index.ts';
import type { Prefilled, Row, Values } from '../engine/question.ts';

/** The next whole number below, without floating-point noise. */
const wholeDown = (value: number): number => Math.floor(Math.round(value * 1e6) / 1e6);

interface Source {
  readonly resource: string;
  readonly field: FieldId;
  readonly each: number | null;
}

/** What tables state, with the pupils that the standards allow for each unit. */
const sourcesFor = (given: Values, year: number): readonly Source[] => {
  const stage = stageIn(given);
  const area = standardLimit('resource_teaching_area', stage, year);
  const sports = standardLimit('resource_sports_area', stage, year);
  return [
    { resource: '现有班级', field: 'class_count', each: standardLimit('class_size', stage, year) },
    { resource: '教室', field: 'classroom_count', each: standardLimit('class_size', stage, year) },
    { resource: '教职工', field: 'staff_count', each: pupilsPerStaff(stage) },
    { resource: '教学及辅助用房', field: 'teaching_area', each: area && 1 / area },
    { resource: '体育运动场馆', field: 'sports_ground_area', each: sports && 1 / sports },
  ];
};

const fromFacts = (facts: Facts, given: Values): Prefilled => {
  const stage = stageIn(given);
  const lines = linesOf(facts, stage);
  if (lines.length === 0) return { resources: { why: whyNoSchools(stage) } };
  const cells: CellRef[] = [];
  const remarks: Message[] = [];
  const absent: FieldId[] = [];
  const rows = sourcesFor(given, facts.censusYear).flatMap(({ resource, field, each }): Row[] => {
    const measures = lines.map((line) => line.measure(field));
    if (each === null || measures.every((one) => one === null)) {
      if (each !== null) absent.push(field);
      return [];
    }
    const lacking = lines.filter((_, i) => {
      const one = measures[i];
      return !one || !isExact(one);
    });
    if (lacking.length > 0) {
      remarks.push(
        whyInexact(
          field,
          lacking.map(({ name }) => name),
        ),
      );
      return [];
    }
    for (const one of measures) cells.push(...(one?.cells ?? []));
    return [{ resource, amount: measures.reduce((sum, one) => sum + (one?.low ?? 0), 0), each }];
  });
  if (absent.length > 0) remarks.push(whyNoColumn(absent));
  const [why = whyNoSchools(stage)] = remarks;
  return {
    ...schoolSums({ pupils: 'pupil_count' })(facts, given),
    resources: rows.length === 0 ? { why } : { value: rows, cells, leftOut: [], remarks },
  };
};

export const question = defineQuestion({
  id: 'carrying_capacity',
  number: 'E29',
  name: { zh: '现有条件最多能容纳多少学生', en: 'Pupils that rooms and teachers can bear' },
  words: ['最多能招', '承载', '容量', '能容纳多少', '倒推', 'capacity'],
  inputs: [
    schoolStage,
    { ...amount('pupils', '现在学生数', 'Pupils now', '人'), default: 0, from: 'pupil_count' },
    {
      key: 'resources',
      name: { zh: '各项条件', en: 'Resources' },
      kind: 'table',
      columns: [
        { key: 'resource', name: { zh: '条件', en: 'Resource' }, kind: 'text' },
        amount('amount', '现有数量', 'There is', ''),
        amount('each', '每一单位可容纳学生', 'Pupils per unit', '人'),
      ],
    },
  ],
  answers: [
    { key: 'capacity', name: { zh: '最多容纳学生', en: 'Pupils it can bear' }, unit: '人' },
    { key: 'binding', name: { zh: '受限于', en: 'Bound by' }, unit: '' },
    {
      key: 'left',
      name: { zh: '还能增加（负为已超）', en: 'More than now (below 0: too many)' },
      unit: '人',
    },
  ],
  results: [
    { table: 'resources', columns: [{ key: 'bears', name: { zh: '可容纳', en: 'Bears' }, unit: '人' }] },
  ],
  prefill: fromFacts,
  solve: ({ pupils, resources }) => {
    const bears = resources.map((row) => wholeDown(row.amount * row.each));
    const capacity = Math.min(...bears);
    return {
      values: {
        capacity,
        binding: resources[bears.indexOf(capacity)]?.resource ?? null,
        left: capacity - pupils,
      },
      tables: { resources: { bears } },
      assumptions: [message('assume-each-limit'), message('assume-even-classes')],
    };
  },
  formulas: () => ({
    tables: { resources: { bears: '=INT(ROUND([@amount]*[@each],6))' } },
    answers: {
      capacity: '=MIN([resources.bears])',
      binding: '=INDEX([resources.resource],MATCH([capacity],[resources.bears],0))',
      left: '=[capacity]-[pupils]',
    },
  }),
});
