/** What makes a sheet fit for entering data: tables, validation, conditional formats, protection. */
import type { ConditionalRule, DataValidation, SheetProtection, TableDefinition } from 'hucre';
import { areaAddress } from '../../core/values/address.ts';
import type { Area } from '../../core/values/workbook.ts';
import type { BookCondition, BookTable, BookValidation } from './book.ts';

const addressOf = (area: Area): string =>
  areaAddress(area.firstRow, area.firstColumn, area.lastRow, area.lastColumn);

export const tableOf = ({ name, area, columns }: BookTable): TableDefinition => ({
  name,
  displayName: name,
  range: addressOf(area),
  columns: columns.map((column) => ({ name: column })),
  style: 'TableStyleLight1',
  showRowStripes: true,
  showAutoFilter: true,
});

/** Excel's longest title and text of a validation message. */
const TITLE_MAX = 32;
const TEXT_MAX = 255;

const ruleOf = (
  rule: BookValidation['rule'],
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> => {
  switch (rule.type) {
    case 'list':
      return { type: 'list', formula1: rule.source };
    case 'custom':
      return { type: 'custom', formula1: rule.formula };
    default:
      return rule.high === null
        ? { type: rule.type, operator: 'greaterThanOrEqual', formula1: rule.low }
        : { type: rule.type, operator: 'between', formula1: rule.low, formula2: rule.high };
  }
};

export const validationOf = ({
  areas,
  rule,
  strict,
  title,
  message,
  prompt,
}: BookValidation): DataValidation => ({
  ...ruleOf(rule),
  range: areas.map(addressOf).join(' '),
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: strict ? 'stop' : 'warning',
  errorTitle: title.slice(0, TITLE_MAX),
  errorMessage: message.slice(0, TEXT_MAX),
  ...(prompt !== undefined && {
    showInputMessage: true,
    inputTitle: title.slice(0, TITLE_MAX),
    inputMessage: prompt.slice(0, TEXT_MAX),
  }),
});

export const conditionOf = ({ area, formula, style }: BookCondition, index: number): ConditionalRule => ({
  type: 'expression',
  priority: index + 1,
  stopIfTrue: true,
  formula,
  range: addressOf(area),
  style: {
    ...(style.fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: style.fill } },
    }),
    ...((style.bold || style.italic || style.color !== undefined) && {
      font: {
        ...(style.bold && { bold: true }),
        ...(style.italic && { italic: true }),
        ...(style.color !== undefined && { color: { rgb: style.color } }),
      },
    }),
  },
});

/** No password: it keeps formulas from slips, not from people. */
export const PROTECTION: SheetProtection = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  autoFilter: true,
  formatColumns: true,
  formatRows: true,
};
