import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './index.ts';
import { pane } from './pane.ts';

type Words = Readonly<Record<string, Entry>>;

const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();

const saysBoth = (words: Words): void => {
  for (const [code, { zh, en }] of Object.entries(words)) {
    assert.equal(zh === '', en === '', code);
    assert.deepEqual(placesIn(zh), placesIn(en), code);
  }
};

describe('the pane’s words are said in both languages with the same places', () => {
  it('of the pane', () => saysBoth(pane));

  const folder = join(import.meta.dirname, 'pane');
  for (const file of readdirSync(folder).filter((name) => !name.endsWith('.test.ts')))
    it(`of ${file.replace('.ts', '')}`, async () => {
      const catalogues = Object.values((await import(join(folder, file))) as Record<string, Words>);
      assert.ok(catalogues.length > 0);
      for (const words of catalogues) saysBoth(words);
    });
});
