import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CountyView, Operation, ScenarioStage } from '../../engine/parts/county.ts';
import { FIGURES, KINDS, operationFrom, type Kind, type Typed } from './operation.ts';
import { useCountyWords, type CountySay } from './words.ts';

interface AddOperationProps {
  readonly county: CountyView;
  /** Answers why it isn't possible; empty when it was added. */
  readonly onAdd: (operation: Operation) => Promise<string>;
}

const Field = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <label class="field">
    <span>{label}</span>
    {children}
  </label>
);

const schoolLabel = (kind: Kind, words: CountySay): string => {
  if (kind === 'open') return words('field.newSchool');
  if (kind === 'merge') return words('field.closed');
  return words(kind === 'movePupils' ? 'field.from' : 'field.school');
};

const figureLabel = (kind: Kind, key: string, words: CountySay): string =>
  kind === 'convertPlaces' ? words('field.places') : words(`field.${key}` as 'field.pupils');

const blank = (county: CountyView): Typed => ({
  kind: 'addClasses',
  stage: county.stages[0]?.id ?? 'primary',
  school: '',
  into: '',
  figures: {},
  keepSite: false,
  isPublic: true,
  to: 'public',
  from: [{ school: '', pupils: '' }],
});

/** One more operation, held against the county before it is added. */
export const AddOperation = ({ county, onAdd }: AddOperationProps) => {
  const words = useCountyWords();
  const names = useId();
  const [typed, setTyped] = useState<Typed>(() => blank(county));
  const [problem, setProblem] = useState('');
  const { kind, stage, from } = typed;
  const put = (change: Partial<Typed>): void => {
    setTyped({ ...typed, ...change });
    setProblem('');
  };
  const add = async (): Promise<void> => {
    const why = await onAdd(operationFrom(typed));
    setProblem(why);
    if (why === '') setTyped({ ...blank(county), kind, stage });
  };
  const school = (value: string, onValue: (value: string) => void, isNew = false) => (
    <input
      type="text"
      autocomplete="off"
      required
      list={isNew ? undefined : names}
      value={value}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
    />
  );
  const figure = (key: string, required: boolean) => (
    <input
      type="number"
      min="0"
      step="1"
      required={required}
      value={typed.figures[key] ?? ''}
      onInput={({ currentTarget }) => put({ figures: { ...typed.figures, [key]: currentTarget.value } })}
    />
  );
  const { needed, more } = FIGURES[kind];
  return (
    <form
      class="operation"
      aria-label={words('add')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3>{words('add')}</h3>
      <datalist id={names}>
        {county.stages
          .find(({ id }) => id === stage)
          ?.schools.map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      <div class="inputs">
        <Field label={words('field.kind')}>
          <select value={kind} onChange={({ currentTarget }) => put({ kind: currentTarget.value as Kind })}>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {words(`kind.${one}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={words('field.stage')}>
          <select
            value={stage}
            onChange={({ currentTarget }) => put({ stage: currentTarget.value as ScenarioStage })}
          >
            {county.stages.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label={schoolLabel(kind, words)}>
          {school(typed.school, (value) => put({ school: value }), kind === 'open')}
        </Field>
        {(kind === 'merge' || kind === 'movePupils') && (
          <Field label={words('field.into')}>{school(typed.into, (value) => put({ into: value }))}</Field>
        )}
        {kind === 'convertPlaces' && (
          <Field label={words('field.to')}>
            <select
              value={typed.to}
              onChange={({ currentTarget }) => put({ to: currentTarget.value as Typed['to'] })}
            >
              <option value="public">{words('to.public')}</option>
              <option value="inclusive">{words('to.inclusive')}</option>
            </select>
          </Field>
        )}
        {[...needed, ...more].map((key) => (
          <Field key={key} label={figureLabel(kind, key, words)}>
            {figure(key, needed.includes(key))}
          </Field>
        ))}
        {kind === 'open' &&
          from.map((one, i) => [
            <Field key={`${i} school`} label={words('field.from')}>
              {school(one.school, (value) => put({ from: from.with(i, { ...one, school: value }) }))}
            </Field>,
            <Field key={`${i} pupils`} label={words('field.pupils')}>
              <input
                type="number"
                min="1"
                step="1"
                required
                value={one.pupils}
                onInput={({ currentTarget }) =>
                  put({ from: from.with(i, { ...one, pupils: currentTarget.value }) })
                }
              />
            </Field>,
          ])}
      </div>
      {kind === 'merge' && (
        <label class="check">
          <input
            type="checkbox"
            checked={typed.keepSite}
            onChange={({ currentTarget }) => put({ keepSite: currentTarget.checked })}
          />
          {words('field.keepSite')}
        </label>
      )}
      {kind === 'open' && (
        <p class="buttons">
          <label class="check">
            <input
              type="checkbox"
              checked={typed.isPublic}
              onChange={({ currentTarget }) => put({ isPublic: currentTarget.checked })}
            />
            {words('field.public')}
          </label>
          <button
            type="button"
            class="small"
            onClick={() => put({ from: [...from, { school: '', pupils: '' }] })}
          >
            {words('field.moreFrom')}
          </button>
        </p>
      )}
      {problem !== '' && (
        <p class="problem" role="alert">
          {words('add.impossible', { text: problem })}
        </p>
      )}
      <button type="submit">{words('add.do')}</button>
    </form>
  );
};
