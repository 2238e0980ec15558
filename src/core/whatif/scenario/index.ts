/**
 * Scenarios over a whole county. `countyOf(facts)` once, `stateOf(county)` once; then each `run(state, operations)` costs
 * only the schools it touches, and `compareStates` puts before and after side by side with the targets of a plan.
 */
export {
  countyFrom,
  countyOf,
  SCENARIO_STAGES,
  type County,
  type ScenarioStage,
  type Section,
} from './county.ts';
export { change, readScenario, scenarioSchema, type Operation, type Scenario } from './operations.ts';
export { OPERATION_FORMS, readOperations, type ReadOperations } from './readText.ts';
export { run, stateOf, totalsOf, type CountyState, type Ran } from './state.ts';
export { MEASURES, type ScenarioMeasure } from './measures.ts';
export {
  compareStates,
  rowsOf,
  targetsOf,
  type Comparison,
  type ScenarioRow,
  type ScenarioTarget,
} from './compare.ts';
