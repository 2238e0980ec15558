import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('building_area_per_child', [
  {
    name: 'each kindergarten by itself',
    sheets: {
      幼儿园: [
        ['2024年幼儿园'],
        ['幼儿园名称', '在园幼儿数', '园舍建筑面积（平方米）'],
        ['一幼', 200, 2000],
        ['二幼', 100, 500],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: 'each 一幼=10 二幼=5',
  },
  {
    name: 'a blank area of one that runs is in doubt; one without children has no figure',
    sheets: {
      幼儿园: [
        ['2024年幼儿园'],
        ['幼儿园名称', '在园幼儿数', '园舍建筑面积（平方米）'],
        ['一幼', 200, 2000],
        ['二幼', 100, null],
        ['三幼', 0, 300],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: 'each 一幼=10 ?1',
  },
  {
    name: 'no such column',
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
