/** D31: security staff, address and coordinates of a school are plausible. */
import { message } from '../../messages/index.ts';
import type { FieldId } from '../../fields/index.ts';
import type { TableColumn } from '../../tables/index.ts';
import { numberOf } from '../../values/index.ts';
import { readingAt } from '../../tables/records/figure.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { headed, headingOf, textIn } from '../shared/headed.ts';
import { limitOf } from '../tolerance.ts';
import type { TableView } from '../view/tableView.ts';
import { placeOf, shown } from '../words.ts';

const GUARDS = /(?:^|\/)(?:专职|专兼职)?(?:安保|保安)(?:人员|员)?(?:数|人数|人员数)?$/;
const ADDRESS = /(?:^|\/)(?:学校|机构|详细|通讯)?地址$/;

const numberAt = ({ table }: TableView, row: number, { index }: TableColumn): number | null =>
  numberOf(readingAt(table.sheet, row, index));

const finding = (
  view: TableView,
  row: number,
  column: TableColumn,
  received: string,
  rest: Pick<RuleFinding, 'expected' | 'message' | 'howToFix'>,
): RuleFinding => ({
  severity: 'experience',
  cell: view.cell(row, column.index),
  who: view.who(row),
  field: column.match.field,
  received,
  ...rest,
});

const guards = (view: TableView, column: TableColumn): RuleFinding[] => {
  const low = limitOf('guardsLow');
  const high = limitOf('guardsHigh');
  const expected = `${low}—${high}`;
  return view.table.dataRows.flatMap((row) => {
    const value = numberAt(view, row, column);
    // A blank or zero is common in sheets that list teaching points too; negative figures can't be.
    if (value === null || value === 0 || (value >= low && value <= high)) return [];
    const params = { place: placeOf(view.who(row), row), column: headingOf(column), received: value };
    const said = message('ruleOutside', { ...params, expected });
    return [
      finding(view, row, column, shown(value), {
        expected,
        message: said,
        howToFix: message('ruleFixOutside'),
      }),
    ];
  });
};

const addresses = (view: TableView, column: TableColumn): RuleFinding[] => {
  const limit = limitOf('addressLength');
  return view.table.dataRows.flatMap((row) => {
    const text = textIn(view, row, column).replace(/\s/g, '');
    if (text === '' || [...text].length >= limit) return [];
    const params = { place: placeOf(view.who(row), row), column: headingOf(column), received: text, limit };
    return [
      finding(view, row, column, text, {
        expected: `≥ ${limit}`,
        message: message('ruleShortAddress', params),
        howToFix: message('ruleFixAddress'),
      }),
    ];
  });
};

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Fewer schools have no middle to be far from. */
const PLACES_MIN = 3;

const far = (view: TableView, column: TableColumn): RuleFinding[] => {
  const known = view.table.dataRows.flatMap((row) => {
    const value = numberAt(view, row, column);
    return value === null || value === 0 ? [] : [{ row, value }];
  });
  if (known.length < PLACES_MIN) return [];
  const limit = limitOf('coordinateReach');
  const middle = medianOf(known.map(({ value }) => value));
  return known.flatMap(({ row, value }) => {
    if (Math.abs(value - middle) <= limit) return [];
    const params = { place: placeOf(view.who(row), row), column: headingOf(column), received: value };
    return [
      finding(view, row, column, shown(value), {
        expected: `${shown(middle)} ± ${limit}`,
        message: message('ruleFarPlace', { ...params, middle: shown(middle), limit }),
        howToFix: message('ruleFixPlace'),
      }),
    ];
  });
};

const samePlaces = (view: TableView, longitude: TableColumn, latitude: TableColumn): RuleFinding[] => {
  const seen = new Map<string, number>();
  return view.table.dataRows.flatMap((row) => {
    const pair = [numberAt(view, row, longitude), numberAt(view, row, latitude)];
    if (pair.some((value) => value === null || value === 0)) return [];
    const key = pair.join(', ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    // One school in two rows (its sections) has one place.
    if (first === undefined || view.identity(first).key === view.identity(row).key) return [];
    const params = { place: placeOf(view.who(row), row), received: key, row: first + 1 };
    return [
      finding(view, row, longitude, key, {
        expected: '',
        message: message('ruleSamePlace', { ...params, other: placeOf(view.who(first), first) }),
        howToFix: message('ruleFixPlace'),
      }),
    ];
  });
};

const NEEDS: readonly FieldId[] = ['longitude', 'latitude'];

export const safetyAndPlace: TableRule = {
  id: 'safety_and_place',
  number: 'D31',
  name: { zh: '安保人员、地址和经纬度合理', en: 'security staff, address and place are plausible' },
  checks: {
    zh: '安保人员一般 1—5 人；地址不少于 6 个字；经纬度各校不同，并且都在本县范围内（与中位数相差不超过 0.8°）。',
    en: 'Security staff number 1 to 5; an address has six characters or more; coordinates differ from school to school and lie within the county (0.8° of the median).',
  },
  severity: 'experience',
  tolerances: ['guardsLow', 'guardsHigh', 'addressLength', 'coordinateReach'],
  origin: '教育事业统计 经验校验：安保人员、学校地址、经纬度',
  certainty: 'high',
  needs: [],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const guard = headed(view, GUARDS);
    const address = headed(view, ADDRESS);
    const [longitude, latitude] = NEEDS.map((field) => view.textColumn(field));
    if (!guard && !address && !longitude && !latitude) return { notRun: message('ruleOneColumn') };
    const findings = [
      ...(guard ? guards(view, guard) : []),
      ...(address ? addresses(view, address) : []),
      ...(longitude && latitude ? samePlaces(view, longitude, latitude) : []),
      ...(longitude ? far(view, longitude) : []),
      ...(latitude ? far(view, latitude) : []),
    ];
    return { findings };
  },
};
