import type { Summary } from '../engine/protocol.ts';
import { usePane } from '../parts/pane.ts';
import { Actions } from './Actions.tsx';
import { Findings } from './Findings.tsx';
import { NotRun } from './NotRun.tsx';
import { ReadTables } from './ReadTables.tsx';

/** What was read, what was not checked, and the findings to work through. */
export const FindingsPage = () => {
  const { state } = usePane();
  const summary = state.summary as Summary;
  return (
    <>
      <ReadTables summary={summary} />
      <NotRun items={summary.notRun} />
      <Actions />
      <Findings summary={summary} findings={state.findings} />
    </>
  );
};
