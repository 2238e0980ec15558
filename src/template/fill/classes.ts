/** Rows of 班级数据 out of class lists. */
import { receivedAt } from '../../core/indicators/shared/doubt.ts';
import { gradeLabel } from '../../core/indicators/shared/classEvidence.ts';
import type { Facts } from '../../core/tables/index.ts';
import type { EntryRow } from '../data.ts';
import { stageWord } from '../words.ts';
import { placeOf } from './places.ts';

const NO_SCHOOL = '（没写校名）';

export const classRows = ({ classes }: Facts, nameOf: (key: string, name: string) => string): EntryRow[] =>
  classes.map((record) => ({
    学校: nameOf(record.school, record.schoolName) || NO_SCHOOL,
    学段: stageWord(record.stage),
    年级: gradeLabel(record.grade, record.ageGroup) ?? (record.gradeText || null),
    班级: record.className || null,
    学生数: record.pupils ?? (receivedAt(record) || null),
    乡镇: record.township || null,
    备注: placeOf(record.table, record.row),
  }));
