import type { Engine } from './engine.ts';
import type { Faults } from './faults.ts';
import type { ApiError } from './hostObject.ts';
import type { Meter } from './meter.ts';
import { bytesOf } from './meter.ts';
import type { BatchRequest, BatchResponse } from './protocol.ts';
import { ActionType, PathType, RequestFlag, TransportError } from './protocol.ts';

/** A batch's way through the troubles that can be arranged, to the engine and back. */

export type BatchAnswer = { readonly body: string } | { readonly transportError: number };

/** Batches of the library's own: calls of its services, and releases of objects after `Excel.run`. */
const isLibrarys = ({ Actions, ObjectPaths }: BatchRequest): boolean => {
  const paths = Object.values(ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PathType.newObject)) return true;
  const calls = Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  const global = paths.every((path) => path.ObjectPathType === PathType.globalObject);
  return global && calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference');
};

const refusal = (error: ApiError): BatchResponse => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: 0,
    HttpStatusCode: error.status,
  },
});

export class RichApi {
  constructor(
    private readonly engine: Engine,
    private readonly meter: Meter,
    private readonly faults: Faults,
  ) {}

  async execute(text: string, flags: number): Promise<BatchAnswer> {
    const request: BatchRequest = JSON.parse(text);
    if (isLibrarys(request)) return { body: JSON.stringify(this.engine.process(request)) };
    const requestBytes = bytesOf(text);
    this.meter.countSync(requestBytes);
    const failure = this.faults.nextSync();
    if (this.faults.delayMs > 0) await new Promise((go) => setTimeout(go, this.faults.delayMs));
    if (requestBytes > this.faults.requestLimitBytes)
      return this.#tooLarge(TransportError.requestPayloadTooLarge);
    if (this.faults.cellEditing) {
      if ((flags & RequestFlag.delayForCellEdit) === 0)
        return this.#answer(refusal(this.faults.cellEditError));
      await this.faults.cellEditEnd();
    }
    return this.#answer(this.engine.process(request, failure));
  }

  #answer(response: BatchResponse): BatchAnswer {
    const body = JSON.stringify(response);
    const bytes = bytesOf(body);
    if (bytes > this.faults.responseLimitBytes) return this.#tooLarge(TransportError.responsePayloadTooLarge);
    this.meter.countAnswer(bytes, response.Error !== undefined);
    return { body };
  }

  #tooLarge(transportError: number): BatchAnswer {
    this.meter.countAnswer(0, true);
    return { transportError };
  }
}
