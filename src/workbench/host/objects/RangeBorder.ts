import type { HostContext } from '../context.ts';
import { fail, HostCollection, HostObject } from '../hostObject.ts';
import type { Border } from '../model/cell.ts';
import type { Reference } from '../model/workbook.ts';
import { demandUnlocked, eachWritableCell, sharedValue } from './cellGrid.ts';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

/** The borders of a range. This host keeps a side per cell as it was set, edges and insides alike. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  static override readonly typeName = 'RangeBorderCollection';

  constructor(
    readonly context: HostContext,
    readonly references: readonly Reference[],
  ) {
    super();
  }

  items() {
    return SIDES.map((side) => new RangeBorder(this.context, this.references, side));
  }
  find(key: unknown) {
    return (
      this.items().find((border) => border.SideIndex === key) ?? fail.invalidArgument('RangeBorderCollection')
    );
  }
}

class RangeBorder extends HostObject {
  static override readonly typeName = 'RangeBorder';

  constructor(
    readonly context: HostContext,
    readonly references: readonly Reference[],
    readonly side: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.side };
  }
  get SideIndex() {
    return this.side;
  }
  get Style() {
    return this.#shared('style');
  }
  set Style(style: string | null) {
    this.#change({ style: style ?? 'None' });
  }
  get Color() {
    return this.#shared('color');
  }
  set Color(color: string | null) {
    this.#change({ color: color ?? '#000000', style: 'Continuous' });
  }
  get Weight() {
    return this.#shared('weight');
  }
  set Weight(weight: string | null) {
    this.#change({ weight: weight ?? 'Thin', style: 'Continuous' });
  }

  #shared(key: keyof Border): string | null {
    const read = (borders?: Readonly<Record<string, Border>>) => (borders?.[this.side] ?? NO_BORDER)[key];
    const [first = NO_BORDER[key], ...others] = new Set(
      this.references.map((reference) =>
        sharedValue(this.context, reference, (cell) => read(cell.style?.borders), NO_BORDER[key]),
      ),
    );
    return others.length > 0 ? null : first;
  }

  #change(change: Partial<Border>): void {
    for (const reference of this.references) {
      demandUnlocked(reference, 'RangeBorder', 'allowFormatCells');
      eachWritableCell(this.context, reference, (cell) => {
        const borders = cell.style?.borders ?? {};
        const border = { ...(borders[this.side] ?? NO_BORDER), ...change };
        cell.style = { ...cell.style, borders: { ...borders, [this.side]: border } };
      });
    }
  }
}
