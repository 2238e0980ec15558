import { useState } from 'preact/hooks';
import { templateWords } from '../../core/messages/pane/template.ts';
import { OWN_PLAN_ID } from '../../core/plans/ownPlan.ts';
import { openNewBook } from '../../excel/page/newBook.ts';
import { pageApi } from '../../excel/session.ts';
import { usePane } from '../parts/pane.ts';
import { sayOf } from '../say.ts';
import { useStore } from '../state/store.ts';
import { FillButton, FillStatus } from './FillTemplate.tsx';
import { TemplateFilling } from './TemplateFilling.ts';

const NATIONAL = 'national';

/** A release carries a template for each built-in plan; a plan of the user's own gets that of the national standards. */
const addressOf = (plan: string): string => `template/${plan === OWN_PLAN_ID ? NATIONAL : plan}.xlsx`;

type Told = 'opened' | 'national' | 'failed' | 'missing';

const fetched = async (address: string): Promise<Uint8Array | null> => {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
};

const opened = async (plan: string): Promise<Told> => {
  const bytes = await fetched(addressOf(plan));
  if (!bytes) return 'missing';
  if (!(await openNewBook(pageApi(), bytes))) return 'failed';
  return plan === OWN_PLAN_ID ? 'national' : 'opened';
};

/**
 * The template workbook of the chosen plan, empty or filled, opened beside the user's own; a download where Excel doesn't
 * open it.
 */
export const OpenTemplate = () => {
  const { state, controller } = usePane();
  const say = sayOf(templateWords, state.lang);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const filling = controller.desk.own(TemplateFilling);
  const isFilling = useStore(filling.store).phase !== 'idle';
  const plan = state.plans.find(({ id }) => id === state.plan);

  const open = async (): Promise<void> => {
    setBusy(true);
    setTold(null);
    filling.forget();
    setTold(await opened(state.plan).catch(() => 'failed' as const));
    setBusy(false);
  };

  return (
    <section class="own" aria-labelledby="template">
      <h2 id="template">{say('title')}</h2>
      <p class="quiet">{say('hint', { plan: plan?.name ?? '' })}</p>
      <p class="buttons">
        <button type="button" disabled={busy || isFilling || !plan} onClick={() => void open()}>
          {say(busy ? 'opening' : 'open')}
        </button>
        <FillButton off={busy || !plan} onFill={() => setTold(null)} />
      </p>
      <FillStatus />
      <div role="status">
        {told && (
          <div class={told === 'opened' || told === 'national' ? 'told' : 'warning'}>
            <p>{say(told)}</p>
            {told === 'failed' && (
              <p>
                <a class="button" href={addressOf(state.plan)} download={say('file')}>
                  {say('download')}
                </a>
              </p>
            )}
          </div>
        )}
      </div>
      <p class="quiet">{say('others')}</p>
    </section>
  );
};
