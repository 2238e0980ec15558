import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import type { SchoolCell, SchoolView } from '../engine/views/assessment/types.ts';
import type { Assessments } from './assessments.ts';
import { Places } from './Places.tsx';
import { shortWord, SIGN, TAG } from './standing.ts';
import { Verdict } from './Verdict.tsx';
import { useWords } from './words.ts';

/** The shared teachers of a rural small school, which no column tells by subject. */
const SharedTeachers = ({ own, school }: { own: Assessments; school: SchoolView }) => {
  const words = useWords();
  const [count, setCount] = useState('');
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        void own.choose({ kind: 'shared', school: school.school, count: Number(count) }, school.school);
      }}
    >
      <label class="field">
        <span>{words('school.shared')}</span>
        <input
          type="number"
          min="0"
          step="1"
          required
          value={count}
          onInput={({ currentTarget }) => setCount(currentTarget.value)}
        />
      </label>
      <button type="submit" class="small">
        {words('check.save')}
      </button>
    </form>
  );
};

/** What is missing comes first. */
const ORDER = { fail: 0, floor: 1, undecidable: 2, met: 3 } as const;

interface ValueProps {
  readonly own: Assessments;
  readonly school: SchoolView;
  readonly cell: SchoolCell;
  readonly share: number;
}

const Value = ({ own, school, cell, share }: ValueProps) => {
  const words = useWords();
  const { standing, value, limit, amount, short, reason } = cell;
  const told = [
    amount === '' ? '' : words('school.amount', { amount }),
    cell.share,
    cell.roundingDecides ? words('school.rounding') : '',
  ].filter((text) => text !== '');
  return (
    <li>
      <span class="top">
        <span class="name">{cell.name}</span>
        <span class={`tag ${TAG[standing]}`}>
          {SIGN[standing]} {shortWord(standing, share, words)}
        </span>
      </span>
      <span class="figures">
        {words('school.cell', { value: value === '' ? '—' : value, limit })}
        {short !== '' && <strong class="gap">{words('school.short', { short })}</strong>}
      </span>
      {told.length > 0 && <span class="quiet">{told.join(' · ')}</span>}
      {reason !== '' && <span class="quiet">{reason}</span>}
      {cell.needsShared && <SharedTeachers own={own} school={school} />}
      {cell.places.length > 0 && (
        <span class="cells">
          <Places places={cell.places} />
        </span>
      )}
    </li>
  );
};

/** One school: its seven values with their cells, and the cheapest way to pass. */
export const School = ({ own, school, share }: { own: Assessments; school: SchoolView; share: number }) => {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'center' });
  }, [school.key, school.stage]);
  const close = (): void => {
    void own.open(null);
    document.querySelector<HTMLElement>('.assessment .grid [tabindex="0"]')?.focus();
  };
  const about = [
    words('school.pupils', { count: school.pupils }),
    words('school.met', { met: school.met }),
    school.through ? words('school.through') : '',
    school.merged.length > 0 ? words('school.merged', { names: school.merged.join('、') }) : '',
  ].filter((text) => text !== '');
  return (
    <section
      class="school"
      aria-labelledby="assessment-school"
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div class="top">
        <h3 id="assessment-school" class="name" tabIndex={-1} ref={title}>
          {school.school}
        </h3>
        <Verdict of={school.verdict} />
        <button type="button" class="bare" aria-label={words('close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <p class="of">{about.join(' · ')}</p>
      {school.place && (
        <p class="cells">
          <Places places={[school.place]} />
        </p>
      )}
      {school.way ? (
        <div class="way">
          <h4>{words('school.way')}</h4>
          <ul class="remarks">
            {school.way.actions.map((action) => (
              <li key={action}>{action}</li>
            ))}
          </ul>
          <p class="quiet">{words('school.cost', { cost: school.way.cost })}</p>
          {school.way.single !== '' && (
            <p class="quiet">{words('school.single', { action: school.way.single })}</p>
          )}
        </div>
      ) : (
        school.verdict !== 'met' && <p class="quiet">{words('school.noWay')}</p>
      )}
      <ul class="seven">
        {school.cells
          .toSorted((a, b) => ORDER[a.standing] - ORDER[b.standing])
          .map((cell) => (
            <Value key={cell.name} own={own} school={school} cell={cell} share={share} />
          ))}
      </ul>
    </section>
  );
};
