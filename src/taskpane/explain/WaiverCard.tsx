import { useState } from 'preact/hooks';
import type { WaiverView } from '../engine/parts/explanations.ts';
import { usePane } from '../parts/pane.ts';
import { Explanations, type Given } from './Explanations.ts';
import { Fields, isComplete, trimmed } from './Fields.tsx';
import { useWords } from './words.ts';

const TAG = { applied: 'met', lapsed: 'near', unused: '', refused: 'logic' } as const;

const Edit = ({ view, close }: { view: WaiverView; close: () => void }) => {
  const { controller } = usePane();
  const say = useWords();
  const part = controller.desk.own(Explanations);
  const { waiver, now, state } = view;
  const [given, setGiven] = useState<Given>({
    reason: waiver.reason,
    author: waiver.author,
    date: state === 'lapsed' ? part.today : waiver.date,
  });
  const [asked, setAsked] = useState(false);
  const save = (event: Event): void => {
    event.preventDefault();
    setAsked(true);
    if (!isComplete(given)) return;
    void controller.desk.quietly(async () => {
      const value = state === 'lapsed' ? (now ?? waiver.value) : waiver.value;
      await part.change(waiver, { ...trimmed(given), value });
      controller.note({ kind: 'done', text: say('said.changed') });
      close();
    });
  };
  return (
    <form class="explain" noValidate onSubmit={save}>
      {state === 'lapsed' && (
        <p class="quiet">
          {say('form.value')}：<strong>{now === '' ? say('form.blank') : now}</strong>
        </p>
      )}
      <Fields given={given} asked={asked} onInput={setGiven} />
      <p class="buttons">
        <button type="submit" class="primary">
          {say('form.save')}
        </button>
        <button type="button" onClick={close}>
          {say('form.cancel')}
        </button>
      </p>
    </form>
  );
};

/** One explanation: what became of it, what it says, who and when. */
export const WaiverCard = ({ view }: { view: WaiverView }) => {
  const { controller } = usePane();
  const say = useWords();
  const part = controller.desk.own(Explanations);
  const [editing, setEditing] = useState(false);
  const { waiver, rule, place, field, state, stateName, now, sheet, cell } = view;
  const name = place === '' ? say('list.county') : place;
  const about = [rule, field].filter((text) => text !== '').join(' · ');
  const remove = (): void =>
    void controller.desk.quietly(async () => {
      await part.remove([waiver]);
      controller.note({ kind: 'done', text: say('said.removed', { count: 1 }) });
    });
  const label = (text: string): string => `${text} ${name} ${about}`;
  return (
    <li class={`waiver ${state}`}>
      <p class="top">
        <strong class="name">{name}</strong>
        <span class={`tag ${TAG[state]}`}>{stateName}</span>
      </p>
      <p class="quiet">{about}</p>
      <p class="words">{waiver.reason}</p>
      <p class="quiet">
        {say('list.by', { author: waiver.author, date: waiver.date })} ·{' '}
        {say('list.for', { value: waiver.value === '' ? say('form.blank') : waiver.value })}
        {now !== null && (
          <>
            {' '}
            · <strong>{say('list.now', { now: now === '' ? say('form.blank') : now })}</strong>
          </>
        )}
      </p>
      {editing ? (
        <Edit view={view} close={() => setEditing(false)} />
      ) : (
        <p class="buttons">
          {cell !== '' && (
            <button
              type="button"
              class="cell"
              aria-label={say('list.goto', { cell: `${sheet}!${cell}` })}
              onClick={() => void controller.select(sheet, cell)}
            >
              {`${sheet}!${cell}`}
            </button>
          )}
          {state !== 'refused' && (
            <button
              type="button"
              class="small"
              aria-label={label(say(state === 'lapsed' ? 'list.renew' : 'list.edit'))}
              onClick={() => setEditing(true)}
            >
              {say(state === 'lapsed' ? 'list.renew' : 'list.edit')}
            </button>
          )}
          <button type="button" class="small" aria-label={label(say('list.remove'))} onClick={remove}>
            {say('list.remove')}
          </button>
        </p>
      )}
    </li>
  );
};
