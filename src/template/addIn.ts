/** The parts by which Excel offers the add-in's pane with the workbook; no writing library knows them. */
import { partText, setPartText, type Parts } from '../files/zip-parts.ts';

/** Where the computers of a deployment find the add-in. */
export type Deployment =
  | { readonly profile: 'sideload' }
  | { readonly profile: 'share'; readonly path: string }
  | { readonly profile: 'admin' };

export const PROFILES: readonly Deployment['profile'][] = ['sideload', 'share', 'admin'];

/** The add-in's id, as in manifest.xml; a test holds them together. */
export const ADD_IN_ID = '53d64bd0-9e33-43da-b02a-21068b5ed3e7';
/** Name and id of the reference within the file; fixed, so that equal content gives equal bytes. */
const INSTANCE_ID = '{7B1F0C52-6B1C-4E0B-9C8E-5D4A7C3E2F10}';

interface Store {
  readonly store: string;
  readonly storeType: string;
}

const storeOf = (deployment: Deployment): Store => {
  switch (deployment.profile) {
    case 'sideload':
      return { store: 'developer', storeType: 'Registry' };
    case 'share':
      return { store: deployment.path, storeType: 'FileSystem' };
    case 'admin':
      return { store: 'EXCatalog', storeType: 'EXCatalog' };
  }
};

const escaped = (content: string): string =>
  content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const webExtension = (deployment: Deployment, version: string): string => {
  const { store, storeType } = storeOf(deployment);
  const reference = `id="${ADD_IN_ID}" version="${escaped(version)}" store="${escaped(store)}" storeType="${storeType}"`;
  return [
    HEAD,
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="${INSTANCE_ID}">`,
    `<we:reference ${reference}/>`,
    '<we:alternateReferences/>',
    '<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>',
    '<we:bindings/>',
    '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>',
    '</we:webextension>',
  ].join('');
};

const TASKPANES = [
  HEAD,
  '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">',
  '<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">',
  '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>',
  '</wetp:taskpane></wetp:taskpanes>',
].join('');

const TASKPANES_RELATIONS = `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`;

const insertBefore = (parts: Parts, part: string, end: string, addition: string): void => {
  const content = partText(parts, part) ?? '';
  if (!content.includes(end)) throw new Error(`${part}: no ${end}`);
  setPartText(parts, part, content.replace(end, `${addition}${end}`));
};

/** Adds the parts to an unpacked workbook. `version`: the manifest's four-part version. */
export const addAddIn = (parts: Parts, deployment: Deployment, version: string): void => {
  setPartText(parts, 'xl/webextensions/webextension1.xml', webExtension(deployment, version));
  setPartText(parts, 'xl/webextensions/taskpanes.xml', TASKPANES);
  setPartText(parts, 'xl/webextensions/_rels/taskpanes.xml.rels', TASKPANES_RELATIONS);
  const type = (part: string, kind: string): string =>
    `<Override PartName="${part}" ContentType="application/vnd.ms-office.${kind}+xml"/>`;
  insertBefore(
    parts,
    '[Content_Types].xml',
    '</Types>',
    type('/xl/webextensions/webextension1.xml', 'webextension') +
      type('/xl/webextensions/taskpanes.xml', 'webextensiontaskpanes'),
  );
  insertBefore(
    parts,
    '_rels/.rels',
    '</Relationships>',
    '<Relationship Id="rIdTaskpanes" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>',
  );
};
