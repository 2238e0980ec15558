import { useState } from 'preact/hooks';
import { usePane } from './pane.ts';
import { Icon } from './Icon.tsx';

const FaultButtons = () => {
  const { controller, say } = usePane();
  const [copied, setCopied] = useState(false);
  const [shown, setShown] = useState('');
  const copy = async (): Promise<void> => {
    const text = controller.diagnostics();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setShown(text); // the clipboard is shut in some of Excel's web views: the user copies it by hand
    }
  };
  return shown !== '' ? (
    <textarea readOnly rows={8} aria-label={say('fault.copy')} value={shown} />
  ) : (
    <p class="buttons">
      <button type="button" class="small" onClick={() => void copy()}>
        {say(copied ? 'fault.copied' : 'fault.copy')}
      </button>
      <button type="button" class="small" onClick={() => location.reload()}>
        {say('fault.reload')}
      </button>
    </p>
  );
};

/** What came of the last action. The region stays, so that screen readers hear what is put into it. */
export const NoticeBar = () => {
  const { state, controller, say } = usePane();
  const { notice, waiting } = state;
  const text = waiting ? say('waiting') : notice?.text;
  const kind = waiting ? 'hint' : (notice?.kind ?? 'done');
  return (
    <div role="status" class="notices">
      {text !== undefined && (
        <div class={`notice ${kind}`}>
          <Icon name={kind === 'done' ? 'tick' : 'note'} />
          <div class="words">
            <p>{text}</p>
            {kind === 'fault' && <FaultButtons />}
          </div>
          {!waiting && notice?.undo === true && (
            <button type="button" onClick={() => void controller.undo()}>
              {say('act.undo')}
            </button>
          )}
          {!waiting && kind !== 'said' && (
            <button type="button" class="bare" aria-label={say('close')} onClick={() => controller.dismiss()}>
              <Icon name="close" />
            </button>
          )}
        </div>
      )}
    </div>
  );
};
