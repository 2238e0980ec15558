import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applied, ChangedList } from './listChange.ts';

describe('a list as a change to the one before', () => {
  it('carries only what is new', () => {
    const list = new ChangedList<{ cell: string }>();
    const first = list.next([{ cell: 'A1' }, { cell: 'A2' }]);
    assert.equal(first.items.length, 2);
    const second = list.next([{ cell: 'A2' }, { cell: 'A3' }]);
    assert.deepEqual(second, { order: [1, -1], items: [{ cell: 'A3' }] });
    const before = applied([], first);
    assert.equal(applied(before, second)[0], before[1], 'the same object');
  });

  it('carries everything again after a reset', () => {
    const list = new ChangedList<number>();
    list.next([1, 2]);
    list.reset();
    assert.deepEqual(list.next([1, 2]).items, [1, 2]);
  });

  it('whatever the lists, changes add up to the last of them', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(6), { maxLength: 12 }), { maxLength: 8 }), (lists) => {
        const changed = new ChangedList<number>();
        let held: readonly number[] = [];
        for (const list of lists) {
          held = applied(held, changed.next(list));
          assert.deepEqual(held, list);
        }
      }),
    ));
});
