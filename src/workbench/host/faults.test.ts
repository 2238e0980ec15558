import assert from 'node:assert/strict';
import type { AddIn } from './node.ts';
import { openHost } from './node.ts';
import { refusalOf, withAddIn } from './testing.ts';

const write = ({ Excel }: AddIn, address: string, values: unknown[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
    await context.sync();
  });

describe('arranged troubles of the simulated host', () => {
  it('fails the sync it was told to, with the code it was told', async () => {
    await withAddIn(
      [],
      { faults: { failSync: { sync: 2, code: 'GeneralException' } } },
      async (addIn, host) => {
        await write(addIn, 'A1', [[1]]);
        assert.equal((await refusalOf(write(addIn, 'A2', [[2]]))).code, 'GeneralException');
        await write(addIn, 'A3', [[3]]);
        assert.deepEqual(
          ['A1', 'A2', 'A3'].map((cell) => host.user.sees(cell)),
          ['1', '', '3'],
        );
      },
    );
  });

  it('fails half-way through a batch', async () => {
    await withAddIn([], {}, async ({ Excel }, host) => {
      const sheetRow = (context: Excel.RequestContext, row: number) =>
        context.workbook.worksheets.getFirst().getCell(row, 0);
      let actions = 0;
      await Excel.run(async (context) => {
        for (const row of [0, 1, 2]) sheetRow(context, row).values = [[row + 1]];
        await context.sync();
      });
      for (let index = 1; index < 40 && actions === 0; index++) {
        host.user.type('A1:A3', '');
        host.faults.failSync({ sync: 1, code: 'Timeout', atAction: index });
        const refusal = await refusalOf(
          Excel.run(async (context) => {
            for (const row of [0, 1, 2]) sheetRow(context, row).values = [[row + 1]];
            await context.sync();
          }),
        );
        assert.equal(refusal.code, 'Timeout');
        if (host.user.sees('A1') === '1') actions = index;
      }
      assert.ok(actions > 0);
      assert.equal(host.user.sees('A3'), '');
    });
  });

  it('refuses requests and answers above a size', async () => {
    const faults = { requestLimitBytes: 20_000, responseLimitBytes: 20_000 };
    await withAddIn([], { faults }, async (addIn, host) => {
      const column = Array.from({ length: 1000 }, (_, i) => [`学校名称很长很长${i}`]);
      const refusal = await refusalOf(write(addIn, 'A1:A1000', column));
      assert.equal(refusal.code, 'RequestPayloadSizeLimitExceeded');
      assert.equal(host.user.sees('A1'), '', 'nothing of a refused request is applied');
      await write(addIn, 'A1:A400', column.slice(0, 400));
      await write(addIn, 'A401:A800', column.slice(400, 800));
      const read = addIn.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1:A800').load('values');
        await context.sync();
      });
      assert.equal((await refusalOf(read)).code, 'ResponsePayloadSizeLimitExceeded');
    });
  });

  it('denies writes to a protected sheet, but not reads', async () => {
    await withAddIn([['甲']], {}, async (addIn, host) => {
      host.workbook.active.protection = {};
      assert.deepEqual(await refusalOf(write(addIn, 'A1', [[1]])), {
        code: 'AccessDenied',
        location: 'Range.values',
      });
      await addIn.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.protection.load('protected');
        const cell = sheet.getRange('A1').load('values');
        await context.sync();
        assert.equal(sheet.protection.protected, true);
        assert.deepEqual(cell.values, [['甲']]);
        const refusal = await refusalOf(
          (async () => {
            sheet.getRange('A1').format.fill.color = '#FFE699';
            await context.sync();
          })(),
        );
        assert.deepEqual(refusal, { code: 'AccessDenied', location: 'RangeFill.color' });
      });
      const own = addIn.Excel.run(async (context) => {
        context.workbook.worksheets.add('检查结果').getRange('A1').values = [['结果']];
        await context.sync();
      });
      assert.equal((await refusalOf(own)).code, 'none');
    });
  });

  it('denies new sheets where the structure of the workbook is protected', async () => {
    await withAddIn([], {}, async ({ Excel }, host) => {
      host.workbook.structureProtected = true;
      const work = Excel.run(async (context) => {
        context.workbook.worksheets.add('检查结果');
        await context.sync();
      });
      assert.equal((await refusalOf(work)).code, 'AccessDenied');
    });
  });

  it('refuses batches while a cell is edited, or holds them back on request', async () => {
    await withAddIn([], {}, async (addIn, host) => {
      host.user.startCellEdit();
      assert.equal((await refusalOf(write(addIn, 'A1', [[1]]))).code, 'InvalidOperationInCellEditMode');
      let done = false;
      const waiting = addIn.Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').values = [[2]];
        await context.sync();
        done = true;
      });
      await new Promise((go) => setTimeout(go, 30));
      assert.equal(done, false);
      host.user.endCellEdit();
      await waiting;
      assert.equal(host.user.sees('A1'), '2');
    });
  });

  it('can leave Office.onReady unsettled', async () => {
    const host = await openHost({ faults: { neverReady: true } });
    const { ready } = await host.startAddIn();
    const late = new Promise((go) => setTimeout(() => go('late'), 100));
    assert.equal(await Promise.race([ready.then(() => 'ready'), late]), 'late');
    await host.close();
  });

  it('takes its time', async () => {
    await withAddIn([], { faults: { delayMs: 40 } }, async (addIn) => {
      const start = performance.now();
      await write(addIn, 'A1', [[1]]);
      assert.ok(performance.now() - start >= 39);
    });
  });
});
