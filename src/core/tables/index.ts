export { findTables, type ColumnOverride, type Found, type FindOptions } from './findTables.ts';
export { followWords, headerText, type ColumnWord, type FoundSheet } from './followWords.ts';
export {
  GUIDE_SHEET,
  stampText,
  TEMPLATE_VERSION,
  templateStamp,
  type TemplateRole,
  type TemplateStamp,
} from './template.ts';
export { stageOfText } from './context.ts';
export { isOwnSheet, PASSING_PREFIX, RESULTS_STAMP, SUM_STAMP } from './ownSheet.ts';
export {
  dataSpan,
  sourceRow,
  TABLE_KINDS,
  USED_CONFIDENCE,
  type LabelledCell,
  type RowLabel,
  type RowSpan,
  type Table,
  type TableColumn,
  type TableContext,
  type TableKind,
} from './table.ts';
export { factsOf, type Facts } from './records/facts.ts';
export { addressesOf, addressOf, type CellRef, type Figure } from './records/figure.ts';
export { schoolFigure } from './records/schoolRecords.ts';
export type {
  BandRecord,
  ClassRecord,
  GradeRecord,
  LedgerEntry,
  LedgerRow,
  Quantity,
  SchoolRecord,
} from './records/records.ts';
