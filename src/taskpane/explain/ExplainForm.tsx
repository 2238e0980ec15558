import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Explaining, type ExplainingParts } from '../check/explaining.ts';
import { findingKey } from '../check/filter.ts';
import { usePane } from '../parts/pane.ts';
import { Explanations } from './Explanations.ts';
import { Fields, isComplete, trimmed } from './Fields.tsx';
import { useWords } from './words.ts';
import './explain.css';

/** Explains one finding, or its whole group in the same words. */
export const ExplainForm = () => {
  const { finding, close } = useContext(Explaining) as ExplainingParts;
  const { state, controller } = usePane();
  const say = useWords();
  const part = controller.desk.own(Explanations);
  const key = findingKey(finding);
  const [given, setGiven] = useState({
    reason: part.store.value.drafts.get(key) ?? finding.lapsed?.reason ?? '',
    author: part.author,
    date: part.today,
  });
  const [asked, setAsked] = useState(false);
  const [forGroup, setForGroup] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  const group = state.findings.filter(
    (other) => other.rule === finding.rule && other.severity === finding.severity && other.about !== null,
  );
  const save = (event: Event): void => {
    event.preventDefault();
    setAsked(true);
    if (!isComplete(given)) return;
    const findings = forGroup ? group : [finding];
    void controller.desk.quietly(async () => {
      await part.explain(findings, trimmed(given));
      part.keepDraft(key, '');
      const text = say('said.explained', { count: findings.length });
      controller.note({ kind: 'done', text });
      close();
    });
  };
  return (
    <form
      ref={form}
      class="explain"
      noValidate
      onSubmit={save}
      onKeyDown={(event) => {
        // the list's own keys would leave the field
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
    >
      <h4>{say('form.title')}</h4>
      {finding.lapsed && <p class="warning">{say('form.lapsed', { ...finding.lapsed })}</p>}
      <p class="quiet">
        {say('form.value')}：<strong>{finding.received === '' ? say('form.blank') : finding.received}</strong>
      </p>
      <Fields
        given={given}
        asked={asked}
        onInput={(next) => {
          setGiven(next);
          part.keepDraft(key, next.reason);
        }}
      />
      {group.length > 1 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={forGroup}
            onChange={({ currentTarget: { checked } }) => setForGroup(checked)}
          />
          <span>{say('form.group', { count: group.length - 1 })}</span>
        </label>
      )}
      <p class="buttons">
        <button type="submit" class="primary">
          {say('form.save')}
        </button>
        <button type="button" onClick={close}>
          {say('form.cancel')}
        </button>
      </p>
      <p class="quiet">{say('form.lapses')}</p>
    </form>
  );
};
