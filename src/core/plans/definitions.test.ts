import assert from 'node:assert/strict';
import * as v from 'valibot';
import { DEFINITION_IDS, definition, definitionSchema, definitions } from './definitions.ts';
import type { DefinitionId } from './definitions.ts';

describe('definitions', () => {
  it('has one entry for each id, and no other', () => {
    assert.deepEqual(
      definitions.map((entry) => entry.id),
      [...DEFINITION_IDS],
    );
    assert.equal(new Set(DEFINITION_IDS).size, DEFINITION_IDS.length);
  });

  const values: readonly (readonly [DefinitionId, number, number | null, string])[] = [
    ['large_class_from', 56, null, '人'],
    ['oversize_class_from', 66, null, '人'],
    ['class_band_deviation', 46, 55, '人'],
    ['min_pupils_teaching_point', 50, null, '人'],
    ['resource_floor_share', 85, null, '%'],
    ['resource_indicators_to_meet', 6, null, '项'],
    ['split_weight_junior', 1.1, null, ''],
    ['split_weight_senior_twelve_year', 1.32, null, ''],
    ['funding_floor_pupils', 100, null, '人'],
    ['staff_quota_junior', 13.5, null, '人'],
  ];
  for (const [id, value, valueHigh, unit] of values) {
    it(`${id} is ${value}${valueHigh === null ? '' : `..${valueHigh}`}${unit}`, () => {
      const found = definition(id);
      assert.deepEqual([found.value, found.valueHigh, found.unit], [value, valueHigh, unit]);
    });
  }

  it('leaves no gap and no overlap between the class-size bands', () => {
    const deviation = definition('class_band_deviation');
    assert.equal(definition('large_class_from').value, (deviation.valueHigh ?? NaN) + 1);
    assert.ok(definition('oversize_class_from').value > definition('large_class_from').value);
  });

  it('multiplies the senior weight of a twelve-year school out of its two steps', () => {
    const product =
      definition('split_weight_junior').value * definition('split_weight_senior_complete').value;
    assert.ok(Math.abs(product - definition('split_weight_senior_twelve_year').value) < 1e-9);
  });

  it('throws on an unknown id', () => {
    assert.throws(() => definition('no_such_definition' as DefinitionId), RangeError);
  });

  const rejected: readonly (readonly [string, Record<string, unknown>])[] = [
    ['an unknown id', { id: 'no_such_definition' }],
    ['text for a number', { value: '56' }],
    ['an empty document', { document: '' }],
    ['a range upside down', { valueHigh: 1 }],
    ['a year that is no year', { validFrom: '17' }],
    ['a field it does not know', { extra: 1 }],
  ];
  for (const [name, change] of rejected) {
    it(`rejects ${name}`, () => {
      assert.equal(v.is(definitionSchema, { ...definition('large_class_from'), ...change }), false);
    });
  }
});
