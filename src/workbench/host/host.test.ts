import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openHost } from './node.ts';
import { loadedFiles, OFFICE_JS_FOLDER } from './nodeWindow.ts';
import { refusalOf, withAddIn } from './testing.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the simulated Excel host', () => {
  it('runs the published Office.js unmodified', async () => {
    await withAddIn([], {}, async ({ Office }) => {
      assert.equal(Office.context.host, 'Excel');
      assert.equal(Office.context.displayLanguage, 'zh-CN');
      assert.deepEqual([...loadedFiles.keys()].slice(0, 2), ['office.js', 'excel-web-16.00.js']);
      for (const [file, text] of loadedFiles) {
        const published = readFileSync(path.join(OFFICE_JS_FOLDER, file), 'utf8');
        assert.equal(sha(text), sha(published), file);
      }
    });
  });

  it('starts within a second', async () => {
    const start = performance.now();
    await withAddIn([], {}, async () => {});
    assert.ok(performance.now() - start < 1000);
  });

  it('writes 5,000 rows in one sync and reads them back', async () => {
    await withAddIn([], {}, async ({ Excel }, host) => {
      const rows = Array.from({ length: 5000 }, (_, i) => [i, `班${i}`, i / 4, i % 2 === 0]);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRangeByIndexes(0, 0, 5000, 4);
        range.values = rows;
        await context.sync();
        const back = sheet.getUsedRange(true).load('values,address');
        await context.sync();
        assert.deepEqual(back.values, rows);
        assert.equal(back.address, '班级!A1:D5000');
      });
      const { syncs, cellsWritten, cellsRead } = host.meter.readings;
      assert.deepEqual([syncs, cellsWritten, cellsRead], [2, 20_000, 20_000]);
    });
  });

  it('keeps what ran before a failing action, and nothing after it', async () => {
    await withAddIn([], {}, async ({ Excel }, host) => {
      const refusal = await refusalOf(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.getRange('A1').values = [['before']];
          context.workbook.worksheets.getItem('没有').load('name');
          sheet.getRange('A2').values = [['after']];
          await context.sync();
        }),
      );
      assert.deepEqual(refusal, { code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
      assert.equal(host.user.sees('A1'), 'before');
      assert.equal(host.user.sees('A2'), '');
      assert.equal(host.meter.readings.failedSyncs, 1);
    });
  });

  it('names what it does not implement', async () => {
    await withAddIn([], {}, async ({ Excel }) => {
      const work = Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').dataValidation.clear();
        await context.sync();
      });
      await assert.rejects(work, /NotImplemented: Range\.dataValidation/);
    });
  });

  it('refuses arrays of another size than the range', async () => {
    await withAddIn([], {}, async ({ Excel }) => {
      const refusal = await refusalOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange('A1:B2').values = [[1]];
          await context.sync();
        }),
      );
      assert.equal(refusal.code, 'InvalidArgument');
    });
  });

  it('keeps ranges between syncs and lets them go after the run', async () => {
    await withAddIn([[1], [2]], {}, async ({ Excel }, host) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange('A1:A2').load('values');
        await context.sync();
        range.values = [[3], [4]];
        await context.sync();
        assert.equal(host.trackedObjects, 1);
        range.load('values');
        await context.sync();
        assert.deepEqual(range.values, [[3], [4]]);
      });
      await new Promise((go) => setTimeout(go, 20));
      assert.equal(host.trackedObjects, 0);
      assert.equal(host.meter.readings.syncs, 3);
    });
  });

  it('gives null objects, also through their children', async () => {
    await withAddIn([], {}, async ({ Excel }) => {
      await Excel.run(async (context) => {
        const ghost = context.workbook.worksheets.getItemOrNullObject('没有');
        const range = ghost.getRange('A1');
        const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
        await context.sync();
        assert.deepEqual([ghost.isNullObject, range.isNullObject, used.isNullObject], [true, true, true]);
      });
    });
  });

  it('claims the sets of LTSC 2021, or others on request', async () => {
    const supported = async (sets: 'latest' | undefined, name: string, version: string) => {
      let answer: boolean | undefined;
      await withAddIn([], sets ? { requirementSets: sets } : {}, async ({ Office }) => {
        answer = Office.context.requirements.isSetSupported(name, version);
      });
      return answer;
    };
    assert.equal(await supported(undefined, 'ExcelApi', '1.14'), true);
    assert.equal(await supported(undefined, 'ExcelApi', '1.15'), false);
    assert.equal(await supported(undefined, 'SharedRuntime', '1.1'), true);
    assert.equal(await supported('latest', 'ExcelApi', '1.20'), true);
  });

  it('fails calls above the claimed sets', async () => {
    await withAddIn([], { requirementSets: { ExcelApi: '1.9' } }, async ({ Excel }) => {
      const refusal = await refusalOf(
        Excel.run(async (context) => {
          context.workbook.comments.add('A1', '说明');
          await context.sync();
        }),
      );
      assert.equal(refusal.code, 'ApiNotFound');
    });
  });

  it('keeps settings in one store behind two doors', async () => {
    await withAddIn([], { settings: { 方案: 'national' } }, async ({ Office, Excel }, host) => {
      const { settings } = Office.context.document;
      assert.equal(settings.get('方案'), 'national');
      settings.set('说明', { a: [1, '二'] });
      await new Promise((done) => settings.saveAsync(done));
      assert.deepEqual(host.settings.get('说明'), { a: [1, '二'] });
      await Excel.run(async (context) => {
        const found = context.workbook.settings.getItem('说明').load('value');
        context.workbook.settings.add('年份', 2024);
        await context.sync();
        assert.deepEqual(found.value, { a: [1, '二'] });
      });
      await new Promise((done) => settings.refreshAsync(done));
      assert.equal(settings.get('年份'), 2024);
    });
  });

  it('keeps several hosts apart', async () => {
    const [one, other] = [await openHost(), await openHost()];
    const addIns = [await one.startAddIn(), await other.startAddIn()];
    for (const [index, { Excel }] of addIns.entries()) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').values = [[index]];
        await context.sync();
      });
    }
    assert.deepEqual([one.user.sees('A1'), other.user.sees('A1')], ['0', '1']);
    await one.close();
    await other.close();
  });

  it('tells the add-in of a ribbon button and hears when it is done', async () => {
    await withAddIn([], {}, async ({ Office }, host) => {
      const pressed: string[] = [];
      Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
        pressed.push(event.source.id);
        event.completed();
      });
      await host.pressRibbonButton('check', 'check-button');
      assert.deepEqual(pressed, ['check-button']);
    });
  });
});
