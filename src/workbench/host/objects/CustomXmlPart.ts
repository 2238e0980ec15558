import { HostCollection, HostObject } from '../hostObject.ts';
import type { WorkbookModel, XmlPart } from '../model/workbook.ts';

/** Custom XML parts of the workbook, all of them or those of one namespace. */
export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  static override readonly typeName: string = 'CustomXmlPartCollection';

  constructor(readonly workbook: WorkbookModel) {
    super();
  }

  items() {
    return this.workbook.xmlParts.map((part) => new CustomXmlPart(this.workbook, part));
  }
  find(key: unknown) {
    return this.items().find((item) => item.Id === key) ?? null;
  }
  Add(xml: string) {
    const part = { id: this.workbook.newId('xml'), xml };
    this.workbook.xmlParts.push(part);
    return new CustomXmlPart(this.workbook, part);
  }
  GetByNamespace(namespace: string) {
    return new CustomXmlPartScopedCollection(this.workbook, namespace);
  }
}

class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  static override readonly typeName = 'CustomXmlPartScopedCollection';

  constructor(
    workbook: WorkbookModel,
    readonly namespace: string,
  ) {
    super(workbook);
  }

  override items() {
    return super.items().filter((item) => item.NamespaceUri === this.namespace);
  }
  GetOnlyItemOrNullObject() {
    const [only, ...others] = this.items();
    return others.length === 0 ? (only ?? null) : null;
  }
}

class CustomXmlPart extends HostObject {
  static override readonly typeName = 'CustomXmlPart';

  constructor(
    readonly workbook: WorkbookModel,
    readonly part: XmlPart,
  ) {
    super();
  }

  override identity() {
    return { Id: this.part.id };
  }
  get Id() {
    return this.part.id;
  }
  /** The namespace of the root element. */
  get NamespaceUri() {
    return /<[^?!][^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(this.part.xml)?.[1] ?? '';
  }
  GetXml() {
    return this.part.xml;
  }
  SetXml(xml: string) {
    this.part.xml = xml;
  }
  Delete() {
    this.workbook.xmlParts.splice(this.workbook.xmlParts.indexOf(this.part), 1);
  }
}
