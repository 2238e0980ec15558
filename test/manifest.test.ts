/** The contract of the manifest: there is no validator that works offline, so its rules stand here. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import {
  DEVELOPMENT_BASE,
  PLACEHOLDER_BASE,
  TWIN,
  developmentManifest,
  productionManifest,
} from '../.ci/build/manifest.ts';
import { METADATA, functionList } from '../.ci/build/functionFiles.ts';
import { pngSize } from '../assets/icons/drawing/png.ts';
import { actions } from '../src/commands/actions.ts';
import { associateAll } from '../src/functions/index.ts';
import { NAMESPACE } from '../src/functions/registry.ts';
import { PANE_VIEWS } from '../src/taskpane/state/paneState.ts';
import requirements from '../src/excel/requirements.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const source = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Raw = Record<string, unknown>;

const elementOf = (raw: Raw): Element => {
  const name = Object.keys(raw).find((key) => key !== ':@') as string;
  const inside = raw[name] as Raw[];
  return {
    name,
    attributes: (raw[':@'] ?? {}) as Record<string, string>,
    children: inside.filter((child) => !('#text' in child)).map(elementOf),
    text: inside
      .map((child) => child['#text'] ?? '')
      .join('')
      .trim(),
  };
};

const parse = (xml: string): Element => {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    ignoreDeclaration: true,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  return elementOf((parser.parse(xml) as Raw[]).at(-1) as Raw);
};

const manifest = parse(source);
const everything = (from: Element): Element[] => [from, ...from.children.flatMap(everything)];
const all = everything(manifest);
const named = (name: string, from: Element = manifest): Element[] =>
  everything(from).filter((one) => one.name === name);
const one = (name: string, from: Element = manifest): Element => {
  const found = named(name, from);
  assert.equal(found.length, 1, `${name} once`);
  return found[0] as Element;
};
const child = (parent: Element, name: string): Element => {
  const found = parent.children.find((each) => each.name === name);
  assert.ok(found, `${parent.name} has ${name}`);
  return found;
};
const resid = (element: Element): string => element.attributes['resid'] ?? '';
const values = (from: Element): string[] =>
  everything(from).flatMap(({ attributes }) =>
    [attributes['DefaultValue'], attributes['Value']].flatMap((v) => v ?? []),
  );

const RESOURCES = ['bt:Image', 'bt:Url', 'bt:String'];
const resources = one('Resources');
const defined = RESOURCES.flatMap((name) => named(name, resources)).filter(
  ({ attributes }) => attributes['id'],
);
const resource = (id: string): Element =>
  defined.find(({ attributes }) => attributes['id'] === id) as Element;

/** Children in the order of Microsoft's schema; an element with other children than these is a mistake. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl',
    'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Runtimes: ['Runtime'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  Sets: ['Set'],
}; // prettier-ignore

/** The same for elements whose children depend on where they stand. */
const orderOf = ({ name, attributes, children }: Element): readonly string[] | undefined => {
  if (name === 'Host' && attributes['xsi:type']) return ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'];
  if (name === 'ExtensionPoint')
    return attributes['xsi:type'] === 'CustomFunctions'
      ? ['Script', 'Page', 'Metadata', 'Namespace']
      : ['CustomTab'];
  return children.length ? ORDER[name] : undefined;
};

describe('manifest', () => {
  it('is well-formed', () => assert.equal(XMLValidator.validate(source), true));

  it('has its elements in the order of the schema', () => {
    for (const element of all) {
      const order = orderOf(element);
      if (!order) continue;
      const places = element.children.map(({ name }) => order.indexOf(name));
      assert.ok(!places.includes(-1), `${element.name}: ${element.children.map(({ name }) => name)}`);
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        element.name,
      );
    }
  });

  it('has a GUID for an id and the version of package.json, four-part', () => {
    assert.match(one('Id').text, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    assert.equal(one('Version').text, `${version}.0`);
  });

  it('speaks Chinese by default and overrides every text in English', () => {
    assert.equal(one('DefaultLocale').text, 'zh-CN');
    const texts = [
      child(manifest, 'DisplayName'),
      child(manifest, 'Description'),
      ...named('bt:String', resources),
    ];
    for (const text of texts.filter(({ attributes }) => attributes['id'] !== 'Functions.Namespace')) {
      const english = text.children.filter(({ attributes }) => attributes['Locale'] === 'en-US');
      assert.equal(english.length, 1, JSON.stringify(text.attributes));
      assert.match(text.attributes['DefaultValue'] ?? '', /\p{Script=Han}/u);
      assert.doesNotMatch(english[0]?.attributes['Value'] ?? 'Han 汉', /\p{Script=Han}/u);
    }
    assert.deepEqual(
      everything(manifest)
        .flatMap(({ attributes }) => attributes['Locale'] ?? [])
        .filter((locale) => locale !== 'en-US'),
      [],
    );
  });

  it('keeps names and texts within their lengths', () => {
    for (const text of values(one('bt:ShortStrings'))) assert.ok(text.length <= 125, text);
    for (const text of values(one('bt:LongStrings'))) assert.ok(text.length <= 250, text);
    for (const text of values(child(manifest, 'DisplayName'))) assert.ok(text.length <= 125, text);
    for (const text of values(child(manifest, 'Description'))) assert.ok(text.length <= 250, text);
  });

  it('defines every resource once, uses each, and keeps to 32 characters', () => {
    const ids = defined.map(({ attributes }) => attributes['id'] as string);
    const used = new Set(all.map(resid).filter(Boolean));
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(new Set(ids), used);
    for (const id of ids) assert.ok(id.length <= 32, id);
  });

  it('uses each resource as what it is', () => {
    const kindOf: Readonly<Record<string, readonly string[]>> = {
      'bt:Image': ['bt:Image'],
      'bt:Url': ['Runtime', 'SourceLocation', 'FunctionFile', 'LearnMoreUrl'],
      'bt:String': ['Label', 'Title', 'Description', 'Namespace'],
    };
    for (const element of all.filter(resid))
      assert.ok(
        kindOf[resource(resid(element)).name]?.includes(element.name),
        `${element.name} ${resid(element)}`,
      );
    const long = new Set(one('bt:LongStrings').children.map(({ attributes }) => attributes['id']));
    for (const element of all.filter(resid))
      assert.equal(long.has(resid(element)), element.name === 'Description', resid(element));
  });

  it('gives controls, groups and tabs ids of their own', () => {
    const ids = ['CustomTab', 'Group', 'Control']
      .flatMap((name) => named(name))
      .map(({ attributes }) => attributes['id']);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.ok(id && id.length <= 125);
  });

  it('has one page for the runtime, the functions, the ribbon and the pane', () => {
    const pages = [
      one('Runtime'),
      child(one('Page'), 'SourceLocation'),
      one('FunctionFile'),
      ...named('Action')
        .filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane')
        .map((show) => child(show, 'SourceLocation')),
    ];
    assert.equal(pages.length, 4, 'one ShowTaskpane');
    assert.deepEqual([...new Set(pages.map(resid))], ['Taskpane.Url']);
    assert.equal(one('Runtime').attributes['lifetime'], 'long');
    const page = resource('Taskpane.Url').attributes['DefaultValue'];
    assert.equal(child(one('DefaultSettings'), 'SourceLocation').attributes['DefaultValue'], page);
  });

  it('opens the pane by itself with a workbook that asks for it', () => {
    assert.equal(one('TaskpaneId').text, 'Office.AutoShowTaskpaneWithDocument');
  });

  it('requires what the code assumes', () => {
    const sets = named('Set').map(({ attributes }) => ({
      name: attributes['Name'],
      minVersion: attributes['MinVersion'],
    }));
    assert.deepEqual(sets, requirements);
    assert.equal(one('Permissions').text, 'ReadWriteDocument');
  });

  it('shows 检查, 试算, 填报, 冻结 and 帮助 on the tab 达标', () => {
    const say = (element: Element): string =>
      resource(resid(child(element, 'Label'))).attributes['DefaultValue'] ?? '';
    assert.equal(say(one('CustomTab')), '达标');
    assert.deepEqual(named('Control').map(say), ['检查', '试算', '填报', '冻结', '帮助']);
  });

  it('lets a button be pressed only where the pane has what it opens, and says so in its tip', () => {
    const opened = { 'Dabiao.WhatIf': 'whatif', 'Dabiao.Fill': 'fill' };
    for (const control of named('Control')) {
      const id = control.attributes['id'] ?? '';
      const view = new Map(Object.entries(opened)).get(id);
      const there = view === undefined || PANE_VIEWS.some((one) => String(one) === view);
      const off = named('Enabled', control).map(({ text }) => text);
      assert.deepEqual(off, there ? [] : ['false'], id);
      const tip = resource(resid(one('Description', control))).attributes['DefaultValue'] ?? '';
      assert.equal(/^准备中/.test(tip), !there, id);
    }
  });

  it('has an action behind every ribbon button, and no other', () => {
    assert.deepEqual(
      named('FunctionName')
        .map(({ text }) => text)
        .toSorted(),
      Object.keys(actions).toSorted(),
    );
  });

  it('keeps all addresses under one https base, without hashes in icon names', () => {
    const addresses = values(manifest).filter((value) => /^[a-z]+:\/\//.test(value));
    assert.ok(addresses.length > 20);
    for (const address of addresses) {
      assert.ok(address.startsWith(PLACEHOLDER_BASE), address);
      if (address.endsWith('.png')) assert.match(address, /\/assets\/icons\/[a-z]+-(16|32|64|80)\.png$/);
    }
  });
});

describe('icons', () => {
  const pictureOf = (address: string): string => join(ROOT, address.slice(PLACEHOLDER_BASE.length));
  const pixels = (address: string): number[] => Object.values(pngSize(readFileSync(pictureOf(address))));

  it('exist in the sizes that ribbon and add-in list ask for', () => {
    for (const icon of named('Icon')) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes['size']));
      assert.deepEqual(sizes, [16, 32, 80]);
      for (const image of icon.children) {
        const size = Number(image.attributes['size']);
        assert.deepEqual(
          pixels(resource(resid(image)).attributes['DefaultValue'] ?? ''),
          [size, size],
          resid(image),
        );
      }
    }
    assert.deepEqual(pixels(one('IconUrl').attributes['DefaultValue'] ?? ''), [32, 32]);
    assert.deepEqual(pixels(one('HighResolutionIconUrl').attributes['DefaultValue'] ?? ''), [64, 64]);
  });
});

describe('the build’s manifests', () => {
  const base = 'https://jyj.example.cn/dabiao';

  it('put the base into every address of the production manifest and change nothing else', () => {
    const built = productionManifest(source, base);
    assert.equal(built.includes(`"${PLACEHOLDER_BASE}`), false);
    assert.equal(built.replaceAll(`"${base}/`, `"${PLACEHOLDER_BASE}`), source);
  });

  it('differ, production and development, in address, name, namespace and id only', () => {
    const twin = developmentManifest(source);
    let back = twin.replaceAll(`"${DEVELOPMENT_BASE}`, `"${PLACEHOLDER_BASE}`);
    for (const { production, development } of TWIN) back = back.replace(development, production);
    assert.equal(back, source);
    assert.deepEqual([...new Set(TWIN.map(({ of }) => of))], ['id', 'name', 'namespace']);
    const ids = [source, twin].map((xml) => one('Id', parse(xml)).text);
    assert.notEqual(ids[0], ids[1]);
    assert.equal(XMLValidator.validate(twin), true);
  });

  for (const [wrong, why] of [
    ['http://jyj.example.cn/', 'http'],
    ['https://jyj.example.cn/?a=1', 'a query'],
    ['https://jyj.example.cn/#a', 'a fragment'],
    ['jyj.example.cn', 'no scheme'],
  ] as const)
    it(`refuse a base with ${why}`, () => assert.throws(() => productionManifest(source, wrong)));
});

describe('descriptions of the custom functions', () => {
  it('name the same functions in Chinese and English', () => {
    const [en, zh] = METADATA.map((name) => functionList(name).functions.map(({ id }) => id));
    assert.deepEqual(zh, en);
    assert.equal(new Set(en).size, en?.length);
  });

  it('are associated one and all', function () {
    const described = functionList('functions.json').functions.map(({ id }) => id);
    if (!described.length) return this.skip(); // not generated yet
    const associated: string[] = [];
    associateAll({ associate: (id) => void associated.push(id), Error: class {} });
    assert.deepEqual(associated.toSorted(), described.toSorted());
  });

  it('share their namespace with the manifest', () => {
    assert.equal(resource('Functions.Namespace').attributes['DefaultValue'], NAMESPACE);
  });
});
