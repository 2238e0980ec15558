import { useId, useState } from 'preact/hooks';
import type { BalanceView } from '../engine/views/assessment/types.ts';
import type { Assessments, AssessmentState } from './assessments.ts';
import { Coefficients } from './Coefficients.tsx';
import { Frame } from './Frame.tsx';
import { Items } from './Items.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Readings } from './Readings.tsx';
import { Schools } from './Schools.tsx';
import { Verdict } from './Verdict.tsx';
import { WayToPass } from './WayToPass.tsx';
import { useWords } from './words.ts';

const Empty = () => {
  const words = useWords();
  return (
    <>
      <p>{words('balance.empty')}</p>
      <p>{words('balance.needs')}</p>
      <p class="quiet">{words('balance.columns')}</p>
    </>
  );
};

interface BalanceProps {
  readonly view: BalanceView;
  readonly own: Assessments;
  readonly state: AssessmentState;
}

const Balance = ({ view, own, state }: BalanceProps) => {
  const words = useWords();
  const group = useId();
  const [wanted, setWanted] = useState(view.stages[0]?.stage);
  const chosen = state.chosen?.stage ?? wanted;
  const stage = view.stages.find((one) => one.stage === chosen) ?? view.stages[0];
  const decided = view.items.filter(({ verdict }) => verdict !== 'undecidable').length;
  return (
    <>
      <h2>{words('balance.title')}</h2>
      <p class="of">{words('of', { year: view.year })}</p>
      <dl class="verdicts">
        <div>
          <dt>{words('balance.resources')}</dt>
          <dd>
            <Verdict of={view.verdict} />
          </dd>
        </div>
        <div>
          <dt>{words('balance.overall')}</dt>
          <dd>
            <Verdict of={view.overall} />
          </dd>
        </div>
      </dl>
      {view.stages.length === 1 && stage && (
        <p class="remark">{words('balance.oneStage', { stage: stage.name })}</p>
      )}
      {view.remarks.map((remark) => (
        <p key={remark} class="remark">
          {remark}
        </p>
      ))}
      {view.stages.length > 1 && (
        <div class="pages" role="radiogroup" aria-label={words('stage')}>
          {view.stages.map((one) => (
            <label key={one.stage} class={one === stage ? 'page chosen' : 'page'}>
              <input
                type="radio"
                name={group}
                checked={one === stage}
                onChange={() => {
                  setWanted(one.stage);
                  if (state.chosen !== null) void own.open(null);
                }}
              />
              {one.name} <span class="number">{one.counts.met}</span>
              {' / '}
              <span class="number">{one.schools.length}</span>
            </label>
          ))}
        </div>
      )}
      {stage && (
        <>
          {stage.absent.length > 0 && (
            <p class="warning">{words('balance.absent', { names: stage.absent.join('、') })}</p>
          )}
          <Coefficients stage={stage} />
          <Schools view={view} stage={stage} own={own} state={state} />
          <LeftOut key={stage.stage} stage={stage} own={own} />
        </>
      )}
      <WayToPass own={own} state={state} />
      <details class="fold">
        <summary>{words('items', { done: decided, all: view.items.length })}</summary>
        <div>
          <p class="quiet">{words('items.note')}</p>
          <Items items={view.items} year={view.year} own={own} />
        </div>
      </details>
      <Readings view={view} own={own} />
    </>
  );
};

/** 优质均衡: coefficients, every school's standing, what is missing to pass, and all that people judge. */
export const BalancePage = () => {
  const words = useWords();
  return (
    <Frame title={words('balance.title')} view={({ balance }) => balance} empty={<Empty />}>
      {(view, own, state) => <Balance view={view} own={own} state={state} />}
    </Frame>
  );
};
