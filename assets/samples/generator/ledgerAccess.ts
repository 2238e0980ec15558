/** Ledger rows on access, school places and digital schools. A text is a group line. */
import { row, type LedgerRow } from './ledgerRow.ts';

export const ACCESS_ROWS: readonly (string | LedgerRow)[] = [
  '一、普及水平',
  row(
    'preschool_gross_enrolment',
    '学前三年毛入园率',
    '%',
    [88.6, '90.1%', 0.912, '≥93'],
    '预期性',
    [
      [
        'preschool-gross-enrolment-2025',
        'kindergarten',
        'later',
        91.2,
        'unmet',
        '0.912 shown as 91.2 % against 93',
      ],
    ],
    { percent: true },
  ),
  row('compulsory_enrolment', '义务教育阶段入学率', '%', [99.9, 100, '100%', 100], '约束性', [
    ['compulsory-enrolment-2025', 'compulsory', 'later', 100, 'met', '100 against 100'],
  ]),
  row('nine_year_retention', '九年义务教育巩固率', '%', [94.9, 95.5, '96.2%', '100%'], '约束性', [
    ['compulsory-retention-2025', 'compulsory', 'later', 96.2, 'unmet', '96.2 against 100'],
  ]),
  row(
    'senior_gross_enrolment',
    '高中阶段毛入学率',
    '%',
    [89.7, '90.8\uff05', '91.65\uff05', '92.4以上'],
    '预期性',
    [
      [
        'senior-gross-enrolment-2025',
        'senior',
        'later',
        91.65,
        'unmet',
        '91.65 with a full-width sign against 92.4',
      ],
    ],
  ),
  row('disabled_enrolment', '适龄残疾儿童少年义务教育入学率', '%', [95.1, 97, 97.8, '≥97'], '约束性', [
    ['disabled-enrolment', 'compulsory', 'due', 97.8, 'met', '97.8 against 97'],
  ]),
  row('left_behind_enrolment', '农村留守儿童入学率', '%', [100, 100, '100%', '100%'], '约束性', [
    ['left-behind-enrolment', 'compulsory', 'due', 100, 'met', '100 against 100'],
  ]),
  row('dropout_count', '义务教育失学辍学人数', '人', [12, '3人', '0人', 0], '约束性', [
    ['no-dropout', 'compulsory', 'due', 0, 'met', '0人 is 0, not blank'],
  ]),
  '二、学校布局与建设',
  row('new_school_count', '农村寄宿制标准化小学新建、改扩建数(当年)', '所', ['—', 13, 9, 10], '约束性', [
    ['rural-boarding-primary-2023', 'primary', 'due', 13, 'met', 'the increment of 2023 is 13 of 13'],
    ['rural-boarding-primary-2024', 'primary', 'due', 9, 'unmet', 'the increment of 2024 is 9 of 12'],
    [
      'rural-boarding-primary-2025',
      'primary',
      'later',
      null,
      'undecidable',
      'the year has not come and its increment is not known',
    ],
  ]),
  row('new_school_count', '农村寄宿制标准化初中新建、改扩建数(当年)', '所', ['—', 12, 9, 2], '约束性', [
    ['rural-boarding-junior-2023', 'junior', 'due', 12, 'met', 'the increment of 2023 is 12 of 12'],
    ['rural-boarding-junior-2024', 'junior', 'due', 9, 'met', 'the increment of 2024 is 9 of 9'],
    [
      'rural-boarding-junior-2025',
      'junior',
      'later',
      null,
      'undecidable',
      'the year has not come and its increment is not known',
    ],
  ]),
  row(
    'new_school_count',
    '农村寄宿制标准化学校新建、改扩建总数(累计)',
    '所',
    ['—', 25, 43, '[58]'],
    '约束性',
    [['rural-boarding-total-2025', 'compulsory', 'later', 43, 'unmet', '43 of 58, cumulative']],
  ),
  row('new_kindergarten_count', '农村幼儿园新建、改扩建数(累计)', '所', ['—', 11, 22, '[30]'], '预期性', [
    ['new-kindergarten-rural-2025', 'kindergarten', 'later', 22, 'unmet', '22 of 30, cumulative'],
  ]),
  row('new_school_count', '城区中小学新建、改扩建数(累计)', '所', ['—', 3, 6, '[11]'], '预期性', [
    ['new-school-urban-2025', null, 'later', 6, 'unmet', '6 of 11, cumulative'],
  ]),
  row('new_kindergarten_count', '城区幼儿园新建、改扩建数(累计)', '所', ['—', 1, 2, '[3]'], '预期性', [
    ['new-kindergarten-urban-2025', 'kindergarten', 'later', 2, 'unmet', '2 of 3, cumulative'],
  ]),
  row('opened_new_school_count', '按期开学招生的新学校数', '所', [null, 3, 3, 3], '预期性', [
    ['opened-schools-2023-09', null, 'due', 3, 'met', '3 of 3'],
  ]),
  row('idle_rural_school_count', '农村闲置校点数', '所', [17, '已消除', '已消除', 0], '约束性', [
    ['idle-rural-schools-2023', 'compulsory', 'due', 0, 'met', '已消除 stands for 0'],
  ]),
  row(
    'kept_point_integrated_share',
    '教学点纳入乡镇中心校管理率',
    '%',
    [62, '91.0%', '100.0%', '100%'],
    '约束性',
    [['kept-points-integrated', 'compulsory', 'due', 100, 'met', '100 against 100']],
  ),
  row('new_seat_count', '职业教育新增学位(累计)', '个', [null, '2,000', '4\uff0c500', '[8000]'], '预期性', [
    ['vocational-seats', 'vocational', 'later', 4500, 'unmet', '4,500 with a full-width comma, of 8000'],
  ]),
  '三、教育信息化',
  row('digital_campus_count', '数字校园示范校', '所', [2, 11, 14, '10以上'], '预期性', [
    ['digital-campus-2023', null, 'due', 11, 'met', '11 in 2023 (14 in 2024) against 10'],
  ]),
  row('net_classroom_school_count', '名校网络课堂示范校数', '所', [0, 4, 4, '3—5'], '预期性', [
    ['net-classroom-schools-2023', null, 'due', 4, 'met', '4 lies between 3 and 5'],
  ]),
  row('live_lesson_point_share', '直播课教学点覆盖率', '%', [35, '100%', null, '100%'], '预期性', [
    ['live-lesson-points-2023', 'compulsory', 'due', 100, 'met', '100 in 2023, the deadline; 2024 is blank'],
  ]),
  row(
    'digital_standard_share',
    '规模以上学校数字校园达标率',
    '%',
    [41.2, 0.63, 0.758, '100%'],
    '预期性',
    [['digital-standard-2024', null, 'due', 75.8, 'unmet', '0.758 shown as 75.8 % against 100 by 2024']],
    { percent: true },
  ),
];
