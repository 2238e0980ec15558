import assert from 'node:assert/strict';
import type { Entry } from '../index.ts';
import { assessmentWords } from './assessment.ts';

const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();

describe('the words of the assessments’ pages', () => {
  for (const [code, { zh, en }] of Object.entries<Entry>(assessmentWords))
    it(`${code} is said in both languages with the same places`, () => {
      assert.ok(zh !== '' && en !== '');
      assert.deepEqual(placesIn(zh), placesIn(en));
    });
});
