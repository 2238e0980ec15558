import assert from 'node:assert/strict';
import { diagnosticsText } from './diagnostics.ts';

describe('diagnostics of a pane that does not come up', () => {
  it('names version, page, browser, scripts, globals and faults, a line each', () => {
    const text = diagnosticsText({
      version: '0.1.0',
      address: 'https://dabiao.example/taskpane.html',
      userAgent: 'Edge',
      languages: ['zh-CN', 'en'],
      waited: 6001.4,
      scripts: [{ address: 'https://dabiao.example/office/office.js', arrived: false }],
      globals: { Office: false },
      faults: ['script-src https://elsewhere.example/x.js'],
    });
    assert.deepEqual(text.split('\n'), [
      'dabiao 0.1.0',
      'page https://dabiao.example/taskpane.html',
      'browser Edge',
      'languages zh-CN, en',
      'waited 6001 ms',
      'script https://dabiao.example/office/office.js missing',
      'Office absent',
      'fault script-src https://elsewhere.example/x.js',
    ]);
  });
});
