import { ApiError, fail, HostObject } from './hostObject.ts';
import { callMember, readMember, writeMember } from './members.ts';
import type {
  Action,
  ArgumentInfo,
  BatchRequest,
  BatchResponse,
  ObjectPath,
  ReferencedPath,
} from './protocol.ts';
import { ActionType, PathType } from './protocol.ts';
import { jsonAnswer, loadAnswer } from './query.ts';
import { References } from './references.ts';

/** Where a subscription of the add-in to an event of an object goes. */
export interface Subscriptions {
  subscribe(object: HostObject, event: string): void;
  unsubscribe(object: HostObject, event: string): void;
}

interface Batch {
  readonly paths: Readonly<Record<string, ObjectPath>>;
  /** A path is walked once a batch: calling `add` twice would add twice. */
  readonly walked: Map<number, HostObject | null>;
}

/** The answer to a batch, and the error behind it that is a fault of this host rather than of the add-in. */
const errorOf = (error: unknown, index: number) => {
  const known = error instanceof ApiError;
  return {
    Code: known ? error.code : 'GeneralException',
    Message: error instanceof Error ? (known ? error.message : `${error.stack}`) : String(error),
    Location: known ? error.location : '',
    ActionIndex: index,
    HttpStatusCode: known ? error.status : 500,
  };
};

/**
 * Runs the batches that Office.js' proxies send, by reflection over host objects. Nothing here knows Excel.
 * Like Excel it stops at the first action that fails: what ran before stays, what follows doesn't run.
 */
export class Engine {
  readonly references = new References();

  /** `roots`: the global object under `''`, and services by the type name under which the add-in creates them. */
  constructor(
    private readonly roots: ReadonlyMap<string, HostObject>,
    private readonly subscriptions: Subscriptions,
  ) {}

  /** `failure` stands in for the action at its index, to rehearse a batch that fails half-way. */
  process(
    request: BatchRequest,
    failure?: { readonly index: number; readonly error: ApiError },
  ): BatchResponse {
    const batch: Batch = { paths: request.ObjectPaths, walked: new Map() };
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (failure && failure.index <= index) throw failure.error;
        if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.#act(batch, action) ?? null });
      } catch (error) {
        return { Results, TraceIds, Error: errorOf(error, index) };
      }
    }
    return { Results, TraceIds };
  }

  #act(batch: Batch, action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.#walk(batch, action.ObjectPathId);
    if (object === null) return action.ActionType === ActionType.method ? { _IsNull: true } : null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.references.identityOf(object);
      case ActionType.query:
        return loadAnswer(this.references, object, action.QueryInfo ?? {});
      case ActionType.queryAsJson:
        return jsonAnswer(this.references, object, action.QueryInfo ?? {});
      case ActionType.method: {
        const value = this.#call(batch, object, action.Name ?? '', action.ArgumentInfo);
        return value instanceof HostObject ? this.references.identityOf(value) : value;
      }
      case ActionType.setProperty:
        return writeMember(object, action.Name ?? '', this.#arguments(batch, action.ArgumentInfo)[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          writeMember(object, name, value);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        return fail.notImplemented(`action type ${action.ActionType}`);
    }
  }

  #walk(batch: Batch, id: number): HostObject | null {
    const known = batch.walked.get(id);
    if (known !== undefined) return known;
    const path = batch.paths[id];
    if (!path) throw new ApiError('InvalidObjectPath', `There is no object path ${id}.`);
    const found = this.#find(batch, path);
    batch.walked.set(id, found);
    return found;
  }

  #find(batch: Batch, path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
      case PathType.newObject:
        return this.roots.get(path.Name) ?? fail.notImplemented(path.Name);
      case PathType.referenceId:
        return this.references.find(path.Name) ?? invalidReference(path.Name);
      case PathType.nullObject:
        return null;
    }
    const parent = this.#walk(batch, path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.method:
        return asObject(this.#call(batch, parent, path.Name, path.ArgumentInfo), path.Name);
      case PathType.property:
        return asObject(readMember(parent, path.Name), path.Name);
      case PathType.indexer:
        return asObject(this.#call(batch, parent, 'GetItem', path.ArgumentInfo), 'GetItem');
      default:
        return fail.notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  #call(batch: Batch, object: HostObject, name: string, info?: ArgumentInfo): unknown {
    const args = this.#arguments(batch, info);
    if (name === '_KeepReference') return this.references.keep(object);
    if (name === '_RemoveReference') return this.references.release(String(args[0]));
    if (name === '_RemoveAllReferences') return this.references.releaseAll();
    if (name === '_GetReferenceCount') return this.references.count;
    const event = /^_(Un)?[Rr]egister(?:Event)?(.+?)(?:Event)?$/.exec(name);
    if (event?.[2] !== undefined) {
      return event[1]
        ? this.subscriptions.unsubscribe(object, event[2])
        : this.subscriptions.subscribe(object, event[2]);
    }
    return callMember(object, name, args);
  }

  #arguments(batch: Batch, info?: ArgumentInfo): unknown[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.#argument(batch, value, paths?.[index] ?? 0));
  }

  #argument(batch: Batch, value: unknown, path: ReferencedPath): unknown {
    if (typeof path === 'number') return path === 0 ? this.#plain(batch, value) : this.#walk(batch, path);
    return Array.isArray(value) ? value.map((item, i) => this.#argument(batch, item, path[i] ?? 0)) : value;
  }

  /** Proxies inside a bag of options arrive as `{ _ObjectPathId }`. */
  #plain(batch: Batch, value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return this.#walk(batch, Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#plain(batch, item)]));
  }
}

const asObject = (value: unknown, name: string): HostObject | null => {
  if (value === null || value === undefined) return null;
  return value instanceof HostObject ? value : fail.notImplemented(`${name} as an object`);
};

const invalidReference = (id: string): never => {
  throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.', id);
};
