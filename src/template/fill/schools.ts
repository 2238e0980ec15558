/** Rows of 学校数据, 幼儿园数据 and 师资与条件 out of whatever describes the schools. */
import { amountIn } from '../../core/indicators/shared/balance/amounts.ts';
import { defaultWeights } from '../../core/indicators/shared/balance/split.ts';
import {
  ASSESSED_STAGES,
  RESOURCES,
  type AssessedStage,
} from '../../core/indicators/shared/balance/resources.ts';
import { sitesOf } from '../../core/indicators/shared/balance/sites.ts';
import { presentSections } from '../../core/indicators/shared/sections.ts';
import type { Facts, GradeRecord, SchoolRecord } from '../../core/tables/index.ts';
import type { Stage } from '../../core/values/stage.ts';
import type { EntryRow, EntryValue } from '../data.ts';
import { ENTRY_TABLES, type EntryColumn } from '../entry.ts';
import { AGE_GROUPS, stageWord, TYPE_WORDS } from '../words.ts';
import { cellOf, figureOf, textOf } from './figures.ts';
import { placeOf } from './places.ts';

/** The sections of every school that it has, by the school's key. */
export const sectionsBySchool = ({ schools }: Facts): ReadonlyMap<string, readonly SchoolRecord[]> => {
  const groups = new Map<string, SchoolRecord[]>();
  for (const record of schools) {
    const group = groups.get(record.identity.key);
    if (group) group.push(record);
    else groups.set(record.identity.key, [record]);
  }
  return new Map([...groups].map(([key, records]) => [key, presentSections(records)]));
};

const gradeKey = (school: string, stage: Stage): string => `${school}|${stage}`;

export const gradesBySchool = ({ grades }: Facts): ReadonlyMap<string, readonly GradeRecord[]> => {
  const groups = new Map<string, GradeRecord[]>();
  for (const record of grades) {
    const key = gradeKey(record.school, record.stage);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
};

/** Classes and pupils by grade or age group. A school that stands twice in one table keeps its own rows. */
const gradeCells = (record: SchoolRecord, grades: readonly GradeRecord[]): EntryRow => {
  const cells: Record<string, EntryValue> = {};
  for (const grade of grades) {
    const source = record.sources.find(({ table }) => table === grade.table);
    if (source !== undefined && source.row !== grade.row) continue;
    const number = grade.ageGroup === null ? grade.grade : AGE_GROUPS.indexOf(grade.ageGroup) + 1;
    if (number === null || number > 9 || cells[`人${number}`] !== undefined) continue;
    cells[`班${number}`] = cellOf(grade.classes);
    cells[`人${number}`] = cellOf(grade.pupils);
  }
  return cells;
};

/** What the row says of its type. Without any type column the core goes by name and neighbours, and that is written out. */
const typeText = (record: SchoolRecord): string | null => {
  const own = textOf(record, 'school_type');
  if (own !== null && own !== '') return own;
  if (own === '') return null;
  const { type } = record.identity;
  return type === null ? null : TYPE_WORDS[type].list;
};

const SPONSORS = { public: '公办', private: '民办' } as const;
const sponsorText = ({ identity: { sponsor } }: SchoolRecord): string | null =>
  sponsor === null ? null : SPONSORS[sponsor];

const sourceOf = ({ sources }: SchoolRecord): string =>
  [...new Set(sources.map(({ table, row }) => placeOf(table, row)))].join('；');

/** Children of migrants, and those in public places or places bought in private schools. */
const migrants = (record: SchoolRecord, all: readonly SchoolRecord[]): EntryRow => {
  const inPublic = figureOf(record, 'migrant_child_public_count', all);
  const bought = figureOf(record, 'purchased_seat_pupil_count', all);
  const both = typeof inPublic === 'number' && typeof bought === 'number' ? inPublic + bought : inPublic;
  return { 随迁: figureOf(record, 'migrant_child_count', all), 随迁公办: both };
};

export const schoolRow = (
  record: SchoolRecord,
  all: readonly SchoolRecord[],
  grades: readonly GradeRecord[],
  name: string,
): EntryRow => ({
  学校: name,
  // A whole school whose sections aren't told apart has no stage of its own.
  学段: record.stage === 'compulsory' ? '未分学段' : stageWord(record.stage),
  办学类型: typeText(record),
  乡镇: record.identity.township || null,
  城乡: textOf(record, 'urban_rural_type') || null,
  性质: sponsorText(record),
  计校: textOf(record, 'counts_as_school') || null,
  班数: figureOf(record, 'class_count', all),
  学生数: figureOf(record, 'pupil_count', all),
  ...gradeCells(record, grades),
  ...migrants(record, all),
  备注: sourceOf(record),
});

const YEAR = /(?:19|20)\d\d/;

/** A site converted from 亩 has endless decimals; no target is held against it. */
const tidy = (id: string, value: EntryValue): EntryValue =>
  id === '占地' && typeof value === 'number' ? Math.round(value * 100) / 100 : value;

export const kindergartenRow = (
  record: SchoolRecord,
  all: readonly SchoolRecord[],
  grades: readonly GradeRecord[],
  name: string,
): EntryRow => {
  const figures = Object.fromEntries(
    ENTRY_TABLES.kindergartens.columns
      .filter(({ rule, id }) => (rule.type === 'count' || rule.type === 'amount') && !/^[班人]\d$/.test(id))
      .map(({ id, field }) => [id, tidy(id, figureOf(record, field, all))]),
  );
  const { inclusive } = record.identity;
  const planned = YEAR.exec(textOf(record, 'planned_year') ?? '')?.[0];
  return {
    学校: name,
    乡镇: record.identity.township || null,
    性质: sponsorText(record),
    普惠: inclusive === null ? null : inclusive ? '是' : '否',
    等级: textOf(record, 'kindergarten_grade') || null,
    规划年份: planned === undefined ? null : Number(planned),
    ...figures,
    ...gradeCells(record, grades),
    备注: sourceOf(record),
  };
};

const YUAN_PER_UNIT = 10_000;
const FACILITIES = new Set(['教辅', '室内', '运动', '设备', '多媒体', '占地', '校舍']);

const isAssessed = (stage: Stage): stage is AssessedStage =>
  (ASSESSED_STAGES as readonly Stage[]).includes(stage);

/** The amount of one of the seven resources where a sheet states it another way than the template's columns do. */
const otherWay = (facts: Facts, record: SchoolRecord, index: number): number | null => {
  const site = sitesOf(facts).get(record.identity.key);
  const resource = RESOURCES[index];
  if (!site || !resource || !isAssessed(record.stage)) return null;
  return amountIn(site, record.stage, resource, defaultWeights()).amount;
};

const difference = (all: number | null, part: EntryValue): number | null =>
  all === null ? null : all - (typeof part === 'number' ? part : 0);

/** A row of 师资与条件; null where no table has any of its columns. */
export const resourceRow = (
  record: SchoolRecord,
  all: readonly SchoolRecord[],
  facts: Facts,
  name: string,
): EntryRow | null => {
  const columns = ENTRY_TABLES.resources.columns.filter(
    ({ rule }) => rule.type === 'count' || rule.type === 'amount',
  );
  const has = ({ field }: EntryColumn): boolean =>
    record.sources.some((source) => source.columns.has(field) || source.figures?.has(field));
  const cells: Record<string, EntryValue> = {};
  for (const column of columns) {
    const value = figureOf(record, column.field, all, FACILITIES.has(column.id));
    cells[column.id] =
      column.id === '设备' && typeof value === 'number' ? value / YUAN_PER_UNIT : tidy(column.id, value);
  }
  const found = (id: string): boolean => columns.some((column) => column.id === id && has(column));
  const more: Record<string, EntryValue> = {};
  if (!found('高学历')) more['高学历'] = otherWay(facts, record, 0);
  if (!found('艺术')) {
    const both = otherWay(facts, record, 2);
    more['艺术'] = difference(both, cells['体育'] ?? null);
    if (both !== null && typeof cells['体育'] !== 'number') more['体育'] = 0;
  }
  if (!found('运动') && isAssessed(record.stage))
    more['运动'] = difference(otherWay(facts, record, 4), cells['室内'] ?? null);
  const filled = {
    ...cells,
    ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== null)),
  };
  if (!columns.some(has) && Object.values(filled).every((value) => value === null)) return null;
  return { 学校: name, 学段: stageWord(record.stage), ...filled, 备注: sourceOf(record) };
};
