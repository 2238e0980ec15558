import { Icon } from '../parts/Icon.tsx';
import { COLUMNS_MAX, letterOf, type Sums, type SumsState } from './sums.ts';
import { useWords } from './words.ts';

/** Up to four ways of filling in one question. */
export const Scenarios = ({ sums, state }: { sums: Sums; state: SumsState }) => {
  const words = useWords();
  const { columns, at, removed } = state;
  return (
    <div class="scenarios">
      {columns.length > 1 && (
        <div class="chips" role="group" aria-label={words('scenarios')}>
          {columns.map((_, i) => (
            <button key={i} type="button" class="chip" aria-pressed={i === at} onClick={() => sums.show(i)}>
              {words('scenario', { letter: letterOf(i) })}
            </button>
          ))}
          <button
            type="button"
            class="bare"
            aria-label={words('scenario.remove', { letter: letterOf(at) })}
            onClick={() => sums.remove(at)}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
      {columns.length < COLUMNS_MAX && (
        <button type="button" class="small" onClick={() => sums.copy()}>
          {words('scenario.copy', { letter: letterOf(columns.length) })}
        </button>
      )}
      {removed !== null && (
        <button type="button" class="small" onClick={() => sums.bringBack()}>
          {words('scenario.undo', { letter: letterOf(removed.at) })}
        </button>
      )}
    </div>
  );
};
