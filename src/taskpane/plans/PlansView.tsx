import { useState } from 'preact/hooks';
import { onDemand } from '../parts/onDemand.tsx';
import { usePane } from '../parts/pane.ts';
import { OwnPlan } from './OwnPlan.tsx';
import { PlanCard } from './PlanCard.tsx';
import { Targets } from './Targets.tsx';

const OpenTemplate = onDemand(
  async () => (await import(/* webpackChunkName: "view-template" */ './OpenTemplate.tsx')).OpenTemplate,
);

/** All plans; of one, all its targets. */
export const PlansView = () => {
  const { state, say } = usePane();
  const [open, setOpen] = useState<string | null>(null);
  const plan = state.plans.find(({ id }) => id === open);
  if (plan) return <Targets plan={plan} onBack={() => setOpen(null)} />;
  return (
    <>
      <section aria-labelledby="plans">
        <h2 id="plans">{say('plans.back')}</h2>
        <ul class="cards">
          {state.plans.map((one) => (
            <PlanCard key={one.id} plan={one} onOpen={() => setOpen(one.id)} />
          ))}
        </ul>
      </section>
      <OpenTemplate />
      <OwnPlan />
    </>
  );
};
