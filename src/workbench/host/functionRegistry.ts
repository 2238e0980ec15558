/** The custom functions an add-in declares in its functions.json, and how their names are written. */

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: {
    readonly cancelable?: boolean;
    readonly stream?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface FunctionsJson {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

const STORED_PREFIX = '_xldudf_';

/** Dots and underscores collapse in the stored name: `EDU.X` and `EDU_X` are one. */
const keyOf = (name: string): string =>
  name
    .replace(/^\[\d+\]!/, '')
    .replace(/^_xldudf_/i, '')
    .replace(/\./g, '_')
    .toUpperCase();

/** A word in front of `(`, outside quoted text and sheet names. */
const CALLED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|((?:\[\d+\]!)?[\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

export class FunctionRegistry {
  allowErrors = false;
  #functions = new Map<string, { metadata: FunctionMetadata; shown: string }>();

  register(namespace: string, json: FunctionsJson): void {
    this.allowErrors = json.allowErrorForDataTypeAny ?? false;
    for (const metadata of json.functions) {
      if (metadata.options?.stream) throw new RangeError(`NotImplemented: streaming ${metadata.name}`);
      const shown = `${namespace}.${metadata.name}`.toUpperCase();
      this.#functions.set(keyOf(shown), { metadata, shown });
    }
  }

  /** The function behind a stored name (`_xldudf_EDU_X`, `[2]!_xldudf_EDU_X`); any other spelling has none. */
  find(storedName: string): FunctionMetadata | undefined {
    return /^(\[\d+\]!)?_xldudf_/i.test(storedName)
      ? this.#functions.get(keyOf(storedName))?.metadata
      : undefined;
  }

  /** Typed `=EDU.X(1)` → stored `=_xldudf_EDU_X(1)`, for functions known when the formula is entered. */
  stored(formula: string): string {
    return this.#renamed(formula, (key) => STORED_PREFIX + key);
  }

  /** The stored formula as the user sees it. */
  shown(formula: string): string {
    return this.#renamed(formula, (key) => this.#functions.get(key)?.shown ?? key);
  }

  #renamed(formula: string, rename: (key: string) => string): string {
    return formula.replace(CALLED, (text, name: string | undefined) => {
      if (name === undefined) return text;
      const key = keyOf(name);
      const ours = /\.|^(\[\d+\]!)?_xldudf_/i.test(name) && this.#functions.has(key);
      return ours ? rename(key) : text;
    });
  }
}
