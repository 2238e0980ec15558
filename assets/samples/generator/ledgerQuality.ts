/** Ledger rows on teachers, fairness and money. A text is a group line. */
import { row, type LedgerRow } from './ledgerRow.ts';

export const QUALITY_ROWS: readonly (string | LedgerRow)[] = [
  '四、教师队伍',
  row('teacher_recruitment_batches', '公开招聘教师批次', '批', [1, 1, 1, 1], '预期性', [
    ['teacher-recruitment-yearly', null, 'due', 1, 'met', 'each year to 2025: the figure of 2024 counts'],
  ]),
  row('famous_teacher_count', '新培养省市级名师(累计)', '名', [0, 27, 41, '[80]'], '预期性', [
    ['famous-teachers-2023', null, 'due', 27, 'met', '27 in 2023 against 25'],
    ['famous-teachers-2024', null, 'due', 41, 'unmet', '41 of 50 by 2024'],
    ['famous-teachers-2025', null, 'later', 41, 'unmet', '41 of 80 by 2025'],
  ]),
  row('new_backbone_teacher_count', '新培养省市级骨干教师(累计)', '名', [0, 142, 281, '约400'], '预期性', [
    ['backbone-teachers-2023', null, 'due', 142, 'met', '142 in 2023 against 130'],
    ['backbone-teachers-2024', null, 'due', 281, 'met', '281 against 260'],
    ['backbone-teachers-2025', null, 'later', 281, 'unmet', '281 of 400 by 2025'],
  ]),
  row('teacher_studio_count', '市级名师工作室', '个', [2, 6, 11, 15], '预期性', [
    ['teacher-studios-2023', null, 'due', 6, 'met', '6 in 2023 against 5'],
    ['teacher-studios-2024', null, 'due', 11, 'met', '11 against 10'],
    ['teacher-studios-2025', null, 'later', 11, 'unmet', '11 of 15 by 2025'],
  ]),
  row('city_head_teacher_studio_count', '市级名班主任工作室', '个', [0, 4, 7, 10], '预期性', [
    ['head-teacher-studios-city-2023', null, 'due', 4, 'met', '4 in 2023 against 3'],
    ['head-teacher-studios-city-2024', null, 'due', 7, 'met', '7 against 6'],
    ['head-teacher-studios-city-2025', null, 'later', 7, 'unmet', '7 of 10 by 2025'],
  ]),
  row('provincial_head_teacher_studio_count', '省级名班主任工作室', '个', [0, 0, '无', 2], '预期性', [
    ['head-teacher-studios-provincial-2024', null, 'due', 0, 'unmet', '无 stands for 0, against 1 by 2024'],
    ['head-teacher-studios-provincial-2025', null, 'later', 0, 'unmet', '0 of 2 by 2025'],
  ]),
  row('rural_teacher_training', '农村教师培训人次', '人次', ['1,200', 2150, '约2600', '≥2000'], '预期性', [
    [
      'rural-teacher-training-yearly',
      null,
      'due',
      2600,
      'met',
      '约2600 against 2000; each year to 2025: the figure of 2024 counts',
    ],
  ]),
  row('principal_training_batches', '校长培训批次', '批', [1, 2, 2, 2], '预期性', [
    [
      'principal-training-batches-yearly',
      null,
      'due',
      2,
      'met',
      'each year to 2025: the figure of 2024 counts',
    ],
  ]),
  row('principal_training_batch_size', '校长培训每批人数', '名', [40, 50, '52名', 50], '预期性', [
    ['principal-training-batch-size', null, 'due', 52, 'met', '52 against 50'],
  ]),
  row('principal_studio_count', '县级名校长工作室', '个', [0, 12, 18, 50], '预期性', [
    ['principal-studios-2023', null, 'due', 12, 'met', '12 in 2023 against 10'],
    ['principal-studios-2024', null, 'due', 18, 'unmet', '18 of 30 by 2024'],
    ['principal-studios-2025', null, 'later', 18, 'unmet', '18 of 50 by 2025'],
  ]),
  '五、优质与公平',
  row('near_school_share', '公办小学划片入学比例', '%', [98, 100, '100\uff05', '100%'], '约束性', [
    ['near-school-primary', 'primary', 'due', 100, 'met', '100 against 100'],
  ]),
  row('near_school_share', '公办初中划片入学比例', '%', [80, 84.1, 86.5, '95%以上'], '约束性', [
    ['near-school-junior', 'junior', 'due', 86.5, 'unmet', '86.5 against 95'],
  ]),
  row('quota_allocation_share', '优质普通高中招生计划分配生比例', '%', [50, 50, '52%', '≥50%'], '约束性', [
    ['quota-allocation', 'senior', 'due', 52, 'met', '52 against 50'],
  ]),
  row(
    'migrant_public_share',
    '随迁子女在公办学校(含政府购买学位)就读比例',
    '%',
    [82, 0.913, 0.935, '85%以上'],
    '约束性',
    [['migrant-public', 'compulsory', 'due', 93.5, 'met', '0.935 shown as 93.5 % against 85']],
    { percent: true },
  ),
  row('private_pupil_share', '民办义务教育在校生占比', '%', [6.2, 4.1, 3.8, '≤5'], '约束性', [
    ['private-pupil-share', 'compulsory', 'due', 3.8, 'met', '3.8 under the cap of 5'],
  ]),
  row('group_schooling_share', '义务教育集团化办学覆盖率', '%', [12, 30, '38%', '不低于50%'], '预期性', [
    ['group-schooling-2025', 'compulsory', 'later', 38, 'unmet', '38 against 50 by 2025'],
  ]),
  row('new_close_group_count', '新增紧密型教育集团(当年)', '个', ['—', 2, 1, 2], '预期性', [
    ['close-groups-yearly', null, 'due', 1, 'unmet', '1 of 2; each year to 2025: the figure of 2024 counts'],
  ]),
  row('new_alliance_group_count', '联盟型教育集团数', '个', [0, 6, 12, '10—20'], '预期性', [
    ['alliance-groups-2025', 'compulsory', 'later', 12, 'met', '12 lies between 10 and 20'],
  ]),
  row('management_accepted_school_count', '年度评估验收学校数', '所', [null, 80, '80所', '约80'], '预期性', [
    [
      'management-acceptance-yearly',
      'compulsory',
      'due',
      80,
      'met',
      '80 against about 80; each year to 2025: the figure of 2024 counts',
    ],
  ]),
  row('management_standard_share', '小学达到义务教育管理标准的比例', '%', [40, 71.4, 82.5, 100], '约束性', [
    ['management-standard-primary-2025', 'primary', 'later', 82.5, 'unmet', '82.5 against 100 by 2025'],
  ]),
  row(
    'management_standard_share',
    '初中达到义务教育管理标准的比例',
    '%',
    [46.2, 76.9, '84.6%', 100],
    '约束性',
    [['management-standard-junior-2025', 'junior', 'later', 84.6, 'unmet', '84.6 against 100 by 2025']],
  ),
  row(
    'principal_rank_share',
    '中小学校长职级制覆盖率',
    '%',
    ['—', '—', '—', '100%'],
    '预期性',
    [['principal-rank-2025', null, 'later', null, 'undecidable', '— is no figure']],
    { remark: '待市局统一部署' },
  ),
  row('county_managed_share', '县管校聘覆盖率', '%', [0, '100%', '100%', '100%'], '约束性', [
    ['county-managed-2023', null, 'due', 100, 'met', '100 against 100'],
    ['county-managed-2025', null, 'later', 100, 'met', '100 against 100'],
  ]),
  '六、经费与待遇',
  row('education_budget_growth', '一般公共预算教育支出增长率', '%', [5.6, 3.2, '\u22128.3', '≥0'], '约束性', [
    [
      'education-budget-growth',
      null,
      'due',
      -8.3,
      'unmet',
      'a fall of 8.3 %, must not fall; each year to 2025: the figure of 2024 counts',
    ],
  ]),
  row(
    'education_budget_per_pupil_growth',
    '生均一般公共预算教育支出增长率',
    '%',
    [4.1, 2, 1.5, '≥0'],
    '约束性',
    [
      [
        'education-budget-per-pupil-growth',
        null,
        'due',
        1.5,
        'met',
        'each year to 2025: the figure of 2024 counts',
      ],
    ],
  ),
  row(
    'special_fund_per_pupil',
    '特殊教育生均公用经费补助标准',
    '元',
    [6000, 6000, '0.6万元', '≥7000'],
    '约束性',
    [['special-fund-2025', 'special', 'later', 6000, 'unmet', '0.6万元 is 6000 元, against 7000 by 2025']],
  ),
  row('teacher_pay_ratio', '教师平均工资与当地公务员平均工资之比', '%', [98, 101, '103%', '≥100'], '约束性', [
    ['teacher-pay', null, 'due', 103, 'met', '103 against 100'],
  ]),
];
