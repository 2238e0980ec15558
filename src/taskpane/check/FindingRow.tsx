import { usePane } from '../parts/pane.ts';
import type { Line } from './filter.ts';
import { FindingActions } from './FindingActions.tsx';

interface FindingRowProps {
  readonly line: Line & { kind: 'finding' };
  readonly open: boolean;
  /** Whether findings of several sheets stand together. */
  readonly withSheet: boolean;
  readonly tabIndex: 0 | -1;
  readonly onChoose: (line: Line & { kind: 'finding' }) => void;
}

/** One finding: where, what stands there against what should; chosen, also why and how to fix it. */
export const FindingRow = ({ line, open, withSheet, tabIndex, onChoose }: FindingRowProps) => {
  const { say } = usePane();
  const { finding } = line;
  const { severity, sheet, cell, place, received, expected, message, howToFix, origin, lapsed } = finding;
  const facts = [
    ['finding.received', received],
    ['finding.expected', expected],
    ['finding.why', message],
    ['finding.fix', howToFix],
    ['finding.clause', origin],
  ] as const;
  return (
    <article class={`finding ${severity}${open ? ' open' : ''}`}>
      <button type="button" data-stop tabIndex={tabIndex} aria-expanded={open} onClick={() => onChoose(line)}>
        <span class="top">
          <span class="name">{place === '' ? say('findings.county') : place}</span>
          <span class="figures">
            <span class="received">{received}</span>
            {expected !== '' && <span class="expected"> {say('finding.shouldBe', { expected })}</span>}
          </span>
        </span>
        <span class="where">
          <span class="address">{withSheet || open ? `${sheet}!${cell}` : cell}</span>
          {!open && <span class="message">{lapsed ? say('finding.lapsed', { ...lapsed }) : message}</span>}
        </span>
      </button>
      {open && (
        <>
          <dl class="facts">
            {facts.map(
              ([label, text]) =>
                text !== '' && (
                  <div key={label}>
                    <dt>{say(label)}</dt>
                    <dd>{text}</dd>
                  </div>
                ),
            )}
          </dl>
          <FindingActions finding={finding} />
        </>
      )}
    </article>
  );
};
