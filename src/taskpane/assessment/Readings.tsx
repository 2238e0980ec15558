import { useState } from 'preact/hooks';
import type { BalanceView, ReadingView } from '../engine/views/assessment/types.ts';
import type { Assessments } from './assessments.ts';
import { useWords } from './words.ts';

const ReadingForm = ({ one, own, onDone }: { one: ReadingView; own: Assessments; onDone: () => void }) => {
  const words = useWords();
  const [low, high] = one.allowed;
  const [value, setValue] = useState(String(one.value));
  const [basis, setBasis] = useState(one.basis);
  const [wrong, setWrong] = useState(false);
  const save = (event: Event): void => {
    event.preventDefault();
    const number = value.trim() === '' ? NaN : Number(value);
    if (!(number >= low && number <= high)) return setWrong(true);
    const change = { kind: 'parameter', id: one.id, own: { value: number, basis: basis.trim() } } as const;
    void own.choose(change, one.name).then(onDone);
  };
  return (
    <form class="record" noValidate onSubmit={save}>
      <label class="field">
        <span>{words('reading.value', { low, high })}</span>
        <input
          type="number"
          step="any"
          value={value}
          onInput={({ currentTarget }) => setValue(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{words('reading.basis')}</span>
        <input value={basis} onInput={({ currentTarget }) => setBasis(currentTarget.value)} />
      </label>
      {wrong && (
        <p class="problem" role="alert">
          {words('reading.outside', { low, high })}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="small primary">
          {words('check.save')}
        </button>
        <button type="button" class="small" onClick={onDone}>
          {words('check.cancel')}
        </button>
        {one.own && (
          <button
            type="button"
            class="small"
            onClick={() =>
              void own.choose({ kind: 'parameter', id: one.id, own: null }, one.name).then(onDone)
            }
          >
            {words('reading.back')}
          </button>
        )}
      </p>
    </form>
  );
};

const Reading = ({
  one,
  own,
  open,
  onOpen,
}: {
  one: ReadingView;
  own: Assessments;
  open: boolean;
  onOpen: (open: boolean) => void;
}) => {
  const words = useWords();
  return (
    <li class="item">
      <span class="top">
        <span class="name">{one.name}</span>
        {one.own && <span class="tag near">{words('reading.own')}</span>}
        <strong class="number">
          {one.value}
          {one.unit}
        </strong>
      </span>
      <span class="quiet">
        {[
          one.own ? words('reading.source', { value: one.standard, unit: one.unit }) : '',
          one.basis,
          one.origin,
          one.sure ? '' : words('reading.certainty', { certainty: one.certainty }),
        ]
          .filter((text) => text !== '')
          .join(' · ')}
      </span>
      {open ? (
        <ReadingForm one={one} own={own} onDone={() => onOpen(false)} />
      ) : (
        <button
          type="button"
          class="link"
          aria-label={words('reading.changeOf', { name: one.name })}
          onClick={() => onOpen(true)}
        >
          {words('reading.change')}
        </button>
      )}
    </li>
  );
};

/** Every number the assessment is computed with, its origin, and what is used instead. */
export const Readings = ({ view, own }: { view: BalanceView; own: Assessments }) => {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const changed = view.readings.filter((one) => one.own).length + view.words.length;
  const groups = [...new Set(view.readings.map(({ group }) => group))];
  return (
    <details class="fold">
      <summary>{changed > 0 ? words('readings.own', { count: changed }) : words('readings')}</summary>
      <div>
        <p class="quiet">{words('readings.note')}</p>
        {view.words.length > 0 && (
          <>
            <h3>{words('readings.words')}</h3>
            <ul class="reasons">
              {Object.keys(view.choices.parents).map((point) => (
                <li key={`parent ${point}`}>
                  {point} → {view.choices.parents[point]}{' '}
                  <button
                    type="button"
                    class="link"
                    onClick={() => void own.choose({ kind: 'parent', point, school: null }, point)}
                  >
                    {words('reading.back')}
                  </button>
                </li>
              ))}
              {Object.keys(view.choices.shared).map((school) => (
                <li key={`shared ${school}`}>
                  {school}: {words('school.shared')} {view.choices.shared[school]}{' '}
                  <button
                    type="button"
                    class="link"
                    onClick={() => void own.choose({ kind: 'shared', school, count: null }, school)}
                  >
                    {words('reading.back')}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>{words('readings.teachers')}</h3>
        <p class="quiet">{words('readings.teachers.note')}</p>
        {view.teachers.map(({ indicator, name, columns }) => (
          <fieldset key={indicator} class="ticks">
            <legend>{name}</legend>
            {columns.map(({ id, name: column, chosen }) => (
              <label key={id} class="tick">
                <input
                  type="checkbox"
                  checked={chosen}
                  onChange={({ currentTarget }) =>
                    void own.choose(
                      { kind: 'teachers', indicator, column: id, counts: currentTarget.checked },
                      name,
                    )
                  }
                />
                {column}
              </label>
            ))}
          </fieldset>
        ))}
        {groups.map((group) => {
          const all = view.readings.filter((one) => one.group === group);
          return (
            <details key={group} class="table">
              <summary>
                <span class="name">{all[0]?.groupName}</span>
                <span class="quiet">{all.length}</span>
              </summary>
              <ul class="items">
                {all.map((one) => (
                  <Reading
                    key={one.id}
                    one={one}
                    own={own}
                    open={open === one.id}
                    onOpen={(wanted) => setOpen(wanted ? one.id : null)}
                  />
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </details>
  );
};
