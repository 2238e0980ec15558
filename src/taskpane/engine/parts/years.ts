/** This year beside last year: which sheets were compared, which school was which, what changed. */
import type { YearsReport } from '../../../core/check/report.ts';
import { lastYearIn } from '../../../core/check/twoYears.ts';
import { sensibleOf } from '../../../core/check/waivers.ts';
import { yearChanges, type YearChange } from '../../../core/check/yearChanges.ts';
import { fieldTerm, findingsOf, sayIn } from '../../../core/report/index.ts';
import { addressOf, factsOf } from '../../../core/tables/index.ts';
import type { Checked } from './checked.ts';

export interface ChangeView {
  readonly school: string;
  readonly stage: string;
  readonly field: string;
  readonly term: string;
  readonly then: string;
  readonly now: string;
  /** `+25.3%`; empty where last year's figure was nought. */
  readonly share: string;
  readonly rises: boolean;
  readonly large: boolean;
  readonly merged: boolean;
  readonly sheet: string;
  readonly cell: string;
}

export interface CopiedView {
  readonly school: string;
  /** `12/12`: equal figures of all that were compared. */
  readonly equal: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface SheetView {
  readonly sheet: string;
  /** The census its tables name; null where they name none. */
  readonly year: number | null;
  readonly state: 'now' | 'recognised' | 'chosen' | 'none';
}

export interface YearsView {
  /** The census before the one that is checked. */
  readonly year: number;
  readonly sheets: readonly SheetView[];
  /** null: nothing of last year to compare with. */
  readonly report: YearsReport | null;
  readonly copied: readonly CopiedView[];
  /** Fields that changed somewhere, most changes first. */
  readonly fields: readonly { readonly id: string; readonly term: string; readonly count: number }[];
}

export interface ChangeFilter {
  /** Empty: all fields. */
  readonly field: string;
  /** A piece of the school's name. */
  readonly school: string;
  /** Whether small schools' ups and downs are listed too. */
  readonly small: boolean;
}

export interface ChangesView {
  readonly all: number;
  /** The first of them. */
  readonly shown: readonly ChangeView[];
}

export interface YearsApi {
  view(): YearsView;
  changes(filter: ChangeFilter): ChangesView;
}

/** More are only counted: nobody reads them one by one, and they have to reach the page. */
const CHANGES_SHOWN = 300;

const computed = new WeakMap<object, readonly YearChange[]>();

const changesOf = ({ report, tables, reference, order }: Checked): readonly YearChange[] => {
  let changes = computed.get(report);
  if (!changes) {
    const { sameSchools } = sensibleOf({ sameSchools: order.given?.sameSchools ?? [] });
    const last = report.years
      ? lastYearIn(tables, factsOf(tables, report.year), { reference, sameSchools })
      : null;
    changes = last ? yearChanges(last) : [];
    computed.set(report, changes);
  }
  return changes;
};

const sheetsOf = ({ report, tables, order, workbook }: Checked): SheetView[] => {
  const before = report.year - 1;
  const chosen = new Set(order.given?.lastYear ?? []);
  return workbook.sheets.flatMap(({ name }): SheetView[] => {
    const own = tables.filter(({ sheet, kind }) => sheet.name === name && kind !== 'unknown');
    if (chosen.has(name)) return [{ sheet: name, year: null, state: 'chosen' }];
    if (own.length === 0) return [];
    const years = own.map(({ context }) => context.census?.year ?? null);
    const year = years.find((one) => one !== null) ?? null;
    const state = years.includes(before) ? 'recognised' : year === report.year ? 'now' : 'none';
    return [{ sheet: name, year, state }];
  });
};

const shareOf = (percent: number | null): string => {
  if (percent === null) return '';
  const rounded = Math.round(percent * 10) / 10;
  return `${rounded > 0 ? '+' : ''}${rounded}%`;
};

export const years = (last: () => Checked): YearsApi => {
  const viewOf = (change: YearChange, lang: Checked['lang']): ChangeView => {
    const { school, stage, field, shownNow, shownThen, percent, now, then, large, merged, cell } = change;
    return {
      school,
      stage: sayIn(lang)(`stage.${stage}`),
      field,
      term: fieldTerm(field, lang),
      then: shownThen,
      now: shownNow,
      share: shareOf(percent),
      rises: now > then,
      large,
      merged,
      sheet: cell.table.sheet.name,
      cell: addressOf(cell),
    };
  };
  return {
    view() {
      const checked = last();
      const { report, lang } = checked;
      const counts = new Map<string, number>();
      for (const { field } of changesOf(checked)) counts.set(field, (counts.get(field) ?? 0) + 1);
      return {
        year: report.year - 1,
        sheets: sheetsOf(checked),
        report: report.years ?? null,
        copied: findingsOf(report)
          .filter(({ rule }) => rule === 'copied_forward')
          .map(({ school, received, sheet, cell }) => ({
            school: school ?? '',
            equal: received,
            sheet,
            cell,
          })),
        fields: [...counts]
          .sort((a, b) => b[1] - a[1])
          .map(([id, count]) => ({ id, term: fieldTerm(id, lang), count })),
      };
    },
    changes({ field, school, small }) {
      const checked = last();
      const wanted = school.trim().toLowerCase();
      const found = changesOf(checked).filter(
        (change) =>
          (field === '' || change.field === field) &&
          (small || change.large) &&
          (wanted === '' || change.school.toLowerCase().includes(wanted)),
      );
      // Of one field the amounts compare; of several only the shares do, in which order they come.
      const ordered =
        field === '' ? found : [...found].sort((a, b) => Math.abs(b.now - b.then) - Math.abs(a.now - a.then));
      return {
        all: found.length,
        shown: ordered.slice(0, CHANGES_SHOWN).map((change) => viewOf(change, checked.lang)),
      };
    },
  };
};
