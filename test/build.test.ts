/** What the build leaves for a web server: its files, its policy, and nothing that asks for more than both allow. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { build } from '../.ci/build/build.ts';
import { ERROR_PAGE, OFFICE_FILES } from '../.ci/build/officeFiles.ts';
import {
  OFFICE_JS,
  PROFILES,
  officeOrigin,
  panePolicy,
  plainPolicy,
  type Profile,
} from '../.ci/build/profiles.ts';
import { fileOf } from '../.ci/build/serve.ts';
import { TEMPLATE_FOLDER, TEMPLATE_WRITER } from '../.ci/build/templates.ts';
import { packs } from '../src/core/plans/index.ts';
import { partText, unpack } from '../src/files/zip-parts.ts';
import { fillTemplate } from '../src/template/index.ts';

const BASE = 'https://jyj.example.cn/dabiao/';
const OFFICE_PACKAGE = join(import.meta.dirname, '../node_modules/@microsoft/office-js/dist');
/** Addresses that may stand in a script without ever being asked for: names of XML vocabularies. */
const NAMES_ONLY = ['http://www.w3.org'];
/** Those of the parts of a workbook file, in the script that writes some. */
const WORKBOOK_NAMES = [
  ...NAMES_ONLY,
  'http://purl.oclc.org',
  'http://purl.org',
  'http://schemas.microsoft.com',
  'http://schemas.openxmlformats.org',
  'http://www.wps.cn',
];
/** Files that the manifest, Excel or people ask for by name: all others change their name with their content. */
const ASKED_BY_NAME = [
  'functions-zh.json',
  'functions.js',
  'functions.json',
  'help.html',
  'manifest.dev.xml',
  'manifest.xml',
  'taskpane.html',
];
const HASHED = /\.([0-9a-f]{8})\.(js|css)$/;
/** Milliseconds for a build on a busy machine; 2,500 on a quiet one, and 10,000 for templates that aren't built yet. */
const BUILD_MS = 120_000;

const isTemplate = (file: string): boolean =>
  file.startsWith(`${TEMPLATE_FOLDER}/`) && file.endsWith('.xlsx');
const isWriter = (file: string): boolean => file.startsWith(`${TEMPLATE_WRITER}.`);

interface Tag {
  readonly name: string;
  readonly attributes: string;
}

const tagsOf = (html: string): Tag[] =>
  [...html.matchAll(/<([a-z][a-z0-9]*)\b((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi)].map(([, name, attributes]) => ({
    name: (name as string).toLowerCase(),
    attributes: attributes as string,
  }));
const attribute = ({ attributes }: Tag, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

for (const profile of ['self', 'global'] as const satisfies readonly Profile[])
  describe(`build with Office.js from: ${profile}`, function () {
    this.timeout(BUILD_MS);
    let folder = '';
    let files: string[] = [];
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const own = (ending: string): string[] =>
      files.filter((file) => file.endsWith(ending) && !file.startsWith('office/'));

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'dabiao-build-'));
      await build({ profile, base: BASE, out: folder });
      files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
        .toSorted();
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('writes the files a server needs, own bundles with a hash in their names', () => {
      const icons = files.filter((file) => file.startsWith('assets/icons/'));
      assert.equal(icons.length, 24);
      const templates = files.filter(isTemplate);
      const rest = files.filter(
        (file) => !icons.includes(file) && !templates.includes(file) && !file.startsWith('office/'),
      );
      const bundles = rest.filter((file) => HASHED.test(file));
      assert.deepEqual(
        rest.filter((file) => !bundles.includes(file)),
        ASKED_BY_NAME,
      );
      const names = bundles.map((file) => file.replace(HASHED, '.$2'));
      for (const name of ['taskpane.css', 'taskpane.js', 'watchdog.js', `${TEMPLATE_WRITER}.js`])
        assert.ok(names.includes(name), name);
    });

    it('carries the template workbook of every plan, with the pane’s parts, as the command writes it', async () => {
      const templates = files.filter(isTemplate);
      assert.deepEqual(
        templates,
        packs()
          .map(({ id }) => `${TEMPLATE_FOLDER}/${id}.xlsx`)
          .toSorted(),
      );
      for (const plan of packs()) {
        const bytes = new Uint8Array(readFileSync(join(folder, TEMPLATE_FOLDER, `${plan.id}.xlsx`)));
        const extension = partText(unpack(bytes), 'xl/webextensions/webextension1.xml') ?? '';
        assert.ok(extension.includes('storeType="Registry"'), plan.id);
        assert.equal((partText(unpack(bytes), 'xl/workbook.xml') ?? '').includes('规划指标'), true);
      }
      const national = packs().find(({ id }) => id === 'national');
      assert.ok(national);
      const { bytes } = await fillTemplate([], {
        plan: national,
        year: null,
        deployment: { profile: 'sideload' },
      });
      assert.ok(readFileSync(join(folder, TEMPLATE_FOLDER, 'national.xlsx')).equals(Buffer.from(bytes)));
    });

    it('has no bundle that neither a page nor another bundle asks for', () => {
      for (const file of files.filter((one) => HASHED.test(one))) {
        const [, hash = ''] = HASHED.exec(file) ?? [];
        const asking = [...own('.html'), ...own('.js')].filter(
          (other) => other !== file && read(other).includes(hash),
        );
        assert.ok(asking.length > 0, file);
      }
    });

    it('has every file its manifest names', () => {
      const named = new Set(
        [...read('manifest.xml').matchAll(/"(https:\/\/[^"]+)"/g)].map(([, address]) => address),
      );
      assert.ok(named.size > 20);
      for (const address of named) {
        assert.ok(address?.startsWith(BASE), address);
        assert.ok(files.includes((address as string).slice(BASE.length)), address);
      }
      assert.ok(new XMLParser().parse(read('manifest.dev.xml')));
    });

    it('carries Office.js unchanged where it serves it, and not at all where it does not', () => {
      const office = files.filter((file) => file.startsWith('office/'));
      if (profile !== 'self') return assert.deepEqual(office, []);
      for (const file of OFFICE_FILES)
        assert.ok(
          readFileSync(join(folder, 'office', file)).equals(readFileSync(join(OFFICE_PACKAGE, file))),
          file,
        );
      // not in `files` where names know no case: there both are one folder
      for (const spelling of Object.values(ERROR_PAGE))
        assert.ok(existsSync(join(folder, 'office', spelling, 'index.html')), spelling);
    });

    it('puts a policy into every page, ahead of all it governs', () => {
      for (const page of own('.html')) {
        const tags = tagsOf(read(page));
        const policy = tags.findIndex((tag) => attribute(tag, 'http-equiv') === 'Content-Security-Policy');
        assert.ok(policy > 0, page);
        assert.equal(
          attribute(tags[policy] as Tag, 'content'),
          page === 'taskpane.html' ? panePolicy(profile) : plainPolicy,
        );
        assert.ok(
          tags.findIndex(({ name }) => ['script', 'link', 'style', 'img'].includes(name)) > policy,
          page,
        );
      }
    });

    it('has no inline script or style in its pages', () => {
      for (const page of own('.html')) {
        const html = read(page);
        for (const [, body] of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi))
          assert.equal(body, '', page);
        for (const tag of tagsOf(html)) {
          assert.notEqual(tag.name, 'style', page);
          if (tag.name === 'script') assert.ok(attribute(tag, 'src'), page);
          assert.doesNotMatch(tag.attributes, /\s(style|on[a-z]+|srcdoc)\s*=|javascript:/i, page);
        }
      }
    });

    it('asks for its own files and Office.js only', () => {
      for (const page of own('.html'))
        for (const tag of tagsOf(read(page)))
          for (const address of [attribute(tag, 'src'), attribute(tag, 'href')]) {
            if (address === undefined || address === OFFICE_JS[profile]) continue;
            assert.ok(files.includes(address.replace(/\?.*/, '')), `${page}: ${address}`);
          }
      for (const file of [...own('.js'), ...own('.css')]) {
        const origins = [...read(file).matchAll(/\b(?:https?|wss?):\/\/[^/"'`\s)\\]+/g)].map(
          ([origin]) => origin,
        );
        const known = isWriter(file) ? WORKBOOK_NAMES : NAMES_ONLY;
        assert.deepEqual(
          [...new Set(origins)].filter((origin) => !known.includes(origin)),
          [],
          file,
        );
        assert.doesNotMatch(read(file), /@import|url\(\s*["']?(?!data:)/, file);
      }
    });

    it('has a writer of templates that stands alone in its thread, named by the page', () => {
      const [writer = '', ...more] = files.filter(isWriter);
      assert.deepEqual(more, []);
      const named = tagsOf(read('taskpane.html')).find((tag) => attribute(tag, 'name') === 'template-writer');
      assert.equal(named && attribute(named, 'content'), writer);
      // a second file would be looked for beside it, not where it lies; Node and the DOM aren't there at all
      assert.doesNotMatch(read(writer), /\bimportScripts\b|\bimport\(|\brequire\(|["']node:|\bwindow\./);
      assert.match(panePolicy(profile), /worker-src 'self'/);
    });

    it('makes no code out of text', () => {
      for (const file of own('.js'))
        assert.doesNotMatch(
          read(file),
          /\beval\(|\bnew Function\b|\bFunction\(["'`]|set(?:Timeout|Interval)\(["'`]/,
          file,
        );
    });

    it('loads the watchdog first, then Office.js, the functions and the pane, none of them holding up the first paint', () => {
      const scripts = tagsOf(read('taskpane.html')).filter(({ name }) => name === 'script');
      const order = scripts.map((tag) => attribute(tag, 'src')?.replace(/\.[0-9a-f]{8}\.|\?.*/, ''));
      assert.deepEqual(order, [
        'watchdogjs',
        OFFICE_JS[profile].replace(/\?.*/, ''),
        'functions.js',
        'taskpanejs',
      ]);
      for (const { attributes } of scripts) assert.match(attributes, /\bdefer\b/);
    });
  });

describe('profiles of Office.js', () => {
  for (const profile of PROFILES)
    it(`${profile}: the policy allows the page's own origin and that of Office.js, and no more`, () => {
      const policy = panePolicy(profile);
      const origin = officeOrigin(profile);
      assert.doesNotMatch(policy, /unsafe|\*|http:/);
      assert.match(policy, /^default-src 'none'; /);
      assert.deepEqual([...new Set(policy.match(/https:[^\s;]+/g) ?? [])], origin ? [origin] : []);
      assert.ok(OFFICE_JS[profile].endsWith('/office.js'));
    });
});

describe('the development server', () => {
  for (const [address, file] of [
    ['/taskpane.html', '/site/taskpane.html'],
    ['/taskpane.html?view=fill', '/site/taskpane.html'],
    ['/assets/icons/addin-16.png', '/site/assets/icons/addin-16.png'],
    ['/../secret', '/site/secret'],
    ['/..%2fsecret', undefined],
    ['/%2e%2e/secret', '/site/secret'],
    ['/%zz', undefined],
  ] as const)
    it(`${address} is ${file ?? 'nothing it serves'}`, () =>
      assert.equal(fileOf(join('/site'), address)?.replaceAll('\\', '/'), file));
});
