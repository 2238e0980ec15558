import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePane } from './pane.ts';

type Loaded = { readonly view: FunctionComponent } | 'failed' | null;

/** A view that is loaded when it is first shown; says that it is coming, and offers to try again when it doesn't. */
export const onDemand = (load: () => Promise<FunctionComponent>): FunctionComponent => {
  let kept: Loaded = null;
  return function OnDemand() {
    const { say } = usePane();
    const [loaded, show] = useState<Loaded>(kept);
    useEffect(() => {
      if (loaded !== null) return;
      let gone = false;
      load().then(
        (view) => {
          kept = { view };
          if (!gone) show(kept);
        },
        () => gone || show('failed'),
      );
      return () => void (gone = true);
    }, [loaded]);
    if (loaded === null)
      return (
        <p class="empty" role="status">
          {say('view.loading')}
        </p>
      );
    if (loaded === 'failed')
      return (
        <div class="empty" role="alert">
          <p>{say('view.failed')}</p>
          <button type="button" class="primary" onClick={() => show(null)}>
            {say('view.again')}
          </button>
        </div>
      );
    const View = loaded.view;
    return <View />;
  };
};
