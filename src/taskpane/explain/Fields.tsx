import { useId } from 'preact/hooks';
import type { Given } from './Explanations.ts';
import { useWords } from './words.ts';

interface FieldsProps {
  readonly given: Given;
  readonly onInput: (given: Given) => void;
  /** Whether what is missing is pointed out. */
  readonly asked: boolean;
}

export const isComplete = ({ reason, author, date }: Given): boolean =>
  reason.trim() !== '' && author.trim() !== '' && /^\d{4}-\d{2}-\d{2}$/.test(date);

/** Why, who and when: the same three fields wherever an explanation is written. */
export const Fields = ({ given, onInput, asked }: FieldsProps) => {
  const say = useWords();
  const missing = useId();
  const lacks = (text: string): boolean => asked && text.trim() === '';
  return (
    <>
      <label class="field">
        <span>{say('form.reason')}</span>
        <textarea
          rows={3}
          required
          placeholder={say('form.reasonHint')}
          value={given.reason}
          aria-invalid={lacks(given.reason)}
          aria-describedby={asked ? missing : undefined}
          onInput={({ currentTarget: { value } }) => onInput({ ...given, reason: value })}
        />
      </label>
      <div class="pair">
        <label class="field">
          <span>{say('form.author')}</span>
          <input
            required
            value={given.author}
            aria-invalid={lacks(given.author)}
            aria-describedby={asked ? missing : undefined}
            onInput={({ currentTarget: { value } }) => onInput({ ...given, author: value })}
          />
        </label>
        <label class="field">
          <span>{say('form.date')}</span>
          <input
            type="date"
            required
            value={given.date}
            onInput={({ currentTarget: { value } }) => onInput({ ...given, date: value })}
          />
        </label>
      </div>
      <p class="warning" id={missing} role="alert" hidden={!asked || isComplete(given)}>
        {say('form.missing')}
      </p>
    </>
  );
};

/** Spaces around what was typed are nobody's words. */
export const trimmed = ({ reason, author, date }: Given): Given => ({
  reason: reason.trim(),
  author: author.trim(),
  date,
});
