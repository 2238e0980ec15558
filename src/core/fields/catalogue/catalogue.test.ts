import assert from 'node:assert/strict';
import { allSynonyms } from '../synonyms/index.ts';
import { contextualLabels, ambiguousLabels } from '../synonyms/contextual.ts';
import { field, fields, isFieldId } from './index.ts';

describe('the field catalogue', () => {
  it('holds every entry of the handbook, 1 to 115, each id once', () => {
    const numbers = new Set(fields.map(({ number }) => number).filter((number) => number > 0));
    assert.deepEqual(
      [...numbers].sort((a, b) => a - b),
      Array.from({ length: 115 }, (_, i) => i + 1),
    );
    assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length);
  });

  it('names parents, synonyms and traps by ids that exist', () => {
    for (const { id, parent } of fields) {
      if (parent !== undefined) assert.ok(isFieldId(parent) && parent !== id, `${id} in ${parent}`);
    }
    for (const id of Object.keys(allSynonyms)) assert.ok(isFieldId(id), id);
    for (const entry of contextualLabels) assert.ok(isFieldId(entry.field));
    for (const meanings of Object.values(ambiguousLabels)) {
      for (const [id] of meanings) assert.ok(isFieldId(id));
    }
  });

  it('has no circle of parents', () => {
    for (const entry of fields) {
      const seen = new Set<string>();
      for (let at = entry.parent; at !== undefined; at = field(at).parent) {
        assert.ok(!seen.has(at), entry.id);
        seen.add(at);
      }
    }
  });

  it('gives no wording to two fields', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, term, synonyms } of fields) {
      for (const word of [term, ...synonyms]) {
        const other = owner.get(word);
        if (other !== undefined) shared.push(`${word}: ${other}, ${id}`);
        owner.set(word, id);
      }
    }
    assert.deepEqual(shared, []);
  });

  it('marks personal data, and only that', () => {
    assert.deepEqual(
      fields.filter(({ personal }) => personal).map(({ id }) => id),
      ['personal_contact'],
    );
  });

  it('fails loudly for an id that is none', () => {
    assert.throws(() => field('nothing' as never), RangeError);
  });
});
