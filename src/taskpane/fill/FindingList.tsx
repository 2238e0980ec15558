import type { FillFinding } from '../engine/parts/fill/views.ts';
import { usePane } from '../parts/pane.ts';
import { useWords } from './words.ts';

const SHOWN_MAX = 50;

/** What doesn't agree, each with its cell and what to do. */
export const FindingList = ({ findings }: { findings: readonly FillFinding[] }) => {
  const words = useWords();
  const { controller, say } = usePane();
  return (
    <>
      <ul class="plain faults">
        {findings.slice(0, SHOWN_MAX).map(({ rule, severity, sheet, cell, message, howToFix }, index) => (
          <li key={`${index} ${sheet} ${cell}`}>
            <p>
              <span class={`tag ${severity}`}>{say(`severity.${severity}`)}</span> <strong>{rule}</strong>{' '}
              <button type="button" class="cell" onClick={() => void controller.select(sheet, cell)}>
                {sheet}!{cell}
              </button>
            </p>
            <p>{message}</p>
            {howToFix !== '' && <p class="quiet">{howToFix}</p>}
          </li>
        ))}
      </ul>
      {findings.length > SHOWN_MAX && <p class="quiet">{words('check.shown', { count: SHOWN_MAX })}</p>}
    </>
  );
};
