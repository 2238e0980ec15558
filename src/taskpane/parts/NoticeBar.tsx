import { usePane } from './pane.ts';
import { Icon } from './Icon.tsx';

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
          <p>{text}</p>
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
