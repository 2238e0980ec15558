import type { CustomArgument } from './calculation/evaluate.ts';
import type { CellPlace } from './calculation/calculator.ts';
import type { Value } from './calculation/values.ts';
import { FormulaError, isRectangle } from './calculation/values.ts';
import type { CellError, Scalar } from '../../core/values/workbook.ts';
import { isCellError } from '../../core/values/workbook.ts';
import { fullAddress } from './context.ts';
import type { Blanks } from './functionArguments.ts';
import { argumentsFor, BLANKS_BY_TYPE } from './functionArguments.ts';
import type { FunctionMetadata, FunctionRegistry } from './functionRegistry.ts';
import type { Meter } from './meter.ts';
import type { HostMessage } from './protocol.ts';
import { CustomFunctionMessage, MessageCategory } from './protocol.ts';

/** Error numbers of a failed invocation, as Office.js' runtime reports them. */
const FAILURES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#BUSY!',
  10: '#NAME?',
};
const FAILED = '#VALUE!';

const Flag = { cancelable: 1, errorsAllowed: 4 } as const;

interface Invocation {
  readonly place: CellPlace;
  readonly signature: string;
}

/** What Office.js sends back for one invocation, whichever of its two forms it uses. */
export interface InvocationResult {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode: number;
}

const placeKey = ({ sheet, row, column }: CellPlace): string => `${sheet.id}:${row}:${column}`;

/**
 * Calls custom functions through the runtime in Office.js: sends invocations, keeps their results per cell, and asks
 * for the cell to be calculated again when a result comes. Until then the cell shows `#BUSY!`, as in Excel.
 */
export class CustomFunctions {
  /** How a blank cell reaches a function; the routes of Excel differ, so tests can try each. */
  blanks: Blanks = BLANKS_BY_TYPE;
  #ready = false;
  #next = 1;
  #waiting: HostMessage[] = [];
  #underWay = new Map<number, Invocation>();
  #results = new Map<string, Map<string, Value | FormulaError>>();
  #whenIdle: (() => void)[] = [];

  constructor(
    private readonly registry: FunctionRegistry,
    private readonly meter: Meter,
    private readonly send: (messages: readonly HostMessage[]) => void,
    private readonly settled: (places: readonly CellPlace[]) => void,
  ) {}

  /** The value of a call in a cell; null for an unknown function; throws `#BUSY!` while it is under way. */
  call(name: string, args: readonly CustomArgument[], place: CellPlace): Value | null {
    const metadata = this.registry.find(name);
    if (!metadata) return null;
    const refused = this.registry.allowErrors ? undefined : args.map(firstError).find(Boolean);
    if (refused) throw new FormulaError(refused.error);
    const values = argumentsFor(metadata, args, this.blanks);
    const signature = JSON.stringify([metadata.id, values]);
    const key = placeKey(place);
    const known = this.#results.get(key)?.get(signature);
    if (known instanceof FormulaError) throw known;
    if (known !== undefined) return known;
    if (!this.#isUnderWay(key, signature)) this.#invoke(metadata, values, args, place, signature);
    throw new FormulaError('#BUSY!');
  }

  /** The functions' page is ready: what was held back goes out. */
  ready(): void {
    this.#ready = true;
    if (this.#waiting.length > 0) this.send(this.#waiting.splice(0));
  }

  /** Takes results; a result for a cell that has been overwritten meanwhile is dropped. */
  take(results: readonly InvocationResult[]): void {
    const places: CellPlace[] = [];
    for (const result of results) {
      const invocation = this.#underWay.get(result.id);
      if (!invocation) continue;
      this.#underWay.delete(result.id);
      const key = placeKey(invocation.place);
      const known = this.#results.get(key) ?? new Map<string, Value | FormulaError>();
      this.#results.set(key, known.set(invocation.signature, valueOf(result)));
      places.push(invocation.place);
    }
    this.settled(places);
  }

  /** The formula or something it reads changed: earlier results don't count any more. */
  forget(place: CellPlace): void {
    this.#results.delete(placeKey(place));
    for (const [id, invocation] of this.#underWay) {
      if (placeKey(invocation.place) === placeKey(place)) this.#underWay.delete(id);
    }
  }

  /** Resolves when no invocation is under way. */
  idle(): Promise<void> {
    return this.#underWay.size === 0 ? Promise.resolve() : new Promise((go) => this.#whenIdle.push(go));
  }

  /** To be called when every cell that can be calculated is. */
  tellIdle(): void {
    if (this.#underWay.size === 0) for (const go of this.#whenIdle.splice(0)) go();
  }

  #isUnderWay(key: string, signature: string): boolean {
    return [...this.#underWay.values()].some(
      (invocation) => invocation.signature === signature && placeKey(invocation.place) === key,
    );
  }

  #invoke(
    metadata: FunctionMetadata,
    values: readonly unknown[],
    args: readonly CustomArgument[],
    place: CellPlace,
    signature: string,
  ): void {
    const { options = {} } = metadata;
    const id = this.#next++;
    const { sheet, row, column } = place;
    const area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    const address = options.requiresAddress ? fullAddress({ sheet, area }) : null;
    const flags =
      (options.cancelable ? Flag.cancelable : 0) | (this.registry.allowErrors ? Flag.errorsAllowed : 0);
    const addresses = options.requiresParameterAddresses ? args.map((arg) => arg.address) : null;
    const text = JSON.stringify([id, metadata.id, values, address, flags, addresses]);
    this.#underWay.set(id, { place, signature });
    this.meter.count('customFunctionCalls');
    const message: HostMessage = [
      MessageCategory.customFunctions,
      CustomFunctionMessage.invoke,
      '',
      text,
      0,
      false,
    ];
    if (this.#ready) this.send([message]);
    else this.#waiting.push(message);
  }
}

const firstError = ({ value }: CustomArgument): CellError | undefined => {
  const values: readonly Scalar[] = isRectangle(value) ? value.flat() : [value ?? null];
  return values.find(isCellError);
};

/** An error object inside a result, as `CustomFunctions.Error` serialises itself. */
const errorIn = (value: unknown): FormulaError | null => {
  if (typeof value !== 'object' || value === null || !('valueType' in value) || !('code' in value))
    return null;
  return new FormulaError(String(value.code), 'message' in value ? String(value.message ?? '') : '');
};

const scalarOf = (value: unknown): Scalar => {
  const error = errorIn(value);
  if (error) return { error: error.code };
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : { error: FAILED };
};

const valueOf = ({ failed, value, errorCode }: InvocationResult): Value | FormulaError => {
  if (failed) return new FormulaError(FAILURES[errorCode] ?? FAILED, typeof value === 'string' ? value : '');
  if (!Array.isArray(value)) return errorIn(value) ?? scalarOf(value);
  const rows: readonly unknown[] = value;
  if (!rows.every(Array.isArray) || rows.length === 0) return new FormulaError(FAILED);
  const rectangle = rows.map((row) => (Array.isArray(row) ? row.map(scalarOf) : []));
  const width = rectangle[0]?.length ?? 0;
  const even = width > 0 && rectangle.every((row) => row.length === width);
  return even ? rectangle : new FormulaError(FAILED);
};
