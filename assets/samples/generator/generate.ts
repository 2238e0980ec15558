/** Writes the sample workbooks and their answers: `npm run samples`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allForms } from './forms.ts';
import { allSamples } from './samples.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');
for (const [path, bytes] of [...allSamples(), ...(await allForms())]) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  console.log(`${path} ${bytes.length}`);
}
