import assert from 'node:assert/strict';
import { CERTAINTIES } from '../../plans/schema.ts';
import likenesses from './likeness.json' with { type: 'json' };
import { matchSchool } from './matchSchool.ts';

describe('bounds of likeness between school names', () => {
  for (const { id, value, document, clause, certainty, note } of likenesses) {
    it(`${id} is a share, says where it comes from and how certain it is`, () => {
      assert.ok(value > 0 && value < 1);
      for (const text of [document, clause, note]) assert.ok(text.length > 0);
      assert.ok(CERTAINTIES.some((one) => one === certainty));
    });
  }

  // one character in four may differ, two may not
  for (const [name, found] of [
    ['红旗小学', '红星小学'],
    ['赵庄小学', undefined],
  ] as const) {
    it(`${name} is ${found ?? 'no school of the list'}`, () => {
      const match = matchSchool(name, ['红星小学', '李家堡小学']);
      assert.equal(match.kind === 'found' ? match.name : undefined, found);
    });
  }
});
