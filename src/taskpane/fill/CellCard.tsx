import { useId, useState } from 'preact/hooks';
import type { CandidateView, CellView, Decision } from '../engine/parts/fill/views.ts';
import { usePane } from '../parts/pane.ts';
import type { Filling } from './Filling.ts';
import { chosenOf, typedValue } from './standing.ts';
import { useWords } from './words.ts';

const Sources = ({ candidate }: { candidate: CandidateView }) => {
  const words = useWords();
  const { controller } = usePane();
  if (candidate.sources.length === 0) return null;
  return (
    <span class="cells">
      {candidate.sources.map(({ label, sheet, cells, here }) =>
        here ? (
          <button key={label} type="button" class="cell" onClick={() => void controller.select(sheet, cells)}>
            {label}
          </button>
        ) : (
          <span key={label} class="place">
            {label}
          </span>
        ),
      )}
      {candidate.moreSources > 0 && (
        <span class="quiet">{words('cell.more', { count: candidate.moreSources })}</span>
      )}
    </span>
  );
};

interface Props {
  readonly filling: Filling;
  readonly cell: CellView;
  readonly decision: Decision | undefined;
  /** Under its own line, which names row and column already. */
  readonly named?: boolean;
}

const Choices = ({ filling, cell, decision }: Props) => {
  const words = useWords();
  const group = useId();
  const { id, sheet, address, candidates, state, percent } = cell;
  const name = `${sheet}!${address}`;
  const chosen = chosenOf(cell, decision);
  const [text, setText] = useState(decision?.kind === 'value' ? String(decision.value) : '');
  const typed = (value: string): void => {
    setText(value);
    if (value.trim() !== '') filling.decide(id, { kind: 'value', value: typedValue(value, percent) });
    else if (decision?.kind === 'value') filling.decide(id, undefined);
  };
  return (
    <fieldset class="candidates">
      <legend>{words('cell.choose', { cell: name })}</legend>
      {candidates.map((candidate) => (
        <div key={candidate.id} class="candidate">
          <label>
            <input
              type="radio"
              name={group}
              checked={chosen?.id === candidate.id}
              disabled={candidate.shown === ''}
              onChange={() =>
                filling.decide(
                  id,
                  state === 'proposed' && candidate.id === candidates[0]?.id
                    ? undefined
                    : { kind: 'accept', candidate: candidate.id },
                )
              }
            />
            <span>
              <strong class="figures">
                {candidate.shown === '' ? words('cell.noFigure') : candidate.shown}
              </strong>{' '}
              {candidate.what}{' '}
              <span class="quiet">{words('cell.sure', { percent: candidate.confidence })}</span>
            </span>
          </label>
          <p class="quiet">{candidate.reason}</p>
          <Sources candidate={candidate} />
        </div>
      ))}
      <div class="candidate own">
        <label>
          <input
            type="radio"
            name={group}
            checked={decision?.kind === 'value'}
            disabled={text.trim() === ''}
            onChange={() => typed(text)}
          />
          <span>{words('cell.own')}</span>
        </label>
        <input
          type="text"
          inputMode="decimal"
          aria-label={words('cell.ownValue', { cell: name })}
          value={text}
          onInput={({ currentTarget: { value } }) => typed(value)}
        />
      </div>
      <div class="candidate">
        <label>
          <input
            type="radio"
            name={group}
            checked={decision?.kind === 'skip'}
            onChange={() => filling.decide(id, { kind: 'skip' })}
          />
          <span>{words('cell.skip')}</span>
        </label>
      </div>
    </fieldset>
  );
};

/** Everything about one cell: what it is taken for and why, where the figure comes from, and what to put there instead. */
export const CellCard = ({ filling, cell, decision, named = false }: Props) => {
  const words = useWords();
  const { controller } = usePane();
  const { sheet, address, row, column, unit, what, reason, byRecipe, state, candidates } = cell;
  return (
    // the keys of a field belong to the field, not to the list around it
    <div class="card" onKeyDown={(event) => event.stopPropagation()}>
      <dl class="facts">
        {!named && (
          <div>
            <dt>{words('cell.row')}</dt>
            <dd>{row}</dd>
          </div>
        )}
        {!named && column !== '' && (
          <div>
            <dt>{words('cell.column')}</dt>
            <dd>{column}</dd>
          </div>
        )}
        {unit !== '' && (
          <div>
            <dt>{words('cell.unit')}</dt>
            <dd>{unit}</dd>
          </div>
        )}
        {what !== '' && candidates.length === 0 && (
          <div>
            <dt>{words('cell.what')}</dt>
            <dd>{what}</dd>
          </div>
        )}
        {(state !== 'proposed' || candidates.length === 0) && (
          <div>
            <dt>{words('cell.why')}</dt>
            <dd>{byRecipe ? words('cell.byRecipe', { reason }) : reason}</dd>
          </div>
        )}
      </dl>
      <Choices key={cell.id} filling={filling} cell={cell} decision={decision} />
      <p class="buttons">
        <button type="button" class="cell" onClick={() => void controller.select(sheet, address)}>
          {words('cell.at', { cell: `${sheet}!${address}` })}
        </button>
        {decision !== undefined && (
          <button type="button" class="small" onClick={() => filling.decide(cell.id, undefined)}>
            {words(state === 'doubtful' ? 'cell.backDoubt' : 'cell.back')}
          </button>
        )}
      </p>
    </div>
  );
};
