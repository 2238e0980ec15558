import { usePane } from '../parts/pane.ts';
import { useStore } from '../state/store.ts';
import { After } from './After.tsx';
import { Asks } from './Asks.tsx';
import { Checks } from './Checks.tsx';
import { Filling } from './Filling.ts';
import { Overview } from './Overview.tsx';
import { Preview } from './Preview.tsx';
import { Recipe } from './Recipe.tsx';
import { Setup } from './Setup.tsx';
import { Working } from './Working.tsx';
import { Write } from './Write.tsx';
import { useWords } from './words.ts';
import './fill.css';

/** 填报: a form of the open workbook filled from its other sheets and from files. */
export const FillView = () => {
  const { controller } = usePane();
  const filling = controller.desk.own(Filling);
  const state = useStore(filling.store);
  const words = useWords();
  const { phase, view, sheets, fault, said } = state;
  return (
    <>
      {fault !== '' && (
        <div class="warning" role="alert">
          <p>{fault}</p>
        </div>
      )}
      <p role="status" class={said === '' ? 'unsaid' : 'quiet'}>
        {said}
      </p>
      {phase !== 'idle' && <Working filling={filling} state={state} />}
      {sheets === null && phase === 'idle' && (
        <div class="empty">
          <p>{words('start.what')}</p>
          <p class="quiet">{words('start.how')}</p>
          <button type="button" class="primary run" onClick={() => void filling.read()}>
            {words('read')}
          </button>
        </div>
      )}
      {sheets !== null && phase === 'idle' && <Setup filling={filling} state={state} sheets={sheets} />}
      {state.edited.length > 0 && phase === 'idle' && (
        <div class="warning" role="status">
          <p>{words('edited', { sheets: state.edited.join('、') })}</p>
          <p>
            <button type="button" class="small" onClick={() => void filling.read()}>
              {words('read.again')}
            </button>
          </p>
        </div>
      )}
      {view !== null && phase === 'idle' && (
        <>
          <Overview state={state} view={view} />
          <Asks filling={filling} state={state} view={view} />
          <Preview filling={filling} state={state} view={view} />
          <Checks state={state} />
          <Write filling={filling} state={state} view={view} />
          {state.after !== null && <After after={state.after} />}
          <Recipe filling={filling} state={state} view={view} />
        </>
      )}
    </>
  );
};
