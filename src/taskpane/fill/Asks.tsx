import { useMemo, useRef } from 'preact/hooks';
import type { CellView, FillView } from '../engine/parts/fill/views.ts';
import { Icon } from '../parts/Icon.tsx';
import { LongList, type LongListHandle } from '../parts/LongList.tsx';
import { CellCard } from './CellCard.tsx';
import type { Filling } from './Filling.ts';
import { SIGNS, standingOf, type Standing } from './standing.ts';
import type { FillingState } from './state.ts';
import { useWords } from './words.ts';

const HEIGHT = 57;
const LISTS = ['doubtful', 'missing', 'untouched'] as const satisfies readonly Standing[];

interface Props {
  readonly filling: Filling;
  readonly state: FillingState;
  readonly view: FillView;
}

const Line = ({
  cell,
  filling,
  state,
  tabIndex,
  withSheet,
}: Omit<Props, 'view'> & { cell: CellView; tabIndex: 0 | -1; withSheet: boolean }) => {
  const words = useWords();
  const decision = state.decisions[cell.id];
  const { standing, shown } = standingOf(cell, decision);
  const open = state.opened?.place === 'list' && state.opened.id === cell.id;
  return (
    <article class={`ask ${standing}${open ? ' open' : ''}`}>
      <button
        type="button"
        data-stop
        tabIndex={tabIndex}
        aria-expanded={open}
        onClick={() => filling.open(open ? null : { id: cell.id, place: 'list' })}
      >
        <span class="top">
          <span class="name">{[cell.row, cell.column].filter((text) => text !== '').join(' × ')}</span>
          <span class={`tag ${standing}`}>
            {SIGNS[standing]} {words(`state.${standing}`)} {shown}
          </span>
        </span>
        <span class="where">
          <span class="address">{withSheet ? `${cell.sheet}!${cell.address}` : cell.address}</span>
          <span class="message">{cell.reason}</span>
        </span>
      </button>
      {open && <CellCard filling={filling} cell={cell} decision={decision} named />}
    </article>
  );
};

/** The cells a person has to say something about, one after the other. */
export const Asks = ({ filling, state, view }: Props) => {
  const words = useWords();
  const list = useRef<LongListHandle>(null);
  const { shown, decisions, opened } = state;
  const { cells } = view;
  const of = (kind: Standing): readonly CellView[] => cells.filter((cell) => cell.state === kind);
  const counts = useMemo(() => new Map(LISTS.map((kind) => [kind, of(kind).length])), [cells]);
  const listed = useMemo(() => of(shown), [cells, shown]);
  const left = of('doubtful').filter(({ id }) => decisions[id] === undefined).length;
  const withSheet = view.grids.length > 1;
  const at = opened?.place === 'list' ? listed.findIndex(({ id }) => id === opened.id) : -1;

  const step = (by: 1 | -1): void => {
    const next = at < 0 ? (by > 0 ? 0 : listed.length - 1) : at + by;
    const cell = listed[next];
    if (!cell) return;
    filling.open({ id: cell.id, place: 'list' });
    list.current?.focus(next);
  };
  return (
    <section class="asks" aria-labelledby="fill-asks">
      <h2 id="fill-asks">
        {words('ask.title')}{' '}
        <span class="quiet">
          {(counts.get('doubtful') ?? 0) === 0
            ? ''
            : left > 0
              ? words('ask.left', { count: left })
              : words('ask.done')}
        </span>
      </h2>
      <div class="filter">
        <div class="chips" role="group" aria-label={words('ask.title')}>
          {LISTS.map((kind) => (
            <button
              key={kind}
              type="button"
              class="chip"
              aria-pressed={shown === kind}
              disabled={(counts.get(kind) ?? 0) === 0 && shown !== kind}
              onClick={() => filling.list(kind)}
            >
              {words(`state.${kind}`)} <span class="number">{counts.get(kind)}</span>
            </button>
          ))}
          {listed.length > 0 && (
            <span class="steps">
              <span class="number quiet">
                {at < 0 ? '' : words('ask.at', { at: at + 1, all: listed.length })}
              </span>
              <button
                type="button"
                class="square"
                aria-label={words('ask.previous')}
                disabled={at === 0}
                onClick={() => step(-1)}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                class="square"
                aria-label={words('ask.next')}
                disabled={at === listed.length - 1}
                onClick={() => step(1)}
              >
                <Icon name="down" />
              </button>
            </span>
          )}
        </div>
      </div>
      {listed.length === 0 ? (
        <p class="quiet none">{words(shown === 'doubtful' ? 'ask.none' : 'ask.noneOf')}</p>
      ) : (
        <LongList
          label={words(`state.${shown}`)}
          items={listed}
          keyOf={({ id }) => id}
          estimate={() => HEIGHT}
          handle={list}
          row={(cell, _index, tabIndex) => (
            <Line cell={cell} filling={filling} state={state} tabIndex={tabIndex} withSheet={withSheet} />
          )}
        />
      )}
    </section>
  );
};
