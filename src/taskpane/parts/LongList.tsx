import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { RowHeights } from './rows.ts';

export interface LongListHandle {
  /** Brings a row into view and the keyboard to it. */
  focus(index: number): void;
}

interface LongListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Height in px before a row has been measured. */
  readonly estimate: (item: T) => number;
  /** `tabIndex` goes to the row's one control, which also carries `data-stop`. */
  readonly row: (item: T, index: number, tabIndex: 0 | -1) => ComponentChildren;
  readonly handle?: Ref<LongListHandle>;
  /** For the row that the keyboard is at. */
  readonly onActive?: (index: number) => void;
}

/** Rows drawn beyond the edges of the window, in px. */
const OVERSCAN = 300;
/** Left above a row that is brought into view: what sticks to the top of the pane. */
const MARGIN = 120;

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
  PageDown: (at, last) => Math.min(last, at + 10),
  PageUp: (at) => Math.max(0, at - 10),
};

const indexOf = (element: EventTarget | null): number | null => {
  const row = element instanceof Element ? element.closest<HTMLElement>('[data-row]') : null;
  return row ? Number(row.dataset['row']) : null;
};

/**
 * A list of any length that draws only what is in the window. One stop for the Tab key; arrow keys, Home, End and
 * Page keys move inside it. Rows may have any height: they are measured when drawn.
 */
export const LongList = <T,>({ label, items, keyOf, estimate, row, handle, onActive }: LongListProps<T>) => {
  const list = useRef<HTMLDivElement>(null);
  const heights = useRef(new RowHeights()).current;
  const [[from, to], setRange] = useState<readonly [number, number]>([0, 0]);
  const [, drawAgain] = useState(0);
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);

  const keys = items.map(keyOf);
  heights.lay(keys, (index) => estimate(items[index] as T));
  const stop = Math.min(active, Math.max(0, items.length - 1));

  const look = (): void => {
    const box = list.current?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    const next = heights.range(-box.top - OVERSCAN, innerHeight - box.top + OVERSCAN);
    setRange((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
  };

  useEffect(() => {
    const listener = (): void => look();
    addEventListener('scroll', listener, { passive: true });
    addEventListener('resize', listener);
    const seen = new ResizeObserver(listener);
    if (list.current) seen.observe(list.current);
    seen.observe(document.body); // what folds above moves the list
    return () => {
      removeEventListener('scroll', listener);
      removeEventListener('resize', listener);
      seen.disconnect();
    };
  }, []);

  useLayoutEffect(() => {
    let changed = false;
    for (const element of list.current?.children ?? []) {
      const index = indexOf(element);
      const key = index === null ? undefined : keys[index];
      const { height } = element.getBoundingClientRect();
      if (key !== undefined && height > 0 && heights.measure(key, height)) changed = true;
    }
    look();
    if (changed) drawAgain((count) => count + 1);
    else if (wanted.current !== null) focusDrawn(wanted.current);
  });

  const focusDrawn = (index: number): void => {
    const element = list.current?.querySelector<HTMLElement>(`[data-row="${index}"] [data-stop]`);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    element.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
  };

  const focus = (index: number): void => {
    const box = list.current?.getBoundingClientRect();
    if (!box || items.length === 0) return;
    setActive(index);
    onActive?.(index);
    wanted.current = index;
    const top = box.top + heights.offset(index);
    const isIn = top >= MARGIN && top + heights.height(index) <= innerHeight;
    if (!isIn) scrollTo(0, scrollY + top - Math.min(MARGIN, innerHeight / 4));
    look();
    drawAgain((count) => count + 1);
  };

  useImperativeHandle(handle ?? { current: null }, () => ({ focus }));

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = indexOf(event.target);
    const move = MOVES[event.key];
    if (at === null || !move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focus(move(at, items.length - 1));
  };

  const last = Math.min(to, items.length);
  const first = Math.min(from, last);
  return (
    <div
      ref={list}
      class="long"
      role="list"
      aria-label={label}
      style={{ paddingTop: heights.offset(first), paddingBottom: heights.total - heights.offset(last) }}
      onKeyDown={onKeyDown}
      onFocusIn={(event: FocusEvent) => {
        const at = indexOf(event.target);
        if (at !== null && at !== active) setActive(at);
      }}
    >
      {items.slice(first, last).map((item, offset) => {
        const index = first + offset;
        return (
          <div
            key={keys[index]}
            role="listitem"
            data-row={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {row(item, index, index === stop ? 0 : -1)}
          </div>
        );
      })}
    </div>
  );
};
