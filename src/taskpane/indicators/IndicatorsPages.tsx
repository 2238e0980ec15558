import type { FunctionComponent } from 'preact';
import { onDemand } from '../parts/onDemand.tsx';
import { Pages } from '../parts/Pages.tsx';
import { usePane } from '../parts/pane.ts';
import { IndicatorsView } from './IndicatorsView.tsx';

const Balance: FunctionComponent = onDemand(
  async () =>
    (await import(/* webpackChunkName: "view-assessment" */ '../assessment/BalancePage.tsx')).BalancePage,
);
const Inclusive: FunctionComponent = onDemand(
  async () =>
    (await import(/* webpackChunkName: "view-assessment" */ '../assessment/InclusivePage.tsx')).InclusivePage,
);

/** 指标: those of the plan, and the two national assessments. */
export const IndicatorsPages = () => {
  const { say } = usePane();
  return (
    <Pages
      label={say('indicators.pages')}
      pages={[
        { id: 'plan', name: say('indicators.page.plan'), view: IndicatorsView },
        { id: 'balance', name: say('indicators.page.balance'), view: Balance },
        { id: 'inclusive', name: say('indicators.page.inclusive'), view: Inclusive },
      ]}
    />
  );
};
