import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readFiles } from './disk.ts';
import { plainBook, written } from './fixtures.ts';

describe('readFiles', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), '达标-'));
    const xlsx = written(plainBook([['学校', 1]]), 'xlsx');
    for (const name of ['10月.xlsx', '2月.xlsx', '~$2月.xlsx', '.~2月.xlsx', '坏.xls', '说明.docx']) {
      await writeFile(join(folder, name), name === '坏.xls' ? 'PK\u0003\u0004' : xlsx);
    }
    await mkdir(join(folder, '空'));
    await mkdir(join(folder, '旧.xlsx'));
  });
  after(() => rm(folder, { recursive: true }));

  const results = async (paths: string[]): Promise<string[]> => {
    const found: string[] = [];
    for await (const { path, problem } of readFiles(paths)) {
      found.push(`${basename(path)} ${problem ? problem.problem.code : 'ok'}`);
    }
    return found;
  };

  it('opens a folder in name order, numbers by value, without lock files and folders', async () => {
    assert.deepEqual(await results([folder]), ['2月.xlsx ok', '10月.xlsx ok', '坏.xls file-damaged-zip']);
  });

  it('keeps the order given, reads a file named twice once, goes on after a problem', async () => {
    const path = (name: string) => join(folder, name);
    assert.deepEqual(
      await results([path('没有.xlsx'), path('10月.xlsx'), path('2月.xlsx'), path('10月.xlsx'), path('空')]),
      ['没有.xlsx file-missing', '10月.xlsx ok', '2月.xlsx ok', '空 folder-without-workbooks'],
    );
  });

  it('tries a file named by itself whatever its extension', async () => {
    assert.deepEqual(await results([join(folder, '说明.docx')]), ['说明.docx ok']);
  });

  it('refuses a file that is too big before reading it', async () => {
    for await (const { problem } of readFiles([join(folder, '2月.xlsx')], { limits: { fileBytes: 10 } })) {
      assert.equal(problem?.problem.code, 'file-too-big');
    }
  });
});
