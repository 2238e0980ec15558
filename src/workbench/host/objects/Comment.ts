import type { HostContext } from '../context.ts';
import { fail, HostCollection, HostObject } from '../hostObject.ts';
import type { Comment as CommentModel, SheetModel } from '../model/sheet.ts';
import { Range } from './Range.ts';

interface Placed {
  readonly sheet: SheetModel;
  readonly comment: CommentModel;
}

/** Threaded comments (ExcelApi 1.10) of a sheet, or of the whole workbook. */
export class CommentCollection extends HostCollection<Comment> {
  static override readonly typeName = 'CommentCollection';

  constructor(
    readonly context: HostContext,
    readonly sheet: SheetModel | null = null,
  ) {
    super();
  }

  items() {
    const sheets = this.sheet ? [this.sheet] : this.context.workbook.sheets;
    return sheets.flatMap((sheet) =>
      sheet.comments.map((comment) => new Comment(this.context, { sheet, comment })),
    );
  }
  find(key: unknown) {
    return this.items().find((item) => item.placed.comment.id === key) ?? null;
  }

  Add(cell: Range | string, content: string | { richContent?: string }) {
    const { sheet, area } = this.#cell(cell, 'CommentCollection.add');
    if (sheet.protection && sheet.protection['allowEditObjects'] !== true)
      fail.accessDenied('CommentCollection.add');
    if (this.#at(sheet, area.firstRow, area.firstColumn)) fail.invalidOperation('CommentCollection.add');
    const comment: CommentModel = {
      id: this.context.workbook.newId('comment'),
      content: typeof content === 'string' ? content : (content.richContent ?? ''),
      resolved: false,
      row: area.firstRow,
      column: area.firstColumn,
    };
    sheet.comments.push(comment);
    this.context.workbook.dirty = true;
    return new Comment(this.context, { sheet, comment });
  }
  GetItemByCell(cell: Range | string) {
    const { sheet, area } = this.#cell(cell, 'CommentCollection.getItemByCell');
    const found = this.#at(sheet, area.firstRow, area.firstColumn);
    return found ?? fail.itemNotFound('CommentCollection.getItemByCell');
  }

  #at(sheet: SheetModel, row: number, column: number) {
    const comment = sheet.comments.find((item) => item.row === row && item.column === column);
    return comment && new Comment(this.context, { sheet, comment });
  }

  #cell(cell: Range | string, location: string) {
    if (cell instanceof Range) return cell.reference;
    const { workbook } = this.context;
    return workbook.resolve(cell, this.sheet ?? workbook.active) ?? fail.invalidArgument(location);
  }
}

class Comment extends HostObject {
  static override readonly typeName = 'Comment';

  constructor(
    readonly context: HostContext,
    readonly placed: Placed,
  ) {
    super();
  }

  override identity() {
    return { Id: this.placed.comment.id };
  }
  get Id() {
    return this.placed.comment.id;
  }
  get Content() {
    return this.placed.comment.content;
  }
  set Content(content: string) {
    this.placed.comment.content = content;
  }
  get Resolved() {
    return this.placed.comment.resolved;
  }
  set Resolved(resolved: boolean) {
    this.placed.comment.resolved = resolved;
  }
  get AuthorName() {
    return '达标';
  }
  get ContentType() {
    return 'Plain';
  }
  GetLocation() {
    const { sheet, comment } = this.placed;
    const { row, column } = comment;
    const area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    return new Range(this.context, { sheet, area });
  }
  Delete() {
    const { sheet, comment } = this.placed;
    sheet.comments.splice(sheet.comments.indexOf(comment), 1);
  }
}
