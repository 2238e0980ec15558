import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { LongList } from '../parts/LongList.tsx';
import { usePane } from '../parts/pane.ts';
import type { PlanItem, TargetView } from '../engine/protocol.ts';
import { UsePlan } from './PlanCard.tsx';
import { targetsWith } from './search.ts';

const HEIGHT = 66;

const TargetRow = ({ target, tabIndex }: { target: TargetView; tabIndex: 0 | -1 }) => {
  const { say } = usePane();
  const { name, stage, scope, goal, deadline, clause, document, note, certainty, qualitative } = target;
  const where = [stage, scope, deadline].filter((part) => part !== '').join(' · ');
  return (
    <article class="target" data-stop tabIndex={tabIndex}>
      <p class="top">
        <span class="name">{name}</span>
        <span class="goal">{qualitative ? say('plans.qualitative') : goal}</span>
      </p>
      <p class="quiet">
        {where} · {document} {clause}
        {certainty === 'low' && <span class="tag near">{say('plans.low')}</span>}
      </p>
      {note !== '' && (
        <p class="remark">
          {say('plans.note')}: {note}
        </p>
      )}
    </article>
  );
};

/** All targets of a plan with clause and notes on damaged text, searchable. */
export const Targets = ({ plan, onBack }: { plan: PlanItem; onBack: () => void }) => {
  const { controller, say } = usePane();
  const [targets, setTargets] = useState<readonly TargetView[]>([]);
  const [text, setText] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void controller.targets(plan.id).then(setTargets);
    heading.current?.focus();
    scrollTo(0, 0);
  }, [plan]);
  const shown = useMemo(() => targetsWith(targets, text), [targets, text]);
  return (
    <section aria-labelledby="targets">
      <button type="button" class="link back" onClick={onBack}>
        <Icon name="back" />
        {say('plans.back')}
      </button>
      <h2 id="targets" ref={heading} tabIndex={-1}>
        {plan.name}
      </h2>
      <p class="quiet">{plan.document !== plan.name && plan.document}</p>
      {plan.note !== null && <p class="remark">{plan.note}</p>}
      <UsePlan plan={plan} />
      <div class="filter">
        <div class="search">
          <input
            type="search"
            aria-label={say('plans.search')}
            placeholder={say('plans.search')}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <span class="number quiet" aria-live="polite">
            {say('plans.shown', { shown: shown.length, all: targets.length })}
          </span>
        </div>
      </div>
      {targets.length > 0 && shown.length === 0 && <p class="empty">{say('plans.noneShown')}</p>}
      <LongList
        label={plan.name}
        items={shown}
        keyOf={({ id }) => id}
        estimate={() => HEIGHT}
        row={(target, _index, tabIndex) => <TargetRow target={target} tabIndex={tabIndex} />}
      />
    </section>
  );
};
