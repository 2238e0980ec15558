/**
 * The wire of Office.js as its Excel-on-the-web build speaks it: the frame messages between the add-in's page and
 * its host, and the batches ("rich API" requests) that travel inside them.
 */

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
  update: 9,
  queryAsJson: 7,
} as const;

export const PathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Arguments of a call; a proxy among them is a path id at the same place of `ReferencedObjectPathIds`, else 0. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly ReferencedPath[] | null;
}
export type ReferencedPath = number | readonly ReferencedPath[];

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What `load` asked for: member paths such as `format/fill/color`, and a page of a collection. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** Bits of the request flags that the host obeys. */
export const RequestFlag = { delayForCellEdit: 64 } as const;

/** The slots of the array that carries a batch. */
export const BatchSlot = { customData: 0, body: 4, flags: 6 } as const;

export const DispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  ribbonCommandDone: 94,
} as const;

/** Errors of the transport itself, below the batch. Office.js turns the last two into named error codes. */
export const TransportError = {
  none: 0,
  unsupported: 5001,
  requestPayloadTooLarge: 5103,
  responsePayloadTooLarge: 5104,
} as const;

export const MessageType = { request: 0, response: 1 } as const;
export const FrameAction = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { invoke: 0, event: 1 } as const;

/** A message of the page to its host. */
export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** One notification inside a `richApiMessage` event: category, type, target, JSON text, id, is remote. */
export type HostMessage = readonly [number, number, string, string, number, boolean];

export const MessageCategory = { customFunctions: 1, ribbonAction: 2, objectEvent: 65536 } as const;
export const CustomFunctionMessage = { invoke: 1000, cancel: 1001 } as const;
export const RIBBON_ACTION_INVOKED = 1000;
