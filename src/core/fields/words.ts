/** The words of scope in headers and row labels, as data: which stage, grade, sponsor, area, year they name. */
import type { Stage } from '../values/stage.ts';
import type { AgeGroup, SchoolType } from './types.ts';

export type Scope =
  | { readonly kind: 'stage'; readonly value: Stage }
  | { readonly kind: 'grade'; readonly value: number; readonly stage: Stage | null }
  | { readonly kind: 'ageGroup'; readonly value: AgeGroup }
  | { readonly kind: 'sponsor'; readonly value: 'public' | 'private' }
  | { readonly kind: 'inclusive'; readonly value: boolean }
  | { readonly kind: 'area'; readonly value: 'urban' | 'town' | 'rural' }
  | { readonly kind: 'year'; readonly value: number }
  | { readonly kind: 'previousYear' }
  | { readonly kind: 'schoolType'; readonly value: SchoolType }
  | { readonly kind: 'modifier'; readonly value: 'ofWhich' | 'total' | 'subtotal' | 'female' | 'male' }
  | { readonly kind: 'noise' };

export interface ScopeWord {
  /** A regular expression; where several begin at one place, the first of the list wins. */
  readonly pattern: string;
  readonly read: (text: string) => Scope;
}

const DIGITS = '一二三四五六七八九';
const digit = (text: string): number => {
  const chinese = DIGITS.indexOf(text);
  if (chinese >= 0) return chinese + 1;
  return text === '十' ? 10 : Number(text);
};
const digitIn = (text: string): number => digit(/[一二三四五六七八九十]|\d+/.exec(text)?.[0] ?? '');

/** 二〇二五年 → 2025. */
const chineseYear = (text: string): number =>
  Number([...text.slice(0, 4)].map((character) => DIGITS.indexOf(character) + 1).join(''));

const say =
  (scope: Scope): ScopeWord['read'] =>
  () =>
    scope;
const stage = (value: Stage, pattern: string): ScopeWord => ({
  pattern,
  read: say({ kind: 'stage', value }),
});
const part = '(?:阶段|教育阶段|学段|部(?!门))?';

/** 初三 is the third year of its stage, 七年级 counts through; what the bare number means the context decides. */
const grade = (value: Stage | null, pattern: string): ScopeWord => ({
  pattern,
  read: (text) => ({ kind: 'grade', value: digitIn(text), stage: value }),
});

export const SCOPE_WORDS: readonly ScopeWord[] = [
  {
    pattern:
      '(?:截至|截止|至)?(?:19|20)\\d\\d(?:[-/](?:20)?\\d\\d)?(?:学年度?|年度|年?(?:秋季?|春季?)(?:学期)?|年(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:底|末|初)?)?',
    read: (text) => ({ kind: 'year', value: Number(/\d{4}/.exec(text)?.[0]) }),
  },
  {
    pattern: '二[〇零○][〇零○一二三四五六七八九]{2}年(?:度|秋季?)?',
    read: (text) => ({ kind: 'year', value: chineseYear(text) }),
  },
  { pattern: '上一?学年|上一?年度?|去年', read: say({ kind: 'previousYear' }) },

  grade('primary', '小学[一二三四五六1-6]年级|小[一二三四五六](?:年级)?(?![学类等])'),
  grade('junior', '(?:初级?中|初)[一二三四1-4]年级|初[一二三四](?![级等])'),
  grade('senior', '(?:高级?中|高)[一二三1-3]年级|高[一二三](?!级)'),
  grade(null, '(?:1[0-2]|[一二三四五六七八九十1-9])年级'),

  { pattern: '托小班|托儿班|小托班|托班', read: say({ kind: 'ageGroup', value: 'nursery' }) },
  { pattern: '小班(?![额化制级])', read: say({ kind: 'ageGroup', value: 'small' }) },
  { pattern: '中班(?![额级])', read: say({ kind: 'ageGroup', value: 'middle' }) },
  { pattern: '(?:大班(?![额级])|学前班)', read: say({ kind: 'ageGroup', value: 'top' }) },
  { pattern: '混合班|混龄班', read: say({ kind: 'ageGroup', value: 'mixed' }) },

  { pattern: '九年一贯制|九年制', read: say({ kind: 'schoolType', value: 'nineYear' }) },
  { pattern: '十二年一贯制', read: say({ kind: 'schoolType', value: 'twelveYear' }) },
  { pattern: '完全中学|完中', read: say({ kind: 'schoolType', value: 'completeSecondary' }) },
  { pattern: '小学教学点|教学点', read: say({ kind: 'schoolType', value: 'teachingPoint' }) },
  { pattern: '中小学', read: say({ kind: 'schoolType', value: 'primaryAndSecondary' }) },

  stage('compulsory', `(?:义务教育|义教)${part}`),
  stage('basic', '基础教育'),
  stage('special', '(?:特殊教育|特教|特校)'),
  stage('vocational', '(?:中等职业教育|中等职业|职业高中|职业教育|技工|中职|职高)'),
  stage('kindergarten', '(?:附设幼儿班|附设幼儿园|附设班|学前教育|学前阶段|学前|幼儿园|幼儿班)'),
  stage('kindergarten', '幼儿(?=教师|专任|教职)'),
  stage('kindergarten', '(?<=[办性惠类级])园(?![长舍所数])'),
  stage('primary', `(?:完全小学|小学)${part}`),
  stage('junior', `(?:普通初中|初级中学|初中)${part}`),
  stage('senior', `(?:普通高中|高级中学|普高|高中)${part}`),
  { pattern: '中学(?![高一二三])', read: say({ kind: 'schoolType', value: 'secondary' }) },

  { pattern: '(?:公办|公立)(?:性质)?(?:的)?', read: say({ kind: 'sponsor', value: 'public' }) },
  { pattern: '(?:民办|私立)(?:性质)?(?:的)?', read: say({ kind: 'sponsor', value: 'private' }) },
  { pattern: '非普惠性?', read: say({ kind: 'inclusive', value: false }) },
  { pattern: '(?:认定的?)?普惠性?', read: say({ kind: 'inclusive', value: true }) },

  { pattern: '主城区|城区|城市', read: say({ kind: 'area', value: 'urban' }) },
  { pattern: '镇区|县镇|县城', read: say({ kind: 'area', value: 'town' }) },
  { pattern: '乡村|农村', read: say({ kind: 'area', value: 'rural' }) },

  { pattern: '其中', read: say({ kind: 'modifier', value: 'ofWhich' }) },
  { pattern: '合计|总计|共计', read: say({ kind: 'modifier', value: 'total' }) },
  { pattern: '小计', read: say({ kind: 'modifier', value: 'subtotal' }) },
  { pattern: '(?<=.)女(?:生|性)?$', read: say({ kind: 'modifier', value: 'female' }) },
  { pattern: '(?<=.)男(?:生|性)?$', read: say({ kind: 'modifier', value: 'male' }) },
  {
    pattern:
      '全[县区市镇乡校园]|本[校园班县区]|各年级|分年级|本学年|本年度?|今年|当年|现有|实有|期末|年末|年底|学校|总(?=.{2})',
    read: say({ kind: 'noise' }),
  },
];
