import { useState } from 'preact/hooks';
import type { FindingView } from '../engine/protocol.ts';
import { onDemand } from '../parts/onDemand.tsx';
import { usePane } from '../parts/pane.ts';
import { Explaining } from './explaining.ts';

const ExplainForm = onDemand(
  async () => (await import(/* webpackChunkName: "view-explain" */ '../explain/ExplainForm.tsx')).ExplainForm,
);

/** The one value that repairs the cell, and the button that writes it: it says exactly what it writes. */
const Repair = ({ finding }: { finding: FindingView & { repair: number } }) => {
  const { state, controller, say } = usePane();
  const { sheet, cell, received, repair: value, repairs } = finding;
  const { desk } = controller;
  const write = (): void =>
    void desk.act(
      ({ name }) => say('finding.corrected', { cell: name, value }),
      () => desk.book.correct(sheet, cell, value),
    );
  return (
    <div class="repair">
      <p>
        {repairs.length > 0
          ? say('finding.repairs', { cells: repairs.join('、') })
          : say('finding.repair', { value })}
      </p>
      <button type="button" disabled={state.busy || state.phase !== 'idle'} onClick={write}>
        {say('finding.correct', { cell: `${sheet}!${cell}`, received, value })}
      </button>
    </div>
  );
};

/** What can be done about a finding here: the repair written, or the reason given why it may stand. */
export const FindingActions = ({ finding }: { finding: FindingView }) => {
  const { say } = usePane();
  const [explaining, setExplaining] = useState(false);
  const { about, severity, repair } = finding;
  return (
    <>
      {repair !== null && <Repair finding={{ ...finding, repair }} />}
      {severity === 'logic' && <p class="quiet aside">{say('finding.noExplain')}</p>}
      {about !== null && !explaining && (
        <p class="aside">
          <button type="button" onClick={() => setExplaining(true)}>
            {say('finding.explain')}
          </button>
        </p>
      )}
      {explaining && (
        <Explaining.Provider value={{ finding, close: () => setExplaining(false) }}>
          <ExplainForm />
        </Explaining.Provider>
      )}
    </>
  );
};
