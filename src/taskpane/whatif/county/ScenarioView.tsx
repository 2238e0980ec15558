import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../parts/Icon.tsx';
import type { CountyView } from '../../engine/parts/county.ts';
import { AddOperation } from './AddOperation.tsx';
import { Effects } from './Effects.tsx';
import { isUnassessed, toldOperation } from './operation.ts';
import type { Scenarios, ScenariosState } from './scenarios.ts';
import { useCountyWords } from './words.ts';

interface ScenarioViewProps {
  readonly scenarios: Scenarios;
  readonly state: ScenariosState;
  readonly county: CountyView;
  readonly at: number;
}

/** One scenario: its operations, and what becomes of the county. */
export const ScenarioView = ({ scenarios, state, county, at }: ScenarioViewProps) => {
  const words = useCountyWords();
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);
  const own = state.scenarios[at];
  const answer = state.answers[at] ?? null;
  if (!own) return null;
  return (
    <>
      <button type="button" class="link back" onClick={() => scenarios.choose(null)}>
        <Icon name="back" /> {words('back')}
      </button>
      <label class="field">
        <span>{words('name')}</span>
        <input
          type="text"
          autocomplete="off"
          ref={name}
          value={own.name}
          onChange={({ currentTarget }) => scenarios.rename(currentTarget.value)}
        />
      </label>
      <section aria-labelledby="operations">
        <h3 id="operations">{words('operations')}</h3>
        {own.operations.length === 0 && <p class="quiet">{words('operations.none')}</p>}
        <ol class="operations">
          {own.operations.map((operation, i) => (
            <li key={i}>
              <span>{toldOperation(operation, county, words)}</span>
              <button
                type="button"
                class="bare"
                aria-label={words('operations.remove', { at: i + 1 })}
                onClick={() => scenarios.drop(i)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ol>
        {own.operations.some(isUnassessed) && <p class="quiet">{words('unassessed')}</p>}
        {answer?.ok === false && (
          <p class="problem" role="alert">
            {words('operations.impossible', { at: answer.at + 1, text: answer.text })}
          </p>
        )}
      </section>
      <AddOperation county={county} onAdd={(operation) => scenarios.add(operation)} />
      {answer?.ok === true && own.operations.length > 0 && <Effects answer={answer} />}
    </>
  );
};
