/** E22: how many teachers must rotate this year, and how many of them backbone teachers? */
import { message } from '../../messages/index.ts';
import { standardLimit } from '../../plans/standards.ts';
import { defineQuestion } from '../engine/question.ts';
import { up } from '../engine/draft.ts';
import { percent, whole } from '../shared/inputs.ts';
import { wholeUp } from '../shared/wholeUp.ts';

export const question = defineQuestion({
  id: 'rotation',
  number: 'E22',
  name: { zh: '今年要交流轮岗多少教师', en: 'Teachers who must rotate this year' },
  words: ['交流轮岗', '轮岗', '交流', '骨干教师交流', '10%', 'rotation'],
  inputs: [
    whole('eligible', '符合交流条件的教师', 'Eligible teachers', '人'),
    { ...whole('rotated', '今年已交流', 'Rotated so far', '人'), default: 0 },
    { ...whole('backboneRotated', '其中骨干教师', 'Of them backbone teachers', '人'), default: 0 },
    {
      ...percent('share', '交流比例', 'Share who rotate'),
      default: (_, year) => standardLimit('rotation_share', 'compulsory', year),
    },
    {
      ...percent('backboneShare', '其中骨干比例', 'Backbone share of them'),
      default: (_, year) => standardLimit('rotation_backbone_share', 'compulsory', year),
    },
  ],
  answers: [
    { key: 'needed', name: { zh: '今年应交流', en: 'Must rotate' }, unit: '人' },
    { key: 'still', name: { zh: '还要交流', en: 'Still to rotate' }, unit: '人' },
    { key: 'backbone', name: { zh: '其中应有骨干', en: 'Backbone teachers among them' }, unit: '人' },
    { key: 'backboneStill', name: { zh: '还要骨干', en: 'Backbone teachers still to rotate' }, unit: '人' },
  ],
  check: ({ rotated, backboneRotated }) =>
    backboneRotated > rotated
      ? message('whatif-part-larger', {
          part: 'backboneRotated',
          found: backboneRotated,
          whole: 'rotated',
          expected: rotated,
        })
      : null,
  solve: (inputs) => {
    const needed = wholeUp((inputs.eligible * inputs.share) / 100);
    // More may rotate than must; the share of backbone teachers is of all who do.
    const backbone = wholeUp((Math.max(needed, inputs.rotated) * inputs.backboneShare) / 100);
    return {
      values: {
        needed,
        still: Math.max(0, needed - inputs.rotated),
        backbone,
        backboneStill: Math.max(0, backbone - inputs.backboneRotated),
      },
      assumptions: [message('assume-rotation-yearly')],
    };
  },
  formulas: () => ({
    answers: {
      needed: `=${up('[eligible]*[share]/100')}`,
      still: '=MAX(0,[needed]-[rotated])',
      backbone: `=${up('MAX([needed],[rotated])*[backboneShare]/100')}`,
      backboneStill: '=MAX(0,[backbone]-[backboneRotated])',
    },
  }),
});
