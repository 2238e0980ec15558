import { useEffect, useState } from 'preact/hooks';

/** A value that views watch; a new value is a new object. */
export class Store<T extends object> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set(change: Partial<T>): void {
    this.#value = { ...this.#value, ...change };
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

export const useStore = <T extends object>(store: Store<T>): T => {
  const [value, show] = useState(store.value);
  useEffect(() => {
    show(store.value);
    return store.subscribe(() => show(store.value));
  }, [store]);
  return value;
};
