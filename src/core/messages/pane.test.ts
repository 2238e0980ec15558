import assert from 'node:assert/strict';
import type { Entry } from './index.ts';
import { pane } from './pane.ts';

const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();

describe('the pane’s words', () => {
  for (const [code, { zh, en }] of Object.entries<Entry>(pane))
    it(`${code} is said in both languages with the same places`, () => {
      assert.ok(zh !== '' && en !== '');
      assert.deepEqual(placesIn(zh), placesIn(en));
    });
});
