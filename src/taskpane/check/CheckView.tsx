import { usePane } from '../parts/pane.ts';
import { Actions } from './Actions.tsx';
import { Findings } from './Findings.tsx';
import { NotRun } from './NotRun.tsx';
import { Outcome } from './Outcome.tsx';
import { Personal } from './Personal.tsx';
import { ReadTables } from './ReadTables.tsx';
import { Setup } from './Setup.tsx';

/** The main job: choose, check, look over what was read, work through the findings. */
export const CheckView = () => {
  const { state, say } = usePane();
  const { summary } = state;
  return (
    <>
      <Setup />
      {!summary && state.phase === 'idle' && (
        <div class="empty">
          <p>{say('check.first')}</p>
          <p class="quiet">{say('check.firstLong')}</p>
        </div>
      )}
      {summary && (
        <>
          <Outcome summary={summary} />
          <Personal columns={summary.personal} />
          <ReadTables summary={summary} />
          <NotRun items={summary.notRun} />
          <Actions />
          <Findings summary={summary} findings={state.findings} />
        </>
      )}
    </>
  );
};
