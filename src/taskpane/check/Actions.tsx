import { usePane } from '../parts/pane.ts';

/** What writes into the workbook, each only at a press, each to be undone. */
export const Actions = () => {
  const { state, controller, say } = usePane();
  const { busy, undoable, findings, phase } = state;
  const off = busy || phase !== 'idle';
  return (
    <section class="buttons" aria-label={say('act.results')}>
      <button type="button" disabled={off} onClick={() => void controller.writeResults()}>
        {say('act.results')}
      </button>
      <button
        type="button"
        disabled={off || findings.length === 0}
        onClick={() => void controller.mark(findings)}
      >
        {say('act.mark')}
      </button>
      <button type="button" disabled={off} onClick={() => void controller.clearMarks()}>
        {say('act.clear')}
      </button>
      <button
        type="button"
        disabled={off || undoable === null}
        title={undoable === null ? undefined : say('act.undoOf', { action: undoable })}
        onClick={() => void controller.undo()}
      >
        {say('act.undo')}
      </button>
    </section>
  );
};
