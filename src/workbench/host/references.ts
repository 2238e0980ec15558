import type { HostObject } from './hostObject.ts';

/** Objects an add-in keeps between two syncs: tracked ranges, and everything `Excel.run` is still using. */
export class References {
  #objects = new Map<string, HostObject>();
  #ids = new WeakMap<HostObject, string>();
  #next = 1;

  get count(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): void {
    const id = this.#ids.get(object) ?? `ref:${this.#next++}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  releaseAll(): void {
    this.#objects.clear();
  }

  find(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  /** The identity sent back for an object, with the id under which it is kept. */
  identityOf(object: HostObject): Record<string, unknown> {
    const id = this.#ids.get(object);
    const identity = object.identity();
    return id !== undefined && this.#objects.has(id) ? { ...identity, _ReferenceId: id } : identity;
  }
}
