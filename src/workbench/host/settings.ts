/**
 * The add-in's settings in the workbook: one store with two doors, `Office.context.document.settings` (which sends
 * everything at once, serialised) and `workbook.settings` (item by item).
 */
export class Settings {
  #serialised = new Map<string, string>();

  get keys(): string[] {
    return [...this.#serialised.keys()];
  }

  has(key: string): boolean {
    return this.#serialised.has(key);
  }

  get(key: string): unknown {
    const text = this.#serialised.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }

  set(key: string, value: unknown): void {
    this.#serialised.set(key, JSON.stringify(value));
  }

  delete(key: string): void {
    this.#serialised.delete(key);
  }

  /** As the document settings travel: keys with JSON texts. */
  get serialised(): [string, string][] {
    return [...this.#serialised];
  }

  replaceSerialised(entries: readonly (readonly [string, string])[]): void {
    this.#serialised = new Map(entries.map(([key, text]) => [key, text]));
  }
}
