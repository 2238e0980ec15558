import { Icon } from '../../parts/Icon.tsx';
import type { CountyAnswer } from '../../engine/parts/county.ts';
import { COMPARED_MAX, type Scenarios, type ScenariosState } from './scenarios.ts';
import { useCountyWords, type CountySay } from './words.ts';

const outcome = (answer: CountyAnswer | null | undefined, words: CountySay): string => {
  if (!answer) return '';
  if (!answer.ok) return words('one.impossible');
  const count = (move: string): number => answer.targets.filter((one) => one.move === move).length;
  const [meets, breaks] = [count('meets'), count('breaks')];
  const parts = [
    ...(meets > 0 ? [words('one.meets', { count: meets })] : []),
    ...(breaks > 0 ? [words('one.breaks', { count: breaks })] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : words('one.same');
};

/** All scenarios that the workbook keeps. */
export const ScenarioList = ({ scenarios, state }: { scenarios: Scenarios; state: ScenariosState }) => {
  const words = useCountyWords();
  const { scenarios: all, answers, compared, removed } = state;
  return (
    <section aria-labelledby="scenarios">
      <h2 id="scenarios">{words('saved')}</h2>
      <ul class="plain scenario-list">
        {all.map(({ name, operations }, i) => (
          <li key={`${i} ${name}`}>
            <button type="button" class="question" onClick={() => scenarios.choose(i)}>
              <span>
                {name}
                <span class="quiet outcome">
                  {[
                    words('one.operations', { count: operations.length }),
                    operations.length > 0 ? outcome(answers[i], words) : '',
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </span>
            </button>
            <label class="check">
              <input
                type="checkbox"
                aria-label={words('one.compare', { name })}
                checked={compared.includes(i)}
                disabled={!compared.includes(i) && compared.length >= COMPARED_MAX}
                onChange={({ currentTarget }) => scenarios.compare(i, currentTarget.checked)}
              />
              {words('one.compareShort')}
            </label>
            <button
              type="button"
              class="bare"
              aria-label={words('one.remove', { name })}
              onClick={() => scenarios.remove(i)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="removed">
        {removed && (
          <>
            {words('removed', { name: removed.scenario.name })}{' '}
            <button type="button" class="link" onClick={() => scenarios.bringBack()}>
              {words('undo')}
            </button>
          </>
        )}
      </p>
      <button type="button" class={all.length === 0 ? 'primary' : ''} onClick={() => scenarios.create()}>
        {words('new')}
      </button>
    </section>
  );
};
