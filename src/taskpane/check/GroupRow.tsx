import { Icon } from '../parts/Icon.tsx';
import { usePane } from '../parts/pane.ts';
import type { Line } from './filter.ts';

interface GroupRowProps {
  readonly line: Line & { kind: 'group' };
  readonly name: string;
  /** Which rows of which sheets the findings stand in. */
  readonly where: string;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onFold: (key: string) => void;
}

export const GroupRow = ({ line, name, where, open, tabIndex, onFold }: GroupRowProps) => {
  const { say } = usePane();
  return (
    <h3 class={`group ${line.severity}`}>
      <button
        type="button"
        data-stop
        tabIndex={tabIndex}
        aria-expanded={open}
        onClick={() => onFold(line.key)}
      >
        <Icon name={open ? 'down' : 'right'} />
        <span class={`tag ${line.severity}`}>{say(`severity.${line.severity}`)}</span>
        <span class="name">
          {name} {where !== '' && <span class="quiet rows">{where}</span>}
        </span>
        <span class="count">{line.count}</span>
      </button>
    </h3>
  );
};
