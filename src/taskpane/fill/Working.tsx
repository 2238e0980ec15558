import type { Filling } from './Filling.ts';
import type { FillingState } from './state.ts';
import { useWords } from './words.ts';

/** What is under way, and the way out of it. */
export const Working = ({ filling, state }: { filling: Filling; state: FillingState }) => {
  const words = useWords();
  const { phase, percent, what } = state;
  if (phase === 'idle') return null;
  return (
    <div class="working">
      <div class="progress">
        <label for="fill-progress">{words(`busy.${phase}`, { name: what })}</label>
        <span class="number">{percent === null ? '' : `${percent}%`}</span>
        <progress id="fill-progress" max="100" {...(percent === null ? {} : { value: percent })} />
      </div>
      <button type="button" onClick={() => filling.cancel()}>
        {words('cancel')}
      </button>
    </div>
  );
};
