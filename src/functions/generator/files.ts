/** Every file that is made from the registry, with what it should hold now. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functions, NAMESPACE } from '../registry.ts';
import { checksPage } from './checks.ts';
import { helpPage, readmeTable, withTable } from './help.ts';
import { metadataJson } from './metadata.ts';

const ROOT = join(import.meta.dirname, '../../..');

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const fixed = (): readonly GeneratedFile[] => [
  { path: 'src/functions/generated/functions.json', text: metadataJson(functions, 'en') },
  { path: 'src/functions/generated/functions-zh.json', text: metadataJson(functions, 'zh') },
  { path: 'docs/functions.md', text: helpPage(NAMESPACE, functions) },
  { path: 'docs/checks.md', text: checksPage() },
];

/** The README is written by hand but for its table; while there is none, there is nothing to do. */
const readme = (): readonly GeneratedFile[] => {
  const path = join(ROOT, 'README.md');
  if (!existsSync(path)) return [];
  const text = withTable(readFileSync(path, 'utf8'), readmeTable(NAMESPACE, functions));
  return [{ path: 'README.md', text }];
};

export const generatedFiles = (): readonly GeneratedFile[] => [...fixed(), ...readme()];

export const placeOf = ({ path }: GeneratedFile): string => join(ROOT, path);
