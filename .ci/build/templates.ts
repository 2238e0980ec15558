/** The template workbook of every built-in plan, as a release carries it: the pane opens it from its own origin. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packs } from '../../src/core/plans/index.ts';
import { fillTemplate, type Deployment } from '../../src/template/index.ts';

export const TEMPLATE_FOLDER = 'template';
/** Name of the script that fills them: a worker of the pane with an entry, an address and a budget of its own. */
export const TEMPLATE_WRITER = `${TEMPLATE_FOLDER}/writer`;

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache/templates');
/** All that a template is made from. */
const SOURCES = ['src/core', 'src/files', 'src/template', 'package-lock.json', 'package.json'];
/** Templates kept for the next build. */
const KEPT = 24;

const filesOf = (name: string): string[] => {
  const path = join(root, name);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

/** A name for the sources as they are: writing six templates takes longer than all else that a build does. */
const nameOfSources = (): string => {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf))
    hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

const removeOld = (): void => {
  const age = (name: string): number => statSync(join(cache, name)).mtimeMs;
  const newest = readdirSync(cache).sort((one, other) => age(other) - age(one));
  for (const name of newest.slice(KEPT)) rmSync(join(cache, name), { force: true });
};

const kept = (name: string): Buffer | null => {
  try {
    return readFileSync(join(cache, name));
  } catch {
    return null;
  }
};

const keep = (name: string, content: Buffer): void => {
  mkdirSync(cache, { recursive: true });
  // Another build may be writing the same file.
  const fresh = join(cache, `${name}.${process.pid}`);
  writeFileSync(fresh, content);
  renameSync(fresh, join(cache, name));
  removeOld();
};

const templateOf = async (id: string, deployment: Deployment | null, sources: string): Promise<Buffer> => {
  const stamp = createHash('sha256').update(JSON.stringify(deployment)).digest('hex').slice(0, 8);
  const name = `${id}-${stamp}-${sources}.xlsx`;
  const known = kept(name);
  if (known) return known;
  const plan = packs().find((pack) => pack.id === id);
  if (!plan) throw new Error(`no plan ${id}`);
  const { bytes } = await fillTemplate([], { plan, year: null, deployment });
  const content = Buffer.from(bytes);
  keep(name, content);
  return content;
};

/** Content by file name, `template/<plan id>.xlsx`: the same bytes as `dabiao template --plan <plan id>` writes. */
export const templateFiles = (
  deployment: Deployment | null,
): Readonly<Record<string, () => Promise<Buffer>>> => {
  const sources = nameOfSources();
  return Object.fromEntries(
    packs().map(({ id }) => [`${TEMPLATE_FOLDER}/${id}.xlsx`, () => templateOf(id, deployment, sources)]),
  );
};
