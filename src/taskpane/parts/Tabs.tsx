import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { PANE_VIEWS, type PaneView } from '../state/paneState.ts';
import { usePane } from './pane.ts';

const KEYS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: () => PANE_VIEWS.length - 1,
};

/** The views as tabs: arrow keys move between them, Tab goes into the open one. */
export const Tabs = () => {
  const { state, controller, say } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = KEYS[event.key];
    if (!move) return;
    event.preventDefault();
    const at = (move(PANE_VIEWS.indexOf(state.view)) + PANE_VIEWS.length) % PANE_VIEWS.length;
    controller.show(PANE_VIEWS[at] as PaneView);
    (list.current?.children[at] as HTMLElement).focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say('views')} ref={list} onKeyDown={onKeyDown}>
      {PANE_VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          aria-controls={`view-${view}`}
          aria-selected={view === state.view}
          tabIndex={view === state.view ? 0 : -1}
          onClick={() => controller.show(view)}
        >
          {say(`view.${view}`)}
          {view === 'check' && state.findings.length > 0 && (
            <span class="count">{state.findings.length}</span>
          )}
        </button>
      ))}
    </div>
  );
};

interface TabPanelProps {
  readonly view: PaneView;
  /** Nothing of it is there before it was first shown. */
  readonly whenShown?: boolean;
  readonly children: ComponentChildren;
}

export const TabPanel = ({ view, whenShown = false, children }: TabPanelProps) => {
  const { state } = usePane();
  const scrolled = useRef(0);
  const wasShown = useRef(!whenShown);
  const open = view === state.view;
  wasShown.current ||= open;
  useLayoutEffect(() => {
    if (!open) return;
    // all views scroll with the page; each comes back where it was left
    scrollTo(0, scrolled.current);
    const remember = (): void => void (scrolled.current = scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [open]);
  return (
    <div class="view" role="tabpanel" id={`view-${view}`} aria-labelledby={`tab-${view}`} hidden={!open}>
      {wasShown.current && children}
    </div>
  );
};
