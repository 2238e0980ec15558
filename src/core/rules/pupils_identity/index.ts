/** D19: last year's pupils, those gained and those lost make this year's pupils. */
import { message } from '../../messages/index.ts';
import type { FieldId } from '../../fields/index.ts';
import type { CellRef } from '../../tables/index.ts';
import type { RunRule } from '../rule.ts';
import { ByColumn } from '../shared/byColumn.ts';
import { headed, numbersOf } from '../shared/headed.ts';
import { partIn, numberIn, type Column } from '../view/column.ts';
import { knownFigure, recordsBefore } from '../view/lastYear.ts';
import type { RunView } from '../view/runView.ts';
import type { TableView } from '../view/tableView.ts';
import { placeOf, shown } from '../words.ts';

const GAINED: readonly FieldId[] = ['entrant_count', 'transfer_in_count', 'resumed_count'];
const LOST: readonly FieldId[] = ['graduate_count', 'transfer_out_count', 'suspended_count', 'dropout_count'];
/** Without these the sum means nothing; without the others it may be off by a few. */
const MUST: readonly FieldId[] = [
  'entrant_count',
  'graduate_count',
  'transfer_in_count',
  'transfer_out_count',
];
const DEATHS = /(?:^|\/)死亡(?:学生)?(?:数|人数)?$/;
const OTHER_GAIN = /(?:^|\/)其他增加(?:数|人数)?$/;
const OTHER_LOSS = /(?:^|\/)其他减少(?:数|人数)?$/;

interface Flow {
  readonly pupils: Column;
  readonly gained: readonly Column[];
  readonly lost: readonly Column[];
  readonly must: readonly Column[];
  readonly complete: boolean;
}

const flowIn = (view: TableView): Flow | null => {
  const pupils = view.column('pupil_count');
  if (!pupils || view.table.kind !== 'school_list' || MUST.some((field) => !view.column(field))) return null;
  const named = (fields: readonly FieldId[]): Column[] => fields.flatMap((field) => view.column(field) ?? []);
  const more = (words: RegExp): Column[] => {
    const source = headed(view, words);
    return source ? [numbersOf(view, source, 'pupil_count')] : [];
  };
  const gained = named(GAINED);
  const lost = named(LOST);
  return {
    pupils,
    gained: [...gained, ...more(OTHER_GAIN)],
    lost: [...lost, ...more(DEATHS), ...more(OTHER_LOSS)],
    must: named(['entrant_count', 'graduate_count']),
    complete: gained.length === GAINED.length && lost.length === LOST.length,
  };
};

const sumOf = (columns: readonly Column[], row: number): number | null => {
  let sum = 0;
  for (const column of columns) {
    const part = partIn(column, row);
    if (part === null) return null;
    sum += part;
  }
  return sum;
};

/** Last year's pupils: of the row's own column 上年在校生, else of the school's record in last year's tables. */
const beforeOf = (
  run: RunView,
): ((view: TableView, row: number) => { value: number; cells: CellRef[] } | null) => {
  const recordAt = run.last ? recordsBefore(run.last) : null;
  return (view, row) => {
    const own = view.columns.find(
      ({ field, source }) => field === 'pupil_count' && source.match.qualifiers.previousYear === true,
    );
    const stated = own ? numberIn(own, row) : null;
    if (own && stated !== null) return { value: stated, cells: [view.cell(row, own.index)] };
    const record = recordAt?.(view.table, row);
    const known = record ? knownFigure(record, 'pupil_count') : null;
    return known && { value: known.value, cells: [known.cell] };
  };
};

export const pupilsIdentity: RunRule = {
  id: 'pupils_identity',
  number: 'D19',
  name: { zh: '上年在校加增减数等于本年在校', en: 'pupils gained and lost explain the change' },
  checks: {
    zh: '上年在校生＋招生＋转入＋复学（其他增加）－毕业－转出－休学－辍学－死亡（其他减少）＝本年在校生。休学、复学、辍学列不全的，只作经验校验。',
    en: 'Last year’s pupils and entrants, transfers in and resumptions less graduates, transfers out, suspensions, drop-outs and deaths make this year’s pupils. Where some of these columns are missing it is only an experience check.',
  },
  severity: 'logic',
  tolerances: ['count', 'cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 逻辑校验：教基331 学生变动情况',
  certainty: 'medium',
  needs: [
    ['pupil_count'],
    ['entrant_count'],
    ['graduate_count'],
    ['transfer_in_count'],
    ['transfer_out_count'],
  ],
  scope: 'years',
  alone: true,
  run: (run) => {
    const before = beforeOf(run);
    const found = new ByColumn();
    for (const view of run.tables) {
      const flow = flowIn(view);
      if (!flow) continue;
      for (const row of view.table.dataRows) {
        const last = before(view, row);
        const value = numberIn(flow.pupils, row);
        const gained = sumOf(flow.gained, row);
        const lost = sumOf(flow.lost, row);
        // Who came and who left must be stated; a blank transfer is none.
        if (flow.must.some((column) => numberIn(column, row) === null)) continue;
        if (!last || value === null || gained === null || lost === null) continue;
        const cell = view.cell(row, flow.pupils.index);
        const expected = last.value + gained - lost;
        if (expected === value) {
          found.add(cell, null);
          continue;
        }
        found.add(cell, {
          severity: flow.complete ? 'logic' : 'experience',
          cell,
          about: [...[...flow.gained, ...flow.lost].map(({ index }) => view.cell(row, index)), ...last.cells],
          who: view.who(row),
          field: 'pupil_count',
          received: shown(value),
          expected: shown(expected),
          message: message('rulePupilFlow', {
            place: placeOf(view.who(row), row),
            received: shown(value),
            last: shown(last.value),
            gained: shown(gained),
            lost: shown(lost),
            expected: shown(expected),
            difference: shown(value - expected),
          }),
          howToFix: message('ruleFixPupilFlow'),
        });
      }
    }
    return found.isEmpty
      ? { notRun: message('ruleNoLastYear', { year: run.censusYear - 1 }) }
      : { findings: found.findings() };
  },
};
