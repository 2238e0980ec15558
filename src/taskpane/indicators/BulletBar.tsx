import { usePane } from '../parts/pane.ts';
import type { IndicatorView } from '../engine/protocol.ts';

/** Value against target on one scale: the pale part meets the target, the line is the target itself. */
export const BulletBar = ({ row }: { row: IndicatorView }) => {
  const { say } = usePane();
  const { bar, value, target, status } = row;
  if (!bar) return null;
  return (
    <svg
      class={`bullet ${status}`}
      role="img"
      aria-label={say('indicators.bar', { value, target })}
      width="100%"
      height="12"
    >
      <rect class="track" x="0" y="2" width="100%" height="8" />
      <rect
        class="good"
        x={`${bar.goodFrom}%`}
        y="2"
        width={`${Math.max(0.5, bar.goodTo - bar.goodFrom)}%`}
        height="8"
      />
      <rect class="value" x="0" y="4" width={`${bar.value}%`} height="4" />
      <rect class="mark" x={`${Math.min(99.4, bar.target)}%`} y="0" width="2" height="12" />
    </svg>
  );
};
