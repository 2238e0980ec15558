import type { HostContext } from '../context.ts';
import { fail, HostCollection, HostObject } from '../hostObject.ts';
import { addressOf } from '../model/area.ts';
import type { Chart as ChartModel, SheetModel } from '../model/sheet.ts';
import { Range } from './Range.ts';

/** Charts: that they are there, their data, title and place; nothing is drawn. */
export class ChartCollection extends HostCollection<Chart> {
  static override readonly typeName = 'ChartCollection';

  constructor(
    readonly context: HostContext,
    readonly sheet: SheetModel,
  ) {
    super();
  }

  items() {
    return this.sheet.charts.map((chart) => new Chart(this.context, this.sheet, chart));
  }
  find(key: unknown) {
    return this.items().find(({ chart }) => chart.id === key || chart.name === key) ?? null;
  }

  Add(type: string, source: Range, _seriesBy?: string) {
    if (this.sheet.protection && this.sheet.protection['allowEditObjects'] !== true) {
      fail.accessDenied('ChartCollection.add');
    }
    const number = this.sheet.charts.length + 1;
    const chart: ChartModel = {
      id: this.context.workbook.newId('chart'),
      name: `Chart ${number}`,
      type,
      title: '',
      titleVisible: true,
      source: source.area,
      position: { left: 0, top: 0, width: 360, height: 216 },
    };
    this.sheet.charts.push(chart);
    return new Chart(this.context, this.sheet, chart);
  }
}

class Chart extends HostObject {
  static override readonly typeName = 'Chart';

  constructor(
    readonly context: HostContext,
    readonly sheet: SheetModel,
    readonly chart: ChartModel,
  ) {
    super();
  }

  override identity() {
    return { Id: this.chart.id };
  }
  get Id() {
    return this.chart.id;
  }
  get Name() {
    return this.chart.name;
  }
  set Name(name: string) {
    this.chart.name = name;
  }
  get ChartType() {
    return this.chart.type;
  }
  set ChartType(type: string) {
    this.chart.type = type;
  }
  get Left() {
    return this.chart.position.left;
  }
  set Left(left: number) {
    this.chart.position.left = left;
  }
  get Top() {
    return this.chart.position.top;
  }
  set Top(top: number) {
    this.chart.position.top = top;
  }
  get Width() {
    return this.chart.position.width;
  }
  set Width(width: number) {
    this.chart.position.width = width;
  }
  get Height() {
    return this.chart.position.height;
  }
  set Height(height: number) {
    this.chart.position.height = height;
  }
  get Title() {
    return new ChartTitle(this.chart);
  }
  get Legend() {
    return new ChartLegend(this.chart);
  }
  get Axes() {
    return new ChartAxes(this.chart);
  }
  SetData(source: Range, _seriesBy?: string) {
    this.chart.source = source.area;
  }
  SetPosition(start: Range | string, end?: Range | string | null) {
    const written = (cell: Range | string) => (cell instanceof Range ? addressOf(cell.area) : cell);
    this.chart.between = end ? `${written(start)}:${written(end)}` : written(start);
  }
  Delete() {
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
  }
}

class ChartTitle extends HostObject {
  static override readonly typeName = 'ChartTitle';

  constructor(readonly chart: ChartModel) {
    super();
  }

  get Text() {
    return this.chart.title;
  }
  set Text(text: string) {
    this.chart.title = text;
  }
  get Visible() {
    return this.chart.titleVisible;
  }
  set Visible(visible: boolean) {
    this.chart.titleVisible = visible;
  }
}

class ChartLegend extends HostObject {
  static override readonly typeName = 'ChartLegend';

  constructor(readonly chart: ChartModel) {
    super();
  }

  get Visible() {
    return this.chart.legendVisible ?? true;
  }
  set Visible(visible: boolean) {
    this.chart.legendVisible = visible;
  }
}

class ChartAxes extends HostObject {
  static override readonly typeName = 'ChartAxes';

  constructor(readonly chart: ChartModel) {
    super();
  }

  get CategoryAxis() {
    return new ChartCategoryAxis(this.chart);
  }
}

class ChartCategoryAxis extends HostObject {
  static override readonly typeName = 'ChartAxis';

  constructor(readonly chart: ChartModel) {
    super();
  }

  get ReversePlotOrder() {
    return this.chart.categoriesReversed ?? false;
  }
  set ReversePlotOrder(reversed: boolean) {
    this.chart.categoriesReversed = reversed;
  }
}
