import type { IndicatorRow } from '../../../core/check/report.ts';
import type { Lang } from '../../../core/messages/index.ts';
import {
  figure,
  remarksOf,
  sayIn,
  shownChange,
  shownDeadline,
  shownTarget,
  shownValue,
} from '../../../core/report/index.ts';
import type { Bar, CellPlace, IndicatorView } from '../protocol.ts';

/** Places to jump to that are listed with an indicator; a reader goes through a few, not through thousands. */
const PLACES_MAX = 40;
/** Room left on a bar beyond its largest figure. */
const HEADROOM = 1.15;

const EXTERNAL = /^'?\[[^\]]*\]((?:[^']|'')+?)'?!([^!]+)$/;

/** `[小学.xlsx]2024年小学!D5:D132` as sheet and cells; null for anything else. */
export const placeOf = (address: string): CellPlace | null => {
  const [, sheet, cells] = EXTERNAL.exec(address) ?? [];
  return sheet === undefined || cells === undefined ? null : { sheet: sheet.replaceAll("''", "'"), cells };
};

const clamp = (percent: number): number => Math.min(100, Math.max(0, Math.round(percent * 10) / 10));

type Figures = Pick<IndicatorRow, 'value' | 'target' | 'targetHigh' | 'comparator' | 'unit'>;

/** Value and target on one scale, with the part that meets the target; null where one of them is missing. */
export const barOf = ({ value, target, targetHigh, comparator, unit }: Figures): Bar | null => {
  if (value === null || target === null || comparator === null || value < 0) return null;
  const high = targetHigh ?? target;
  const most = Math.max(value, high);
  const length = unit === '%' && most <= 100 ? 100 : most * HEADROOM;
  if (length === 0) return null;
  const at = (figure: number): number => clamp((figure / length) * 100);
  const good = {
    '>=': [at(target), 100],
    '>': [at(target), 100],
    '<=': [0, at(target)],
    '<': [0, at(target)],
    '=': [at(target), at(target)],
    about: [at(target), at(target)],
    between: [at(target), at(high)],
  }[comparator] as [number, number];
  return { value: at(value), target: at(target), goodFrom: good[0], goodTo: good[1] };
};

/** How far a row is from its target, in % of it; met by a margin is negative. */
const distanceOf = ({ gap, target }: IndicatorRow): number | null => {
  if (gap === null || target === null) return null;
  if (target === 0) return gap > 0 ? 100 : 0;
  return Math.round((gap / Math.abs(target)) * 1000) / 10;
};

export const indicatorView = (row: IndicatorRow, lang: Lang): IndicatorView => {
  const say = sayIn(lang);
  const change = (amount: number | null): string =>
    amount === null ? '' : shownChange(amount, row.unit, say('report-points'));
  const places = row.cells.flatMap((address) => placeOf(address) ?? []);
  const counted = (amount: number | null): string => (amount === null ? '' : figure(amount));
  return {
    key: `${row.plan}/${row.targetId}`,
    name: row.name,
    stage: row.stage === null ? '' : say(`stage.${row.stage}`),
    scope: row.scope,
    status: row.status,
    due: row.due,
    deadline: shownDeadline(row.deadline, lang),
    ongoing: row.deadline === 'ongoing',
    value: shownValue(row),
    target: shownTarget(row),
    gap: change(row.gap),
    pace: row.pace === null || row.pace === 0 ? '' : change(row.pace),
    distance: distanceOf(row),
    bar: barOf(row),
    numerator: counted(row.numerator),
    denominator: counted(row.denominator),
    cells: places.slice(0, PLACES_MAX),
    moreCells: Math.max(0, places.length - PLACES_MAX),
    clause: row.clause,
    source: row.source ?? '',
    remarks: remarksOf(row, say),
    plan: row.plan,
  };
};
