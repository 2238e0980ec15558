import { useState } from 'preact/hooks';
import type { CoefficientView, StageView } from '../engine/views/assessment/types.ts';
import { Verdict } from './Verdict.tsx';
import { useWords } from './words.ts';

/** The coefficient on a scale with its limit; what lies left of the line passes. */
const Bar = ({ one }: { one: CoefficientView }) => {
  const words = useWords();
  if (!one.bar) return null;
  const { value, limit } = one.bar;
  return (
    <svg
      class={`bullet ${one.standing}`}
      role="img"
      aria-label={words('coefficient.bar', { value: one.value, limit: one.limit })}
      width="100%"
      height="12"
    >
      <rect class="track" x="0" y="2" width="100%" height="8" />
      <rect class="good" x="0" y="2" width={`${limit}%`} height="8" />
      <rect class="value" x="0" y="4" width={`${value}%`} height="4" />
      <rect class="mark" x={`${Math.min(99.4, limit)}%`} y="0" width="2" height="12" />
    </svg>
  );
};

/** The coefficients of a stage against their limit. */
export const Coefficients = ({ stage }: { stage: StageView }) => {
  const words = useWords();
  const [more, setMore] = useState(false);
  const limit = stage.coefficients[0]?.limit ?? '';
  return (
    <section aria-label={`${stage.name} ${words('coefficients')}`}>
      <h3>{words('coefficients')}</h3>
      <p class="of">{words('coefficients.note', { limit })}</p>
      <ul class="coefficients">
        {stage.coefficients.map((one) => (
          <li key={one.name}>
            <span class="name">{one.name}</span>
            <span class="figure">{one.value === '' ? '—' : one.value}</span>
            <Verdict of={one.standing} />
            <Bar one={one} />
            {one.unknown > 0 && (
              <span class="quiet">{words('coefficient.unknown', { count: one.unknown })}</span>
            )}
            {one.roundingDecides && <span class="quiet">{words('coefficient.rounding')}</span>}
            {more && one.unweighted !== '' && (
              <span class="quiet">
                {words('coefficient.unweighted', { value: one.unweighted, mean: one.mean })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <label class="tick">
        <input
          type="checkbox"
          checked={more}
          onChange={({ currentTarget }) => setMore(currentTarget.checked)}
        />
        {words('coefficients.more')}
      </label>
    </section>
  );
};
