import { GROUPS, type GroupId } from '../engine/parts/whatif/groups.ts';
import type { QuestionItem } from '../engine/parts/whatif/views.ts';
import type { Sums, SumsState } from './sums.ts';
import { useWords } from './words.ts';

const Items = ({ items, sums }: { items: readonly QuestionItem[]; sums: Sums }) => (
  <ul class="plain questions">
    {items.map(({ id, number, name }) => (
      <li key={id}>
        <button type="button" class="question" onClick={() => sums.choose(id)}>
          <span>{name}</span> <span class="quiet">{number}</span>
        </button>
      </li>
    ))}
  </ul>
);

/** All questions under their headings, or those that fit what was typed, best first. */
export const QuestionList = ({ sums, state }: { sums: Sums; state: SumsState }) => {
  const words = useWords();
  const { items, search, found } = state;
  const byId = new Map(items.map((item) => [item.id, item]));
  return (
    <>
      <label class="field">
        <span>{words('list.search')}</span>
        <input
          type="search"
          placeholder={words('list.example')}
          value={search}
          onInput={({ currentTarget }) => void sums.search(currentTarget.value)}
        />
      </label>
      <p class="quiet" role="status">
        {found !== null && words(found.length === 0 ? 'list.none' : 'list.found', { count: found.length })}
      </p>
      {found !== null && found.length > 0 ? (
        <Items items={found.flatMap((id) => byId.get(id) ?? [])} sums={sums} />
      ) : (
        (Object.keys(GROUPS) as GroupId[]).map((group) => (
          <section key={group} aria-labelledby={`group-${group}`} hidden={items.length === 0}>
            <h3 id={`group-${group}`}>{words(`group.${group}`)}</h3>
            <Items items={items.filter((item) => item.group === group)} sums={sums} />
          </section>
        ))
      )}
    </>
  );
};
