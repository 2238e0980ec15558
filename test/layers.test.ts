/** Reads the imports of every source file and keeps the table of layers true (docs/architecture.md). */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'src');

/** Folder of src → folders it may import from, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  functions: ['core'],
  excel: ['core'],
  files: ['core'],
  template: ['core', 'files'],
  taskpane: ['core', 'excel', 'functions'],
  commands: ['core', 'excel'],
  cli: ['core', 'files', 'template'],
  workbench: ['core', 'files'],
};

/** The order inside the core: a folder may import from those on its own line and on lines above. */
const CORE_ORDER: readonly (readonly string[])[] = [
  ['messages', 'values'],
  ['fields'],
  ['tables'],
  ['plans', 'indicators', 'rules'],
  ['check'],
  ['whatif', 'fill'],
  ['report'],
];

/** What the core may use from npm: pure computation only. */
const CORE_PACKAGES = new Set(['valibot', 'fastest-levenshtein']);

interface Import {
  readonly from: string;
  readonly to: string;
}

const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(SOURCE, name));

const importsOf = (file: string): Import[] => {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^;'"]*?\bfrom\s+)?['"]([^'"]+)['"]/g)];
  const dynamic = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)];
  return [...found, ...dynamic].map(([, to]) => ({ from: file, to: to as string }));
};

const isTest = (file: string): boolean =>
  /\.(test|fixture|fixtures)\.tsx?$/.test(file) || /\/fixtures?\.ts$/.test(file);
const imports = sources.flatMap(importsOf);
const folderOf = (file: string): string => relative(SOURCE, file).split('/')[0] as string;
const coreFolderOf = (file: string): string => relative(join(SOURCE, 'core'), file).split('/')[0] as string;
const targetOf = ({ from, to }: Import): string => resolve(dirname(from), to);
const place = ({ from, to }: Import): string => `${relative(ROOT, from)} → ${to}`;

describe('layers', () => {
  it('sees the source files', () => assert.ok(sources.length > 50 && imports.length > 100));

  it('every top folder of src has its line in the table', () => {
    const folders = new Set(sources.map(folderOf));
    assert.deepEqual(
      [...folders].filter((folder) => !(folder in MAY_IMPORT)),
      [],
    );
  });

  it('no folder imports from one it may not know', () => {
    const wrong = imports.filter((one) => {
      if (!one.to.startsWith('.') || isTest(one.from)) return false;
      const from = folderOf(one.from);
      const to = targetOf(one);
      if (!to.startsWith(SOURCE)) return !to.endsWith('package.json');
      return folderOf(to) !== from && !MAY_IMPORT[from]?.includes(folderOf(to));
    });
    assert.deepEqual(wrong.map(place), []);
  });

  it('inside the core imports point upwards in the order of the layers', () => {
    const level = (folder: string): number => CORE_ORDER.findIndex((line) => line.includes(folder));
    const wrong = imports.filter((one) => {
      if (folderOf(one.from) !== 'core' || !one.to.startsWith('.') || isTest(one.from)) return false;
      return level(coreFolderOf(targetOf(one))) > level(coreFolderOf(one.from));
    });
    assert.deepEqual(wrong.map(place), []);
    const unknown = sources.filter((file) => folderOf(file) === 'core' && level(coreFolderOf(file)) < 0);
    assert.deepEqual(unknown, []);
  });

  it('the core is pure: no Node, no Office, no DOM, no package but the allowed', () => {
    const core = sources.filter((file) => folderOf(file) === 'core' && !isTest(file));
    const foreign = core.flatMap(importsOf).filter(({ to }) => !to.startsWith('.') && !CORE_PACKAGES.has(to));
    assert.deepEqual(foreign.map(place), []);
    const globals =
      /\b(Office|Excel|OfficeExtension)\.|\b(window|document|process|globalThis|navigator|fetch|require)\b[.(]/;
    const touching = core.filter((file) => {
      const code = readFileSync(file, 'utf8').replace(
        /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
        '',
      );
      return globals.test(code);
    });
    assert.deepEqual(
      touching.map((file) => relative(ROOT, file)),
      [],
    );
  });

  it('only src/excel names Excel.* and Office.*', () => {
    const naming = sources.filter((file) => {
      if (isTest(file) || ['excel', 'workbench'].includes(folderOf(file))) return false;
      const code = readFileSync(file, 'utf8').replace(
        /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
        '',
      );
      return /\b(Excel|OfficeExtension)\.[A-Za-z]|\bOffice\.[A-Za-z]/.test(code);
    });
    assert.deepEqual(
      naming.map((file) => relative(ROOT, file)),
      [],
    );
  });
});
