/** What a table says about public and private: row by row, in columns, and in the rows of a form. */
import type { FieldId } from '../../fields/index.ts';
import { message, type Message } from '../../messages/index.ts';
import { inclusiveOf, sponsorOf } from '../../tables/records/identity.ts';
import { quantitiesOf } from '../../tables/records/quantities.ts';
import type { Quantity } from '../../tables/index.ts';
import { normalise } from '../../values/index.ts';
import { textAt } from '../../values/workbook.ts';
import type { RuleFinding } from '../rule.ts';
import { everyRow, type RowSum } from '../sums/rowSum.ts';
import { limitOf } from '../tolerance.ts';
import { isAdditive, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { placeOf, shown } from '../words.ts';

const textIn = (view: TableView, row: number, field: FieldId): string => {
  const column = view.textColumn(field);
  return column ? normalise(textAt(view.table.sheet, row, column.index)) : '';
};

const at = (view: TableView, row: number, field: FieldId, said: Message): RuleFinding[] => {
  const column = view.textColumn(field);
  if (!column) return [];
  return [
    {
      severity: 'logic',
      cell: view.cell(row, column.index),
      who: view.who(row),
      field,
      received: textIn(view, row, field),
      expected: '',
      message: said,
      howToFix: message('ruleFixSponsor'),
    },
  ];
};

/** Rows whose sponsor is neither public nor private, or whose two columns on inclusion contradict each other. */
export const contradictions = (view: TableView): RuleFinding[] => {
  const { dataRows } = view.table;
  const known = dataRows.filter((row) => view.identity(row).sponsor !== null).length;
  const required = known > 0 && 100 * known >= limitOf('evidenceShare') * dataRows.length;
  return dataRows.flatMap((row) => {
    const sponsor = textIn(view, row, 'sponsor_type');
    const inclusive = textIn(view, row, 'is_inclusive');
    const place = placeOf(view.who(row), row);
    const merged = view.identity(row).sponsor !== null;
    if (required && !merged && sponsorOf(sponsor) === null && view.identity(row).key !== '') {
      return at(view, row, 'sponsor_type', message('ruleSponsorUnknown', { place, sponsor }));
    }
    const says = inclusiveOf(sponsor);
    const marked = inclusiveOf(inclusive);
    const contradicts =
      sponsorOf(sponsor) === 'private' && says !== null && marked !== null && says !== marked;
    return contradicts
      ? at(view, row, 'is_inclusive', message('ruleInclusive', { place, sponsor, inclusive }))
      : [];
  });
};

/** 在校生 | 其中：公办 | 其中：民办, where most rows keep it. */
export const bySponsor = (view: TableView): RowSum[] => {
  const parts = view.columns.filter(
    (column) => isAdditive(column) && column.source.match.qualifiers.sponsor !== undefined,
  );
  const fields = [...new Set(parts.map(({ field }) => field))];
  return fields.flatMap((field): RowSum[] => {
    const own = (sponsor: 'public' | 'private'): Column[] =>
      parts.filter(
        ({ field: other, source: { match } }) =>
          other === field && match.qualifiers.sponsor === sponsor && match.qualifiers.inclusive === undefined,
      );
    const total = view.column(field);
    const [open] = own('public');
    const [closed] = own('private');
    if (!total || !open || !closed || own('public').length + own('private').length > 2) return [];
    return [
      {
        rule: 'sponsor_parts',
        severity: 'logic',
        total,
        parts: [open, closed],
        coverage: everyRow,
        suggested: true,
      },
    ];
  });
};

const isWhole = ({ qualifiers }: Quantity): boolean => Object.keys(qualifiers).length === 0;

const formFinding = (
  view: TableView,
  { row, column, field }: Quantity,
  received: number,
  expected: string,
  said: Message,
): RuleFinding => ({
  severity: 'logic',
  cell: view.cell(row, column),
  who: null,
  field,
  received: shown(received),
  expected,
  message: said,
  howToFix: message('ruleFixSponsor'),
});

/** A form that states the whole, the public and the private part; null where it states no such three. */
export const inForm = (view: TableView): RuleFinding[] | null => {
  const stated = quantitiesOf(view.table, view.censusYear).filter(
    ({ value, grade }) => value !== null && grade === null,
  );
  const groups = new Map<string, Quantity[]>();
  for (const quantity of stated) {
    const key = `${quantity.field}\n${quantity.stage}\n${quantity.column}`;
    groups.set(key, [...(groups.get(key) ?? []), quantity]);
  }
  let known = false;
  const findings = [...groups.values()].flatMap((group) => {
    const only = (sponsor: 'public' | 'private', inclusive?: true): Quantity | undefined =>
      group.find(({ qualifiers }) => qualifiers.sponsor === sponsor && qualifiers.inclusive === inclusive);
    const whole = group.find(isWhole);
    const open = only('public');
    const closed = only('private');
    const inclusive = only('private', true);
    const found: RuleFinding[] = [];
    if (whole && open && closed) {
      known = true;
      const sum = (open.value ?? 0) + (closed.value ?? 0);
      const value = whole.value ?? 0;
      const params = {
        received: shown(value),
        sum: shown(sum),
        open: shown(open.value ?? 0),
        closed: shown(closed.value ?? 0),
      };
      if (Math.abs(sum - value) > limitOf('count') + 1e-9 * Math.abs(sum))
        found.push(formFinding(view, whole, value, shown(sum), message('ruleSponsorSum', params)));
    }
    if (closed && inclusive) {
      known = true;
      const value = inclusive.value ?? 0;
      const limit = shown(closed.value ?? 0);
      if (value > (closed.value ?? 0))
        found.push(
          formFinding(
            view,
            inclusive,
            value,
            `≤ ${limit}`,
            message('ruleInclusiveMore', { received: shown(value), limit }),
          ),
        );
    }
    return found;
  });
  return known ? findings : null;
};
