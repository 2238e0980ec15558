import type { RequirementSets } from './requirements.ts';

/** The handshake: what Office.js must know before it believes that it is inside Excel on the web. */

export interface Identity {
  readonly conversation: string;
  readonly appId: string;
  /** The host page's origin: https, and of the same host name as the add-in's page. */
  readonly origin: string;
  readonly locale: string;
}

/** Flags of hostInfo. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

const EXCEL_ON_THE_WEB = 16;

/** The `name` that the add-in's frame must have before its page loads. */
export const frameName = (identity: Identity): string =>
  JSON.stringify({
    baseFrameName: 'host',
    hostInfo: [
      'Excel',
      'Web',
      '16.00',
      identity.locale,
      'host',
      '',
      '',
      SHARED_RUNTIME | CUSTOM_FUNCTIONS,
    ].join('$'),
    xdmInfo: [identity.conversation, identity.appId, identity.origin].join('|'),
    serializerVersion: '1',
  });

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export const appContext = (
  identity: Identity,
  file: string,
  settings: readonly (readonly [string, string])[],
  requirements: RequirementSets,
): Record<string, unknown> => ({
  _id: identity.appId,
  _appInstanceId: identity.appId,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: '16.0',
  _appMinorVersion: 0,
  _hostFullVersion: '16.0.18000.40000',
  _appUILocale: identity.locale,
  _dataLocale: identity.locale,
  _docUrl: `${identity.origin}/${file}`,
  _clientMode: 0,
  _settings: settings,
  _reason: 1,
  _osfControlType: 1,
  _eToken: '',
  _correlationId: 'host',
  _requirementMatrix: JSON.stringify(requirements),
  _addinName: 'dabiao',
  _appDomains: [],
  _initialDisplayMode: 2,
  _featureGates: {},
});
