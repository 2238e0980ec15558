import assert from 'node:assert/strict';
import { languageOf, statusOf } from './startPage.ts';

const excel = { host: 'Excel', platform: 'PC', version: '16.0.17328', language: 'zh-CN', missing: [] };

describe('start page', () => {
  for (const [locale, lang] of [
    ['zh-CN', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh', 'zh'],
    ['ZH-TW', 'zh'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
    ['', 'en'],
  ] as const)
    it(`speaks ${lang} in an Excel of ${locale || 'no language'}`, () =>
      assert.equal(languageOf(locale), lang));

  it('is ready in Excel', () => {
    assert.deepEqual(statusOf(excel), {
      code: 'start.ready',
      params: { host: 'Excel', platform: 'PC', version: '16.0.17328' },
    });
  });

  it('names the requirement sets an older Excel lacks', () => {
    const { code, params } = statusOf({ ...excel, missing: ['ExcelApi 1.14', 'SharedRuntime 1.1'] });
    assert.deepEqual([code, params['sets']], ['start.missing', 'ExcelApi 1.14, SharedRuntime 1.1']);
  });

  it('says that it belongs into Excel when opened outside', () => {
    assert.equal(statusOf({ ...excel, host: null }).code, 'start.outside');
  });
});
