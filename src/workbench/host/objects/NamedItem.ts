import type { HostContext } from '../context.ts';
import { fullAddress } from '../context.ts';
import { fail, HostCollection, HostObject } from '../hostObject.ts';
import { parseArea } from '../model/area.ts';
import type { SheetModel } from '../model/sheet.ts';
import type { Name } from '../model/workbook.ts';
import { Range } from './Range.ts';

/** Defined names: of the workbook, or (with a sheet) of that sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  static override readonly typeName = 'NamedItemCollection';

  constructor(
    readonly context: HostContext,
    readonly sheet: SheetModel | null = null,
  ) {
    super();
  }

  items() {
    return this.context.workbook.names
      .filter((name) => name.scope === this.sheet)
      .map((name) => new NamedItem(this.context, name));
  }
  find(key: unknown) {
    const wanted = String(key).toUpperCase();
    return this.items().find(({ model }) => model.name.toUpperCase() === wanted) ?? null;
  }

  Add(name: string, reference: Range | string | number | boolean, comment?: string | null) {
    if (this.find(name)) fail.itemExists('NamedItemCollection.add');
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || parseArea(name)) {
      fail.invalidArgument('NamedItemCollection.add');
    }
    const refersTo = reference instanceof Range ? reference.reference : String(reference);
    const model: Name = { name, refersTo, comment: comment ?? '', visible: true, scope: this.sheet };
    this.context.workbook.names.push(model);
    return new NamedItem(this.context, model);
  }
}

class NamedItem extends HostObject {
  static override readonly typeName = 'NamedItem';

  constructor(
    readonly context: HostContext,
    readonly model: Name,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.model.name };
  }
  get Name() {
    return this.model.name;
  }
  get Type() {
    if (this.context.workbook.targetOf(this.model)) return 'Range';
    return Number.isFinite(Number(this.model.refersTo)) ? 'Double' : 'String';
  }
  get Value() {
    const target = this.context.workbook.targetOf(this.model);
    return target ? fullAddress(target) : this.model.refersTo;
  }
  get Formula() {
    const { refersTo } = this.model;
    return typeof refersTo === 'string' ? refersTo : `=${fullAddress(refersTo)}`;
  }
  set Formula(formula: string) {
    this.model.refersTo = formula;
  }
  get Visible() {
    return this.model.visible;
  }
  set Visible(visible: boolean) {
    this.model.visible = visible;
  }
  get Comment() {
    return this.model.comment;
  }
  set Comment(comment: string) {
    this.model.comment = comment;
  }
  get Scope() {
    return this.model.scope ? 'Worksheet' : 'Workbook';
  }
  GetRange() {
    return this.GetRangeOrNullObject() ?? fail.invalidArgument('NamedItem.getRange');
  }
  GetRangeOrNullObject() {
    const target = this.context.workbook.targetOf(this.model);
    return target && new Range(this.context, target);
  }
  Delete() {
    const { workbook } = this.context;
    workbook.names = workbook.names.filter((name) => name !== this.model);
  }
}
