/** Rows drawn even of a list that is still below the window. */
const ROWS_MIN = 12;

/** Where the rows of a long list stand: measured heights where known, estimates elsewhere. */
export class RowHeights {
  readonly #measured = new Map<string, number>();
  #keys: readonly string[] = [];
  #offsets = new Float64Array(1);

  /** Rows from top to bottom with what each is thought to be high, in px. */
  lay(keys: readonly string[], estimate: (index: number) => number): void {
    this.#keys = keys;
    if (this.#offsets.length !== keys.length + 1) this.#offsets = new Float64Array(keys.length + 1);
    for (let index = 0, sum = 0; index < keys.length; index++) {
      sum += this.#measured.get(keys[index] as string) ?? estimate(index);
      this.#offsets[index + 1] = sum;
    }
  }

  get total(): number {
    return this.#offsets[this.#keys.length] as number;
  }

  offset(index: number): number {
    return this.#offsets[index] as number;
  }

  height(index: number): number {
    return this.offset(index + 1) - this.offset(index);
  }

  /** Whether that changes anything. */
  measure(key: string, height: number): boolean {
    if (this.#measured.get(key) === height) return false;
    this.#measured.set(key, height);
    return true;
  }

  /** The row at a distance from the top. */
  at(distance: number): number {
    let low = 0;
    let high = this.#keys.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#offsets[middle] as number) <= distance) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** First row to draw and the first not to, for a window from `top` to `bottom`. */
  range(top: number, bottom: number): readonly [from: number, to: number] {
    if (this.#keys.length === 0) return [0, 0];
    const from = this.at(top);
    return [from, Math.min(this.#keys.length, Math.max(this.at(bottom) + 1, from + ROWS_MIN))];
  }
}
