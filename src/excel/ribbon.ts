/** What a ribbon button does; its name is the manifest's `FunctionName`. */
export type RibbonActions = Readonly<Record<string, () => Promise<void>>>;

/**
 * Ties the ribbon's buttons to what they do. Excel greys a button until `completed` is called, so it is called
 * whatever comes of the action; without Office.js (the watchdog speaks of that) nothing is tied.
 */
export const associateActions = (actions: RibbonActions): void => {
  if (typeof Office === 'undefined') return;
  for (const [name, act] of Object.entries(actions))
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await act();
      } finally {
        event.completed();
      }
    });
};
