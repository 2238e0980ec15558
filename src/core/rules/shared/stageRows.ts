/** Columns that speak of one stage, and the rows they speak about. */
import type { FieldId } from '../../fields/index.ts';
import { STAGES_OF } from '../../tables/records/identity.ts';
import type { Stage } from '../../values/stage.ts';
import type { Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

/** The stages a row can have pupils in: by its type, else what the table is about; none where neither says so. */
export const possibleStages = (view: TableView, row: number): readonly Stage[] => {
  const { type } = view.identity(row);
  if (type !== null) return STAGES_OF[type];
  const { stage } = view.table.context;
  return stage === null || stage === 'basic' || stage === 'compulsory' ? [] : [stage];
};

/** Whether a column of a field speaks of a stage alone in a row: its heading says so, or the table or row has no other. */
export const speaksOf = (view: TableView, column: Column, stage: Stage, row: number): boolean => {
  const named = column.source.match.stage;
  if (named === stage) return true;
  if (named !== null && named !== 'compulsory' && named !== 'basic') return false;
  if (view.table.context.stage === stage) return true;
  const stages = possibleStages(view, row);
  return stages.length === 1 && stages[0] === stage;
};

/** The column of a field that is named for a stage, else the one without a stage. */
export const stageColumn = (view: TableView, field: FieldId, stage: Stage): Column | undefined => {
  const found = view.columnsOf(field);
  return (
    found.find(({ source }) => source.match.stage === stage) ??
    found.find(({ source }) => source.match.stage === null)
  );
};
