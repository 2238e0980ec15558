/** Everyday wordings of the fields about staff. */
export const staffSynonyms = {
  staff_count:
    '教职员工 教工数 职工总数 教职工 教职工人数 教职工总数 教职员工数 教工总数 教职工总人数 在岗教职工 在职教职工数 在岗教职工数 教工人数 职工数 教师及职工数 在职人数 教职工合计',
  teacher_count:
    '专任教师 任课教师 教师数 专任教师人数 教师 教师人数 教师总数 任课教师数 专职教师 专职教师数 专任老师 在岗教师数 专任教师总数 专任 老师人数 在职教师数',
  female_teacher_count: '女专任教师数 女教师 女教师数 女性教师 女教师人数 专任教师中女教师',
  male_teacher_count: '男教师 男教师数 男专任教师数',
  female_staff_count: '女教职工数 女教职工人数 女职工 女职工数',
  established_teacher_count:
    '在编数 事业编 在编 在编人数 在编教师数 在编教职工 在编教职工数 编内教师 编内 编制内 事业编制人数 在编在岗教师 在编专任教师 在编在岗 在编人员',
  authorised_posts:
    '核定编制 定编数 编制 核定编制数 核编数 编制总数 教职工编制数 教师编制数 应配编制 核定教职工编制',
  non_established_staff_count:
    '临聘 合同制 购买服务 编外 聘任 编外教师 编外人员 编外教职工 临聘教师 临聘人员 聘任教师 聘用教师 非在编 非在编教师 合同制教师 自聘教师 编外聘用 购买服务教师 编外教师数 控制数教师 备案制教师',
  substitute_teacher_count: '代课教师数 代课 代课人数 代课老师',
  part_time_teacher_count: '兼职教师数 兼职 兼任教师 校外兼职教师 兼课教师',
  teacher_degree_postgraduate: '研究生学历 研究生毕业 研究生及以上 硕士及以上 研究生人数 研究生学历教师',
  teacher_degree_doctor: '博士 博士学历 博士研究生毕业 博士学位',
  teacher_degree_master: '硕士 硕士学历 硕士研究生毕业',
  teacher_degree_bachelor: '本科学历 本科毕业 大学本科 大本 本科人数 本科学历教师',
  teacher_degree_college: '专科学历 专科毕业 大专 大学专科 大专学历 专科人数',
  teacher_degree_upper_secondary: '高中阶段学历 高中(中专) 中专 中师 高中学历 高中毕业 中师毕业 中专学历',
  teacher_degree_below: '高中阶段以下毕业 高中以下 高中阶段毕业以下 高中阶段以下学历 高中以下学历',
  teacher_degree_bachelor_up:
    '本科以上 本科及以上学历 本科及以上学历教师数 本科以上学历 本科及以上教师 本科以上学历教师数 本科及以上学历教师',
  teacher_degree_college_up:
    '专科以上 大专及以上 大专以上 专科及以上学历 大专及以上学历 大专以上学历 大专及以上学历教师数 专科及以上学历教师数 大专以上学历教师数 大专及以上教师',
  above_required_degree_teacher_count:
    '高一级学历 高于规定学历 高于规定学历教师数 高于规定学历人数 高一级学历教师数 高学历教师数 高于规定学历专任教师数 高一级学历人数',
  teacher_title_full_senior: '正高 正高职称 正高级教师 正高级职称 正高级人数',
  teacher_title_deputy_senior: '副高 副高职称 高级教师 副高级职称 高级职称 中学高级',
  teacher_title_middle: '中级职称 一级教师 中学一级 小学高级 中级人数',
  teacher_title_assistant: '助理 助级 二级教师 助理级职称 中学二级 小学一级',
  teacher_title_junior: '员级职称 三级教师 中学三级 小学二级 小学三级',
  teacher_title_none: '未定 未定职称 未评职称 无职称 未评 未定级',
  backbone_teacher_count:
    '县级及以上骨干教师 县级以上骨干教师 学科带头人 名师 骨干教师数 县级及以上骨干教师数 骨干教师人数 县级以上骨干教师数 市级骨干教师 县级骨干教师 省级骨干教师 骨干',
  pe_teacher_count: '体育教师数 体育与健康教师 体育专任教师 体育与健康 体育老师 体育专任教师数 体育教师人数',
  music_teacher_count: '音乐教师数 音乐专任教师 音乐老师 音乐专任教师数 音乐教师人数',
  fine_art_teacher_count: '美术教师数 美术专任教师 美术老师 美术专任教师数 美术教师人数',
  arts_teacher_count:
    '艺术教师数 艺术专任教师 艺术老师 艺术专任教师数 艺术(音乐、美术)教师 艺术(美术、音乐)专任教师',
  pe_arts_teacher_count:
    '体育、艺术专任教师数 体育、艺术(美术、音乐)专任教师数 体育艺术教师数 体艺教师 体音美教师 体音美教师数 音体美教师 音体美教师数 体艺教师数 体育、艺术(音乐、美术)专任教师数 音体美专任教师数',
  counselling_teacher_count: '心理教师 心理健康教育教师 心理健康教师数 心理辅导教师 专职心理教师 心理教师数',
  carer_count: '保育员数 保育人员 保育教师 保育员人数 保育老师',
  health_worker_count: '保健医生 保健人员 卫生保健人员 校医 保健员 保健医数 卫生保健人员数 卫保人员',
  kg_head_count: '园长数 园长人数 正副园长 园长(人)',
  certified_teacher_count:
    '教师资格证 持证教师数 持教师资格证 具有教师资格证 教师资格证人数 持证人数 取得教师资格证人数 有教师资格证 具有教师资格证教师数 持教师资格证人数 持证',
  rotation_teacher_count:
    '交流轮岗 交流教师 轮岗教师 交流轮岗教师数 交流轮岗人数 轮岗教师数 交流教师数 轮岗交流教师',
  teacher_age_le_24: '25岁以下',
  teacher_age_le_30: '30岁以下',
  teacher_age_le_35: '35岁以下',
  teacher_age_ge_51: '50岁以上',
  teacher_age_ge_56: '55岁以上',
  admin_staff_count: '行政 行政管理人员 管理人员 行政人员数 行政后勤',
  support_staff_count: '教辅人员数 教学辅助人员 教辅员',
  worker_staff_count: '工勤 工勤人员数 工勤技能人员 后勤人员 工人 后勤',
  training_hours: '教师培训学时 培训课时 人均培训学时 继续教育学时',
  training_expense: '教师培训经费 培训费 教师培训费 培训支出 教师培训支出',
} as const;
