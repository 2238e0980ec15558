import requirements from './requirements.json' with { type: 'json' };

/** What is known of the Excel around the pane once Office.js is ready. */
export interface HostFacts {
  /** "Excel", or null when the page is open outside Excel. */
  readonly host: string | null;
  /** "PC", "Mac", "OfficeOnline"; null outside Excel. */
  readonly platform: string | null;
  /** Excel's own version, for instance "16.0.17328.20162"; null where it gives none. */
  readonly version: string | null;
  /** The language of Excel's buttons and menus, for instance "zh-CN". */
  readonly language: string;
  /** Requirement sets of the manifest that this Excel doesn't have: "ExcelApi 1.14". */
  readonly missing: readonly string[];
}

/**
 * Waits for Office.js. It may never come (office-js #6040), so the page keeps a watchdog of its own; it throws when
 * Office.js wasn't loaded at all.
 */
export const whenExcelIsReady = async (): Promise<HostFacts> => {
  const { host, platform } = await Office.onReady();
  if (!host) return { host: null, platform: null, version: null, language: navigator.language, missing: [] };
  const { diagnostics, displayLanguage, requirements: sets } = Office.context;
  const missing = requirements
    .filter(({ name, minVersion }) => !sets.isSetSupported(name, minVersion))
    .map(({ name, minVersion }) => `${name} ${minVersion}`);
  return {
    host: String(host),
    platform: String(platform),
    version: diagnostics?.version ?? null,
    language: displayLanguage,
    missing,
  };
};
