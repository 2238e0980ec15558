/** The views the pane can be asked for: by a ribbon button, or by `taskpane.html?view=…`. */
export const VIEWS = ['check', 'indicators', 'whatif', 'fill', 'plans', 'freeze', 'help'] as const;
export type View = (typeof VIEWS)[number];

export type ViewListener = (view: View) => void;

const listeners = new Set<ViewListener>();

/** The view of an address's query (`?view=fill`); `check` when it names none or one that doesn't exist. */
export const viewOfAddress = (query: string): View => {
  const named = new URLSearchParams(query).get('view');
  return VIEWS.find((view) => view === named) ?? 'check';
};

/** Brings the pane up with a view. Ribbon actions and pane share one page, so the pane only has to be told. */
export const openPane = async (view: View): Promise<void> => {
  for (const listener of listeners) listener(view);
  await Office.addin.showAsTaskpane();
};

/** Tells whenever a view is asked for; answers how to stop. */
export const onViewAskedFor = (listener: ViewListener): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
