import assert from 'node:assert/strict';
import { byCell, areaOf } from './marks.ts';
import { withNoteAppended } from './notes.ts';
import { spliced } from './splice.ts';
import { withFills } from './styles.ts';

describe('annotate: parts', () => {
  it('appends to a plain note, to runs, to an empty one, not to a discussion', () => {
    const xml = (author: string, text: string): string =>
      `<comments><authors><author>${author}</author></authors><commentList><comment ref="B2" authorId="0">${text}</comment></commentList></comments>`;
    const ours = '<r><t xml:space="preserve">\nx&lt;y</t></r>';
    const cases: readonly (readonly [string, string])[] = [
      ['<text><t>旧</t></text>', `<text><r><t>旧</t></r>${ours}</text>`],
      ['<text><r><rPr><b/></rPr><t>旧</t></r></text>', `<text><r><rPr><b/></rPr><t>旧</t></r>${ours}</text>`],
      ['<text/>', `<text>${ours}</text>`],
    ];
    for (const [before, after] of cases) {
      assert.equal(withNoteAppended(xml('张三', before), 'B2', 'x<y'), xml('张三', after));
    }
    const discussion = xml('tc={1}', '<text><t>旧</t></text>');
    assert.equal(withNoteAppended(discussion, 'B2', 'x'), discussion);
    assert.equal(withNoteAppended(discussion, 'B3', 'x'), null);
  });

  it('copies a format with its children and prefix, the fill alone changed', () => {
    const xml =
      '<x:styleSheet><x:fills count="1"><x:fill/></x:fills><x:cellXfs count="2"><x:xf fillId="0"/><x:xf numFmtId="9" fillId="0"><x:alignment wrapText="1"/></x:xf></x:cellXfs></x:styleSheet>';
    const { xml: after, formatOf } = withFills(xml, [
      { format: 1, fill: 'AABBCC' },
      { format: 1, fill: 'AABBCC' },
      { format: 0, fill: 'AABBCC' },
    ]);
    assert.deepEqual(
      [formatOf({ format: 1, fill: 'AABBCC' }), formatOf({ format: 0, fill: 'AABBCC' })],
      [2, 3],
    );
    assert.match(after, /<x:fills count="2"><x:fill\/><x:fill>.*FFAABBCC.*<\/x:fill><\/x:fills>/);
    assert.match(
      after,
      /<x:cellXfs count="4">.*<x:xf applyFill="1" numFmtId="9" fillId="1"><x:alignment wrapText="1"\/><\/x:xf><x:xf applyFill="1" fillId="1"\/><\/x:cellXfs>/,
    );
  });

  it('puts the reference to the notes where the schema wants it', () => {
    const edited =
      '<worksheet><sheetData><row/></sheetData><legacyDrawing r:id="rId7"></legacyDrawing></worksheet>';
    const notes =
      '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId7"/>';
    const cases: readonly (readonly [string, string])[] = [
      ['<drawing r:id="a"/>|<tableParts/><extLst/>', '<sheetData/>'],
      ['<sheetProtection sheet="1"/>|', '<sheetData></sheetData>'],
      ['|<mc:AlternateContent><controls/></mc:AlternateContent>', '<sheetData/>'],
      ['<mc:AlternateContent><x/></mc:AlternateContent>|<extLst/>', '<sheetData/>'],
    ];
    for (const [rest, cells] of cases) {
      const original = `<worksheet>${cells}${rest.replace('|', '')}</worksheet>`;
      assert.equal(
        spliced(original, edited),
        `<worksheet><sheetData><row/></sheetData>${rest.replace('|', notes)}</worksheet>`,
      );
    }
  });

  it('moves marks in a merged area to its first cell and leaves out what is no address', () => {
    const merge = areaOf('A1:B2');
    assert.ok(merge);
    const marks = ['B2', 'nonsense', '', '$C$3', 'A1:A99999'].map((address) => ({
      sheet: '表',
      address,
      severity: 'logic' as const,
      note: address,
    }));
    assert.deepEqual(
      byCell(marks, () => [merge]).map(({ address, notes }) => [address, notes]),
      [
        ['A1', ['B2', 'A1:A99999']],
        ['C3', ['$C$3']],
      ],
    );
  });
});
