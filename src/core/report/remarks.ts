import type { IndicatorRow } from '../check/report.ts';
import type { Say } from './sheets/model.ts';

/** Why a verdict deserves a second look. A verdict that rounding decides says so in its own reason, if it has one. */
export const remarksOf = (row: IndicatorRow, say: Say): string[] =>
  [
    row.reason ?? (row.roundingDecides ? say('report-rounding-decides') : ''),
    row.certainty === 'low' ? say('report-low-certainty') : '',
  ].filter((remark) => remark !== '');
