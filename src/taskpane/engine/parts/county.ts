/** Scenarios over the whole county: what operations do to its indicators and targets. */
import { indicatorById } from '../../../core/indicators/registry.ts';
import { message, render, type Lang, type MessageCode } from '../../../core/messages/index.ts';
import { shownDeadline, shownTarget, withUnit } from '../../../core/report/index.ts';
import {
  compareStates,
  countyOf,
  readScenario,
  run,
  SCENARIO_STAGES,
  stateOf,
  type CountyState,
  type Operation,
  type Scenario,
  type ScenarioRow,
  type ScenarioStage,
  type ScenarioTarget,
} from '../../../core/whatif/scenario/index.ts';
import type { Checked } from './checked.ts';
import { factsIn } from './whatif/facts.ts';
import { shownNumber } from './whatif/shown.ts';

export type { Operation, Scenario, ScenarioStage };

export interface StageView {
  readonly id: ScenarioStage;
  readonly name: string;
  readonly schools: readonly string[];
}

export interface CountyView {
  readonly year: number;
  readonly plan: string;
  readonly stages: readonly StageView[];
  /** Schools whose pupils aren't known for certain. */
  readonly leftOut: readonly string[];
}

export interface MovedView {
  readonly key: string;
  readonly name: string;
  readonly stage: string;
  readonly before: string;
  readonly after: string;
  /** With its sign; empty where nothing moves or one isn't known. */
  readonly change: string;
  readonly way: 'better' | 'worse' | 'neither' | 'same';
}

export interface TargetMoveView {
  readonly key: string;
  readonly name: string;
  readonly stage: string;
  readonly goal: string;
  readonly deadline: string;
  readonly due: boolean;
  readonly move: 'meets' | 'breaks' | 'met' | 'unmet' | 'unknown';
}

export type CountyAnswer =
  | { readonly ok: true; readonly rows: readonly MovedView[]; readonly targets: readonly TargetMoveView[] }
  | {
      readonly ok: false;
      /** The operation that isn't possible. */ readonly at: number;
      readonly text: string;
    };

export interface CountyApi {
  /** Null before anything was checked, and where the tables list no school. */
  open(lang: Lang): CountyView | null;
  run(operations: readonly Operation[], lang: Lang): CountyAnswer;
  /** Scenarios out of what a workbook's settings hold; what is none is left out. */
  known(data: unknown): readonly Scenario[];
}

const stageName = (stage: ScenarioStage, lang: Lang): string =>
  render(message(`stage.${stage}` satisfies MessageCode), lang);

const wayOf = ({ id, difference }: ScenarioRow): MovedView['way'] => {
  if (difference === 0) return 'same';
  const direction = indicatorById(id.split('/')[0] ?? '')?.direction ?? 'neutral';
  if (difference === null || direction === 'neutral') return 'neither';
  return difference > 0 === (direction === 'higher') ? 'better' : 'worse';
};

const movedView = (row: ScenarioRow, lang: Lang): MovedView => {
  const shown = (value: number | null): string =>
    value === null ? '—' : withUnit(shownNumber(value), row.unit);
  const { difference } = row;
  const change =
    difference === null || difference === 0 ? '' : `${difference > 0 ? '+' : ''}${shownNumber(difference)}`;
  return {
    key: `${row.stage}/${row.id}`,
    name: row.name[lang],
    stage: stageName(row.stage, lang),
    before: shown(row.before),
    after: shown(row.after),
    change,
    way: wayOf(row),
  };
};

const targetView = ({ target, due, before, after, change }: ScenarioTarget, lang: Lang): TargetMoveView => ({
  key: target.id,
  name: target.name,
  stage: target.stage === null ? '' : render(message(`stage.${target.stage}`), lang),
  goal: shownTarget({
    target: target.value,
    targetHigh: target.valueHigh,
    comparator: target.comparator,
    unit: target.unit,
  }),
  deadline: shownDeadline(target.deadline, lang),
  due,
  move:
    change !== 'none'
      ? change
      : (after ?? before) === null || after === null
        ? 'unknown'
        : after
          ? 'met'
          : 'unmet',
});

interface Before {
  readonly state: CountyState;
  readonly leftOut: readonly string[];
}

const states = new WeakMap<Checked['report'], Before>();

const beforeOf = (checked: Checked): Before => {
  const kept = states.get(checked.report);
  if (kept) return kept;
  const { county, leftOut } = countyOf(factsIn(checked));
  const before = { state: stateOf(county), leftOut };
  states.set(checked.report, before);
  return before;
};

const lastOf = (last: () => Checked): Checked | null => {
  try {
    return last();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

export const county = (last: () => Checked): CountyApi => ({
  open(lang) {
    const checked = lastOf(last);
    if (checked === null) return null;
    const { state, leftOut } = beforeOf(checked);
    const sections = [...state.county.sections.values()];
    const stages = SCENARIO_STAGES.flatMap((id): StageView[] => {
      const schools = sections.filter(({ stage }) => stage === id).map(({ school }) => school);
      return schools.length === 0 ? [] : [{ id, name: stageName(id, lang), schools }];
    });
    return stages.length === 0
      ? null
      : { year: checked.report.year, plan: checked.pack.name, stages, leftOut };
  },
  run(operations, lang) {
    const checked = last();
    const { state } = beforeOf(checked);
    const ran = run(state, operations);
    if (!ran.ok) return { ok: false, at: ran.at, text: render(ran.problem, lang) };
    const { rows, targets } = compareStates(state, ran.state, checked.pack);
    return {
      ok: true,
      rows: rows.map((row) => movedView(row, lang)),
      targets: targets.map((target) => targetView(target, lang)),
    };
  },
  known: (data) => (Array.isArray(data) ? data.flatMap((one: unknown) => readScenario(one) ?? []) : []),
});
