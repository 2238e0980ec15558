import assert from 'node:assert/strict';
import type { OfficeApi } from '../session.ts';
import { openNewBook } from './newBook.ts';

/** The two calls it needs, answered by hand: no simulated Excel opens a second workbook. */
const api = (supported: boolean, createWorkbook: (file: string) => Promise<void>): OfficeApi =>
  ({
    Excel: { createWorkbook },
    Office: { context: { requirements: { isSetSupported: () => supported } } },
  }) as unknown as OfficeApi;

describe('a file as a new workbook', () => {
  it('hands all bytes to Excel, however many', async () => {
    const opened: string[] = [];
    const bytes = Uint8Array.from({ length: 100_003 }, (_, i) => i % 256);
    const willing = api(true, async (file) => void opened.push(file));
    assert.equal(await openNewBook(willing, bytes), true);
    assert.deepEqual(
      opened.map((file) => Buffer.from(file, 'base64')),
      [Buffer.from(bytes)],
    );
  });

  it('asks nothing of an Excel that can’t, and says so', async () => {
    const never = api(false, () => assert.fail('asked'));
    assert.equal(await openNewBook(never, new Uint8Array(3)), false);
  });

  it('says when Excel refused', async () => {
    const refusing = api(true, () => Promise.reject(new Error('no')));
    assert.equal(await openNewBook(refusing, new Uint8Array(3)), false);
  });
});
