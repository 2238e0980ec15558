/** The public face of the report layer. */
export * from './contract.ts';
export * from './figures.ts';
export * from './groups.ts';
export * from './names.ts';
export * from './next.ts';
export * from './remarks.ts';
export * from './resultSheet.ts';
export * from './sheets.ts';
export { checklistFromSheet } from './checklistRows.ts';
export { assessmentSheets } from './sheets/assessment/index.ts';
export { auditSheet } from './sheets/fillAudit.ts';
export { waiverSheet } from './sheets/waivers.ts';
export { waiversFromSheet } from './waiverRows.ts';
export { columnsOf } from './sheets/tables.ts';
export * from './width.ts';
export { LOOKS, rowHeights, sayIn } from './sheets/model.ts';
export type {
  BookOptions,
  CellRole,
  Look,
  ReportBook,
  ReportCell,
  ReportChart,
  ReportLink,
  ReportSheet,
  Say,
} from './sheets/model.ts';
