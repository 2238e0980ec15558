import assert from 'node:assert/strict';
import type { ColumnView, ColumnWord } from '../engine/protocol.ts';
import { withWord, wordsFrom } from './wordsOnColumns.ts';

const column: ColumnView = {
  letter: 'D',
  index: 3,
  header: '学生数',
  field: 'pupil_count',
  term: '在校生数',
  confidence: 0.9,
  candidates: [],
  doubtful: false,
  corrected: false,
};
const word: ColumnWord = { sheet: '甲', column: 3, header: '学生数', field: 'class_count' };

describe('words on columns', () => {
  it('a new one takes the place of the old one of its column', () => {
    const words = withWord([word, { ...word, sheet: '乙' }], '甲', column, null);
    assert.deepEqual(words, [
      { ...word, sheet: '乙' },
      { ...word, field: null },
    ]);
  });
  it('undefined takes it back', () => assert.deepEqual(withWord([word], '甲', column, undefined), []));
  it('belongs to its header, even when the column has moved', () =>
    assert.deepEqual(withWord([{ ...word, column: 7 }], '甲', column, undefined), []));
  it('of a workbook are taken as they stand; anything else is left out', () => {
    assert.deepEqual(wordsFrom([word, { ...word, field: null }]).length, 2);
    for (const odd of [null, 'x', {}, [1], [{ sheet: '甲' }], [{ ...word, field: 3 }]])
      assert.deepEqual(wordsFrom(odd), []);
  });
});
