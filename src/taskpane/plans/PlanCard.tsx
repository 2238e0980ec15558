import { usePane } from '../parts/pane.ts';
import type { PlanItem } from '../engine/protocol.ts';

export const UsePlan = ({ plan }: { plan: PlanItem }) => {
  const { state, controller, say } = usePane();
  if (state.plan === plan.id) return <span class="tag met">{say('plans.current')}</span>;
  const use = (): void => {
    controller.choosePlan(plan.id);
    controller.note({ kind: 'done', text: say('plans.used', { plan: plan.name }) });
  };
  return (
    <button type="button" class="small" disabled={state.phase !== 'idle'} onClick={use}>
      {say('plans.use')}
    </button>
  );
};

export const PlanCard = ({ plan, onOpen }: { plan: PlanItem; onOpen: () => void }) => {
  const { say } = usePane();
  return (
    <li class="card">
      <h3>
        <button type="button" class="link" onClick={onOpen}>
          {plan.name}
        </button>
      </h3>
      <p class="quiet">
        {plan.years !== '' && `${plan.years} · `}
        {say('plans.targets', { count: plan.targets })}
      </p>
      <UsePlan plan={plan} />
    </li>
  );
};
