/** The template opened and written again by a program that shares no code with its writer: nothing gets lost. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { init } from 'excelize-wasm';
import { read } from '@e965/xlsx';
import { resolvePack } from '../src/core/plans/index.ts';
import { unpack } from '../src/files/zip-parts.ts';
import { writeTemplate } from '../src/template/index.ts';
import { featuresOf, nameParts, sheetParts } from './template/parts.ts';

const SECONDS_60 = 60_000;
const plan = resolvePack('taikang-2023-2025');
assert.ok(plan);

describe('the template in other readers', function () {
  this.timeout(SECONDS_60);
  let bytes: Uint8Array;
  before(async () => {
    const size = { classes: 30, schools: 20, kindergartens: 20 };
    bytes = await writeTemplate({ plan, year: 2024, deployment: { profile: 'sideload' }, ...size });
  });

  it('excelize reads every sheet and name, and keeps tables, validations, formats, protection and chart', async () => {
    const excelize = await init(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'));
    const book = excelize.OpenReader(bytes);
    assert.equal(book.error ?? null, null);
    const { list } = book.GetSheetList();
    assert.deepEqual(
      list,
      sheetParts(unpack(bytes)).map(({ name }) => name),
    );
    let validations = 0;
    let tables = 0;
    // Each question makes it read the whole sheet, and write anew what it read.
    for (const sheet of list) {
      const found = book.GetDataValidations(sheet);
      assert.equal(found.error, null, sheet);
      // Its types name this otherwise than it does.
      validations += (found as { dataValidations?: readonly unknown[] }).dataValidations?.length ?? 0;
      tables += (book.GetTables(sheet).tables ?? []).length;
      assert.equal(book.GetSheetProtection(sheet).error, null, sheet);
    }
    assert.equal(tables, 5);
    const written = featuresOf(unpack(bytes));
    assert.equal(validations, written.filter((feature) => feature.includes(': validation ')).length);
    assert.equal(book.GetDefinedName().definedNames.length, nameParts(unpack(bytes)).length);
    const { buffer, error } = book.WriteToBuffer();
    assert.equal(error, null);
    const kept = new Set(featuresOf(unpack(new Uint8Array(buffer as ArrayBuffer))));
    assert.deepEqual(
      written.filter((feature) => !kept.has(feature)),
      [],
    );
  });

  it('SheetJS reads the same sheets, names, merges and formulas', () => {
    const book = read(bytes, { cellFormula: true, sheetStubs: true });
    const parts = unpack(bytes);
    const sheets = sheetParts(parts);
    assert.deepEqual(
      book.SheetNames,
      sheets.map(({ name }) => name),
    );
    assert.equal(book.Workbook?.Names?.length, nameParts(parts).length);
    for (const { name, cells, xml } of sheets) {
      const sheet = book.Sheets[name] ?? {};
      for (const [address, formula] of cells) {
        const cell = sheet[address] as { readonly f?: string } | undefined;
        // It takes the prefix of an add-in's function off.
        assert.equal(
          cell?.f?.replace(/_xldudf_/g, ''),
          formula.replace(/_xldudf_/g, ''),
          `${name}!${address}`,
        );
      }
      assert.equal(sheet['!merges']?.length ?? 0, (xml.match(/<mergeCell /g) ?? []).length, name);
    }
  });
});
