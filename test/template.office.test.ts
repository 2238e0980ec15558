/**
 * The template judged by LibreOffice: every verdict, gap and coefficient that its sheets compute must be the core's.
 * Runs where `soffice` is installed; elsewhere it says that it was skipped.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/core/check/check.ts';
import type { CheckReport } from '../src/core/check/report.ts';
import type { StageReport } from '../src/core/check/assessment/index.ts';
import { resolvePack } from '../src/core/plans/index.ts';
import type { Pack } from '../src/core/plans/schema.ts';
import type { Scalar, Workbook } from '../src/core/values/workbook.ts';
import { readWorkbook } from '../src/files/read/workbook.ts';
import { unpack } from '../src/files/zip-parts.ts';
import type { PullKey } from '../src/template/calc/pull.ts';
import { fillTemplate, writeTemplate } from '../src/template/index.ts';
import { close, differences, errorsIn, recordsOf, sheetNamed } from './template/compare.ts';
import { disguised } from './template/disguise.ts';
import { converted, hasOffice, readAll } from './template/office.ts';
import { featuresOf } from './template/parts.ts';
import { pasted, picked } from './template/paste.ts';

const MINUTES_10 = 600_000;
const YEAR = 2024;
const SAMPLES = join(import.meta.dirname, '../assets/samples/安平县');
const GOLDEN = join(import.meta.dirname, 'golden/balance-county.xlsx');
/** Small, so that the judge needs little time; what is filled in asks for more by itself. */
const SIZE = { classes: 260, schools: 70, kindergartens: 50 } as const;

const plan = (id: string): Pack => {
  const found = resolvePack(id);
  assert.ok(found, id);
  return found;
};
const TAIKANG = plan('taikang-2023-2025');
const NATIONAL = plan('national');

const read = (path: string, name: string): Promise<Workbook> =>
  readWorkbook(name, new Uint8Array(readFileSync(path)));
const checked = (books: readonly Workbook[], pack: Pack): CheckReport =>
  check(books, { plan: pack, year: YEAR, lang: 'zh' });

const FEW = { classes: 10, schools: 10, kindergartens: 10 };

interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly plan: Pack;
  /** What the core is given. */
  readonly sources: readonly Workbook[];
}

const PASTED: readonly (readonly [file: string, sheet: string, key: PullKey])[] = [
  ['班级名单.xlsx', '小学班级', '班'],
  ['小学.xlsx', '2024年小学', '校'],
  ['幼儿园.xlsx', '幼儿园一览表', '园'],
];

/** For what is pasted, the other two kinds stay empty. */
const PASTE_SIZE: Readonly<Record<PullKey, typeof FEW>> = {
  班: { ...FEW, classes: 260, schools: 70 },
  校: { ...FEW, schools: 70 },
  园: { ...FEW, kindergartens: 50 },
};

const filledCase = async (name: string, pack: Pack, sources: readonly Workbook[]): Promise<Case> => {
  const { bytes } = await fillTemplate(sources, { plan: pack, year: YEAR, deployment: null, ...SIZE });
  return { name, bytes, plan: pack, sources };
};

const WORDS = { met: '达标', unmet: '未达标', undecidable: '不可判定' } as const;
const STAGES = { primary: '小学', junior: '初中' } as const;

/** The value cells of the seven stand side by side from this column on. */
const SEVEN_FROM = 6;

const sameStage = (book: Workbook, stage: StageReport): void => {
  const sheet = sheetNamed(book, '优质均衡');
  const name = STAGES[stage.stage];
  const top = sheet.rows.findIndex((row) => row[1] === name);
  const labelled = (label: string): number => sheet.rows.findIndex((row, r) => r > top && row[1] === label);
  stage.coefficients.forEach((coefficient, i) => {
    const at = (label: string) => sheet.rows[labelled(label)]?.[SEVEN_FROM + i] ?? null;
    const what = `${name} ${coefficient.indicator}`;
    assert.ok(close(at('差异系数（加权）'), coefficient.value), `${what}: coefficient`);
    assert.ok(close(at('不加权（仅供参考，不是官方算法）'), coefficient.unweighted), `${what}: unweighted`);
    assert.ok(close(at('全县平均'), coefficient.mean), `${what}: mean`);
    assert.equal(at('结论'), WORDS[coefficient.standing], what);
  });
  const rows = recordsOf(sheet, '学校结论').filter((row) => row['学段'] === name);
  for (const school of stage.schools) {
    const row = rows.find((one) => one['学校'] === school.school);
    assert.ok(row, school.school);
    assert.equal(row['学校结论'], WORDS[school.verdict], school.school);
    assert.equal(row['达标项数'], school.metCount, school.school);
    school.grid.forEach(({ value }, i) => {
      const shown = Object.values(row)[SEVEN_FROM + i] ?? null;
      assert.ok(
        value === null ? Number(shown) >= 1e9 : close(shown, value),
        `${school.school} ${i + 1}: ${String(shown)}`,
      );
    });
  }
};

describe('the template, recalculated by LibreOffice', function () {
  this.timeout(MINUTES_10);
  let cases: readonly Case[] = [];
  let judged: ReadonlyMap<string, Workbook> = new Map();
  let saved: ReadonlyMap<string, Uint8Array> = new Map();
  let templates: ReadonlyMap<string, Workbook> = new Map();
  const bookOf = (name: string): Workbook => {
    const book = judged.get(name);
    assert.ok(book, name);
    return book;
  };

  before(async function () {
    if (!hasOffice()) {
      console.warn('      skipped: LibreOffice (soffice) is not installed, so no sheet was recalculated');
      this.skip();
    }
    const county = await Promise.all(readdirSync(SAMPLES).map((file) => read(join(SAMPLES, file), file)));
    const { data } = await fillTemplate(county, { plan: TAIKANG, year: YEAR, deployment: null });
    const byPupils = [...data.classes].sort((a, b) => Number(a['学生数']) - Number(b['学生数']));
    const scattered = await writeTemplate({
      plan: TAIKANG,
      year: YEAR,
      data: { ...data, classes: byPupils },
      deployment: null,
      ...SIZE,
    });
    const golden = await read(GOLDEN, 'balance-county.xlsx');
    const resources = { ...golden, sheets: golden.sheets.filter(({ name }) => !name.startsWith('验算')) };
    const empty = await writeTemplate({ plan: TAIKANG, year: YEAR, deployment: null, ...SIZE });
    const pastedCases: Case[] = [];
    for (const [file, name, key] of PASTED) {
      const sheet = county.find((book) => book.file === file)?.sheets.find((one) => one.name === name);
      assert.ok(sheet, name);
      const rest = { plan: TAIKANG, sources: [{ file, sheets: [sheet] }] };
      const blank = await writeTemplate({ plan: TAIKANG, year: YEAR, deployment: null, ...PASTE_SIZE[key] });
      const paste = (rows: readonly (readonly Scalar[])[]): Uint8Array => pasted(blank, '原始数据', 4, rows);
      const { rows, picks } = disguised(file, sheet, key);
      const bytes = picked(paste(rows), '字段对照', picks);
      pastedCases.push({ name: `paste-${key}`, bytes, ...rest });
      pastedCases.push({ name: `as-is-${key}`, bytes: paste(sheet.rows), ...rest });
    }
    const few = await writeTemplate({ plan: TAIKANG, year: YEAR, deployment: null, ...FEW });
    const more = Array.from({ length: 30 }, (_, i) => [`第${i + 1}小学`, '小学', '一年级', '1班', 40]);
    const overflow = pasted(few, '班级数据', 30, more);
    cases = [
      await filledCase('county', TAIKANG, county),
      await filledCase('county-national', NATIONAL, county),
      await filledCase('resources', NATIONAL, [resources]),
      { name: 'county-scattered', bytes: scattered, plan: TAIKANG, sources: county },
      { name: 'overflow', bytes: overflow, plan: TAIKANG, sources: [] },
      { name: 'empty', bytes: empty, plan: TAIKANG, sources: [] },
      ...pastedCases,
    ];
    const named = new Map(cases.map(({ name, bytes }) => [name, bytes]));
    templates = new Map(
      await Promise.all(
        [...named].map(async ([name, bytes]) => [name, await readWorkbook('模板.xlsx', bytes)] as const),
      ),
    );
    saved = await converted(named, 'xlsx');
    judged = await readAll(saved);
  });

  it('re-opens there with tables, validations, names, conditional formats and chart intact', () => {
    for (const { name, bytes } of cases.filter((one) => ['county', 'empty'].includes(one.name))) {
      const kept = new Set(featuresOf(unpack(saved.get(name) ?? new Uint8Array())));
      const written = featuresOf(unpack(bytes));
      for (const what of ['table ', 'name ', 'chart ', '差距一览: format', '班级数据: validation'])
        assert.ok(
          written.some((feature) => feature.startsWith(what)),
          what,
        );
      assert.deepEqual(
        written.filter((feature) => !kept.has(feature)),
        [],
        name,
      );
    }
  });

  it('shows no error value anywhere', () => {
    for (const [name, book] of judged) assert.deepEqual(errorsIn(book), [], name);
  });

  it('filled with the county’s data, every target has the core’s value, gap, status and pace', () => {
    for (const { name, sources, plan: pack } of cases.filter((one) => one.name.startsWith('county'))) {
      assert.deepEqual(differences(bookOf(name), checked(sources, pack)), [], name);
    }
  });

  it('is recognised by the core without any mapping, and a check of it agrees with its own sheets', () => {
    for (const name of ['county', 'county-national', 'resources']) {
      const template = templates.get(name);
      const one = cases.find((each) => each.name === name);
      assert.ok(template && one);
      assert.deepEqual(differences(bookOf(name), checked([template], one.plan)), [], name);
    }
  });

  it('has the seven values, verdicts and coefficients of every school, from the sources and from itself', () => {
    const one = cases.find(({ name }) => name === 'resources');
    const template = templates.get('resources');
    assert.ok(one && template);
    for (const books of [one.sources, [template]]) {
      const stages = checked(books, NATIONAL).assessment?.balance?.stages ?? [];
      assert.deepEqual(
        stages.map(({ stage }) => stage),
        ['primary', 'junior'],
      );
      for (const stage of stages) sameStage(bookOf('resources'), stage);
    }
    assert.deepEqual(differences(bookOf('resources'), checked([template], NATIONAL)), []);
  });

  it('lists the classes over their limit, and the schools and kindergartens over theirs, as the core finds them', () => {
    const book = bookOf('county-national');
    const one = cases.find(({ name }) => name === 'county-national');
    assert.ok(one);
    const findings = checked(one.sources, NATIONAL).files.flatMap((file) => file.findings);
    const over = recordsOf(sheetNamed(book, '班级检查'), '班级').filter(
      (row) => Number(row['超出（人）']) > 0,
    );
    const found = findings.filter(
      ({ rule, class: name, severity }) => rule === 'class_size' && name !== null && severity !== 'logic',
    );
    assert.deepEqual(
      over.map((row) => `${String(row['班级'])}:${String(row['学生数（人）'])}`).sort(),
      [
        ...new Set(
          found.map(
            ({ cell, sheet, class: name, received }) => `${sheet}${cell}|${name}:${parseFloat(received)}`,
          ),
        ),
      ]
        .map((text) => text.split('|')[1] ?? '')
        .sort(),
    );
    for (const [sheet, first] of [
      ['检查', '规模结论'],
      ['园所检查', '规模结论'],
    ] as const) {
      const names = recordsOf(sheetNamed(book, sheet), first)
        .filter((row) => row['规模结论'] === '未达标')
        .map((row) => String(row['学校'] ?? row['幼儿园']));
      const expected = findings
        .filter(
          ({ rule, file }) => rule === 'school_size' && (file === '幼儿园.xlsx') === (sheet === '园所检查'),
        )
        .map(({ school }) => school ?? '');
      assert.deepEqual(names.sort(), [...new Set(expected)].sort(), sheet);
    }
  });

  it('empty, shows blanks: no figure on any sheet that people read', () => {
    const book = bookOf('empty');
    const shown: readonly (readonly [sheet: string, columns: number, headerRow: number])[] = [
      ['检查', 17, 5],
      ['班级检查', 10, 5],
      ['园所检查', 20, 5],
      ['优质均衡', 15, 30],
    ];
    for (const [name, columns, headerRow] of shown) {
      const cells = sheetNamed(book, name)
        .rows.slice(headerRow)
        // The seven values carry a number that their format hides.
        .flatMap((row) =>
          row.slice(1, columns).filter((value) => value !== null && value !== '' && Number(value) < 1e9),
        );
      assert.deepEqual(cells, [], name);
    }
    const targets = recordsOf(sheetNamed(book, '差距一览'), '指标').filter((row) => row['指标'] !== '');
    assert.equal(targets.length, TAIKANG.targets.length);
    for (const row of targets) {
      assert.deepEqual(
        [row['实际值'], row['差距'], row['状态']].map((value) => value ?? ''),
        ['', '', '不可判定'],
        String(row['指标']),
      );
    }
    for (const name of ['试算', '上报表', '字段对照']) {
      const noughts = sheetNamed(book, name).rows.flatMap((row) => row.filter((value) => value === 0));
      assert.deepEqual(noughts, [], name);
    }
    const form = sheetNamed(book, '上报表').rows.flatMap((row) =>
      row.filter((value) => typeof value === 'number'),
    );
    assert.deepEqual(form, []);
  });

  it('says on every sheet that is read where rows lie beyond those the checks reach, and nothing elsewhere', () => {
    const saying = (name: string): string[] =>
      bookOf(name)
        .sheets.filter(({ name: sheet }) => sheet !== '班额统计')
        .filter(({ rows }) => rows.some((row) => row.some((value) => String(value).includes('没有算进来'))))
        .map(({ name: sheet }) => sheet);
    const read = ['检查', '班级检查', '园所检查', '优质均衡', '差距一览', '上报表'];
    assert.deepEqual(saying('overflow'), read);
    for (const { name } of cases.filter((one) => one.name !== 'overflow'))
      assert.deepEqual(saying(name), [], name);
  });

  for (const [file, sheet, key] of PASTED) {
    it(`${file}, columns reversed under other names, pasted and mapped by hand: the core’s verdicts`, () => {
      const one = cases.find(({ name }) => name === `paste-${key}`);
      assert.ok(one, sheet);
      assert.deepEqual(differences(bookOf(`paste-${key}`), checked(one.sources, TAIKANG)), []);
    });

    it(`${file}, pasted as it is: the columns picked by formula give the core’s verdicts`, () => {
      const one = cases.find(({ name }) => name === `as-is-${key}`);
      assert.ok(one, sheet);
      assert.deepEqual(differences(bookOf(one.name), checked(one.sources, TAIKANG)), []);
    });
  }
});
