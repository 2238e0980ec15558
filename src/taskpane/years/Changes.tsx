import { useEffect, useState } from 'preact/hooks';
import type { ChangeFilter, ChangesView, ChangeView, YearsView } from '../engine/parts/years.ts';
import { LongList } from '../parts/LongList.tsx';
import { usePane } from '../parts/pane.ts';
import { useWords } from './words.ts';

const NOTHING: ChangesView = { all: 0, shown: [] };
const ROW_PX = 57;

const Row = ({ change, tabIndex }: { change: ChangeView; tabIndex: 0 | -1 }) => {
  const { controller } = usePane();
  const say = useWords();
  const { school, stage, term, then, now, share, rises, large, merged, sheet, cell } = change;
  return (
    <article class="change">
      <button type="button" data-stop tabIndex={tabIndex} onClick={() => void controller.select(sheet, cell)}>
        <span class="top">
          <span class="name">{school}</span>
          <span class="figures">
            {say('changes.from', { then, now })}{' '}
            <strong class={rises ? 'rise' : 'fall'}>{share === '' ? say('changes.fromNone') : share}</strong>
          </span>
        </span>
        <span class="where">
          <span class="address">{cell}</span>
          <span class="message">
            {[stage, term, merged ? say('changes.merged') : ''].filter((text) => text !== '').join(' · ')}
          </span>
          {large && <span class="tag near">{say('changes.large')}</span>}
        </span>
      </button>
    </article>
  );
};

/** Figures that differ from last year's, by school and field; a press goes to the cell. */
export const Changes = ({ fields }: Pick<YearsView, 'fields'>) => {
  const { state, controller } = usePane();
  const say = useWords();
  const { desk } = controller;
  const [filter, setFilter] = useState<ChangeFilter>({ field: '', school: '', small: false });
  const [{ all, shown }, setChanges] = useState(NOTHING);
  useEffect(() => {
    let gone = false;
    void desk.quietly(async () => {
      const changes = await desk.ask('years', 'changes', filter);
      if (!gone) setChanges(changes);
    });
    return () => void (gone = true);
  }, [state.revision, filter]);
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">
        {say('changes.title')}{' '}
        <span class="quiet" aria-live="polite">
          {all > shown.length
            ? say('changes.first', { shown: shown.length, all })
            : say('changes.count', { count: all })}
        </span>
      </h2>
      <div class="filter">
        <select
          aria-label={say('changes.field')}
          value={filter.field}
          onChange={({ currentTarget: { value } }) => setFilter({ ...filter, field: value })}
        >
          <option value="">{say('changes.all')}</option>
          {fields.map(({ id, term, count }) => (
            <option key={id} value={id}>
              {say('changes.one', { term, count })}
            </option>
          ))}
        </select>
        <input
          type="search"
          aria-label={say('changes.school')}
          placeholder={say('changes.school')}
          value={filter.school}
          onInput={({ currentTarget: { value } }) => setFilter({ ...filter, school: value })}
        />
        <label class="tick">
          <input
            type="checkbox"
            checked={filter.small}
            onChange={({ currentTarget: { checked } }) => setFilter({ ...filter, small: checked })}
          />
          <span>{say('changes.small')}</span>
        </label>
      </div>
      {shown.length === 0 && <p class="empty">{say('changes.none')}</p>}
      <LongList
        label={say('changes.title')}
        items={shown}
        keyOf={({ sheet, cell, field, stage }) => [sheet, cell, field, stage].join('\n')}
        estimate={() => ROW_PX}
        row={(change, _index, tabIndex) => <Row change={change} tabIndex={tabIndex} />}
      />
    </section>
  );
};
