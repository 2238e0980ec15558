/** What an administrator needs to see why the pane didn't come up. Nothing of the workbook, no names, no accounts. */
export interface Circumstances {
  readonly version: string;
  /** Origin and path of the page: the query may carry what Excel passes, so it stays out. */
  readonly address: string;
  readonly userAgent: string;
  readonly languages: readonly string[];
  /** Milliseconds since the page began to load. */
  readonly waited: number;
  /** Scripts of the page with whether they arrived. */
  readonly scripts: readonly { readonly address: string; readonly arrived: boolean }[];
  /** Globals that Office.js makes, with whether they are there. */
  readonly globals: Readonly<Record<string, boolean>>;
  readonly faults: readonly string[];
}

/** The diagnostics as lines of text, the same in every language: they are for whoever runs the server. */
export const diagnosticsText = (seen: Circumstances): string =>
  [
    `dabiao ${seen.version}`,
    `page ${seen.address}`,
    `browser ${seen.userAgent}`,
    `languages ${seen.languages.join(', ')}`,
    `waited ${Math.round(seen.waited)} ms`,
    ...seen.scripts.map(({ address, arrived }) => `script ${address} ${arrived ? 'arrived' : 'missing'}`),
    ...Object.entries(seen.globals).map(([name, there]) => `${name} ${there ? 'present' : 'absent'}`),
    ...seen.faults.map((fault) => `fault ${fault}`),
  ].join('\n');
