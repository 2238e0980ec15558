/** Where Office.js comes from. A release names its profile; README and docs say which one fits which network. */
export const PROFILES = ['self', 'china', 'global'] as const;
export type Profile = (typeof PROFILES)[number];

/** Address of Office.js by profile; `self` serves the npm package's files from the add-in's own folder. */
export const OFFICE_JS: Readonly<Record<Profile, string>> = {
  self: 'office/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  global: 'https://officeapis.public.onecdn.static.microsoft/1/office.js',
};

/** The origin a page must allow for Office.js; none when it is the page's own. */
export const officeOrigin = (profile: Profile): string | undefined =>
  profile === 'self' ? undefined : new URL(OFFICE_JS[profile]).origin;

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The content security policy of a page that runs in Excel. */
export const panePolicy = (profile: Profile): string => {
  const ownAndOffice = ["'self'", officeOrigin(profile)].filter(Boolean).join(' ');
  return policy({
    'default-src': "'none'",
    'script-src': ownAndOffice,
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': ownAndOffice,
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
};

/** The policy of a page without scripts. */
export const plainPolicy = policy({
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
});
