import type { ListChange } from './protocol.ts';

/** The change from one list to the next; items are the same when their texts are. */
export class ChangedList<T> {
  #before = new Map<string, number[]>();

  /** Forgets the last list: the next change carries every item. */
  reset(): void {
    this.#before = new Map();
  }

  next(items: readonly T[]): ListChange<T> {
    const before = this.#before;
    this.#before = new Map();
    const taken = new Map<string, number>();
    const fresh: T[] = [];
    const order = items.map((item, position) => {
      const text = JSON.stringify(item);
      const now = this.#before.get(text);
      if (now) now.push(position);
      else this.#before.set(text, [position]);
      const use = taken.get(text) ?? 0;
      taken.set(text, use + 1);
      const old = before.get(text)?.[use];
      return old ?? -fresh.push(item);
    });
    return { order, items: fresh };
  }
}

/** The list after a change; items that stay are the very same objects. */
export const applied = <T>(before: readonly T[], { order, items }: ListChange<T>): readonly T[] =>
  order.map((from) => (from < 0 ? items[-1 - from] : before[from]) as T);
