/** The numbered items of an assessment: figures against their limits, and what people judge, to fill in and read back. */
import type { ChecklistItem, ItemReport } from '../../../check/assessment/index.ts';
import { recordYear } from '../../../check/assessment/index.ts';
import type { MessageCode } from '../../../messages/index.ts';
import { shownTarget } from '../../figures.ts';
import { number, plain, text, type Say } from '../model.ts';
import { entry, header, type Rows } from './rows.ts';

const itemTitle = ({ part, number: at }: ItemReport, say: Say): string =>
  at === null
    ? say(`balance-part-${part}`)
    : say('balance-part-number', { part: say(`balance-part-${part}`), number: at });

/** On the sheet of 普及普惠 every item is of that part. */
const titled = (item: ItemReport, name: string, say: Say): string =>
  item.part === 'inclusive' ? name : `${itemTitle(item, say)} ${name}`;

/** What the sheet is read back by; files carry these titles. */
export const CHECK_COLUMNS = {
  name: 'balance-check-title',
  verdict: 'balance-check-verdict',
  by: 'balance-check-by',
  date: 'balance-check-date',
  item: 'balance-check-item',
  evidence: 'balance-check-evidence',
} as const satisfies Record<string, MessageCode>;

const figureBlock = (items: readonly ItemReport[], rows: Rows, say: Say): void => {
  rows.add(
    header(say('balance-asked')),
    header(say('report-column-value')),
    header(say('report-column-target')),
    header(say('report-column-unit')),
    header(say('balance-verdict')),
    header(say('report-column-remarks')),
  );
  for (const item of items) {
    for (const { name, value, goal, goalHigh, comparator, unit, status, reason } of item.figures) {
      rows.add(
        text(titled(item, name, say)),
        number(value, goal),
        text(shownTarget({ target: goal, targetHigh: goalHigh, comparator, unit: '' })),
        text(unit),
        { value: say(`report-status-${status}`), role: status },
        plain(reason ?? ''),
      );
    }
  }
};

const staleText = ({ stale }: ChecklistItem, say: Say): string =>
  stale === null || stale.verdict === null
    ? ''
    : say('balance-check-stale', {
        year: recordYear(stale) ?? '',
        verdict: say(`report-status-${stale.verdict}`),
        evidence: stale.evidence,
      });

const checkBlock = (items: readonly ItemReport[], rows: Rows, say: Say): void => {
  if (items.every(({ checks }) => checks.length === 0)) return;
  rows.section(say('balance-check-title'));
  rows.note(say('balance-check-note'));
  rows.add(...Object.values(CHECK_COLUMNS).map((code) => header(say(code))));
  for (const item of items) {
    for (const check of item.checks) {
      const { item: id, name, verdict, evidence, by, date } = check;
      rows.add(
        text(titled(item, name, say)),
        verdict === null ? entry(null) : { value: say(`report-status-${verdict}`), role: verdict },
        entry(by === '' ? null : by),
        entry(date === '' ? null : date),
        text(id),
        entry([evidence, staleText(check, say)].filter((part) => part !== '').join('\n') || null),
      );
    }
  }
};

export const itemBlocks = (items: readonly ItemReport[], title: string, rows: Rows, say: Say): void => {
  if (items.length === 0) return;
  rows.section(title);
  rows.note(say('balance-items-note'));
  figureBlock(items, rows, say);
  checkBlock(items, rows, say);
};
