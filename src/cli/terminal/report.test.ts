import assert from 'node:assert/strict';
import fc from 'fast-check';
import { catalogue } from '../../core/messages/index.ts';
import type { MessageCode } from '../../core/messages/index.ts';
import { displayWidth } from '../../core/report/width.ts';
import { fileReport, finding, indicator, report } from '../../core/report/report.fixture.ts';
import { layOut } from './columns.ts';
import { terminalReport } from './report.ts';
import { screenWidth } from './screen.ts';

const OPTIONS = { lang: 'zh', columns: 0, colour: false, shown: 10 } as const;
const headings = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('■'));
const heading = (code: MessageCode, count?: number): string =>
  count === undefined ? `■ ${catalogue[code].zh}` : `■ ${catalogue[code].zh}（${count}）`;

describe('report on the screen', () => {
  it('goes from verdicts to what they rest on', () => {
    assert.deepEqual(headings(terminalReport(report(), OPTIONS)), [
      heading('report-section-unreadable', 1),
      heading('report-section-due', 2),
      heading('report-section-not-due', 1),
      heading('report-section-undecidable', 2),
      heading('report-section-findings', 4),
      heading('report-section-read'),
      heading('report-section-not-run', 1),
    ]);
  });
  it('leaves out empty sections but says when nothing was found', () => {
    const quiet = report({ indicators: [], files: [fileReport({ findings: [] })] });
    assert.deepEqual(headings(terminalReport(quiet, OPTIONS)), [
      heading('report-section-findings', 0),
      heading('report-section-read'),
    ]);
  });
  it('speaks of neither targets nor findings when no file could be read', () => {
    const failed = fileReport({ tables: [], findings: [], error: '读不了' });
    const codes = headings(terminalReport(report({ files: [failed] }), OPTIONS));
    assert.deepEqual(codes, [heading('report-section-unreadable', 1)]);
  });
  it('lists the first findings of a group and counts the rest', () => {
    const many = report({
      files: [
        fileReport({ findings: Array.from({ length: 25 }, (_, i) => finding({ cell: `D${100 + i}` })) }),
      ],
    });
    const cells = (shown: number): number =>
      (terminalReport(many, { ...OPTIONS, shown }).match(/› D\d+/g) ?? []).length;
    assert.equal(cells(10), 10);
    assert.equal(cells(Infinity), 25);
    assert.ok(terminalReport(many, OPTIONS).includes('15'));
  });
  it('gives each status its sign and word', () => {
    const text = terminalReport(report(), OPTIONS);
    for (const mark of ['✔ 达标', '△ 接近', '✘ 未达标', '？ 不可判定']) assert.ok(text.includes(mark), mark);
  });
  it('shows where rounding would hide a difference', () => {
    assert.ok(terminalReport(report(), OPTIONS).includes('84.996%'));
  });
  it('names place, school, class, what is there and what should be', () => {
    const text = terminalReport(report({ files: [fileReport()] }), { ...OPTIONS, columns: 120 });
    const line = text.split('\n').find((candidate) => candidate.includes('D17')) ?? '';
    for (const part of ['小学.xlsx', '2024年小学', '育才小学', '三年级', '2班', '61', '≤ 45人']) {
      assert.ok(line.includes(part), part);
    }
  });
  it('has no escape codes unless colours are wanted, and the same text with them', () => {
    const plain = terminalReport(report(), OPTIONS);
    const coloured = terminalReport(report(), { ...OPTIONS, colour: true });
    assert.ok(!plain.includes('\u001b'));
    assert.ok(coloured.includes('\u001b['));
    assert.equal(coloured.replace(/\u001b\[\d+m/g, ''), plain);
  });
  it('renders in English without a Chinese word of its own', () => {
    const latin = report({
      planName: 'plan',
      indicators: [indicator({ name: 'share', scope: '', unit: '%' })],
      files: [fileReport({ file: 'a.xlsx', tables: [], findings: [] })],
    });
    assert.doesNotMatch(
      terminalReport(latin, { ...OPTIONS, lang: 'en' }),
      /[\u3000-\u303f\u4e00-\u9fff\uff00-\uff1e]/,
    );
  });
  for (const columns of [0, 40, 80, 100, 120, 300]) {
    it(`keeps every line within the screen of ${columns}`, () => {
      const long = '关于推进义务教育优质均衡发展和城乡一体化的若干重点任务完成情况'.repeat(4);
      const wide = report({
        planName: long,
        indicators: [
          ...report().indicators,
          indicator({ name: long, deadline: '2023..2025' }),
          indicator({ name: long, status: 'undecidable', reason: long }),
        ],
        files: [
          ...report().files,
          fileReport({
            file: `${long}.xlsx`,
            findings: [finding({ school: long, expected: long, message: long })],
          }),
        ],
      });
      for (const line of terminalReport(wide, { ...OPTIONS, columns }).split('\n')) {
        assert.ok(displayWidth(line) <= screenWidth(columns), line);
      }
    });
  }
});

describe('columns of text', () => {
  it('lines up Chinese and Latin cells', () => {
    const lines = layOut(
      [{ title: '名' }, { title: 'N', right: true }],
      [
        ['小学', '5'],
        ['abc', '12'],
      ],
      80,
    );
    assert.deepEqual(lines, ['名     N', '小学   5', 'abc   12']);
  });
  it('leaves out columns that are blank throughout', () => {
    assert.deepEqual(
      layOut(
        [{ title: 'A' }, { title: 'B' }],
        [
          ['x', ''],
          ['y', ''],
        ],
        80,
      ),
      ['A', 'x', 'y'],
    );
  });
  it('breaks the flexible column and never exceeds the width', () => {
    const cell = fc.string({ unit: fc.constantFrom('小', '学', 'a', '9', ' ', '，') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }),
        fc.integer({ min: 60, max: 120 }),
        (rows, width) =>
          layOut(
            [{ title: '甲' }, { title: '乙', flexible: true }, { title: '丙', right: true }],
            rows,
            width,
          ).every((line) => displayWidth(line) <= width),
      ),
    );
  });
});
