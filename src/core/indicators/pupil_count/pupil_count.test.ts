import { expectAnswers } from '../../../../test/indicators/cases.ts';

expectAnswers('pupil_count', [
  {
    name: 'adds up the schools of a stage, numbers as text included',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '２４０人', 12, 14],
      ],
    },
    asked: { stage: 'primary' },
    want: '780',
  },
  {
    name: 'leaves it open upwards where cells can’t be read; a row without any figure doesn’t count',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '待定', 12, 14],
        ['三小', 6, null, 10, 12],
        ['四小', null, null, null, null],
        ['五小', 6, { error: '#REF!' }, 8, 9],
        ['六小', 6, -5, 8, 9],
      ],
    },
    asked: { stage: 'primary' },
    want: '540 [540..] ?4',
  },
  {
    name: 'is decided all the same when the readable part reaches the target',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '待定', 12, 14],
        ['三小', 6, null, 10, 12],
        ['四小', null, null, null, null],
        ['五小', 6, { error: '#REF!' }, 8, 9],
        ['六小', 6, -5, 8, 9],
      ],
    },
    asked: { stage: 'primary', bound: { comparator: '>=', value: 500, valueHigh: null } },
    want: '540 [540..] ?4',
  },
  {
    name: 'is undecidable when the unread cells could turn it',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '待定', 12, 14],
        ['三小', 6, null, 10, 12],
        ['四小', null, null, null, null],
        ['五小', 6, { error: '#REF!' }, 8, 9],
        ['六小', 6, -5, 8, 9],
      ],
    },
    asked: { stage: 'primary', bound: { comparator: '>=', value: 600, valueHigh: null } },
    want: 'undecidable indicatorOpenEnd',
  },
  {
    name: 'primary and junior together',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '２４０人', 12, 14],
      ],
      初中: [
        ['2024年初中基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一中', 12, 600, 50, 60],
      ],
    },
    asked: { stage: 'compulsory' },
    want: '1380',
  },
  {
    name: 'no compulsory figure without junior schools',
    sheets: {
      小学: [
        ['2024年小学基本情况'],
        ['学校名称', '班数', '学生数', '专任教师数', '教职工数'],
        ['一小', 12, 540, 30, 33],
        ['二小', 6, '２４０人', 12, 14],
      ],
    },
    asked: { stage: 'compulsory', bound: { comparator: '<=', value: 5000, valueHigh: null } },
    want: 'undecidable indicatorStageMissing',
  },
  {
    name: 'from a class list where there is no school list',
    sheets: {
      班级: [
        ['2024年小学班级情况'],
        ['学校', '年级', '班级', '人数'],
        ['一小', '一年级', '1班', 45],
        ['一小', '一年级', '2班', 46],
        ['二小', '二年级', '1班', '暂缺'],
      ],
    },
    asked: { stage: 'primary' },
    want: '91 [91..] ?1',
  },
  {
    name: 'from a summary where there are no rows',
    sheets: {
      学前: [
        ['2024年学前教育情况'],
        ['指标', '数值'],
        ['幼儿园数', 47],
        ['在园幼儿总数', 9569],
        ['公办园在园幼儿数', 3393],
        ['专任教师数', 700],
      ],
    },
    asked: { stage: 'kindergarten' },
    want: '9569',
  },
  {
    name: 'nothing to go by',
    sheets: {
      空: [['说明'], ['本表无数据']],
    },
    asked: { stage: 'primary' },
    want: 'undecidable indicatorNoData',
  },
  {
    name: 'an unsplit through-school only bounds one of its stages',
    sheets: {
      学校: [
        ['2024年义务教育学校'],
        ['学校名称', '办学类型', '班数', '学生数'],
        ['一小', '小学', 12, 540],
        ['育才学校', '九年一贯制学校', 18, 800],
      ],
    },
    asked: { stage: 'primary' },
    want: '540 [540..1340] ?1',
  },
  {
    name: 'and counts as a whole where both are asked for',
    sheets: {
      学校: [
        ['2024年义务教育学校'],
        ['学校名称', '办学类型', '班数', '学生数'],
        ['一小', '小学', 12, 540],
        ['育才学校', '九年一贯制学校', 18, 800],
      ],
    },
    asked: { stage: 'compulsory' },
    want: '1340',
  },
]);
