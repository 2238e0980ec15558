import { Icon } from '../parts/Icon.tsx';
import { FindingList } from './FindingList.tsx';
import type { FillingState } from './state.ts';
import { useWords } from './words.ts';

/** Totals and logic of the form as it would be, before anything is written. */
export const Checks = ({ state }: { state: FillingState }) => {
  const words = useWords();
  const { weighed, weighing } = state;
  const findings = weighed?.findings ?? [];
  return (
    <section class="checks" aria-labelledby="fill-checks">
      <h2 id="fill-checks">{words('check.title')}</h2>
      <p role="status" class={weighed && findings.length === 0 && !weighing ? 'clean' : undefined}>
        {weighing || !weighed ? (
          words('check.working')
        ) : findings.length === 0 ? (
          <>
            <Icon name="tick" /> {words('check.clean')}
          </>
        ) : (
          words('check.found', { count: findings.length })
        )}
      </p>
      {findings.length > 0 && <FindingList findings={findings} />}
    </section>
  );
};
