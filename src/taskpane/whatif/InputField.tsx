import { useId } from 'preact/hooks';
import type { FieldParts } from './field.ts';
import { Source } from './Source.tsx';
import { useWords } from './words.ts';

/** A figure, a list of figures, a choice or a text. */
export const InputField = (parts: FieldParts) => {
  const { input, state, draft, problem, onDraft } = parts;
  const words = useWords();
  const id = useId();
  const shown = draft ?? state?.value ?? '';
  const value = typeof shown === 'string' ? shown : '';
  const notes = [`${id}-source`, ...(problem ? [`${id}-problem`] : [])].join(' ');
  const described = { 'aria-describedby': notes, 'aria-invalid': problem !== null } as const;
  const isDefault =
    draft === undefined && state?.from === 'default' && value !== '' && input.kind !== 'choice';
  const hints = [
    input.unit,
    input.kind === 'list' ? words('listHint') : '',
    isDefault ? words('from.default') : '',
  ].filter((hint) => hint !== '');
  const suggestions = state?.suggestions ?? [];
  return (
    <div class={`sum-field ${input.kind}`}>
      <label class="field">
        <span>
          {input.name}
          {hints.length > 0 && <small> {hints.join(' · ')}</small>}
        </span>
        {input.kind === 'choice' || (input.leads && suggestions.length > 0) ? (
          <select value={value} onChange={({ currentTarget }) => onDraft(currentTarget.value)} {...described}>
            {input.kind !== 'choice' && <option value="">{words('choose')}</option>}
            {input.kind === 'choice'
              ? input.options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.name}
                  </option>
                ))
              : suggestions.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
          </select>
        ) : (
          <input
            type="text"
            inputMode={input.kind === 'number' ? 'decimal' : 'text'}
            autocomplete="off"
            value={value}
            placeholder={state?.from === 'default' && typeof state.value === 'string' ? state.value : ''}
            list={suggestions.length > 0 ? `${id}-names` : undefined}
            onInput={({ currentTarget }) => onDraft(currentTarget.value)}
            {...described}
          />
        )}
      </label>
      {!input.leads && suggestions.length > 0 && (
        <datalist id={`${id}-names`}>
          {suggestions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem.text}
        </p>
      )}
      <Source {...parts} id={`${id}-source`} />
    </div>
  );
};
