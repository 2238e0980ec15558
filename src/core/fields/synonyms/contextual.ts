/**
 * Labels that mean something only beside others. `under` names the topics (see below) that decide; `alone` is how
 * sure the meaning is where nothing decides, 0 for not at all.
 */
import type { FieldId } from '../catalogue/index.ts';

/** A topic is present when a header above says one of its words, or the column before belongs to it. */
export const TOPICS = {
  degree: { words: /学历|文化程度/, before: /^teacher_degree_/ },
  title: { words: /职称|职级|专业技术职务/, before: /^teacher_title_/ },
  age: { words: /年龄/, before: /^teacher_age_/ },
  staff: { words: /教职工|教职员|教师|人员|专任|师资/, before: /(?:^staff|^teacher|_staff|_teacher)_count$/ },
  subject: { words: /课程|学科|科目|任教|教师|专任|师资/, before: /_teacher_count$/ },
  rooms: { words: /教室|功能室|专用室|部室/, before: /_room_count$/ },
  premises: { words: /校舍|用房|面积|园舍|建筑|办学条件/, before: /_area$/ },
  seats: { words: /学位/, before: /^seat_capacity$/ },
} as const satisfies Record<string, { readonly words: RegExp; readonly before: RegExp }>;

export type Topic = keyof typeof TOPICS;

export interface ContextualLabel {
  readonly labels: string;
  readonly under: Topic;
  readonly field: FieldId;
  readonly alone: number;
}

export const contextualLabels: readonly ContextualLabel[] = [
  { labels: '高中 高中阶段', under: 'degree', field: 'teacher_degree_upper_secondary', alone: 0 },
  { labels: '以下 其他 初中及以下 初中以下', under: 'degree', field: 'teacher_degree_below', alone: 0 },
  { labels: '高级', under: 'title', field: 'teacher_title_deputy_senior', alone: 0.55 },
  { labels: '一级', under: 'title', field: 'teacher_title_middle', alone: 0.55 },
  { labels: '二级', under: 'title', field: 'teacher_title_assistant', alone: 0.55 },
  { labels: '三级', under: 'title', field: 'teacher_title_junior', alone: 0.55 },
  { labels: '初级', under: 'title', field: 'teacher_title_assistant', alone: 0.4 },
  { labels: '初级', under: 'title', field: 'teacher_title_junior', alone: 0.3 },
  { labels: '其他', under: 'title', field: 'teacher_title_none', alone: 0 },
  { labels: '体育', under: 'subject', field: 'pe_teacher_count', alone: 0.4 },
  { labels: '音乐', under: 'rooms', field: 'music_room_count', alone: 0.3 },
  { labels: '美术', under: 'rooms', field: 'art_room_count', alone: 0.3 },
  { labels: '音乐', under: 'subject', field: 'music_teacher_count', alone: 0.4 },
  { labels: '美术', under: 'subject', field: 'fine_art_teacher_count', alone: 0.4 },
  { labels: '艺术', under: 'subject', field: 'arts_teacher_count', alone: 0.4 },
  { labels: '心理 心理健康', under: 'subject', field: 'counselling_teacher_count', alone: 0.4 },
  { labels: '教辅', under: 'staff', field: 'support_staff_count', alone: 0.55 },
  { labels: '教辅', under: 'premises', field: 'teaching_area', alone: 0.5 },
  { labels: '新增 新增数', under: 'seats', field: 'new_seat_count', alone: 0 },
];

/** Labels of more than one meaning, most likely first; the first counts unless unit or neighbours say otherwise. */
export const ambiguousLabels: Readonly<Record<string, readonly (readonly [FieldId, number])[]>> = {
  班额: [
    ['avg_class_size', 0.65],
    ['pupil_count', 0.6],
  ],
  班级规模: [
    ['avg_class_size', 0.55],
    ['pupil_count', 0.5],
  ],
  班级: [
    ['class_name', 0.75],
    ['class_count', 0.5],
  ],
  班别: [
    ['age_group', 0.65],
    ['class_name', 0.6],
  ],
  人数: [
    ['pupil_count', 0.7],
    ['staff_count', 0.3],
  ],
  总数: [
    ['pupil_count', 0.4],
    ['class_count', 0.3],
  ],
  总人数: [
    ['pupil_count', 0.85],
    ['staff_count', 0.3],
  ],
  名称: [
    ['school_name', 0.7],
    ['indicator_name', 0.5],
  ],
  单位: [
    ['unit', 0.55],
    ['school_name', 0.5],
  ],
  类别: [
    ['school_type', 0.65],
    ['sponsor_type', 0.4],
  ],
  类型: [
    ['school_type', 0.65],
    ['sponsor_type', 0.4],
  ],
  性质: [
    ['sponsor_type', 0.7],
    ['indicator_kind', 0.4],
  ],
  级别: [
    ['stage', 0.7],
    ['kindergarten_grade', 0.6],
  ],
  教室: [
    ['classroom_count', 0.7],
    ['classroom_area', 0.5],
  ],
  园长: [
    ['kg_head_count', 0.75],
    ['personal_contact', 0.6],
  ],
  幼儿园: [
    ['school_name', 0.65],
    ['kindergarten_count', 0.5],
  ],
  '56人及以上': [['large_class_count', 0.95]],
  进城务工人员随迁子女: [
    ['migrant_child_count', 0.7],
    ['migrant_worker_child_count', 0.65],
  ],
  进城务工人员随迁子女数: [
    ['migrant_child_count', 0.7],
    ['migrant_worker_child_count', 0.65],
  ],
  新增学位: [
    ['new_seat_count', 0.95],
    ['seat_capacity', 0.4],
  ],
  艺术教师: [
    ['arts_teacher_count', 0.95],
    ['fine_art_teacher_count', 0.3],
  ],
  图书: [['book_count', 0.9]],
  代码: [['school_code', 0.6]],
  完成: [['actual_value', 0.7]],
  实际: [['actual_value', 0.7]],
  条件: [['comparator', 0.5]],
  方向: [['comparator', 0.6]],
  来源: [['clause', 0.5]],
  累计: [['growth', 0.5]],
  年: [['stat_year', 0.6]],
  编号: [['seq_no', 0.9]],
};
