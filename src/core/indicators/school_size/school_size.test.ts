import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('school_size', [
  {
    name: 'primary schools by themselves, a through-school not among them',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '办学类型', '班数', '学生数'],
        ['一小', '小学', 48, 2100],
        ['育才学校', '九年一贯制学校', 40, 1800],
      ],
      初中: [
        ['2024年初中'],
        ['学校名称', '办学类型', '班数', '学生数'],
        ['一中', '初级中学', 40, 2000],
        ['育才学校', '九年一贯制学校', 20, 900],
      ],
    },
    asked: { parameters: { schoolType: '小学' }, bound: { comparator: '<=', value: 2000, valueHigh: null } },
    want: 'each 一小=2100',
  },
  {
    name: 'junior schools by themselves',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '办学类型', '班数', '学生数'],
        ['一小', '小学', 48, 2100],
        ['育才学校', '九年一贯制学校', 40, 1800],
      ],
      初中: [
        ['2024年初中'],
        ['学校名称', '办学类型', '班数', '学生数'],
        ['一中', '初级中学', 40, 2000],
        ['育才学校', '九年一贯制学校', 20, 900],
      ],
    },
    asked: { parameters: { schoolType: '初中' }, bound: { comparator: '<=', value: 2000, valueHigh: null } },
    want: 'each 一中=2000',
  },
  {
    name: 'a through-school over both sections, from two files',
    sheets: {
      小学: [
        ['2024年小学'],
        ['学校名称', '办学类型', '班数', '学生数'],
        ['一小', '小学', 48, 2100],
        ['育才学校', '九年一贯制学校', 40, 1800],
      ],
      初中: [
        ['2024年初中'],
        ['学校名称', '办学类型', '班数', '学生数'],
        ['一中', '初级中学', 40, 2000],
        ['育才学校', '九年一贯制学校', 20, 900],
      ],
    },
    asked: {
      parameters: { schoolType: '九年一贯制学校' },
      bound: { comparator: '<=', value: 2500, valueHigh: null },
    },
    want: 'each 育才学校=2700',
  },
  {
    name: 'from columns side by side',
    sheets: {
      学校: [
        ['2024年义务教育学校'],
        ['学校名称', '办学类型', '小学', '', '初中', ''],
        ['', '', '班数', '学生数', '班数', '学生数'],
        ['一小', '小学', 12, 540, null, null],
        ['育才学校', '九年一贯制学校', 40, 1800, 20, 900],
        ['三中', '初级中学', null, null, 6, 280],
      ],
    },
    asked: {
      parameters: { schoolType: '九年一贯制学校' },
      bound: { comparator: '<=', value: 2500, valueHigh: null },
    },
    want: 'each 育才学校=2700',
  },
  {
    name: 'and its sections are no schools of their own there',
    sheets: {
      学校: [
        ['2024年义务教育学校'],
        ['学校名称', '办学类型', '小学', '', '初中', ''],
        ['', '', '班数', '学生数', '班数', '学生数'],
        ['一小', '小学', 12, 540, null, null],
        ['育才学校', '九年一贯制学校', 40, 1800, 20, 900],
        ['三中', '初级中学', null, null, 6, 280],
      ],
    },
    asked: { parameters: { schoolType: '小学' }, bound: { comparator: '<=', value: 2000, valueHigh: null } },
    want: 'each 一小=540',
  },
  {
    name: 'as one figure',
    sheets: {
      学校: [
        ['2024年义务教育学校'],
        ['学校名称', '办学类型', '班数', '学生数'],
        ['育才学校', '九年一贯制学校', 60, 2700],
        ['博雅学校', '十二年一贯制学校', 50, 2400],
        ['广益学校', '十二年一贯制学校', 90, 4000],
      ],
    },
    asked: {
      parameters: { schoolType: '九年一贯制学校' },
      bound: { comparator: '<=', value: 2500, valueHigh: null },
    },
    want: 'each 育才学校=2700',
  },
  {
    name: 'a twelve-year school’s one figure has senior pupils in it: safe within the limit, in doubt above',
    sheets: {
      学校: [
        ['2024年义务教育学校'],
        ['学校名称', '办学类型', '班数', '学生数'],
        ['育才学校', '九年一贯制学校', 60, 2700],
        ['博雅学校', '十二年一贯制学校', 50, 2400],
        ['广益学校', '十二年一贯制学校', 90, 4000],
      ],
    },
    asked: {
      parameters: { schoolType: '十二年一贯制学校' },
      bound: { comparator: '<=', value: 2500, valueHigh: null },
    },
    want: 'each 博雅学校>=0 ?1',
  },
  {
    name: 'a lower bound where only one section is known',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '办学类型', '学生数'],
        ['育才学校', '九年一贯制学校', 1800],
      ],
    },
    asked: {
      parameters: { schoolType: '九年一贯制学校' },
      bound: { comparator: '<=', value: 2500, valueHigh: null },
    },
    want: 'each 育才学校>=1800',
  },
  {
    name: 'a school with both sections is a through-school even if nothing says so',
    sheets: {
      小学: [['2024年小学'], ['学校名称', '学生数'], ['育才学校', 1800]],
      初中: [['2024年初中'], ['学校名称', '学生数'], ['育才学校', 900]],
    },
    asked: {
      parameters: { schoolType: '九年一贯制学校' },
      bound: { comparator: '<=', value: 2500, valueHigh: null },
    },
    want: 'each 育才学校=2700',
  },
  {
    name: 'kindergartens',
    sheets: {
      幼儿园: [
        ['2024年幼儿园基本情况'],
        ['幼儿园名称', '办园性质', '是否普惠', '班级数', '在园幼儿数', '专任教师数'],
        ['一幼', '公办', '是', 12, 361, 20],
        ['二幼', '民办', '是', 6, '待定', 10],
      ],
    },
    asked: { parameters: { schoolType: '幼儿园' }, bound: { comparator: '<=', value: 360, valueHigh: null } },
    want: 'each 一幼=361 ?1',
  },
  {
    name: 'no school of the type',
    sheets: {
      小学: [['2024年小学基本情况'], ['学校名称', '学生数'], ['一小', 540]],
    },
    asked: {
      parameters: { schoolType: '九年一贯制学校' },
      bound: { comparator: '<=', value: 2500, valueHigh: null },
    },
    want: 'undecidable indicatorNoSuchSchool',
  },
  {
    name: 'no pupils',
    sheets: {
      小学: [['2024年小学基本情况'], ['学校名称', '专任教师数'], ['一小', 54]],
    },
    asked: { parameters: { schoolType: '小学' }, bound: { comparator: '<=', value: 2000, valueHigh: null } },
    want: 'undecidable indicatorNoData',
  },
]);
