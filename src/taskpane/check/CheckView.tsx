import { usePane } from '../parts/pane.ts';
import { onDemand } from '../parts/onDemand.tsx';
import { Pages } from '../parts/Pages.tsx';
import { FindingsPage } from './FindingsPage.tsx';
import { Outcome } from './Outcome.tsx';
import { Personal } from './Personal.tsx';
import { Setup } from './Setup.tsx';

const Explanations = onDemand(
  async () =>
    (await import(/* webpackChunkName: "view-explain" */ '../explain/ExplanationsPage.tsx')).ExplanationsPage,
);

const Years = onDemand(
  async () => (await import(/* webpackChunkName: "view-years" */ '../years/YearsPage.tsx')).YearsPage,
);

/** The main job: choose, check, look over what was read, work through the findings. */
export const CheckView = () => {
  const { state, say } = usePane();
  const {
    summary,
    given: { waivers },
  } = state;
  return (
    <>
      <Setup />
      {!summary && state.phase === 'idle' && (
        <div class="empty">
          <p>{say('check.first')}</p>
          <p class="quiet">{say('check.firstLong')}</p>
        </div>
      )}
      {summary && (
        <>
          <Outcome summary={summary} />
          <Personal columns={summary.personal} />
          <Pages
            label={say('pages.check')}
            pages={[
              {
                id: 'findings',
                name: say('page.findings'),
                count: state.findings.length,
                view: FindingsPage,
              },
              {
                id: 'explanations',
                name: say('page.explanations'),
                count: waivers.length,
                view: Explanations,
              },
              { id: 'years', name: say('page.years'), view: Years },
            ]}
          />
        </>
      )}
    </>
  );
};
