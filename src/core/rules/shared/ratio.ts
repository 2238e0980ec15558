/** Quotients of two columns that lie within limits. */
import { message, type MessageCode } from '../../messages/index.ts';
import type { RuleFinding, RuleSeverity } from '../rule.ts';
import { numberIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { columnTitle, placeOf, shownIn } from '../words.ts';
import { faultsIn } from './faults.ts';

export interface RatioLimits {
  /** What the quotient is called: 生师比. */
  readonly name: MessageCode;
  readonly low: number;
  readonly high: number;
  /** Rows whose divisor is smaller aren't asked. */
  readonly from?: number;
  /** Rows whose dividend is smaller aren't asked for the lower limit. */
  readonly lowFrom?: number;
  /** Rows whose dividend is smaller aren't asked for the upper limit. */
  readonly highFrom?: number;
  /** Whose cell is shown: the dividend's unless told otherwise. */
  readonly at?: 'over' | 'under';
  readonly severity?: RuleSeverity;
}

export const quotient = (value: number): string => String(Number(value.toPrecision(4)));

/** Rows in which `over` divided by `under` lies outside the limits. */
export const ratioFaults = (
  view: TableView,
  over: Column,
  under: Column,
  limits: RatioLimits,
): readonly RuleFinding[] => {
  const { name, low, high, from = 0, lowFrom = 0, highFrom = 0, severity = 'experience' } = limits;
  const [column, other] = limits.at === 'under' ? [under, over] : [over, under];
  return faultsIn(view, column, (row) => {
    const a = numberIn(over, row);
    const b = numberIn(under, row);
    if (a === null || b === null || a === 0 || b === 0) return undefined;
    const value = a / b;
    const tooLow = value < low && a >= lowFrom;
    const tooHigh = value > high && a >= highFrom;
    if (b < from || !(tooLow || tooHigh)) return null;
    const expected = `${low}—${high}`;
    return {
      severity,
      received: numberIn(column, row) ?? '',
      expected,
      message: message('ruleRatioOutside', {
        place: placeOf(view.who(row), row),
        ratio: message(name),
        value: quotient(value),
        over: columnTitle(over),
        overValue: shownIn(over, a),
        under: columnTitle(under),
        underValue: shownIn(under, b),
        expected,
      }),
      howToFix: message('ruleFixRatio', { column: columnTitle(column) }),
      about: [other],
    };
  });
};
