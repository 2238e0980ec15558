import { useId } from 'preact/hooks';
import type { FillView } from '../engine/parts/fill/views.ts';
import { usePane } from '../parts/pane.ts';
import type { Filling } from './Filling.ts';
import { countsOf } from './standing.ts';
import { sheetsOf, type FillingState } from './state.ts';
import { useWords } from './words.ts';

interface Props {
  readonly filling: Filling;
  readonly state: FillingState;
  readonly view: FillView;
}

/** What will be written and how, said before it is done. */
export const Write = ({ filling, state, view }: Props) => {
  const words = useWords();
  const { state: pane } = usePane();
  const group = useId();
  const { weighed, weighing, as, audit, filled, stale } = state;
  const count = weighed?.cells ?? 0;
  const formulas = weighed?.formulas ?? 0;
  const faults = weighed?.findings.length ?? 0;
  const open = countsOf(view.cells, state.decisions).doubtful;
  const off = pane.busy || pane.phase !== 'idle' || weighing || weighed === null || stale;
  const mayFormulas = sheetsOf(state, 'data').length > 0;
  return (
    <section class="write" aria-labelledby="fill-write">
      <h2 id="fill-write">{words('fill.title')}</h2>
      {mayFormulas && (
        <fieldset class="as">
          <legend>{words('fill.as')}</legend>
          {(['values', 'formulas'] as const).map((one) => (
            <label key={one} class="tick">
              <input
                type="radio"
                name={group}
                checked={as === one}
                onChange={() => filling.write({ as: one })}
              />
              {words(`fill.${one}`)}
            </label>
          ))}
          {as === 'formulas' && !weighing && (
            <p class="quiet">
              {words(formulas > 0 ? 'fill.formulasTold' : 'fill.noFormulas', { count: formulas })}
            </p>
          )}
        </fieldset>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={audit}
          onChange={({ currentTarget: { checked } }) => filling.write({ audit: checked })}
        />
        {words('fill.audit')}
      </label>
      {!filled && (
        <ul class="remarks">
          <li>{words('fill.what', { count })}</li>
          {open > 0 && <li>{words('fill.left', { count: open })}</li>}
          {faults > 0 && <li class="bad">{words('fill.faults', { count: faults })}</li>}
        </ul>
      )}
      {filled && <p class="quiet">{words('fill.already')}</p>}
      <p class="buttons">
        <button
          type="button"
          class="primary"
          disabled={off || filled || count === 0}
          onClick={() => void filling.fillIn()}
        >
          {words('fill.go', { count })}
        </button>
        <button type="button" disabled={off} onClick={() => void filling.writeAudit()}>
          {words('audit.write')}
        </button>
        {filled && (
          <button type="button" onClick={() => void filling.read()}>
            {words('read.again')}
          </button>
        )}
      </p>
    </section>
  );
};
