import { useEffect } from 'preact/hooks';
import { usePane } from '../parts/pane.ts';
import { useStore } from '../state/store.ts';
import { QuestionList } from './QuestionList.tsx';
import { SumView } from './SumView.tsx';
import { Sums } from './sums.ts';
import { useWords } from './words.ts';

/** Before a check everything can be filled in by hand. */
const Unchecked = () => {
  const { state, controller } = usePane();
  const words = useWords();
  if (state.summary) return null;
  return (
    <div class="notice hint unchecked">
      <div class="words">
        <p>{words('unchecked')}</p>
      </div>
      <button type="button" onClick={() => controller.show('check')}>
        {words('goCheck')}
      </button>
    </div>
  );
};

export const SumsPage = () => {
  const { controller } = usePane();
  const sums = controller.desk.own(Sums);
  const state = useStore(sums.store);
  const words = useWords();
  useEffect(() => void sums.load(), [sums]);
  return (
    <>
      {state.fault !== '' && (
        <div class="warning" role="alert">
          <p>{words('failed', { reason: state.fault })}</p>
          <button type="button" class="small" onClick={() => sums.retry()}>
            {words('again')}
          </button>
        </div>
      )}
      {state.chosen === null ? (
        <>
          <Unchecked />
          <QuestionList sums={sums} state={state} />
        </>
      ) : (
        <SumView key={state.chosen} sums={sums} state={state} />
      )}
    </>
  );
};
