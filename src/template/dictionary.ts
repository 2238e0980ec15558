/** Lists that cells choose from and formulas look words up in, made from the core's own readings of those words. */
import { fields } from '../core/fields/index.ts';
import { matchHeader } from '../core/fields/index.ts';
import grades from '../core/indicators/quality_kindergarten_share/grades.json' with { type: 'json' };
import { stageOfText } from '../core/tables/index.ts';
import {
  gradeOf,
  inclusiveOf,
  schoolTypeOf,
  sponsorOf,
  STAGES_OF,
  type SchoolType,
} from '../core/tables/records/identity.ts';
import { normalise } from '../core/values/index.ts';
import { ENTRY_TABLES, type EntryColumn, type EntryTable } from './entry.ts';
import {
  AGE_CODE_FROM,
  AGE_GROUPS,
  AGE_WORDS,
  COMPARATOR_WORDS,
  GRADE_WORDS,
  KIND_WORDS,
  ROW_STAGES,
  stageWord,
  TYPE_WORDS,
} from './words.ts';

/** One column of the dictionary sheet; its name is that of the range. */
export interface WordList {
  readonly name: string;
  readonly words: readonly (string | number)[];
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

const stageTexts = [
  '小学',
  '小学部',
  '小学教育',
  '初中',
  '初中部',
  '初级中学',
  '初中教育',
  '高中',
  '高中部',
  '普通高中',
  '高级中学',
  '中职',
  '职高',
  '中等职业',
  '中等职业教育',
  '特教',
  '特殊教育',
  '幼儿园',
  '学前',
  '学前教育',
];

const stagePairs = stageTexts.flatMap((word) => {
  const stage = stageOfText(word);
  return stage === null || stage === 'compulsory' || stage === 'basic'
    ? []
    : [[word, stageWord(stage)] as const];
});

const gradeTexts = [
  ...NUMERALS.flatMap((word, i) => [`${word}年级`, word, `${i + 1}年级`, String(i + 1), `${word}年`]),
  ...['一', '二', '三', '四', '五', '六'].flatMap((word) => [`小${word}`, `小学${word}年级`]),
  ...['一', '二', '三'].flatMap((word) => [
    `初${word}`,
    `初${word}年级`,
    `初中${word}年级`,
    `高${word}`,
    `高${word}年级`,
    `高中${word}年级`,
  ]),
  ...AGE_GROUPS.map((age) => AGE_WORDS[age]),
];

const gradePairs = gradeTexts.flatMap((word) => {
  const { grade, ageGroup } = gradeOf(word, null);
  if (ageGroup !== null) return [[word, AGE_CODE_FROM + AGE_GROUPS.indexOf(ageGroup)] as const];
  return grade === null ? [] : [[word, grade] as const];
});

/** Later ones win in a look-up, so that what the core tries first stands last. */
const TYPE_PRIORITY: readonly SchoolType[] = [
  'kindergarten',
  'teachingPoint',
  'twelveYear',
  'nineYear',
  'fullSecondary',
  'senior',
  'primary',
  'junior',
  'special',
  'vocational',
];
const typeTexts = [
  '幼儿园',
  '附设幼儿班',
  '教学点',
  '十二年一贯',
  '九年一贯',
  '九年制',
  '完全中学',
  '完中',
  '高级中学',
  '普通高中',
  '小学',
  '完小',
  '初级中学',
  '初中',
  '特殊教育',
  '特教',
  '职业',
  '中职',
  '职高',
];
const typeCodes = ['111', '112', '119', '218', '345', '312', '341', '342', '211', '311'];

const typePairsOf = (words: readonly string[]): (readonly [string, string])[] =>
  words
    .flatMap((word) => {
      const type = schoolTypeOf(word);
      return type === null ? [] : [{ word, type }];
    })
    .sort((a, b) => TYPE_PRIORITY.indexOf(b.type) - TYPE_PRIORITY.indexOf(a.type))
    .map(({ word, type }) => [word, TYPE_WORDS[type].short] as const);

const sponsorTexts = [
  '公办',
  '教育部门',
  '公立',
  '集体',
  '国有',
  '地方企业',
  '事业单位',
  '部队',
  '机关',
  '街道办',
  '村委',
  '民办',
  '私立',
  '社会力量',
  '个人',
];
const sponsorPairs = sponsorTexts
  .map((word) => [word, sponsorOf(word) === 'private' ? '民办' : '公办'] as const)
  // Private goes first in the core, so it stands last here.
  .sort((a, b) => (a[1] === b[1] ? 0 : a[1] === '公办' ? -1 : 1));

const yesNoTexts = [
  '是',
  '√',
  '✓',
  '✔',
  '☑',
  '有',
  '对',
  'true',
  'y',
  'yes',
  '否',
  '×',
  '✗',
  '✘',
  '╳',
  'x',
  '不是',
  'false',
  'n',
  'no',
];
const yesNoPairs = yesNoTexts.flatMap((word) => {
  const yes = inclusiveOf(word);
  return yes === null ? [] : [[word, yes ? 1 : 0] as const];
});

const areaPairs = [
  ['210', '乡村'],
  ['220', '乡村'],
  ['乡村', '乡村'],
  ['农村', '乡村'],
  ['村庄', '乡村'],
  ['乡中心', '乡村'],
  ['121', '镇区'],
  ['122', '镇区'],
  ['123', '镇区'],
  ['镇区', '镇区'],
  ['县镇', '镇区'],
  ['镇中心', '镇区'],
  ['镇乡结合', '镇区'],
  ['111', '城区'],
  ['112', '城区'],
  ['城区', '城区'],
  ['城市', '城区'],
  ['主城', '城区'],
  ['城乡结合', '城区'],
] as const;

const levelTexts = ['国家级', '省级', '市级', '县级', '区级', '乡镇级', '省', '市', '县', ''].flatMap(
  (level) =>
    [
      '示范',
      '示范园',
      '示范幼儿园',
      '优质',
      '优质园',
      '优质幼儿园',
      '一类',
      '一类园',
      '一级',
      '一级园',
      '二类',
      '二类园',
      '二级',
      '三类',
      '三级',
      '合格',
      '合格园',
      '普通',
      '基本办园标准',
      '五星级',
      '四星级',
      '三星级',
    ].map((word) => `${level}${word}`),
);
const matches = (patterns: readonly { readonly pattern: string }[], word: string): boolean =>
  patterns.some(({ pattern }) => new RegExp(pattern).test(normalise(word)));
const levelPairs = [
  ...levelTexts,
  ...['无', '没有', '否', '未评', '未评定', '未定级', '未达标', '不达标', '无证', '准办园'],
].flatMap((word): (readonly [string, number])[] => {
  if (matches(grades.ordinary, word)) return [[word, 0]];
  return matches(grades.quality, word) ? [[word, 1]] : [];
});

const split = (
  words: string,
  meanings: string,
  pairs: readonly (readonly [string, string | number])[],
): WordList[] => [
  { name: words, words: pairs.map(([word]) => word) },
  { name: meanings, words: pairs.map(([, meaning]) => meaning) },
];

/** What a header says without spaces, brackets and what they hold. */
const headerWord = (header: string): string =>
  normalise(header)
    .replace(/\(.*$/, '')
    .replace(/^其中:?/, '');

const GRADE_COLUMN = /^grade_(\d)_(class|pupil)_count$/;
const AGE_COLUMN = /^kg_(class|child)_count_(\w+)$/;
const CLASS_WORDS = ['班数', '班级数', '教学班数', '教学班', '班级个数', '班'];
const PUPIL_WORDS = [
  '学生数',
  '在校生数',
  '在校学生数',
  '学生人数',
  '人数',
  '幼儿数',
  '在园幼儿数',
  '在园人数',
  '生数',
];

const gradeNames = (grade: number): string[] => {
  const word = NUMERALS[grade - 1] ?? '';
  const junior = NUMERALS[grade - 7];
  return [
    `${word}年级`,
    `${grade}年级`,
    ...(junior === undefined ? [`小${word}`] : [`初${junior}`, `初${junior}年级`]),
  ];
};

/** Wordings of one column that the core takes for its field, too. */
const headerWords = ({ header, field }: EntryColumn): string[] => {
  const entry = fields.find(({ id }) => id === field);
  const grade = GRADE_COLUMN.exec(field);
  const age = AGE_COLUMN.exec(field);
  const names = grade
    ? gradeNames(Number(grade[1]))
    : age
      ? [AGE_WORDS[age[2] as keyof typeof AGE_WORDS]]
      : [];
  const counts = (grade?.[2] ?? age?.[1]) === 'class' ? CLASS_WORDS : PUPIL_WORDS;
  const composed = names
    .flatMap((name) => counts.map((word) => `${name}${word}`))
    .filter((word) => matchHeader([word]).field === field);
  return [header, entry?.term ?? '', ...(entry?.synonyms ?? []), ...composed]
    .map(headerWord)
    .filter((word) => word !== '');
};

/** In a list of classes these short words can mean nothing else. */
const MORE_WORDS: Readonly<Record<string, readonly string[]>> = {
  '填班/班级': ['班级', '班别', '班'],
  '填班/学生数': ['班额', '人数', '班级人数', '班级学生数', '实有人数'],
};

/** Header wordings of an entry table: word and column id, each word once. */
export const headerPairs = (
  table: EntryTable,
  more: readonly EntryColumn[] = [],
): (readonly [string, string])[] => {
  const seen = new Set<string>();
  return [...table.columns, ...more]
    .flatMap((column) =>
      [...headerWords(column), ...(MORE_WORDS[`${table.prefix}/${column.id}`] ?? [])].map(
        (word) => [word, column.id] as const,
      ),
    )
    .filter(([word]) => !seen.has(word) && seen.add(word) !== undefined);
};

/** Figures of the resources sheet that a pasted list of schools may carry too. */
export const moreSchoolColumns: readonly EntryColumn[] = ENTRY_TABLES.resources.columns.slice(2, -1);

const types = Object.keys(TYPE_WORDS) as SchoolType[];

/** Every list of the dictionary sheet, in order. */
export const wordLists = (): readonly WordList[] => [
  { name: '典_班级学段', words: ['小学', '初中', '高中', '幼儿园'] },
  { name: '典_学校学段', words: ROW_STAGES.map(stageWord) },
  {
    name: '典_规划学段',
    words: (
      ['kindergarten', 'primary', 'junior', 'senior', 'vocational', 'special', 'compulsory', 'basic'] as const
    ).map(stageWord),
  },
  {
    name: '典_年级',
    words: [...GRADE_WORDS, '高一', '高二', '高三', ...AGE_GROUPS.map((age) => AGE_WORDS[age])],
  },
  {
    name: '典_办学类型',
    words: types.filter((type) => type !== 'kindergarten').map((type) => TYPE_WORDS[type].list),
  },
  {
    name: '典_城乡类型',
    words: ['主城区', '城乡结合区', '镇中心区', '镇乡结合区', '特殊区域', '乡中心区', '村庄'],
  },
  { name: '典_办学性质', words: ['公办', '民办', '普惠性民办'] },
  { name: '典_是否', words: ['是', '否'] },
  {
    name: '典_园所等级',
    words: ['省级示范', '市级示范', '县级示范', '一类', '二类', '三类', '合格', '未评定'],
  },
  { name: '典_比较', words: Object.values(COMPARATOR_WORDS) },
  { name: '典_属性', words: Object.values(KIND_WORDS) },
  ...split('典_学段词', '典_学段', stagePairs),
  ...split('典_年级词', '典_年级码', gradePairs),
  ...split('典_型词', '典_型', typePairsOf(typeTexts)),
  ...split('典_型词全', '典_型全', typePairsOf([...typeTexts, ...typeCodes])),
  { name: '典_型名', words: types.map((type) => TYPE_WORDS[type].short) },
  { name: '典_型含', words: types.map((type) => STAGES_OF[type].map(stageWord).join('/')) },
  { name: '典_型首', words: types.map((type) => stageWord(STAGES_OF[type][0] ?? null)) },
  {
    name: '典_型独',
    words: types.map((type) => (STAGES_OF[type].length === 1 ? stageWord(STAGES_OF[type][0] ?? null) : '—')),
  },
  ...split('典_公民词', '典_公民', sponsorPairs),
  ...split('典_是词', '典_是', yesNoPairs),
  ...split('典_城乡词', '典_城乡', areaPairs),
  ...split('典_等级词', '典_等级', levelPairs),
  { name: '典_空记号', words: ['/', '//', '-', '--', '—', '——', '…', '……', '×', '不适用', '无此项'] },
  ...split('典_班列词', '典_班列', headerPairs(ENTRY_TABLES.classes)),
  ...split('典_校列词', '典_校列', headerPairs(ENTRY_TABLES.schools, moreSchoolColumns)),
  ...split('典_园列词', '典_园列', headerPairs(ENTRY_TABLES.kindergartens)),
];
