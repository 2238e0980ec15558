/** Answers remembered by the hash of their arguments, within bounds. */
import type { Block, Input } from './cells.ts';

const PRIME = 0x01000193;
const bits = new Float64Array(1);
const halves = new Uint32Array(bits.buffer);

const ofText = (text: string, start: number): number => {
  let sum = start;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), PRIME);
  return sum;
};

const ofInput = (input: Input, sum: number): number => {
  if (typeof input === 'number') {
    bits[0] = input;
    return Math.imul(Math.imul(sum ^ (halves[0] as number), PRIME) ^ (halves[1] as number), PRIME);
  }
  if (typeof input === 'string') return ofText(input, Math.imul(sum ^ 2, PRIME));
  if (input === null) return Math.imul(sum ^ 3, PRIME);
  return typeof input === 'boolean' ? Math.imul(sum ^ (input ? 5 : 7), PRIME) : ofText(input.error, sum ^ 11);
};

/** FNV-1a over names, shapes and cells. */
const hashOf = (name: string, blocks: readonly Block[]): number => {
  let sum = ofText(name, 0x811c9dc5);
  for (const block of blocks) {
    sum = Math.imul(sum ^ block.length, PRIME);
    for (const row of block) {
      sum = Math.imul(sum ^ row.length, PRIME);
      for (const input of row) sum = ofInput(input, sum);
    }
  }
  return sum;
};

const sameInput = (a: Input | undefined, b: Input): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a?.error === b?.error);

const sameBlock = (a: Block | undefined, b: Block): boolean =>
  a !== undefined &&
  a.length === b.length &&
  b.every((row, r) => row.length === a[r]?.length && row.every((input, c) => sameInput(a[r]?.[c], input)));

interface Entry<T> {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly cells: number;
  readonly value: T;
}

const cellsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.length * (block[0]?.length ?? 0), 0);

/** Least recently made answers go first, once there are too many entries or too many cells behind them. */
export class Memo<T> {
  readonly #entries = new Map<number, Entry<T>>();
  #cells = 0;

  constructor(
    private readonly entriesMax = 1000,
    private readonly cellsMax = 600_000,
  ) {}

  /** The remembered answer for these arguments, else a new one. Hashes may collide, so arguments are compared. */
  remember(name: string, blocks: readonly Block[], compute: () => T): T {
    const key = hashOf(name, blocks);
    const known = this.#entries.get(key);
    if (
      known?.name === name &&
      known.blocks.length === blocks.length &&
      blocks.every((block, index) => sameBlock(known.blocks[index], block))
    ) {
      return known.value;
    }
    const value = compute();
    this.#put(key, { name, blocks, cells: cellsIn(blocks), value });
    return value;
  }

  get size(): number {
    return this.#entries.size;
  }

  #put(key: number, entry: Entry<T>): void {
    this.#drop(key);
    if (entry.cells > this.cellsMax) return;
    this.#entries.set(key, entry);
    this.#cells += entry.cells;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.entriesMax && this.#cells <= this.cellsMax) break;
      this.#drop(oldest);
    }
  }

  #drop(key: number): void {
    this.#cells -= this.#entries.get(key)?.cells ?? 0;
    this.#entries.delete(key);
  }
}
