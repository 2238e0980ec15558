import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface GridColumn {
  readonly name: string;
  /** In full, where the name is short for it. */
  readonly full?: string;
  readonly note: string;
}

export interface GridCell {
  readonly value: string;
  readonly sign: string;
  readonly word: string;
  readonly kind: string;
}

interface GridProps {
  readonly label: string;
  readonly corner: string;
  readonly columns: readonly GridColumn[];
  readonly rows: number;
  readonly keyOf: (row: number) => string;
  readonly head: (row: number) => { readonly name: string; readonly note: string; readonly kind: string };
  readonly cell: (row: number, column: number) => GridCell;
  readonly onOpen: (row: number) => void;
  /** Of the row that is open. */
  readonly open?: string | null;
}

/** Height of a row, as the styles have it: rows are placed by it, so that thousands cost nothing. */
const ROW = 50;
const HEAD = 66;
/** Rows drawn beyond the edges. */
const OVERSCAN = 6;

type At = readonly [row: number, column: number];

/** Where a key leads; columns count from 0, the row's own name, on. */
const moved = ([row, column]: At, key: string, control: boolean, [rows, columns]: At): At | null => {
  const page = 8;
  const within = (wanted: number): number => Math.max(0, Math.min(rows - 1, wanted));
  switch (key) {
    case 'ArrowDown':
      return [within(row + 1), column];
    case 'ArrowUp':
      return [within(row - 1), column];
    case 'ArrowRight':
      return [row, Math.min(columns, column + 1)];
    case 'ArrowLeft':
      return [row, Math.max(0, column - 1)];
    case 'PageDown':
      return [within(row + page), column];
    case 'PageUp':
      return [within(row - page), column];
    case 'Home':
      return [control ? 0 : row, 0];
    case 'End':
      return [control ? rows - 1 : row, columns];
    default:
      return null;
  }
};

/**
 * A table of any length with its names and titles always in view. It draws only the rows in its window; one stop for
 * the Tab key, arrow keys, Home, End and Page keys move inside it, Enter opens a row.
 */
export const Grid = (props: GridProps) => {
  const { label, corner, columns, rows, keyOf, head, cell, onOpen, open = null } = props;
  const box = useRef<HTMLDivElement>(null);
  const [[from, to], setRange] = useState<At>([0, 20]);
  const [active, setActive] = useState<At>([0, 0]);
  const wantsFocus = useRef(false);

  const look = (): void => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    const first = Math.max(0, Math.floor(scrollTop / ROW) - OVERSCAN);
    const next: At = [first, Math.ceil((scrollTop + clientHeight) / ROW) + OVERSCAN];
    setRange((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
  };

  useEffect(() => {
    const seen = new ResizeObserver(look);
    if (box.current) seen.observe(box.current);
    return () => seen.disconnect();
  }, []);

  useEffect(look, [rows]);

  const last = Math.min(to, rows);
  const first = Math.min(from, last);
  // the Tab key needs a stop among the rows that are drawn
  const stop = Math.max(first, Math.min(active[0], last - 1));

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const wanted = box.current?.querySelector<HTMLElement>(`[data-at="${active[0]},${active[1]}"]`);
    if (!wanted) return;
    wantsFocus.current = false;
    wanted.focus({ preventScroll: true });
  });

  const go = (at: At): void => {
    setActive(at);
    wantsFocus.current = true;
    const element = box.current;
    if (!element) return;
    const top = at[0] * ROW;
    const height = element.clientHeight - HEAD;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW > element.scrollTop + height) element.scrollTop = top + ROW - height;
    const column = element.querySelectorAll<HTMLElement>('[role=columnheader]')[at[1]];
    const fixed = element.querySelector<HTMLElement>('.corner')?.offsetWidth ?? 0;
    if (column && at[1] > 0) {
      const { offsetLeft, offsetWidth } = column;
      if (offsetLeft - fixed < element.scrollLeft) element.scrollLeft = offsetLeft - fixed;
      else if (offsetLeft + offsetWidth > element.scrollLeft + element.clientWidth)
        element.scrollLeft = offsetLeft + offsetWidth - element.clientWidth;
    }
    look();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || rows === 0) return;
    const at: At = [stop, active[1]];
    const next = moved(at, event.key, event.ctrlKey, [rows, columns.length]);
    if (next) {
      event.preventDefault();
      go(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(stop);
    }
  };

  const stopAt = (row: number, column: number) => ({
    'data-at': `${row},${column}`,
    tabIndex: row === stop && column === active[1] ? 0 : -1,
    onClick: () => {
      setActive([row, column]);
      onOpen(row);
    },
  });

  return (
    <div
      ref={box}
      class="grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rows + 1}
      aria-colcount={columns.length + 1}
      onScroll={look}
      onKeyDown={onKeyDown}
    >
      <div class="grid-head" role="row" aria-rowindex={1}>
        <span role="columnheader" class="corner" aria-colindex={1}>
          {corner}
        </span>
        {columns.map(({ name, full = name, note }, column) => (
          <span key={name} role="columnheader" aria-colindex={column + 2} title={full}>
            <span class="title">{name}</span>
            <span class="note">{note}</span>
          </span>
        ))}
      </div>
      <div class="grid-rows" role="rowgroup" style={{ height: rows * ROW }}>
        {Array.from({ length: last - first }, (_, offset) => {
          const row = first + offset;
          const { name, note, kind } = head(row);
          return (
            <div
              key={keyOf(row)}
              class={keyOf(row) === open ? 'grid-row open' : 'grid-row'}
              role="row"
              aria-rowindex={row + 2}
              style={{ top: row * ROW }}
            >
              <span role="rowheader" aria-colindex={1} class={`corner ${kind}`} {...stopAt(row, 0)}>
                <span class="name">{name}</span>
                <span class="note">{note}</span>
              </span>
              {columns.map((_column, column) => {
                const one = cell(row, column);
                return (
                  <span
                    key={column}
                    role="gridcell"
                    aria-colindex={column + 2}
                    class={one.kind}
                    {...stopAt(row, column + 1)}
                  >
                    <span class="value">{one.value}</span>
                    <span class="note">
                      {one.sign} {one.word}
                    </span>
                  </span>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
};
