/** How long the pane waits for Excel before it offers to reload. Excel's own start takes 2 to 4 seconds. */
export const WATCHDOG_SECONDS = 6;
