import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The generated descriptions of the custom functions and the module that ties them to Excel. */

export interface FunctionList {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}

/** Names the manifest uses, and where the generator leaves the files. */
export const METADATA = ['functions.json', 'functions-zh.json'] as const;

const root = join(import.meta.dirname, '../..');
export const functionsFolder = join(root, 'src/functions');

/** A generated description as text; an empty list while none is generated. */
export const metadataText = (name: (typeof METADATA)[number]): string => {
  const file = join(functionsFolder, 'generated', name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '{ "functions": [] }\n';
};

export const functionList = (name: (typeof METADATA)[number]): FunctionList =>
  JSON.parse(metadataText(name)) as FunctionList;
