import { useEffect, useState } from 'preact/hooks';
import type { WaiverView } from '../engine/parts/explanations.ts';
import { usePane } from '../parts/pane.ts';
import { useStore } from '../state/store.ts';
import { Explanations } from './Explanations.ts';
import { SheetTools } from './SheetTools.tsx';
import { WaiverCard } from './WaiverCard.tsx';
import { useWords } from './words.ts';
import './explain.css';

const STATES = ['applied', 'lapsed', 'unused', 'refused'] as const;
type Shown = (typeof STATES)[number] | 'all';

/** A few hundred cards are drawn at once; the rest when asked for. */
const CARDS = 200;

/** All explanations of the workbook: what holds, what has lapsed, what isn't needed any more. */
export const ExplanationsPage = () => {
  const { state, controller } = usePane();
  const say = useWords();
  const { desk } = controller;
  const part = desk.own(Explanations);
  const { steps } = useStore(part.store);
  const [views, setViews] = useState<readonly WaiverView[]>([]);
  const [shown, setShown] = useState<Shown>('all');
  const [drawn, setDrawn] = useState(CARDS);
  useEffect(() => {
    let gone = false;
    void desk.quietly(async () => {
      const list = await desk.ask('explanations', 'list');
      if (!gone) setViews(list);
    });
    return () => void (gone = true);
  }, [state.revision]);

  const count = (of: Shown): number =>
    of === 'all' ? views.length : views.filter((view) => view.state === of).length;
  const unused = views.filter((view) => view.state === 'unused').map(({ waiver }) => waiver);
  const list = shown === 'all' ? views : views.filter((view) => view.state === shown);
  const act = (work: () => Promise<void>, text: string): void =>
    void desk.quietly(async () => {
      await work();
      controller.note({ kind: 'done', text });
    });
  return (
    <>
      <SheetTools />
      <section class="waivers" aria-labelledby="waivers">
        <h2 id="waivers">
          {say('list.title')} <span class="quiet">{say('list.count', { count: views.length })}</span>
        </h2>
        {views.length === 0 && (
          <div class="empty">
            <p>{say('list.none')}</p>
            <p class="quiet">{say('list.noneHint')}</p>
          </div>
        )}
        {views.length > 0 && (
          <div class="chips" role="group" aria-label={say('list.filter')}>
            {(['all', ...STATES] as const).map((one) => (
              <button
                key={one}
                type="button"
                class="chip"
                aria-pressed={shown === one}
                disabled={count(one) === 0}
                onClick={() => setShown(one)}
              >
                {say(`list.${one}`, { count: count(one) })}
              </button>
            ))}
          </div>
        )}
        <p class="buttons">
          {steps > 0 && (
            <button type="button" class="small" onClick={() => act(() => part.undo(), say('said.undone'))}>
              {say('undo')}
            </button>
          )}
          {unused.length > 0 && (
            <button
              type="button"
              class="small"
              onClick={() => act(() => part.remove(unused), say('said.removed', { count: unused.length }))}
            >
              {say('list.removeUnused', { count: unused.length })}
            </button>
          )}
        </p>
        {views.length > 0 && list.length === 0 && <p class="empty">{say('list.noneShown')}</p>}
        <ul class="plain">
          {list.slice(0, drawn).map((view) => (
            <WaiverCard key={JSON.stringify(view.waiver)} view={view} />
          ))}
        </ul>
        {list.length > drawn && (
          <button type="button" onClick={() => setDrawn(drawn + CARDS)}>
            {say('list.more', { count: list.length - drawn })}
          </button>
        )}
      </section>
    </>
  );
};
