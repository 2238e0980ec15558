import { CheckView } from './check/CheckView.tsx';
import { IndicatorsPages } from './indicators/IndicatorsPages.tsx';
import { Icon } from './parts/Icon.tsx';
import { NoticeBar } from './parts/NoticeBar.tsx';
import { onDemand } from './parts/onDemand.tsx';
import { Pane } from './parts/pane.ts';
import { TabPanel, Tabs } from './parts/Tabs.tsx';
import { PlansView } from './plans/PlansView.tsx';
import { paneSay } from './say.ts';
import type { Controller } from './state/controller.ts';
import { useStore } from './state/store.ts';

const WhatIfView = onDemand(
  async () => (await import(/* webpackChunkName: "view-whatif" */ './whatif/WhatIfView.tsx')).WhatIfView,
);

const FillView = onDemand(
  async () => (await import(/* webpackChunkName: "view-fill" */ './fill/FillView.tsx')).FillView,
);

/** The pane once Excel is there: its views under their tabs. */
export const App = ({ controller, version }: { controller: Controller; version: string }) => {
  const state = useStore(controller.store);
  const say = paneSay(state.lang);
  return (
    <Pane.Provider value={{ state, controller, say, version }}>
      <Tabs />
      <NoticeBar />
      <TabPanel view="check">
        <CheckView />
      </TabPanel>
      <TabPanel view="indicators">
        <IndicatorsPages />
      </TabPanel>
      <TabPanel view="whatif" whenShown>
        <WhatIfView />
      </TabPanel>
      <TabPanel view="fill" whenShown>
        <FillView />
      </TabPanel>
      <TabPanel view="plans" whenShown>
        <PlansView />
      </TabPanel>
      <footer>
        <Icon name="lock" /> {say('privacy')}
      </footer>
    </Pane.Provider>
  );
};
