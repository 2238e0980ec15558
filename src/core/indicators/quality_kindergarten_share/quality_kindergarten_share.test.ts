import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('quality_kindergarten_share', [
  {
    name: 'provincial and city grades, by kindergartens',
    sheets: {
      幼儿园: [
        ['2024年幼儿园'],
        ['幼儿园名称', '在园幼儿数', '园所等级'],
        ['一幼', 300, '省级示范园'],
        ['二幼', 100, '市级一类园'],
        ['三幼', 50, '二类园'],
        ['四幼', 50, ''],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: '50 [50..75] ?1',
  },
  {
    name: 'by children where the target says so',
    sheets: {
      幼儿园: [
        ['2024年幼儿园'],
        ['幼儿园名称', '在园幼儿数', '园所等级'],
        ['一幼', 300, '省级示范园'],
        ['二幼', 100, '市级一类园'],
        ['三幼', 50, '二类园'],
        ['四幼', 50, ''],
      ],
    },
    asked: { stage: 'kindergarten', parameters: { by: 'children' } },
    want: '80 [80..90] ?1',
  },
  {
    name: 'the grades the target names itself',
    sheets: {
      幼儿园: [
        ['2024年幼儿园'],
        ['幼儿园名称', '在园幼儿数', '园所等级'],
        ['一幼', 300, '省级示范园'],
        ['二幼', 100, '市级一类园'],
        ['三幼', 50, '二类园'],
        ['四幼', 50, ''],
      ],
    },
    asked: { stage: 'kindergarten', parameters: { grades: '省级示范' } },
    want: '25 [25..50] ?1',
  },
  {
    name: 'no grades',
    sheets: {
      幼儿园: [
        ['2024年幼儿园基本情况'],
        ['幼儿园名称', '办园性质', '是否普惠', '班级数', '在园幼儿数', '专任教师数'],
        ['一幼', '公办', '是', 9, 270, 20],
        ['二幼', '民办', '是', 6, 150, 10],
        ['三幼', '民办', '否', 6, 180, 10],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: 'undecidable indicatorNoData',
  },
]);
