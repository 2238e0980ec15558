/** The pane's views, and what else it can be asked for: by a ribbon button, or by `taskpane.html?view=…`. */
export const VIEWS = ['check', 'indicators', 'whatif', 'fill', 'plans', 'freeze', 'help'] as const;
export type View = (typeof VIEWS)[number];

export type ViewListener = (view: View) => void | Promise<void>;

const listeners = new Set<ViewListener>();
/** Asked for before the pane was there to hear of it. */
let unheard: View | null = null;

/** The view of an address's query (`?view=fill`); `check` when it names none or one that doesn't exist. */
export const viewOfAddress = (query: string): View => {
  const named = new URLSearchParams(query).get('view');
  return VIEWS.find((view) => view === named) ?? 'check';
};

/**
 * Brings the pane up with a view. Ribbon actions and pane share one page, so the pane only has to be told. Resolves
 * when what was asked for is done, and even where Excel can't show the pane.
 */
export const openPane = async (view: View): Promise<void> => {
  if (listeners.size === 0) unheard = view;
  const done = [...listeners].map((listener) => listener(view));
  await Promise.allSettled([Office.addin.showAsTaskpane(), ...done]);
};

/** Tells whenever a view is asked for, also of one asked for before; answers how to stop. */
export const onViewAskedFor = (listener: ViewListener): (() => void) => {
  listeners.add(listener);
  if (unheard !== null) void listener(unheard);
  unheard = null;
  return () => void listeners.delete(listener);
};
