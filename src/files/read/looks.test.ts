import assert from 'node:assert/strict';
import { cellKey } from '../../core/values/workbook.ts';
import { cellStyles, looksOf } from './looks.ts';

const STYLES = `<styleSheet><numFmts count="1"><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>
<fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.149"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor theme="0"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor indexed="22"/></patternFill></fill></fills>
<cellStyleXfs><xf fillId="2"/></cellStyleXfs>
<cellXfs count="6"><xf numFmtId="0" fillId="0"/><xf numFmtId="10" fillId="2" applyProtection="1"><protection locked="0"/></xf>
<xf numFmtId="165" fillId="3"><alignment horizontal="center"/></xf><xf fillId="4"/><xf fillId="5"><protection hidden="1"/></xf>
<xf numFmtId="2" fillId="0"/></cellXfs></styleSheet>`;

describe('looks of cells', () => {
  it('styles: locks, fills, formats', () => {
    assert.deepEqual(cellStyles(STYLES), [
      { locked: true, fill: null, format: null },
      { locked: false, fill: 'FFFF00', format: '0.00%' },
      { locked: true, fill: 'D9D9D9', format: '0.0%' },
      { locked: true, fill: null, format: null },
      { locked: true, fill: 'C0C0C0', format: null },
      { locked: true, fill: null, format: '0.00' },
    ]);
  });

  it('sheets: protection, unlocked cells, ranges opened for editing', () => {
    const xml = `<worksheet><sheetData><row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1" s="2"><v>3</v></c></row></sheetData>
<sheetProtection sheet="1" objects="1"/><protectedRanges><protectedRange sqref="D2:E3 G9" name="a"/></protectedRanges></worksheet>`;
    const looks = looksOf(xml, cellStyles(STYLES));
    assert.equal(looks.protected, true);
    const open = [cellKey(0, 1), cellKey(1, 3), cellKey(1, 4), cellKey(2, 3), cellKey(2, 4), cellKey(8, 6)];
    assert.deepEqual(
      [...looks.unlocked].sort((a, b) => a - b),
      open,
    );
    assert.deepEqual(
      [...looks.fills],
      [
        [cellKey(0, 1), 'FFFF00'],
        [cellKey(0, 2), 'D9D9D9'],
      ],
    );
    assert.deepEqual(
      [...looks.formats],
      [
        [cellKey(0, 1), '0.00%'],
        [cellKey(0, 2), '0.0%'],
      ],
    );
    assert.equal(looksOf('<worksheet><sheetProtection sheet="0"/></worksheet>', []).protected, false);
  });
});
