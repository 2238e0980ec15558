import type { HostFacts } from './facts.ts';
import { hostFacts, OUTSIDE } from './facts.ts';
import { pageApi } from './session.ts';

/**
 * Waits for Office.js. It may never come (office-js #6040), so the page keeps a watchdog of its own; it throws when
 * Office.js wasn't loaded at all.
 */
export const whenExcelIsReady = async (): Promise<HostFacts> => {
  const { host } = await Office.onReady();
  return host ? hostFacts(pageApi()) : { ...OUTSIDE, language: navigator.language };
};
