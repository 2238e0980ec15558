import type { Workbook as CoreWorkbook } from '../../core/values/workbook.ts';
import type { Calculator } from './calculation/calculator.ts';
import type { Events } from './events.ts';
import type { FunctionRegistry } from './functionRegistry.ts';
import type { Meter } from './meter.ts';
import { addressOf, quotedSheet } from './model/area.ts';
import type { Reference, WorkbookModel } from './model/workbook.ts';
import type { Settings } from './settings.ts';

/** Who made a change: told to the add-in in `event.triggerSource`. */
export type ChangedBy = 'addIn' | 'user';

/** What the objects of the model need of the host they live in. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  readonly calculator: Calculator;
  readonly events: Events;
  readonly meter: Meter;
  readonly settings: Settings;
  readonly functions: FunctionRegistry;
  /** Reads the bytes of a workbook file; left out where this host can't. */
  readonly openFile?: ((bytes: Uint8Array) => CoreWorkbook | null) | undefined;
  /** The selection moved: told to both kinds of listeners. */
  selectionMoved(reference: Reference): void;
}

/** `Sheet1!A1:B2`, as `range.address` has it. */
export const fullAddress = ({ sheet, area }: Reference): string =>
  `${quotedSheet(sheet.name)}!${addressOf(area)}`;

/** Content changed: formulas are due, listeners hear of it. */
export const contentChanged = (
  context: HostContext,
  changed: Reference,
  by: ChangedBy,
  changeType = 'RangeEdited',
): void => {
  context.workbook.dirty = true;
  context.calculator.changed(changed);
  context.events.raise('DataChanged', changed.sheet, {
    address: addressOf(changed.area),
    changeType,
    source: 'Local',
    triggerSource: by === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
    referenceId: fullAddress(changed),
    shiftDirection: 'None',
  });
};
