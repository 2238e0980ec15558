import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CellView, FillView, GridCell, GridView } from '../engine/parts/fill/views.ts';
import { CellCard } from './CellCard.tsx';
import type { Filling } from './Filling.ts';
import { moved } from './gridMoves.ts';
import { brief, SIGNS, standingOf } from './standing.ts';
import type { FillingState } from './state.ts';
import { useWords } from './words.ts';

interface Props {
  readonly filling: Filling;
  readonly state: FillingState;
  readonly view: FillView;
}

interface GridProps {
  readonly filling: Filling;
  readonly state: FillingState;
  readonly grid: GridView;
  readonly cells: ReadonlyMap<string, CellView>;
}

const spans = ({ rows, columns }: GridCell) => ({
  ...(rows > 1 ? { rowSpan: rows } : {}),
  ...(columns > 1 ? { colSpan: columns } : {}),
});

/** The form in its own shape. One stop for the Tab key; the arrow keys go from cell to cell. */
const Grid = ({ filling, state, grid, cells }: GridProps) => {
  const words = useWords();
  const table = useRef<HTMLTableElement>(null);
  const inputs = useMemo(() => grid.rows.flat().filter(({ kind }) => kind === 'input'), [grid]);
  const [at, setAt] = useState(inputs[0]?.id ?? null);
  const stop = inputs.some(({ id }) => id === at) ? at : (inputs[0]?.id ?? null);
  const open = (id: string | null): void => filling.open(id === null ? null : { id, place: 'grid' });
  const focus = (id: string): void => {
    setAt(id);
    const cell = table.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'center' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = (event.target as HTMLElement).dataset['id'];
    const from = inputs.find((cell) => cell.id === id);
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') open(from.id);
    else {
      const to = moved(inputs, from, event.key);
      if (!to && !event.key.startsWith('Arrow')) return;
      if (to?.id) focus(to.id);
    }
    event.preventDefault();
  };
  const input = (cell: GridCell) => {
    const id = cell.id ?? '';
    const view = cells.get(id);
    if (!view) return <td key={id} role="gridcell" />;
    const { standing, shown } = standingOf(view, state.decisions[id]);
    const chosen = state.opened?.id === id && state.opened.place === 'grid';
    return (
      <td
        key={id}
        role="gridcell"
        data-id={id}
        class={standing}
        tabIndex={id === stop ? 0 : -1}
        aria-selected={chosen}
        aria-label={words('grid.cell', {
          cell: cell.address,
          state: words(`state.${standing}`),
          value: shown === '' ? words('grid.empty') : shown,
        })}
        {...spans(cell)}
        onClick={() => {
          setAt(id);
          open(id);
        }}
      >
        <span class="sign">{SIGNS[standing]}</span>
        {shown !== '' && <span class="value">{brief(shown)}</span>}
      </td>
    );
  };
  const other = (cell: GridCell) => {
    const { kind, text, id, column, address } = cell;
    const sticks = column === grid.sticky ? ' sticky' : '';
    if (kind === 'head')
      return (
        <th key={address} class={`head${sticks}`} {...spans(cell)}>
          {cell.columns > 1 ? <span class="stay">{text}</span> : text}
        </th>
      );
    if (kind === 'label')
      return (
        <th key={address} role="rowheader" class={`label${sticks}`} {...spans(cell)}>
          {cell.columns > 1 ? <span class="stay">{text}</span> : text}
        </th>
      );
    const value = kind === 'computed' && id !== null ? (state.weighed?.computed[id] ?? '') : text;
    return (
      <td key={address} role="gridcell" class={`${kind}${sticks}`} {...spans(cell)}>
        {kind === 'computed' ? brief(value) : value}
      </td>
    );
  };
  const line = (cells_: readonly GridCell[], index: number) => (
    <tr key={index} role="row">
      {cells_.map((cell) => (cell.kind === 'input' ? input(cell) : other(cell)))}
    </tr>
  );
  const body = grid.rows.findIndex((cells_) => cells_.every(({ kind }) => kind !== 'head'));
  const heads = body < 0 ? grid.rows.length : body;
  return (
    <div class="form" {...(inputs.length === 0 ? { tabIndex: 0 } : {})}>
      <table
        ref={table}
        role="grid"
        aria-label={words('grid.label', { sheet: grid.sheet })}
        onKeyDown={onKeyDown}
      >
        <thead role="rowgroup">{grid.rows.slice(0, heads).map(line)}</thead>
        <tbody role="rowgroup">
          {grid.rows.slice(heads).map((cells_, at_) => line(cells_, heads + at_))}
        </tbody>
      </table>
    </div>
  );
};

/** The form as it will be, and what lies behind the cell that was pressed. */
export const Preview = ({ filling, state, view }: Props) => {
  const words = useWords();
  const { grids } = view;
  const cells = useMemo(() => new Map(view.cells.map((cell) => [cell.id, cell])), [view]);
  const [chosen, setChosen] = useState(0);
  const card = useRef<HTMLDivElement>(null);
  const grid = grids[chosen] ?? grids[0];
  const { opened } = state;
  const cell = opened?.place === 'grid' ? cells.get(opened.id) : undefined;
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), [cell?.id]);
  if (!grid) return null;
  return (
    <section class="preview" aria-labelledby="fill-preview">
      <h2 id="fill-preview">{words('grid.title')}</h2>
      {grids.length > 1 && (
        <select
          aria-label={words('grid.sheet')}
          value={String(chosen)}
          onChange={({ currentTarget: { value } }) => setChosen(Number(value))}
        >
          {grids.map(({ sheet }, index) => (
            <option key={sheet} value={String(index)}>
              {sheet}
            </option>
          ))}
        </select>
      )}
      <p class="quiet">{words('grid.hint')}</p>
      <Grid key={grid.sheet} filling={filling} state={state} grid={grid} cells={cells} />
      <div ref={card} class="opened" role="region" aria-live="polite" aria-label={words('grid.title')}>
        {cell && (
          <>
            <p class="top">
              <strong>
                {cell.sheet}!{cell.address}
              </strong>
              <button type="button" class="small" onClick={() => filling.open(null)}>
                {words('cell.close')}
              </button>
            </p>
            <CellCard key={cell.id} filling={filling} cell={cell} decision={state.decisions[cell.id]} />
          </>
        )}
      </div>
    </section>
  );
};
