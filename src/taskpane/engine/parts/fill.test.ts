/** The engine's part of 填报 with the sample forms: sorting, proposing, looking over, what is written and read again. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { answerFor, bytesOf, FOLDER, isRight } from '../../../../test/fill/samples.ts';
import { cellAddress } from '../../../core/values/index.ts';
import { cellOfKey, sheetOf, type Scalar, type Sheet, type Workbook } from '../../../core/values/workbook.ts';
import { readWorkbook } from '../../../files/read/workbook.ts';
import { feedSheets, type Call } from '../feed.ts';
import { fill, type FillApi } from './fill.ts';
import type { CellView, Decided, Decision, FillOrder } from './fill/views.ts';

const feed = async (part: FillApi, { file, sheets }: Workbook): Promise<void> => {
  part.openBook(file);
  const put = (ask: string, ...args: readonly unknown[]): void =>
    ask === 'putSheet' ? part.putSheet(file, args[0] as never) : part.putRows(file, args[0] as never);
  await feedSheets(
    put as unknown as Call,
    sheets.map((sheet, position) => ({ sheet, position })),
  );
};

const sources = (name: string): Promise<Workbook[]> =>
  Promise.all(
    answerFor(name)
      .sources.flatMap((source) =>
        /\.\w+$/.test(source)
          ? [join(FOLDER, source)]
          : readdirSync(join(FOLDER, source)).map((file) => join(FOLDER, source, file)),
      )
      .map((path) => readWorkbook(basename(path), new Uint8Array(readFileSync(path)))),
  );

const opened = async (name: string, rest: Partial<FillOrder> = {}) => {
  const part = fill();
  const form = await readWorkbook(name, bytesOf(name), { looks: true });
  part.begin('1', name);
  await feed(part, form);
  for (const sheet of form.sheets) part.putForm(sheet);
  const files = await sources(name);
  for (const file of files) await feed(part, file);
  const order: FillOrder = {
    lang: 'zh',
    forms: form.sheets.map((sheet) => sheet.name),
    data: [],
    files: files.map(({ file }) => file),
    year: null,
    plan: answerFor(name).plan ?? 'national',
    ownPlan: null,
    recipe: null,
    replace: false,
    ...rest,
  };
  return { part, form, order, view: part.propose(order) };
};

const decided = (decisions: Record<string, Decision> = {}): Decided => ({
  lang: 'zh',
  decisions,
  as: 'values',
});

/** The right candidate for every doubtful cell that has one. */
const decisionsFor = (name: string, cells: readonly CellView[]): Record<string, Decision> => {
  const { cells: known } = answerFor(name);
  return Object.fromEntries(
    cells.flatMap(({ id, state, candidates }) => {
      const answer = known[id];
      const right = candidates.find(({ shown }) => answer !== undefined && isRight(Number(shown), answer));
      return state === 'doubtful' && right ? [[id, { kind: 'accept', candidate: right.id } as const]] : [];
    }),
  );
};

describe('filling a form for the pane', function () {
  this.timeout(60_000);

  it('sorts sheets into forms and data', async () => {
    const part = fill();
    const form = await readWorkbook('班额表.xlsx', bytesOf('班额表.xlsx'));
    const [ledger] = (await sources('基本情况表.xlsx')).flatMap(({ sheets }) => sheets);
    assert.ok(ledger);
    const notes = sheetOf('说明', [['这是填表说明'], ['第二行']]);
    part.begin('1', 'x.xlsx');
    await feed(part, { file: 'x.xlsx', sheets: [...form.sheets, { ...ledger, name: '台账' }, notes] });
    assert.deepEqual(
      part.sort('zh').map(({ name, use }) => [name, use]),
      [
        ['小学', 'form'],
        ['初中', 'form'],
        ['台账', 'data'],
        ['说明', 'none'],
      ],
    );
  });

  for (const name of ['班额表.xlsx', '基本情况表.xlsx', '规划进展表.xlsx', '办学条件调查表.xlsx'])
    it(`${name}: what is written is right, cell by cell, once the doubtful are decided`, async () => {
      const { part, view } = await opened(name);
      const { cells: known } = answerFor(name);
      const given = decided(decisionsFor(name, view.cells));
      const entries = new Map(
        part.entries(given).map((entry) => [`${entry.sheet}!${entry.address}`, entry.value]),
      );
      for (const [id, answer] of Object.entries(known)) {
        if ('value' in answer) assert.ok(isRight(entries.get(id), answer), `${id} ${entries.get(id)}`);
        else assert.equal(entries.has(id), false, id);
      }
      assert.equal(view.year, answerFor(name).year);
      const { cells, findings } = part.weigh(given);
      assert.equal(cells, entries.size);
      assert.deepEqual(findings, []);
    });

  it('shows the form in its own shape: merged headers, every input cell once', async () => {
    const { view } = await opened('基本情况表.xlsx');
    const [grid] = view.grids;
    assert.ok(grid);
    const cells = grid.rows.flat();
    const inputs = cells.filter(({ kind }) => kind === 'input').map(({ id }) => id);
    assert.deepEqual(inputs.toSorted(), view.cells.map(({ id }) => id).toSorted());
    const heads = cells.filter(({ kind, columns }) => kind === 'head' && columns > 1);
    assert.ok(heads.some(({ text }) => text === '小学'));
    const width = (row: number): number =>
      grid.rows.reduce(
        (sum, line, at) =>
          sum + line.reduce((all, cell) => all + (at <= row && at + cell.rows > row ? cell.columns : 0), 0),
        0,
      );
    // each row is as wide as every other, merged cells counted where they reach
    assert.deepEqual([...new Set(grid.rows.map((_, row) => width(row)))].length, 1);
  });

  it('the tricky form: doubtful cells come with candidates and reasons, hidden and locked ones are said', async () => {
    const { view, part } = await opened('办学条件调查表.xlsx');
    const doubtful = view.cells.filter(({ state }) => state === 'doubtful');
    assert.ok(doubtful.length > 0);
    for (const { candidates, reason, id } of doubtful) {
      assert.ok(candidates.length > 0 && reason !== '', id);
      for (const { what, sources: from } of candidates) assert.ok(what !== '' && from.length > 0, id);
    }
    assert.match(view.remarks.join('\n'), /受保护/);
    assert.match(view.remarks.join('\n'), /隐藏列/);
    const [first] = doubtful;
    const skipped = part.weigh(decided({ [first?.id ?? '']: { kind: 'skip' } }));
    assert.equal(skipped.cells, part.weigh(decided()).cells);
    const typed = part.weigh(decided({ [first?.id ?? '']: { kind: 'value', value: 5 } }));
    assert.equal(typed.cells, skipped.cells + 1);
  });

  it('a recipe of this form is used again, and a broken one is said', async () => {
    const { part, order, view } = await opened('办学条件调查表.xlsx');
    const decisions = decisionsFor('办学条件调查表.xlsx', view.cells);
    const recipe = part.recipe(decisions);
    const again = part.propose({ ...order, recipe });
    assert.ok((again.byRecipe ?? 0) > 0);
    assert.equal(
      again.cells.filter(({ state }) => state === 'doubtful').length < Object.keys(decisions).length,
      true,
    );
    assert.deepEqual(part.recipeProblems(recipe, 'zh'), []);
    assert.equal(part.recipeProblems('{', 'zh').length, 1);
    assert.equal(part.propose({ ...order, recipe: '{' }).recipeProblems.length, 1);
  });

  it('source and form in one workbook: formulas over the source', async () => {
    const name = '办学条件调查表.xlsx';
    const form = await readWorkbook(name, bytesOf(name), { looks: true });
    const [ledger] = (await sources(name)).flatMap(({ sheets }) => sheets);
    assert.ok(ledger);
    const part = fill();
    part.begin('1', '合并.xlsx');
    await feed(part, { file: '合并.xlsx', sheets: [...form.sheets, ledger] });
    for (const sheet of form.sheets) part.putForm(sheet);
    part.propose({
      ...{ lang: 'zh', forms: form.sheets.map((sheet) => sheet.name), data: [ledger.name], files: [] },
      ...{ year: 2024, plan: 'national', ownPlan: null, recipe: null, replace: false },
    });
    const asked: Decided = { ...decided(), as: 'formulas' };
    const entries = part.entries(asked);
    const formulas = entries.flatMap(({ formula }) => formula ?? []);
    assert.equal(part.weigh(asked).formulas, formulas.length);
    assert.ok(formulas.some((formula) => formula.includes(ledger.name)));
  });

  it('after the filling: what Excel shows is held against what it should come to', async () => {
    const { part, form } = await opened('基本情况表.xlsx');
    const given = decided();
    const { computed } = part.weigh(given);
    const entries = part.entries(given);
    const filled = (changed: Readonly<Record<string, Scalar>>): Sheet[] =>
      form.sheets.map((sheet) => {
        const rows = sheet.rows.map((row) => [...row]);
        const put = (address: string, value: Scalar): void => {
          const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
          const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          const row = rows[Number(digits) - 1];
          assert.ok(row);
          while (row.length <= column) row.push(null);
          row[column] = value;
        };
        for (const { address, value } of entries) put(address, value);
        for (const key of sheet.formulas.keys()) {
          const { row, column } = cellOfKey(key);
          const address = cellAddress(row, column);
          const shown = computed[`${sheet.name}!${address}`];
          if (shown !== undefined) put(address, shown === '' ? null : Number(shown));
        }
        for (const [address, value] of Object.entries(changed)) put(address, value);
        return { ...sheet, rows };
      });
    const clean = part.reread(filled({}), given);
    assert.ok(clean.sums > 0);
    assert.deepEqual([clean.differences, clean.findings], [[], []]);
    const [sum] = Object.keys(computed);
    const address = (sum ?? '').split('!')[1] ?? '';
    const stale = part.reread(filled({ [address]: -1 }), given);
    assert.deepEqual(
      stale.differences.map(({ why, cell, received, expected }) => [why, cell, received, expected]),
      [['sum', address, '-1', computed[sum ?? '']]],
    );
    const [entry] = entries;
    const lost = part.reread(filled({ [entry?.address ?? '']: '文字' }), given);
    assert.equal(lost.differences[0]?.why, 'written');
  });

  it('knows whether it still holds what was handed over', () => {
    const part = fill();
    part.begin('7', 'x.xlsx');
    assert.deepEqual([part.holds('7'), part.holds('8'), fill().holds('7')], [true, false, false]);
    assert.throws(() => part.weigh(decided()), /nothing was proposed/);
  });
});
