/** Who a row is about: school, stage, grade, sponsor. */
import { matchHeader, type FieldId } from '../../fields/index.ts';
import { cleanName, normalise, readCell } from '../../values/index.ts';
import type { Stage } from '../../values/stage.ts';
import { textAt, valueAt } from '../../values/workbook.ts';
import { stageOfText } from '../context.ts';
import { sourceRow, type Table, type TableColumn } from '../table.ts';

const memo = <T>(compute: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined && !known.has(text)) known.set(text, (value = compute(text)));
    return value as T;
  };
};

export type SchoolType =
  | 'kindergarten'
  | 'primary'
  | 'teachingPoint'
  | 'junior'
  | 'nineYear'
  | 'fullSecondary'
  | 'senior'
  | 'twelveYear'
  | 'special'
  | 'vocational';

/** School types by the official codes (办学类型) and by the words people write. */
const TYPES: readonly [RegExp, SchoolType][] = [
  [/^(111|112|119)\b|幼儿园|附设幼儿班/, 'kindergarten'],
  [/^218\b|教学点/, 'teachingPoint'],
  [/^345\b|十二年一贯/, 'twelveYear'],
  [/^312\b|九年一贯|九年制/, 'nineYear'],
  [/^341\b|完全中学|完中/, 'fullSecondary'],
  [/^342\b|高级中学|普通高中/, 'senior'],
  [/^211\b|小学|完小|[一二三四五六七八九十东西南北关街镇乡村]小$/, 'primary'],
  [/^311\b|初级中学|初中/, 'junior'],
  [/特殊教育|特教/, 'special'],
  [/职业|中职|职高/, 'vocational'],
];

/** The stages a school of a type has pupils in. */
export const STAGES_OF: Readonly<Record<SchoolType, readonly Stage[]>> = {
  kindergarten: ['kindergarten'],
  primary: ['primary'],
  teachingPoint: ['primary'],
  junior: ['junior'],
  nineYear: ['primary', 'junior'],
  fullSecondary: ['junior', 'senior'],
  senior: ['senior'],
  twelveYear: ['primary', 'junior', 'senior'],
  special: ['special'],
  vocational: ['vocational'],
};

export const schoolTypeOf = memo((text: string): SchoolType | null => {
  const plain = normalise(text);
  return plain === '' ? null : (TYPES.find(([words]) => words.test(plain))?.[1] ?? null);
});

export type AgeGroup = 'nursery' | 'small' | 'middle' | 'top' | 'mixed';
export interface GradeName {
  readonly grade: number | null;
  readonly ageGroup: AgeGroup | null;
}

const NO_GRADE: GradeName = { grade: null, ageGroup: null };

const gradeName = (stage: Stage | null): ((text: string) => GradeName) =>
  memo((text) => {
    const plain = normalise(text);
    if (plain === '') return NO_GRADE;
    const { grade, ageGroup } = matchHeader([plain], { stage });
    if (grade !== null || ageGroup !== null) return { grade, ageGroup };
    const number = readCell(plain);
    if (number.kind === 'number' && number.value >= 1 && number.value <= 12) {
      return {
        grade: stage === 'junior' && number.value <= 4 ? number.value + 6 : number.value,
        ageGroup: null,
      };
    }
    // 三(2)班, 三年级2班, 七1班: the grade stands before the number of the class.
    const start = /^(?:小|初|高)?[一二三四五六七八九1-9](?=年级|\(|[-.]?\d|班)/.exec(plain)?.[0];
    if (start === undefined) return NO_GRADE;
    const named = matchHeader([/^[小初高]/.test(start) ? start : `${start}年级`], { stage });
    return { grade: named.grade, ageGroup: named.ageGroup };
  });

const GRADE_NAMES = new Map<Stage | null, (text: string) => GradeName>();

/** The grade or age group that a text such as 三年级, 初二, 三(2)班 or 中班 names, by the stage it stands in. */
export const gradeOf = (text: string, stage: Stage | null): GradeName => {
  let read = GRADE_NAMES.get(stage);
  if (!read) GRADE_NAMES.set(stage, (read = gradeName(stage)));
  return read(text);
};

/** 1–6 primary, 7–9 junior, 10–12 senior. */
export const stageOfGrade = (grade: number): Stage =>
  grade <= 6 ? 'primary' : grade <= 9 ? 'junior' : 'senior';

const PUBLIC = /公办|教育部门|公立|集体|国有|地方企业|事业单位|部队|机关|街道办|村委|^8\d\d/;
const PRIVATE = /民办|私立|社会力量|个人|^999/;

/**
 * Public or private by the sponsor (办学性质). Collective, state-enterprise and army kindergartens count as public:
 * 教督〔2020〕1号 counts those run with state or collective assets.
 */
export const sponsorOf = memo((text: string): 'public' | 'private' | null => {
  const plain = normalise(text);
  if (PRIVATE.test(plain)) return 'private';
  return PUBLIC.test(plain) ? 'public' : null;
});

/** Whether a text says that a kindergarten is recognised as inclusive (普惠性). */
export const inclusiveOf = memo((text: string): boolean | null => {
  const plain = normalise(text);
  if (plain === '') return null;
  if (/非普惠|不普惠|营利性民办/.test(plain) && !/非营利/.test(plain)) return false;
  if (/普惠/.test(plain)) return true;
  const reading = readCell(plain);
  return reading.kind === 'yesNo' ? reading.yes : null;
});

/** The text of an identity field in a row, carried down from a merged or left-out cell above. */
export const identityText = (table: Table, row: number, column: TableColumn | undefined): string => {
  if (!column) return '';
  const from = sourceRow(table, row, column.index);
  const value = valueAt(table.sheet, from, column.index);
  return typeof value === 'string' ? value.trim() : textAt(table.sheet, from, column.index).trim();
};

const cleaned = memo(cleanName);
const normalised = memo(normalise);

/** The name of a school as a key: two spellings of one name become one. */
export const schoolKey = (name: string): string => cleaned(name);

/** A name as people read it: spaces that only pad Chinese characters are left out. */
const tidy = memo((name: string) =>
  name.replace(/(?<=[^\x20-\x7e])[\s\u3000]+|[\s\u3000]+(?=[^\x20-\x7e])/g, ''),
);

export interface Identity {
  readonly key: string;
  readonly name: string;
  readonly code: string;
  /** Township or school district, empty where the table has none. */
  readonly township: string;
  readonly type: SchoolType | null;
  readonly stageText: string;
  readonly sponsor: 'public' | 'private' | null;
  readonly inclusive: boolean | null;
}

const IDENTITY_FIELDS = {
  name: 'school_name',
  code: 'school_code',
  type: 'school_type',
  stage: 'stage',
  sponsor: 'sponsor_type',
  inclusive: 'is_inclusive',
  grade: 'grade',
  ageGroup: 'age_group',
  className: 'class_name',
  township: 'township',
} as const satisfies Record<string, FieldId>;

export type IdentityColumns = Readonly<Record<keyof typeof IDENTITY_FIELDS, TableColumn | undefined>>;

/** The identity columns of a table, looked up once. */
export const identityColumns = (columns: ReadonlyMap<FieldId, TableColumn>): IdentityColumns =>
  Object.fromEntries(
    Object.entries(IDENTITY_FIELDS).map(([key, id]) => [key, columns.get(id)]),
  ) as IdentityColumns;

const tellsInclusive = new WeakMap<Table, boolean>();

/**
 * Whether the sponsor column itself tells inclusive private kindergartens (普惠性民办) from others: then a plain 民办
 * isn't one. Where no row says 普惠 a plain 民办 leaves it open.
 */
const sponsorTellsInclusive = (table: Table, column: TableColumn | undefined): boolean => {
  let tells = tellsInclusive.get(table);
  if (tells === undefined) {
    tells =
      column !== undefined && table.dataRows.some((row) => /普惠/.test(identityText(table, row, column)));
    tellsInclusive.set(table, tells);
  }
  return tells;
};

const inclusiveIn = (
  table: Table,
  sponsor: 'public' | 'private' | null,
  columns: IdentityColumns,
): boolean | null => {
  if (sponsor === 'public') return true;
  return sponsor === 'private' && sponsorTellsInclusive(table, columns.sponsor) ? false : null;
};

/** Who a row is about. The name of a group line or of the whole form stands in where the row has none. */
export const identityOf = (table: Table, row: number, columns: IdentityColumns): Identity => {
  const group = table.groups.get(row);
  const own = identityText(table, row, columns.name);
  const groupText =
    group === undefined ? '' : (table.sheet.rows[group] ?? []).find((value) => typeof value === 'string');
  const name = tidy(own || (columns.name ? '' : String(groupText ?? '')) || table.context.school || '');
  const typeText = identityText(table, row, columns.type);
  const sponsorText = identityText(table, row, columns.sponsor);
  const inclusiveText = identityText(table, row, columns.inclusive);
  const sponsor = sponsorOf(sponsorText) ?? sponsorOf(typeText);
  return {
    key: schoolKey(name),
    name,
    code: identityText(table, row, columns.code),
    township: normalised(
      identityText(table, row, columns.township) || (columns.name ? String(groupText ?? '') : ''),
    ),
    // A group line such as 二、九年一贯制 speaks for the schools below it.
    type:
      schoolTypeOf(typeText) ??
      (columns.name ? schoolTypeOf(String(groupText ?? '')) : null) ??
      schoolTypeOf(name),
    stageText: identityText(table, row, columns.stage),
    sponsor,
    inclusive: inclusiveOf(inclusiveText) ?? inclusiveOf(sponsorText) ?? inclusiveIn(table, sponsor, columns),
  };
};

/** The stages a row speaks of: what the table is about, else its stage column, its type, its name. */
export const stagesOf = (table: Table, identity: Identity): readonly Stage[] => {
  const { stage } = table.context;
  const named = stageOfText(identity.stageText);
  if (named !== null && named !== 'compulsory' && named !== 'basic') return [named];
  const ofType = identity.type === null ? null : STAGES_OF[identity.type];
  if (stage !== null && stage !== 'compulsory' && stage !== 'basic') {
    return ofType !== null && !ofType.includes(stage) && identity.type !== 'kindergarten' ? ofType : [stage];
  }
  return ofType ?? [];
};
