/** manifest.xml is written once, for production; addresses and the development twin are put in here. */

/** The base that stands in manifest.xml; `.example` belongs to nobody (RFC 2606). */
export const PLACEHOLDER_BASE = 'https://dabiao.example/';
/** Where `npm run excel` serves the development build. */
export const DEVELOPMENT_BASE = 'https://localhost:3000/';

/** All that the development twin has of its own besides its addresses, so that both can be installed side by side. */
export const TWIN = [
  {
    of: 'id',
    production: '<Id>53d64bd0-9e33-43da-b02a-21068b5ed3e7</Id>',
    development: '<Id>96c48948-5bee-4145-b7ff-02a19398338a</Id>',
  },
  {
    of: 'name',
    production: '<DisplayName DefaultValue="达标">',
    development: '<DisplayName DefaultValue="达标（开发）">',
  },
  {
    of: 'name',
    production: '<Override Locale="en-US" Value="Dabiao" />\n  </DisplayName>',
    development: '<Override Locale="en-US" Value="Dabiao (development)" />\n  </DisplayName>',
  },
  {
    of: 'namespace',
    production: 'id="Functions.Namespace" DefaultValue="EDU"',
    development: 'id="Functions.Namespace" DefaultValue="EDUDEV"',
  },
] as const;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An https base with its closing slash; throws when it is none, or carries a query or a fragment. */
export const checkedBase = (base: string): string => {
  const { protocol, search, hash, href } = new URL(base);
  if (protocol !== 'https:' || search || hash) throw new Error(`${base} is no https address of a folder`);
  return href.endsWith('/') ? href : `${href}/`;
};

const based = (manifest: string, base: string): string => {
  const escaped = checkedBase(base).replace(/[&<>"]/g, (character) => ESCAPES[character] as string);
  return manifest.replaceAll(`"${PLACEHOLDER_BASE}`, `"${escaped}`);
};

/** The production manifest for an add-in served at `base`. */
export const productionManifest = (manifest: string, base: string): string => based(manifest, base);

/** The development twin. */
export const developmentManifest = (manifest: string, base: string = DEVELOPMENT_BASE): string => {
  let twin = manifest;
  for (const { of, production, development } of TWIN) {
    if (twin.split(production).length !== 2)
      throw new Error(`manifest.xml must hold its ${of} once: ${production}`);
    twin = twin.replace(production, development);
  }
  return based(twin, base);
};
