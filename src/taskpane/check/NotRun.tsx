import { usePane } from '../parts/pane.ts';
import type { NotRunView } from '../engine/protocol.ts';

/** What was not checked, by what kept it from being checked. */
export const NotRun = ({ items }: { items: readonly NotRunView[] }) => {
  const { say } = usePane();
  if (items.length === 0) return null;
  const count = items.reduce((sum, { items: names }) => sum + Math.max(1, names.length), 0);
  return (
    <details class="fold">
      <summary>
        <h2>{say('notRun.title')}</h2> <span class="quiet">{say('notRun.count', { count })}</span>
      </summary>
      <ul class="reasons">
        {items.map(({ rule, why, items: names }) => (
          <li key={`${rule}\n${why}`}>
            {rule !== '' && <strong>{rule} </strong>}
            {why}
            {names.length > 0 && <p class="quiet">{names.join('、')}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
};
