/**
 * The formulas that what-if questions write to a sheet, recalculated by LibreOffice: they must give the core's
 * answers. Runs where `soffice` is installed; elsewhere it says that it was skipped.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read, type WorkBook } from '@e965/xlsx';
import { answer } from '../src/core/whatif/engine/ask.ts';
import { completed, GOLDEN_YEAR, type Golden } from '../src/core/whatif/engine/golden.fixture.ts';
import { columnCell, layOut, type QuestionSheet } from '../src/core/whatif/engine/layOut.ts';
import { isText } from '../src/core/whatif/engine/show.ts';
import type { AnswerCell, Question, Solved } from '../src/core/whatif/engine/question.ts';
import { questions } from '../src/core/whatif/registry.ts';
import { render } from '../src/core/messages/index.ts';
import { questionSheet } from '../src/files/xlsx/questionSheet.ts';
import { writeBook } from '../src/files/xlsx/write.ts';

const MINUTES_3 = 180_000;
const RELATIVE = 1e-9;
/** Recalculates formulas of .xlsx files on loading, whoever wrote them. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
/** Functions that Excel 2010, WPS and LibreOffice all know. */
const KNOWN = new Set(
  'SUM ROUND ROUNDUP ROUNDDOWN INT MAX MIN ABS IF AND OR NOT SUMPRODUCT INDEX MATCH COUNT COUNTIF SUMIF AVERAGE SQRT LN EXP SLOPE LARGE SMALL IFERROR ISNUMBER ROW'.split(
    ' ',
  ),
);

interface Laid {
  readonly question: Question;
  readonly golden: Golden;
  readonly solved: Solved;
  readonly sheet: QuestionSheet;
  readonly name: string;
}

const hasOffice = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;

const laidOut = async (): Promise<Laid[]> => {
  const all: Laid[] = [];
  for (const question of questions) {
    const file = `../src/core/whatif/${question.id}/${question.id}.fixture.ts`;
    const { golden } = (await import(file)) as { readonly golden: readonly Golden[] };
    golden.forEach((one, i) => {
      const inputs = completed(question, one.inputs, one.year ?? GOLDEN_YEAR);
      const solved = answer(question, inputs);
      const sheet = layOut(question, inputs, solved, 'zh');
      all.push({ question, golden: one, solved, sheet, name: `${question.number}-${i + 1}` });
    });
  }
  return all;
};

const recalculate = (bytes: Uint8Array): WorkBook => {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-whatif-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    writeFileSync(join(folder, 'whatif.xlsx'), bytes);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'whatif.xlsx'),
      ],
      { stdio: 'ignore', timeout: MINUTES_3 },
    );
    return read(readFileSync(join(folder, 'out', 'whatif.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('what-if formulas', () => {
  let all: Laid[] = [];
  before(async () => {
    all = await laidOut();
  });

  it('use only functions that every spreadsheet program knows, and every answer is live', () => {
    for (const { sheet, question } of all) {
      const formulas = sheet.rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? []));
      const used = formulas.flatMap((one) => [
        ...one.replace(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z0-9.]*)\(/g),
      ]);
      assert.deepEqual(
        [...new Set(used.map(([, name]) => name ?? ''))].filter((name) => !KNOWN.has(name)),
        [],
        question.id,
      );
      for (const address of Object.values(sheet.answers)) {
        const row = Number(address.slice(1)) - 1;
        assert.ok((sheet.rows[row]?.[1]?.formula ?? '').startsWith('='), `${question.id} ${address}`);
      }
    }
  });

  it('give the core’s answers when LibreOffice recalculates them', async function () {
    if (!hasOffice) {
      console.warn(
        '      skipped: LibreOffice (soffice) is not installed, so the formulas were not recalculated',
      );
      this.skip();
    }
    this.timeout(MINUTES_3);
    // Stored results would prove nothing: they are left out, so that every value read back was computed.
    const bytes = await writeBook({
      title: 'what-if',
      sheets: all.map(({ sheet, name }) => ({ ...questionSheet(sheet, { storedResults: false }), name })),
    });
    const book = recalculate(bytes);
    const faults: string[] = [];
    const compare = (name: string, address: string, expected: AnswerCell, what: string): void => {
      const cell = book.Sheets[name]?.[address] as { readonly v?: unknown; readonly t?: string } | undefined;
      const found = cell?.t === 'e' ? `error ${String(cell.v)}` : (cell?.v ?? '');
      const wanted = expected === null ? '' : isText(expected) ? render(expected, 'zh') : expected;
      const close =
        typeof wanted === 'number' && typeof found === 'number'
          ? Math.abs(found - wanted) <= RELATIVE * Math.max(1, Math.abs(wanted))
          : found === wanted;
      if (!close) faults.push(`${name} ${what} ${address}: ${String(found)}, core ${String(wanted)}`);
    };
    for (const { question, golden, solved, sheet, name } of all) {
      for (const [key, address] of Object.entries(sheet.answers)) {
        compare(name, address, solved.values[key] ?? null, `${question.id} “${golden.title}” ${key}`);
      }
      for (const { table, columns } of question.results) {
        for (const { key } of columns) {
          (solved.tables?.[table]?.[key] ?? []).forEach((cell, row) =>
            compare(
              name,
              columnCell(sheet, table, key, row),
              cell,
              `${question.id} “${golden.title}” ${table}.${key}`,
            ),
          );
        }
      }
    }
    assert.deepEqual(faults, []);
  });
});
