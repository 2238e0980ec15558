/** What every object that an add-in can reach is made of. */

/** An error that Excel reports to the add-in as an `OfficeExtension.Error` with this code. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Range.values`, as in `error.debugInfo.errorLocation`. */
    readonly location = '',
    readonly status = 400,
  ) {
    super(message);
  }
}

/**
 * A class of the object model. Its public members carry the names of the wire (`get Values()`, `GetCell(row,
 * column)`); the engine finds them by reflection, so a new member of Excel is one new member here. Whatever is not
 * for the wire starts with a small letter.
 */
export abstract class HostObject {
  /** The name in the API; spelled out because a bundler may rename classes. */
  static readonly typeName: string = '';

  /** What identifies a live object in an answer: `{ Id }`, `{ _Id }`, or nothing. */
  identity(): Record<string, unknown> {
    return {};
  }
}

/** A collection is loaded item by item and indexed by `GetItem`. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract items(): readonly Item[];

  abstract find(key: unknown): Item | null;

  get Count() {
    return this.items().length;
  }
  GetCount() {
    return this.items().length;
  }
  GetItem(key: unknown): Item {
    return this.find(key) ?? fail.itemNotFound(`${typeNameOf(this)}.getItem`);
  }
  GetItemOrNullObject(key: unknown) {
    return this.find(key);
  }
  GetItemAt(index: number): Item {
    return this.items()[index] ?? fail.invalidArgument(`${typeNameOf(this)}.getItemAt`);
  }
}

export const typeNameOf = (object: HostObject): string => {
  const made: unknown = object.constructor;
  return typeof made === 'function' && 'typeName' in made ? String(made.typeName) : '';
};

/** `Values` → `values`, as the member is called in TypeScript. */
export const memberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);

const apiError =
  (code: string, message: string, status = 400) =>
  (location: string): never => {
    throw new ApiError(code, message, location, status);
  };

/** Excel's refusals, with Excel's codes. */
export const fail = {
  itemNotFound: apiError('ItemNotFound', "The requested resource doesn't exist.", 404),
  itemExists: apiError('ItemAlreadyExists', 'The resource being created already exists.', 409),
  invalidArgument: apiError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format.',
  ),
  wrongSize: apiError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  ),
  invalidOperation: apiError('InvalidOperation', 'The operation attempted is invalid on the object.'),
  accessDenied: apiError('AccessDenied', "You can't perform the requested operation.", 403),
  /** A gap of this host, said loudly, so that nobody takes silence for Excel's answer. */
  notImplemented: (member: string): never => {
    throw new ApiError('NotImplemented', `NotImplemented: ${member}`, member, 501);
  },
};
