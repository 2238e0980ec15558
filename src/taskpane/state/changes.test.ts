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

  it('with an edit every sheet that calculates is read anew', () => {
    const changes = new Changes();
    changes.read([
      { name: '汇总', formulas: new Map([[7, '=SUM(小学!D:D)']]) },
      { name: '小学', formulas: new Map() },
    ]);
    assert.equal(changes.any, false);
    changes.add({ sheet: '小学', area: { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 } });
    const { areas } = changes.take();
    assert.deepEqual([areas.get('汇总'), areas.get('小学')?.firstRow], [null, 1]);
    changes.read([{ name: '汇总', formulas: new Map() }]);
    changes.add({ sheet: '小学', area: null });
    assert.deepEqual([...changes.take().areas.keys()], ['小学']);
  });
});
