import type { LeftOutView, StageView } from '../engine/views/assessment/types.ts';
import type { Assessments } from './assessments.ts';
import { Places } from './Places.tsx';
import { useWords } from './words.ts';

const Parent = ({ one, stage, own }: { one: LeftOutView; stage: StageView; own: Assessments }) => {
  const words = useWords();
  return (
    <label class="field">
      <span>{words('left.parent')}</span>
      <select
        value=""
        onChange={({ currentTarget }) =>
          void own.choose({ kind: 'parent', point: one.school, school: currentTarget.value }, one.school)
        }
      >
        <option value="">{words('left.choose')}</option>
        {stage.schools.map(({ key, school }) => (
          <option key={key} value={school}>
            {school}
          </option>
        ))}
      </select>
    </label>
  );
};

/** Who isn't assessed, and why; a point without a parent gets one here. */
export const LeftOut = ({ stage, own }: { stage: StageView; own: Assessments }) => {
  const words = useWords();
  if (stage.notAssessed.length === 0) return null;
  const open = stage.notAssessed.some((one) => one.open);
  return (
    <details class="fold" open={open}>
      <summary>
        {words('left')} <span class="quiet">{stage.notAssessed.length}</span>
      </summary>
      <ul class="reasons">
        {stage.notAssessed.map((one) => (
          <li key={one.school}>
            <strong>{one.school}</strong> {one.place && <Places places={[one.place]} />}
            <p>{one.why}</p>
            {one.needsParent && <Parent one={one} stage={stage} own={own} />}
          </li>
        ))}
      </ul>
    </details>
  );
};
