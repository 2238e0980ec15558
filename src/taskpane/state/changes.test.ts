import assert from 'node:assert/strict';
import { Changes } from './changes.ts';

const at = (row: number, column: number) => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

describe('edits that wait', () => {
  it('of one sheet are joined, of others kept apart', () => {
    const changes = new Changes();
    changes.add({ sheet: '甲', area: at(4, 3) });
    changes.add({ sheet: '甲', area: at(2, 5) });
    changes.add({ sheet: '乙', area: at(0, 0) });
    const { areas, sheetsChanged } = changes.take();
    assert.deepEqual(areas.get('甲'), { firstRow: 2, lastRow: 4, firstColumn: 3, lastColumn: 5 });
    assert.deepEqual([areas.size, sheetsChanged, changes.any], [2, false, false]);
  });

  it('what can’t be told, or is large, means the whole sheet', () => {
    const changes = new Changes();
    changes.add({ sheet: '甲', area: null });
    changes.add({ sheet: '甲', area: at(2, 5) });
    changes.add({ sheet: '乙', area: { firstRow: 0, lastRow: 99_999, firstColumn: 0, lastColumn: 3 } });
    const { areas } = changes.take();
    assert.deepEqual([areas.get('甲'), areas.get('乙')], [null, null]);
  });

  it('sheets that come and go are looked up anew', () => {
    const changes = new Changes();
    changes.add(null);
    assert.equal(changes.any, true);
    assert.equal(changes.take().sheetsChanged, true);
    assert.equal(changes.any, false);
  });
});
