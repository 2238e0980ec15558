import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CheckItem } from '../engine/views/assessment/types.ts';
import type { Assessments } from './assessments.ts';
import { useWords } from './words.ts';

interface CheckFormProps {
  readonly check: CheckItem;
  readonly year: number;
  readonly own: Assessments;
  readonly onDone: () => void;
}

/** A person's verdict on one item: what, on what evidence, who, when. */
export const CheckForm = ({ check, year, own, onDone }: CheckFormProps) => {
  const words = useWords();
  const group = useId();
  const form = useRef<HTMLFormElement>(null);
  const [verdict, setVerdict] = useState(check.verdict);
  const [evidence, setEvidence] = useState(check.evidence || check.stale?.evidence || '');
  const [by, setBy] = useState(check.by || own.author);
  const [date, setDate] = useState(check.date || own.today);
  const [wrong, setWrong] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = (event: Event): void => {
    event.preventDefault();
    if (verdict === null || by.trim() === '' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return setWrong(true);
    const given = { item: check.item, verdict, evidence: evidence.trim(), by: by.trim(), date, year };
    void own.record(given, check.name).then(onDone);
  };
  return (
    <form
      ref={form}
      class="record"
      noValidate
      onSubmit={save}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <fieldset>
        <legend>{words('check.verdict')}</legend>
        {(['met', 'unmet'] as const).map((one) => (
          <label key={one} class="tick">
            <input type="radio" name={group} checked={verdict === one} onChange={() => setVerdict(one)} />
            {words(check.veto ? `check.veto.${one}` : `check.${one}`)}
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{words('check.evidence')}</span>
        <textarea
          rows={2}
          value={evidence}
          onInput={({ currentTarget }) => setEvidence(currentTarget.value)}
        />
      </label>
      <div class="pair">
        <label class="field">
          <span>{words('check.by')}</span>
          <input value={by} onInput={({ currentTarget }) => setBy(currentTarget.value)} />
        </label>
        <label class="field">
          <span>{words('check.date')}</span>
          <input type="date" value={date} onInput={({ currentTarget }) => setDate(currentTarget.value)} />
        </label>
      </div>
      {wrong && (
        <p class="problem" role="alert">
          {words('check.needs')}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="small primary">
          {words('check.save')}
        </button>
        <button type="button" class="small" onClick={onDone}>
          {words('check.cancel')}
        </button>
        {check.verdict !== null && (
          <button
            type="button"
            class="small"
            onClick={() => void own.takeBack(check.item, year, check.name).then(onDone)}
          >
            {words('check.remove')}
          </button>
        )}
      </p>
    </form>
  );
};
