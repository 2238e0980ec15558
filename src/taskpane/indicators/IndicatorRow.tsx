import { usePane } from '../parts/pane.ts';
import type { IndicatorView } from '../engine/protocol.ts';
import { BulletBar } from './BulletBar.tsx';
import { HowComputed } from './HowComputed.tsx';

interface IndicatorRowProps {
  readonly row: IndicatorView;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onOpen: () => void;
}

/** One indicator: value against target, the gap, when it falls due and the pace it needs until then. */
export const IndicatorRow = ({ row, open, tabIndex, onOpen }: IndicatorRowProps) => {
  const { say } = usePane();
  const { status, name, stage, value, target, gap, pace, due, deadline, ongoing, distance, remarks } = row;
  const met = distance !== null && distance <= 0;
  return (
    <article class={`indicator ${status}${open ? ' open' : ''}`}>
      <button type="button" data-stop tabIndex={tabIndex} aria-expanded={open} onClick={onOpen}>
        <span class="top">
          <span class="name">
            {name}
            {stage !== '' && !name.includes(stage) && <span class="quiet"> {stage}</span>}
          </span>
          <span class={`tag ${status}`}>{say(`status.${status}`)}</span>
        </span>
        {value !== '' || target !== '' ? (
          <span class="figures">
            <span class="received">{value === '' ? say('none') : value}</span>
            <span class="expected"> / {target === '' ? say('none') : target}</span>
            {gap !== '' && gap !== '0' && (
              <span class="gap">
                {say(met ? 'indicators.margin' : 'indicators.gap')} {gap.replace(/^[+-]/, '')}
              </span>
            )}
          </span>
        ) : null}
        <BulletBar row={row} />
        <span class="when">
          <span>{ongoing ? deadline : say(due ? 'indicators.isDue' : 'indicators.dueBy', { deadline })}</span>
          {pace !== '' && <strong>{say('indicators.pace', { pace })}</strong>}
          {value === '' && remarks[0] !== undefined && !open && <span class="message">{remarks[0]}</span>}
        </span>
      </button>
      {open && <HowComputed row={row} />}
    </article>
  );
};
