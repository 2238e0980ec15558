/** D12: the pupils of a school fit into its classes by size band. */
import { message } from '../../messages/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { bandColumns, isWholeRange, type BandColumn } from '../shared/bands.ts';
import { CELL, numberIn, partIn, stateIn, type Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';
import { findingAt, placeOf, shownIn } from '../words.ts';

/** The lowest printed band has no lower end, but a class has a pupil. */
const judge = (
  view: TableView,
  pupils: Column,
  bands: readonly BandColumn[],
  row: number,
): RuleFinding | null => {
  const count = numberIn(pupils, row);
  if (count === null || bands.every(({ column }) => stateIn(column, row) === CELL.blank)) return null;
  let low = 0;
  let high = 0;
  for (const band of bands) {
    const classes = partIn(band.column, row);
    if (classes === null) return null;
    low += classes * band.low;
    if (classes > 0) high += band.high === null ? Infinity : classes * band.high;
  }
  if (count >= low && count <= high) return null;
  const params = {
    place: placeOf(view.who(row), row),
    received: shownIn(pupils, count),
    low,
    high: high === Infinity ? '∞' : high,
  };
  return {
    ...findingAt(view, row, pupils, count, {
      severity: 'logic',
      expected: high === Infinity ? `≥ ${low}` : `${low}—${high}`,
      message: message('ruleBandsPupils', params),
      howToFix: message('ruleFixBandsPupils'),
    }),
    about: bands.map(({ column }) => view.cell(row, column.index)),
  };
};

export const bandsFitPupils: TableRule = {
  id: 'bands_fit_pupils',
  number: 'D12',
  name: { zh: '班额段与在校生数相容', en: 'class-size bands fit the pupils' },
  checks: {
    zh: '按各班额段班数算出的最少、最多人数应把在校生数包在中间；有 66 人及以上的班时没有上限。',
    en: 'The pupils lie between the fewest and the most that the classes in the size bands can hold; with a class of 66 and more there is no upper end.',
  },
  severity: 'logic',
  tolerances: [],
  origin: '教育事业统计 逻辑校验：Σ班额下限×班数≤在校生≤Σ班额上限×班数',
  certainty: 'high',
  needs: [['pupil_count']],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const pupils = view.column('pupil_count');
    const bands = bandColumns(view);
    if (!pupils || !isWholeRange(bands)) return { notRun: message('ruleBandsMissing') };
    return { findings: view.table.dataRows.flatMap((row) => judge(view, pupils, bands, row) ?? []) };
  },
};
