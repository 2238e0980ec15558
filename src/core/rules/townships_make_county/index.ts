/** D48: the figures of the county and its townships are the sums of the schools. */
import { field as fieldOf, type FieldId } from '../../fields/index.ts';
import { message } from '../../messages/index.ts';
import {
  type CellRef,
  type Facts,
  type Quantity,
  type SchoolRecord,
  type Table,
} from '../../tables/index.ts';
import { normalise } from '../../values/index.ts';
import { textAt } from '../../values/workbook.ts';
import type { Stage } from '../../values/stage.ts';
import type { RuleFinding, RunRule } from '../rule.ts';
import { sumTolerance } from '../tolerance.ts';
import type { TableView } from '../view/tableView.ts';
import { shown, shownIn } from '../words.ts';
import { isAdditive, numberIn } from '../view/column.ts';
import { knownFigure } from '../view/lastYear.ts';

const COMPARED = new Set(['count', 'area', 'money']);

/** What the schools add up to, and the cells it comes from: one of them that is wrong already explains a difference. */
interface Sum {
  readonly value: number;
  readonly cells: readonly CellRef[];
}

/** Schools by stage, with their sums by field; null where a school's figure can't be read. */
class Sums {
  private readonly known = new Map<string, Sum | null>();
  private readonly schools: readonly SchoolRecord[];

  constructor(schools: readonly SchoolRecord[]) {
    this.schools = schools;
  }

  /** The sum of a field over the schools of a stage, of one township where it is named. */
  of(field: FieldId, stage: Stage | null, township: string | null): Sum | null {
    const key = [field, stage, township].join('\n');
    let sum = this.known.get(key);
    if (sum === undefined) {
      const members = this.schools.filter(
        (school) =>
          (stage === null || school.stage === stage) &&
          (township === null || school.identity.township === township),
      );
      const figures = members.map((school) => knownFigure(school, field));
      const known = figures.filter((figure) => figure !== null);
      sum =
        known.length === 0 || known.length < figures.length
          ? null
          : { value: known.reduce((all, { value }) => all + value, 0), cells: known.map(({ cell }) => cell) };
      this.known.set(key, sum);
    }
    return sum;
  }

  table(stage: Stage | null): string {
    const source = this.schools.find((school) => stage === null || school.stage === stage)?.sources[0];
    return source ? `${source.table.file} › ${source.table.sheet.name}` : '';
  }
}

interface Compared {
  readonly quantity: Quantity;
  readonly sum: Sum;
  readonly same: boolean;
}

const isWhole = ({ grade, qualifiers, field }: Quantity): boolean =>
  grade === null &&
  COMPARED.has(fieldOf(field).kind) &&
  Object.values(qualifiers).every((value) => value === undefined);

/** What a form or summary states for the county, table by table and stage by stage. */
const countyFigures = (facts: Facts, sums: Sums): Compared[][] => {
  const groups = new Map<string, Compared[]>();
  const ids = new Map<Table, number>();
  for (const quantity of facts.quantities) {
    if (quantity.school !== null || quantity.value === null || !isWhole(quantity)) continue;
    const sum = sums.of(quantity.field, quantity.stage, null);
    if (sum === null) continue;
    if (!ids.has(quantity.table)) ids.set(quantity.table, ids.size);
    const key = `${ids.get(quantity.table)}\n${quantity.stage}`;
    const same = Math.abs(sum.value - quantity.value) <= sumTolerance(fieldOf(quantity.field).kind);
    const list = groups.get(key) ?? [];
    list.push({ quantity, sum, same });
    groups.set(key, list);
  }
  return [...groups.values()];
};

/** Two figures that agree prove that the same schools are meant; then a third that doesn't is wrong. */
const AGREEING_MIN = 2;

const countyFinding = ({ quantity, sum }: Compared, sums: Sums): RuleFinding => {
  const { table, row, column, field, stage, value } = quantity;
  return {
    severity: 'logic',
    cell: { table, row, column },
    about: sum.cells,
    who: null,
    field,
    received: shown(value ?? 0),
    expected: shown(sum.value),
    message: message('ruleCountyDiffers', {
      stage: stage === null ? message('anyStage') : message(`stage.${stage}`),
      column: fieldOf(field).term,
      received: shown(value ?? 0),
      table: sums.table(stage),
      sum: shown(sum.value),
      difference: shown((value ?? 0) - sum.value),
    }),
    howToFix: message('ruleFixCountyDiffers'),
  };
};

interface TownshipCell {
  readonly finding: RuleFinding;
  readonly same: boolean;
}

/** A list with a row a township: its 乡镇 column is named, and no school is. */
const townshipCells = (view: TableView, sums: Sums): TownshipCell[] => {
  const column = view.table.columns.find(({ match }) => match.field === 'township');
  if (!column || view.textColumn('school_name')) return [];
  const stage = view.table.context.stage;
  const own = stage === 'compulsory' || stage === 'basic' ? null : stage;
  return view.columns.filter(isAdditive).flatMap((figures) =>
    view.table.dataRows.flatMap((row) => {
      const township = normalise(textAt(view.table.sheet, row, column.index));
      const value = numberIn(figures, row);
      const sum = township === '' ? null : sums.of(figures.field, own, township);
      if (value === null || sum === null) return [];
      const params = {
        place: township,
        column: fieldOf(figures.field).term,
        received: shownIn(figures, value),
        table: sums.table(own),
        sum: shownIn(figures, sum.value),
        difference: shownIn(figures, value - sum.value),
      };
      const finding: RuleFinding = {
        severity: 'logic',
        cell: view.cell(row, figures.index),
        about: sum.cells,
        who: null,
        field: figures.field,
        received: shownIn(figures, value),
        expected: shownIn(figures, sum.value),
        message: message('ruleTownshipDiffers', params),
        howToFix: message('ruleFixCountyDiffers'),
      };
      return [{ finding, same: Math.abs(value - sum.value) <= sumTolerance(figures.kind) }];
    }),
  );
};

export const townshipsMakeCounty: RunRule = {
  id: 'townships_make_county',
  number: 'D48',
  name: { zh: '各校之和等于乡镇数、全县数', en: 'schools make townships and county' },
  checks: {
    zh: '汇总表中全县、各乡镇的数等于名单中各校之和；同一表中至少有两个数对得上（说明口径相同）时，才报对不上的。',
    en: 'County and township figures of a summary are the sums of the schools listed; one that isn’t is reported only where at least two others of the table agree and so prove that the same schools are meant.',
  },
  severity: 'logic',
  tolerances: ['count', 'area', 'money'],
  origin: '教育事业统计 逻辑校验：乡镇合计=全县',
  certainty: 'medium',
  needs: [],
  scope: 'run',
  run: ({ facts, tables }) => {
    const sums = new Sums(facts.schools);
    const county = countyFigures(facts, sums);
    const townships = tables.map((view) => townshipCells(view, sums)).filter((cells) => cells.length > 0);
    const findings = [
      ...county
        .filter((group) => group.filter(({ same }) => same).length >= AGREEING_MIN)
        .flatMap((group) => group.filter(({ same }) => !same).map((one) => countyFinding(one, sums))),
      ...townships
        .filter((cells) => cells.filter(({ same }) => same).length >= AGREEING_MIN)
        .flatMap((cells) => cells.filter(({ same }) => !same).map(({ finding }) => finding)),
    ];
    return county.length === 0 && townships.length === 0
      ? { notRun: message('ruleNoCountyFigures') }
      : { findings };
  },
};
