import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { usePane } from '../parts/pane.ts';
import { Answers } from './Answers.tsx';
import { Compare } from './Compare.tsx';
import { InputField } from './InputField.tsx';
import { Scenarios } from './Scenarios.tsx';
import { TableField } from './TableField.tsx';
import type { Sums, SumsState } from './sums.ts';
import { useWords } from './words.ts';

/** One question: what goes in, what comes out, and its scenarios side by side. */
export const SumView = ({ sums, state }: { sums: Sums; state: SumsState }) => {
  const words = useWords();
  const { state: pane } = usePane();
  const backButton = useRef<HTMLButtonElement>(null);
  const { view, columns, at, working, items, chosen } = state;
  const item = items.find(({ id }) => id === chosen);
  const own = columns[at];
  const answer = own?.answer ?? null;
  // the list that had the keyboard is gone; from a heading Tab leads nowhere in some browsers
  useEffect(() => backButton.current?.focus(), []);
  const problems = answer !== null && !answer.ok ? answer.problems : [];
  const keys = new Set(view?.inputs.map(({ key }) => key));
  return (
    <>
      <button
        type="button"
        class="link back"
        aria-describedby="sum-title"
        ref={backButton}
        onClick={() => sums.back()}
      >
        <Icon name="back" /> {words('back')}
      </button>
      <h2 id="sum-title">
        {item?.name} <span class="quiet">{item?.number}</span>
      </h2>
      {view === null ? (
        <p class="empty" role="status">
          {words('loading')}
        </p>
      ) : (
        <>
          <p class="of">{words('standards', { year: view.year })}</p>
          <Scenarios sums={sums} state={state} />
          <section class="inputs" aria-label={words('inputs')}>
            {view.inputs.map((input) => {
              const parts = {
                input,
                state: view.states[input.key],
                draft: own?.drafts[input.key],
                problem: problems.find(({ key }) => key === input.key) ?? null,
                onDraft: sums.type.bind(sums, input.key),
              };
              return input.kind === 'table' ? (
                <TableField key={`${at} ${input.key}`} {...parts} />
              ) : (
                <InputField key={`${at} ${input.key}`} {...parts} />
              );
            })}
            {problems
              .filter(({ key }) => !keys.has(key))
              .map(({ text }) => (
                <p key={text} class="problem" role="alert">
                  {text}
                </p>
              ))}
          </section>
          <Answers answer={answer} working={working} />
          <div class="write">
            <button
              type="button"
              class="primary"
              disabled={pane.busy || answer?.ok !== true}
              onClick={() => void sums.write()}
            >
              {words('write')}
            </button>
            <p class="quiet">{words('write.hint')}</p>
          </div>
          {columns.length > 1 && <Compare columns={columns} at={at} />}
        </>
      )}
    </>
  );
};
