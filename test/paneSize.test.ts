/** The pane's own scripts and styles, without Office.js, fit their budget; an old computer loads them before anything. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from '../.ci/build/build.ts';

const BUDGET_BYTES = 60 * 1024;
/** The engine comes after the first paint, in a thread of its own; still it has to come. */
const ENGINE_BUDGET_BYTES = 280 * 1024;
/** What is loaded when it is first opened: each view, and each part of the engine. */
const ON_DEMAND_BUDGET_BYTES = 40 * 1024;

describe('size of the pane', function () {
  this.timeout(60_000);
  let folder = '';
  const files = (pattern: RegExp): string[] => {
    const found = readdirSync(folder).filter((file) => pattern.test(file));
    assert.ok(found.length > 0, String(pattern));
    return found;
  };
  const size = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const zipped = (pattern: RegExp): number => files(pattern).reduce((sum, file) => sum + size(file), 0);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dabiao-size-'));
    await build({ profile: 'self', out: folder });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('scripts and styles together stay below 60 KB after gzip', () => {
    const bytes = zipped(/^(taskpane|watchdog)\..*(js|css)$/);
    assert.ok(bytes <= BUDGET_BYTES, `${bytes} bytes`);
  });

  it('the engine with every plan stays within its own', () => {
    const bytes = zipped(/^(engine|libraries)\..*js$/);
    assert.ok(bytes <= ENGINE_BUDGET_BYTES, `${bytes} bytes`);
  });

  it('what comes on demand comes in small pieces', () => {
    for (const file of files(/^(view|engine)-.*(js|css)$/)) {
      if (file.startsWith('engine-in-page')) continue;
      assert.ok(size(file) <= ON_DEMAND_BUDGET_BYTES, `${file}: ${size(file)} bytes`);
    }
  });
});
