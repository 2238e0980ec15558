/** Writes what is made from the registry: functions.json in two languages, the help page, the README's table. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles, placeOf } from './generator/files.ts';

for (const file of generatedFiles()) {
  mkdirSync(dirname(placeOf(file)), { recursive: true });
  writeFileSync(placeOf(file), file.text);
}
