import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePane } from '../parts/pane.ts';
import { useStore } from '../state/store.ts';
import { Assessments, type AssessmentState } from './assessments.ts';
import { useWords } from './words.ts';
import './assessment.css';

interface FrameProps<T> {
  readonly title: string;
  readonly view: (state: AssessmentState) => T | null;
  /** Shown where no table has data for the assessment. */
  readonly empty: ComponentChildren;
  readonly children: (view: T, own: Assessments, state: AssessmentState) => ComponentChildren;
}

/** What both pages share: waiting, faults, nothing checked, no data, and what was done last. */
export const Frame = <T,>({ title, view, empty, children }: FrameProps<T>) => {
  const { state: pane, controller } = usePane();
  const words = useWords();
  const own = controller.desk.own(Assessments);
  const state = useStore(own.store);
  const { summary, revision } = pane;
  useEffect(() => {
    if (summary) void own.load(revision);
  }, [summary !== null, revision]);
  const goCheck = (
    <button type="button" class="primary" onClick={() => controller.show('check')}>
      {words('goCheck')}
    </button>
  );
  if (!summary)
    return (
      <div class="empty">
        <p>{words('unchecked')}</p>
        {goCheck}
      </div>
    );
  const made = view(state);
  if (made === null && state.fault !== null)
    return (
      <div class="empty" role="alert">
        <p>{state.fault}</p>
        <button type="button" class="primary" onClick={() => void own.load(revision)}>
          {words('again')}
        </button>
      </div>
    );
  if (made === null && (state.loading || state.revision === 0))
    return (
      <p class="empty" role="status">
        {words('loading')}
      </p>
    );
  if (made === null)
    return (
      <div class="empty">
        {empty}
        {goCheck}
      </div>
    );
  return (
    <section class="assessment" aria-label={title}>
      <div class="done" role="status">
        {state.done && (
          <>
            {state.done.text}
            {state.done.before && (
              <button type="button" class="link" onClick={() => void own.undo()}>
                {words('done.undo')}
              </button>
            )}
          </>
        )}
      </div>
      {children(made, own, state)}
    </section>
  );
};
