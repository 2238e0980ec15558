/** The template filled from every recognised table of the open workbook: the button, how far it is, what came of it. */
import { templateWords } from '../../core/messages/pane/template.ts';
import { usePane } from '../parts/pane.ts';
import { sayOf, type Say } from '../say.ts';
import { useStore } from '../state/store.ts';
import { TemplateFilling, type Outcome } from './TemplateFilling.ts';

/** Notes shown at once; the rest unfolds. */
const SHOWN = 5;

const useFilling = () => {
  const { state, controller } = usePane();
  const filling = controller.desk.own(TemplateFilling);
  return { state, filling, now: useStore(filling.store), say: sayOf(templateWords, state.lang) };
};

/** `off`: other work on templates is under way. `onFill`: what was said of it before has had its day. */
export const FillButton = ({ off, onFill }: { off: boolean; onFill: () => void }) => {
  const { state, filling, now, say } = useFilling();
  if (now.phase !== 'idle')
    return (
      <button type="button" disabled={now.phase === 'opening'} onClick={() => filling.cancel()}>
        {say('fill.cancel')}
      </button>
    );
  const fill = (): void => {
    onFill();
    void filling.fill();
  };
  return (
    <button type="button" disabled={off || state.busy || state.phase !== 'idle'} onClick={fill}>
      {say('fill.button')}
    </button>
  );
};

const Notes = ({ notes, say }: { notes: readonly string[]; say: Say<typeof templateWords> }) => {
  const list = (some: readonly string[]) => (
    <ul>
      {some.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
  if (notes.length === 0) return null;
  return (
    <>
      {list(notes.slice(0, SHOWN))}
      {notes.length > SHOWN && (
        <details>
          <summary>{say('fill.more', { count: notes.length - SHOWN })}</summary>
          {list(notes.slice(SHOWN))}
        </details>
      )}
    </>
  );
};

const Told = ({ outcome, say }: { outcome: Outcome; say: Say<typeof templateWords> }) => {
  const { kind, reason, year, counts, notes, address } = outcome;
  return (
    <div class={kind === 'opened' || kind === 'cancelled' ? 'told' : 'warning'}>
      <p>{say(`fill.${kind}`, { reason })}</p>
      {counts && <p>{say('fill.counts', { ...counts, year: year ?? '—' })}</p>}
      <Notes notes={notes} say={say} />
      {address !== '' && (
        <p class="buttons">
          <a class="button" href={address} download={say('fill.file')}>
            {say('fill.download')}
          </a>
        </p>
      )}
    </div>
  );
};

export const FillStatus = () => {
  const { now, say } = useFilling();
  return (
    <>
      {now.phase !== 'idle' && (
        <div class="progress">
          <label for="template-progress">{say(`fill.${now.phase}`)}</label>
          <span class="number">{say('fill.percent', { percent: now.percent })}</span>
          <progress id="template-progress" max="100" value={now.percent} />
        </div>
      )}
      <div role="status">{now.outcome && <Told outcome={now.outcome} say={say} />}</div>
    </>
  );
};
