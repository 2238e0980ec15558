import { useEffect } from 'preact/hooks';
import { usePane } from '../../parts/pane.ts';
import { useStore } from '../../state/store.ts';
import { CompareScenarios } from './CompareScenarios.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import { ScenarioView } from './ScenarioView.tsx';
import { Scenarios } from './scenarios.ts';
import { useCountyWords } from './words.ts';
import './county.css';

const NAMES_SHOWN = 6;

/** Scenarios over the whole county. */
export const CountyPage = () => {
  const { controller } = usePane();
  const scenarios = controller.desk.own(Scenarios);
  const state = useStore(scenarios.store);
  const words = useCountyWords();
  useEffect(() => void scenarios.load(), [scenarios]);
  const { county, chosen, loading, fault } = state;
  if (fault !== '')
    return (
      <p class="warning" role="alert">
        {words('failed', { reason: fault })}
      </p>
    );
  if (loading)
    return (
      <p class="empty" role="status">
        {words('loading')}
      </p>
    );
  if (!county)
    return (
      <div class="empty">
        <p>{words('none.unchecked')}</p>
        <button type="button" class="primary" onClick={() => controller.show('check')}>
          {words('none.goCheck')}
        </button>
      </div>
    );
  return (
    <>
      <p class="of">{words('of', { plan: county.plan, year: county.year })}</p>
      {county.leftOut.length > 0 && (
        <p class="quiet">
          {words('leftOut', {
            count: county.leftOut.length,
            names: county.leftOut.slice(0, NAMES_SHOWN).join('、'),
          })}
        </p>
      )}
      {chosen === null ? (
        <>
          <ScenarioList scenarios={scenarios} state={state} />
          <CompareScenarios state={state} />
        </>
      ) : (
        <ScenarioView key={chosen} scenarios={scenarios} state={state} county={county} at={chosen} />
      )}
    </>
  );
};
