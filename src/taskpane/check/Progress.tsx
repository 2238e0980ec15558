import { usePane } from '../parts/pane.ts';
import type { Phase } from '../state/paneState.ts';

const STEPS = { reading: 'check.reading', sending: 'check.sending', checking: 'check.checking' } as const;

export const Progress = ({ phase, percent }: { phase: Exclude<Phase, 'idle'>; percent: number }) => {
  const { say } = usePane();
  return (
    <div class="progress">
      <label for="progress">{say(STEPS[phase])}</label>
      <span class="number">{say('check.percent', { percent })}</span>
      <progress id="progress" max="100" value={percent} />
    </div>
  );
};
