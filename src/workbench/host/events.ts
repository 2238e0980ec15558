import type { Subscriptions } from './engine.ts';
import type { HostObject } from './hostObject.ts';
import { fail, typeNameOf } from './hostObject.ts';
import type { SheetModel } from './model/sheet.ts';
import type { HostMessage } from './protocol.ts';
import { MessageCategory } from './protocol.ts';

/** The events this host raises, by the name under which the add-in subscribes, with their number on the wire. */
const EVENT_NUMBER = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  NameChanged: 25,
} as const;

export type EventName = keyof typeof EVENT_NUMBER;

const isEventName = (name: string): name is EventName => name in EVENT_NUMBER;

/** Events of `workbook.worksheets` are addressed to this target. */
const ALL_SHEETS = 'Workbook';

const ON_SHEETS = 'Worksheet';
const ON_ALL_SHEETS = 'WorksheetCollection';

/** Keeps subscriptions, and holds raised events back until the batch that caused them is answered. */
export class Events implements Subscriptions {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  #subscribed = new Set<string>();
  #raised: HostMessage[] = [];

  subscribe(object: HostObject, event: string): void {
    const type = typeNameOf(object);
    if (!isEventName(event) || (type !== ON_SHEETS && type !== ON_ALL_SHEETS)) {
      fail.notImplemented(`${type}.on${event === 'DataChanged' ? 'Changed' : event}`);
    }
    this.#subscribed.add(subscription(object, event));
  }

  unsubscribe(object: HostObject, event: string): void {
    this.#subscribed.delete(subscription(object, event));
  }

  /** Raises an event of a sheet for those who listen to that sheet, or to all. */
  raise(event: EventName, sheet: SheetModel, details: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    const targets = [
      [`${ON_SHEETS}:${sheet.id}:${event}`, sheet.id],
      [`${ON_ALL_SHEETS}::${event}`, ALL_SHEETS],
    ] as const;
    for (const [key, target] of targets) {
      if (!this.#subscribed.has(key)) continue;
      const text = JSON.stringify({ worksheetId: sheet.id, ...details });
      this.#raised.push([MessageCategory.objectEvent, EVENT_NUMBER[event], target, text, 0, false]);
    }
  }

  /** The events raised since the last call, to be delivered now. */
  take(): HostMessage[] {
    return this.#raised.splice(0);
  }
}

const subscription = (object: HostObject, event: string): string =>
  `${typeNameOf(object)}:${String(object.identity()['Id'] ?? '')}:${event}`;
