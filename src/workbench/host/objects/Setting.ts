import { HostCollection, HostObject } from '../hostObject.ts';
import type { Settings } from '../settings.ts';

/** `workbook.settings`: the add-in's own keys and values, kept in the file. */
export class SettingCollection extends HostCollection<Setting> {
  static override readonly typeName = 'SettingCollection';

  constructor(readonly settings: Settings) {
    super();
  }

  items() {
    return this.settings.keys.map((key) => new Setting(this.settings, key));
  }
  find(key: unknown) {
    return this.settings.has(String(key)) ? new Setting(this.settings, String(key)) : null;
  }
  Add(key: string, value: unknown) {
    this.settings.set(key, value);
    return new Setting(this.settings, key);
  }
}

class Setting extends HostObject {
  static override readonly typeName = 'Setting';

  constructor(
    readonly settings: Settings,
    readonly key: string,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.key };
  }
  get Key() {
    return this.key;
  }
  get Value() {
    return this.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.settings.set(this.key, value);
  }
  Delete() {
    this.settings.delete(this.key);
  }
}
