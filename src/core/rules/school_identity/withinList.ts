/** Identifiers and names within one list. */
import { message, type Message } from '../../messages/index.ts';
import { normalise } from '../../values/index.ts';
import { textAt } from '../../values/workbook.ts';
import type { RuleFinding } from '../rule.ts';
import { limitOf } from '../tolerance.ts';
import type { TableView } from '../view/tableView.ts';
import { placeOf } from '../words.ts';

const SHAPE = /^\d{10}$/;

const codeAt = (view: TableView, row: number): string => {
  const column = view.textColumn('school_code');
  return column ? normalise(textAt(view.table.sheet, row, column.index)) : '';
};

const finding = (
  view: TableView,
  row: number,
  field: 'school_code' | 'school_name',
  received: string,
  expected: string,
  said: Message,
  howToFix: Message,
): RuleFinding[] => {
  const column = view.textColumn(field);
  if (!column) return [];
  return [
    {
      severity: 'logic',
      cell: view.cell(row, column.index),
      who: view.who(row),
      field,
      received,
      expected,
      message: said,
      howToFix,
    },
  ];
};

/** Where most codes have another length the column holds codes of another kind, and only their uniqueness counts. */
const shapes = (view: TableView): RuleFinding[] => {
  const rows = view.table.dataRows.filter((row) => codeAt(view, row) !== '');
  const wrong = rows.filter((row) => !SHAPE.test(codeAt(view, row)));
  if (100 * (rows.length - wrong.length) < limitOf('requiredFilledPercent') * rows.length) return [];
  return wrong.flatMap((row) => {
    const code = codeAt(view, row);
    const params = { place: placeOf(view.who(row), row), code };
    return finding(
      view,
      row,
      'school_code',
      code,
      '10',
      message('ruleCodeShape', params),
      message('ruleFixCode'),
    );
  });
};

interface Seen {
  readonly row: number;
  readonly name: string;
}

/** Two sections of one school share its code; two schools don't. */
const codesTwice = (view: TableView): RuleFinding[] => {
  const seen = new Map<string, Seen>();
  return view.table.dataRows.flatMap((row) => {
    const code = codeAt(view, row);
    const { key, name } = view.identity(row);
    if (!SHAPE.test(code)) return [];
    const first = seen.get(code);
    if (!first) seen.set(code, { row, name: key });
    const bare = (text: string): string => text.replace(/\([^()]*部\)$/, '');
    if (!first || bare(first.name) === bare(key)) return [];
    const params = { place: name, code, first: first.name, row: first.row + 1 };
    return finding(
      view,
      row,
      'school_code',
      code,
      '',
      message('ruleCodeTwice', params),
      message('ruleFixCode'),
    );
  });
};

/** Schools of one name in two townships, or with two codes where no township is given, are two schools. */
const namesTwice = (view: TableView): RuleFinding[] => {
  const seen = new Map<string, { row: number; code: string }>();
  return view.table.dataRows.flatMap((row) => {
    const { key, name, township, stageText } = view.identity(row);
    if (key === '') return [];
    const place = `${key}\n${township}\n${stageText}`;
    const code = codeAt(view, row);
    const first = seen.get(place);
    if (!first) seen.set(place, { row, code });
    const apart =
      township === '' && code !== '' && first !== undefined && first.code !== '' && code !== first.code;
    if (!first || apart) return [];
    const params = { place: name, row: first.row + 1 };
    return finding(
      view,
      row,
      'school_name',
      name,
      '',
      message('ruleNameTwice', params),
      message('ruleFixNameTwice'),
    );
  });
};

export const withinList = (view: TableView): RuleFinding[] => [
  ...shapes(view),
  ...codesTwice(view),
  ...namesTwice(view),
];
