/** Class lists: one record a row. */
import type { FieldId } from '../../fields/index.ts';
import { numberOf } from '../../values/index.ts';
import type { Table, TableColumn } from '../table.ts';
import { columnsByField, readingAt } from './figure.ts';
import { gradeOf, identityColumns, identityOf, identityText, stageOfGrade, stagesOf } from './identity.ts';
import type { ClassRecord } from './records.ts';

/** In a list of classes 班额 heads the pupils of the class just as 人数 does. */
const PUPIL_FIELDS: readonly FieldId[] = ['pupil_count', 'avg_class_size', 'max_class_size'];

const pupilColumn = (columns: ReadonlyMap<FieldId, TableColumn>): TableColumn | undefined =>
  PUPIL_FIELDS.map((id) => columns.get(id)).find((column) => column !== undefined);

/** The classes of a class list for the autumn census of a year. */
export const classRecords = (table: Table, censusYear: number): ClassRecord[] => {
  const columns = columnsByField(table, null, censusYear);
  const pupils = pupilColumn(columns);
  if (!pupils) return [];
  const identities = identityColumns(columns);
  const records: ClassRecord[] = [];
  for (const row of table.dataRows) {
    const identity = identityOf(table, row, identities);
    const stages = stagesOf(table, identity);
    const stage = stages.length === 1 ? (stages[0] ?? null) : null;
    const className = identityText(table, row, identities.className);
    const gradeText =
      identityText(table, row, identities.grade) || identityText(table, row, identities.ageGroup);
    const { grade, ageGroup } = gradeOf(gradeText || className, stage);
    const reading = readingAt(table.sheet, row, pupils.index);
    if (reading.kind === 'blank' && className === '' && gradeText === '') continue;
    records.push({
      table,
      row,
      column: pupils.index,
      school: identity.key,
      schoolName: identity.name,
      township: identity.township,
      stage: grade !== null ? stageOfGrade(grade) : ageGroup !== null ? 'kindergarten' : stage,
      grade,
      ageGroup,
      gradeText,
      className,
      pupils: numberOf(reading),
      reading,
    });
  }
  return records;
};
