/**
 * The sample forms filled from the sample county, cell by cell against answers that come from the generator's own
 * model, never from this code.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shares } from '../assets/samples/generator/kindergartens.ts';
import { premisesIn } from '../assets/samples/generator/formsModel.ts';
import { schools, sum } from '../assets/samples/generator/schools.ts';
import { allForms } from '../assets/samples/generator/forms.ts';
import {
  cellId,
  checkFilled,
  fillSource,
  fillWrites,
  parseRecipe,
  proposeFill,
  readForm,
  recipeFrom,
  type FillWrite,
  type Recipe,
} from '../src/core/fill/index.ts';
import { fillFile } from '../src/files/fill/fill.ts';
import { readWorkbook } from '../src/files/read/workbook.ts';
import type { BookSheet } from '../src/files/xlsx/book.ts';
import { writeBook } from '../src/files/xlsx/write.ts';
import { unpack } from '../src/files/zip-parts.ts';
import { cellAddress } from '../src/core/values/address.ts';
import { cellOfKey, textAt, valueAt, type Sheet, type Workbook } from '../src/core/values/workbook.ts';
import {
  ANSWERS,
  bytesOf,
  close,
  decisionsBy,
  FOLDER,
  isRight,
  proposed,
  type Proposed,
} from './fill/samples.ts';
import { converted, hasOffice, readAll } from './template/office.ts';

const MINUTES_5 = 300_000;
/** The three forms that are filled without a question. */
const PLAIN = ['班额表.xlsx', '基本情况表.xlsx', '规划进展表.xlsx'];
const SURVEY = '基本情况表.xlsx';
const NEXT_SURVEY = '基本情况表2025.xlsx';
const TRICKY = '办学条件调查表.xlsx';

const placeOf = (id: string): { sheet: string; address: string } => {
  const at = id.lastIndexOf('!');
  return { sheet: id.slice(0, at), address: id.slice(at + 1) };
};

const filledBy = (one: Proposed): readonly FillWrite[] =>
  fillWrites(one.form, one.proposal, decisionsBy(one), { as: 'values' });

const cellsOf = (sheet: Sheet): Map<string, unknown> => {
  const cells = new Map<string, unknown>();
  sheet.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) cells.set(cellAddress(r, c), value);
    }),
  );
  for (const [key, formula] of sheet.formulas) {
    const { row, column } = cellOfKey(key);
    cells.set(cellAddress(row, column), formula);
  }
  return cells;
};

const sheetNamed = (book: Workbook, name: string): Sheet => {
  const sheet = book.sheets.find((one) => one.name === name);
  assert.ok(sheet, name);
  return sheet;
};

/** Every cell that isn't as known, in words. */
const wrongIn = ({ answer, byId }: Proposed): string[] =>
  Object.entries(answer.cells).flatMap(([id, known]) => {
    const got = byId.get(id);
    if (got === undefined) return [`${id}: not seen as a cell to fill`];
    const state = `${id} ${got.cell.rowPath.join('/')} × ${got.cell.columnPath.join('/')}: ${got.state} ${got.value ?? ''}`;
    if (!('value' in known))
      return known.leave.some((left) => left === got.state) ? [] : [`${state}, ${known.why}`];
    if (got.state === 'proposed') return isRight(got.value, known) ? [] : [`${state}, not ${known.value}`];
    const asked = got.state === 'doubtful' && known.mayAsk === true;
    return asked && got.candidates.some(({ value }) => isRight(value, known))
      ? []
      : [`${state}, not ${known.value}`];
  });

describe('sample forms', () => {
  it('are what their generator writes', async () => {
    for (const [path, bytes] of await allForms()) {
      assert.deepEqual(Buffer.from(bytes), readFileSync(join(FOLDER, '..', path)), path);
    }
  });
});

describe('forms filled from the sample county', function () {
  this.timeout(MINUTES_5);
  const all = new Map<string, Proposed>();
  before(async () => {
    for (const { form } of ANSWERS) if (form !== NEXT_SURVEY) all.set(form, await proposed(form));
  });
  const one = (form: string): Proposed => {
    const found = all.get(form);
    assert.ok(found, form);
    return found;
  };

  for (const form of [...PLAIN, TRICKY]) {
    describe(form, () => {
      it('every input cell is right, or left where nothing may be written', () => {
        assert.deepEqual(wrongIn(one(form)), []);
      });
      it('only the input cells are taken for such', () => {
        const { answer, form: read } = one(form);
        const roles = new Map(read.cells.map((cell) => [cellId(cell), cell.role]));
        assert.deepEqual(
          [...roles]
            .filter(([, role]) => role === 'input')
            .map(([id]) => id)
            .sort(),
          Object.keys(answer.cells).sort(),
        );
        for (const id of Object.keys(answer.computed)) assert.equal(roles.get(id), 'computed', id);
      });
      it('the filled file has them, and every other cell as it was', async () => {
        const { answer, workbook } = one(form);
        const writes = filledBy(one(form));
        const book = await readWorkbook(form, fillFile(form, bytesOf(form), writes).bytes);
        const written = new Map(writes.map((write) => [cellId(write), write.value]));
        for (const [id, known] of Object.entries(answer.cells)) {
          assert.equal(written.has(id), 'value' in known, id);
          if ('value' in known) assert.ok(isRight(written.get(id), known), id);
        }
        for (const before of workbook.sheets) {
          const expected = cellsOf(before);
          for (const { sheet, address, value } of writes)
            if (sheet === before.name) expected.set(address, value);
          assert.deepEqual(cellsOf(sheetNamed(book, before.name)), expected);
        }
        for (const id of answer.fixed) assert.ok(!written.has(id), id);
      });
      it('every part of the file but the filled sheets and the workbook keeps its bytes', () => {
        const writes = filledBy(one(form));
        const [before, after] = [unpack(bytesOf(form)), unpack(fillFile(form, bytesOf(form), writes).bytes)];
        assert.deepEqual(Object.keys(after).sort(), Object.keys(before).sort());
        for (const [name, part] of Object.entries(before)) {
          if (name === 'xl/workbook.xml' || /^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
          assert.deepEqual(after[name], part, name);
        }
      });
      it('what is written agrees with itself and with the source', () => {
        const filled = one(form);
        const findings = checkFilled(filled.form, filledBy(filled), filled.source, 'zh');
        assert.deepEqual(
          findings.map(({ rule, cell, message }) => `${rule} ${cell} ${message}`),
          [],
        );
      });
      it('the figures of a cell come from cells, but for targets and where there is nothing to count', () => {
        const { proposal } = one(form);
        for (const { cell, state, sources, quantity, value } of proposal.cells) {
          if (state !== 'proposed' || quantity?.aggregation === 'target' || value === 0) continue;
          assert.ok(sources.length > 0, cellId(cell));
        }
      });
    });
  }

  it('the forms’ own sums are those of their parts once recalculated', async function () {
    if (!hasOffice()) this.skip();
    const files = new Map(
      [...all].map(([form, each]) => [form, fillFile(form, bytesOf(form), filledBy(each)).bytes]),
    );
    const books = await readAll(await converted(files, 'xlsx'));
    for (const [form, { answer }] of all) {
      const book = books.get(form);
      assert.ok(book);
      for (const [id, expected] of Object.entries(answer.computed)) {
        const { sheet: name, address } = placeOf(id);
        const sheet = sheetNamed(book, name);
        const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const row = Number(digits) - 1;
        if (typeof expected === 'number') {
          const got = valueAt(sheet, row, column);
          assert.ok(close(got, expected), `${form} ${id}: ${String(got)}, not ${expected}`);
        } else assert.equal(textAt(sheet, row, column), expected, `${form} ${id}`);
      }
    }
  });

  it('bands are counted from the classes themselves where no table states them', async () => {
    const list = (name: string, stage: 'primary' | 'junior', grades: readonly string[]): BookSheet => ({
      name,
      rows: [
        [`2024年秋季学期${name}名单`],
        ['学校名称', '年级', '班级', '学生数'],
        ...schools.flatMap((school) =>
          school[stage].flatMap((sizes, grade) =>
            sizes.map((size, i) => [school.name, grades[grade] ?? '', `${i + 1}班`, size]),
          ),
        ),
      ].map((row) => row.map((value) => ({ value }))),
    });
    const bytes = await writeBook({
      title: '',
      sheets: [
        list('小学班级', 'primary', ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级']),
        list('初中班级', 'junior', ['七年级', '八年级', '九年级']),
      ],
    });
    const bands = one('班额表.xlsx');
    const source = fillSource([await readWorkbook('班级名单.xlsx', bytes)], { year: 2024 });
    const proposal = proposeFill(bands.form, source);
    const byId = new Map(proposal.cells.map((each) => [cellId(each.cell), each]));
    assert.deepEqual(wrongIn({ ...bands, byId }), []);
  });

  it('a form by townships: figures add up, ratios don’t', async () => {
    const townships = [...new Set(schools.map(({ township }) => township))];
    const heads = ['乡镇', '学生数(人)', '专任教师(人)', '生师比', '平均班额', '教学仪器设备值(万元)'];
    const blank = heads.slice(1).map(() => null);
    const rows = [
      ['2024年秋各乡镇情况'],
      heads,
      ...[...townships, '全县合计'].map((name) => [name, ...blank]),
    ];
    const sheet = { name: '乡镇', rows: rows.map((row) => row.map((value) => ({ value }))) };
    const bytes = await writeBook({ title: '', sheets: [sheet] });
    const form = readForm(await readWorkbook('乡镇表.xlsx', bytes, { looks: true }));
    const { source } = one(SURVEY);
    const proposal = proposeFill(form, source);
    const writes = fillWrites(form, proposal, {}, { as: 'values' });
    const got = new Map(writes.map(({ address, value }) => [address, value]));
    const last = townships.length + 3;
    const all = premisesIn(2024);
    townships.forEach((township, i) => {
      const here = all.filter((school) => school.township === township);
      assert.equal(got.get(`B${i + 3}`), sum(here.map(({ pupils }) => pupils)), township);
      assert.ok(close(got.get(`F${i + 3}`), sum(here.map(({ equipment }) => equipment)) / 10_000), township);
    });
    assert.equal(got.get(`B${last}`), sum(all.map(({ pupils }) => pupils)));
    assert.equal(got.get(`C${last}`), sum(all.map(({ teachers }) => teachers)));
    const ratio = sum(all.map(({ pupils }) => pupils)) / sum(all.map(({ teachers }) => teachers));
    assert.ok(Math.abs(Number(got.get(`D${last}`)) - ratio) <= 0.005, `${got.get(`D${last}`)}, not ${ratio}`);
    assert.deepEqual(
      checkFilled(form, writes, source, 'zh').map(({ cell, message }) => `${cell} ${message}`),
      [],
    );
  });

  const written = async (
    rows: readonly (readonly (string | null)[])[],
  ): Promise<ReadonlyMap<string, unknown>> => {
    const sheet = { name: '表', rows: rows.map((row) => row.map((value) => ({ value }))) };
    const bytes = await writeBook({ title: '', sheets: [sheet] });
    const form = readForm(await readWorkbook('表.xlsx', bytes, { looks: true }));
    const proposal = proposeFill(form, one('班额表.xlsx').source);
    return new Map(
      fillWrites(form, proposal, {}, { as: 'values' }).map(({ address, value }) => [address, value]),
    );
  };
  const gradeOf = (stage: 'primary' | 'junior', grade: number): number =>
    sum(schools.map((school) => sum(school[stage][grade] ?? [])));

  it('一年级 is the first grade of the stage its group names', async () => {
    const got = await written([
      ['2024—2025学年初学生数'],
      ['项目', '小学', null, '初中', null],
      [null, '一年级', '二年级', '一年级', '二年级'],
      ['学生数(人)', null, null, null, null],
    ]);
    assert.deepEqual(
      ['B4', 'C4', 'D4', 'E4'].map((address) => got.get(address)),
      [gradeOf('primary', 0), gradeOf('primary', 1), gradeOf('junior', 0), gradeOf('junior', 1)],
    );
  });

  it('or of the stage that its row names; a fourth grade the junior schools haven’t got is left', async () => {
    const got = await written([
      ['2024—2025学年初学生数'],
      ['项目', '一年级', '三年级', '四年级'],
      ['小学学生数', null, null, null],
      ['初中学生数', null, null, null],
    ]);
    assert.deepEqual(
      ['B3', 'C3', 'D3', 'B4', 'C4', 'D4'].map((address) => got.get(address)),
      [
        ...[0, 2, 3].map((grade) => gradeOf('primary', grade)),
        ...[0, 2].map((grade) => gradeOf('junior', grade)),
        undefined,
      ],
    );
  });

  it('a share of the whole stands beside dashes where it has no parts', async () => {
    const got = await written([
      ['2024年学前教育情况'],
      ['指标', '单位', '合计', '公办', '民办'],
      ['在园幼儿数', '人', null, null, null],
      ['公办园在园幼儿占比', '%', null, '—', '—'],
    ]);
    assert.deepEqual(
      ['C3', 'D3', 'E3'].map((address) => got.get(address)),
      [shares.children, shares.publicChildren, shares.children - shares.publicChildren],
    );
    const share = (100 * shares.publicChildren) / shares.children;
    assert.ok(Math.abs(Number(got.get('C4')) - share) <= 0.005, String(got.get('C4')));
  });

  it('of labels that mean the same at least one is asked about', () => {
    const { answer, byId } = one(TRICKY);
    for (const group of answer.askOneOf ?? []) {
      assert.ok(
        group.some((id) => byId.get(id)?.state === 'doubtful'),
        group.join(' '),
      );
    }
  });

  it('a recipe fills next year’s form: two rows more, a column by another name', async () => {
    const base = one(SURVEY);
    const json = JSON.stringify(recipeFrom(base.proposal, decisionsBy(base)));
    const parsed = parseRecipe(json);
    assert.ok(parsed.ok);
    const recipe: Recipe = parsed.recipe;
    const next = await proposed(NEXT_SURVEY, recipe);
    assert.deepEqual(wrongIn(next), []);
  });

  it('a recipe holds nothing of this year’s workbook', () => {
    const base = one(SURVEY);
    const json = JSON.stringify(recipeFrom(base.proposal, decisionsBy(base)));
    for (const word of ['安平县', '城关镇', '台账', '9450']) assert.ok(!json.includes(word), word);
  });
});
