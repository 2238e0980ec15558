import assert from 'node:assert/strict';
import { book, formSheet } from '../forms.fixture.ts';
import {
  fillSource,
  parseRecipe,
  proposeFill,
  readForm,
  recipeFrom,
  type CellProposal,
  type Decisions,
  type FillSource,
  type ProposedForm,
  type Recipe,
} from '../index.ts';

const schools = (year: number): string[] => [
  `${year}年义务教育学校基本情况统计表`,
  '学校名称|办学类型|城乡类型|班数|在校生数|寄宿生数|专任教师数',
  '甲小学|小学|城区|6|240|0|15',
  '乙小学|小学|乡村|3|90|12|7',
  '丁初级中学|初级中学|乡村|4|180|60|20',
];

const source = (year: number): FillSource =>
  fillSource([book('台账.xlsx', formSheet(`${year}年学校`, schools(year)))]);

const FORM = ['2024年义务教育统计表', '项目|小学|初中', '学校数||', '班数||', '在校生数||', '专任教师数||'];

const formOf = (lines: readonly string[], sheet = '报表') =>
  readForm(book('报表.xlsx', formSheet(sheet, lines)));

const made = (decisions: Decisions = {}): Recipe => {
  const proposal = proposeFill(formOf(FORM), source(2024));
  return recipeFrom(proposal, decisions);
};

const next = (lines: readonly string[], recipe: Recipe, sheet?: string): ProposedForm =>
  proposeFill(formOf(lines, sheet), source(2025), recipe);

const at = ({ cells }: ProposedForm, address: string): CellProposal => {
  const found = cells.find(({ cell }) => cell.address === address);
  assert.ok(found, `no proposal for ${address}`);
  return found;
};

describe('recipes', () => {
  it('keep label paths and quantities, no address, and read back as they were written', () => {
    const recipe = made();
    const json = JSON.stringify(recipe);
    assert.equal(/"[A-Z]+\d+"/.test(json), false);
    const read = parseRecipe(json);
    assert.ok(read.ok);
    assert.deepEqual(read.recipe, recipe);
    assert.equal(recipe.entries.length, 8);
  });

  it('keep what a person chose, left out or typed', () => {
    const { entries } = made({
      '报表!B3': { kind: 'skip' },
      '报表!C3': { kind: 'value', value: 4 },
    });
    const uses = entries.filter(({ row }) => row[0] === '学校数').map(({ use }) => use);
    assert.deepEqual(uses, ['skip', 'ask']);
    const again = proposeFill(formOf(FORM), source(2024), { ...made(), entries });
    assert.deepEqual([at(again, 'B3').state, at(again, 'B3').reason.code], ['untouched', 'fillRecipeSkips']);
    assert.deepEqual([at(again, 'C3').state, at(again, 'C3').reason.code], ['doubtful', 'fillRecipeAsk']);
  });

  it('fill next year’s form with two rows inserted and a column renamed', () => {
    const lines = [
      '2025年义务教育统计表',
      '项目|小学阶段|初中',
      '学校数||',
      '寄宿生数||',
      '班数||',
      '走读生数||',
      '在校生数||',
      '专任教师数||',
    ];
    const proposal = next(lines, made());
    const values = ['B3', 'C3', 'B5', 'B7', 'C8'].map((address) => at(proposal, address).value);
    assert.deepEqual(values, [2, 1, 9, 330, 20]);
    assert.equal(at(proposal, 'B7').by, 'recipe');
    assert.deepEqual(
      [at(proposal, 'B4').by, at(proposal, 'B4').value],
      ['matching', 12],
      'an inserted row is matched',
    );
    assert.equal(at(proposal, 'B6').state, 'untouched', 'an inserted row nobody knows stays untouched');
    assert.deepEqual(proposal.remarks, []);
  });

  it('follow a renamed sheet and a year that went on', () => {
    const lines = FORM.map((line) => line.replace('2024', '2025'));
    assert.equal(at(next(lines, made(), '2025上报'), 'C5').value, 180);
    assert.equal(at(next(lines, made(), '2025上报'), 'C5').by, 'recipe');
  });

  it('go before the labels: what was decided for an unclear label holds', () => {
    const lines = ['2024年义务教育统计表', '项目|数量', '在校生数|', '学生总人数|', '班数|'];
    const form = formOf(lines);
    const first = proposeFill(form, source(2024));
    assert.equal(at(first, 'B4').state, 'doubtful');
    const [candidate] = at(first, 'B4').candidates;
    assert.ok(candidate);
    const recipe = recipeFrom(first, { '报表!B4': { kind: 'accept', candidate: candidate.id } });
    const again = proposeFill(form, source(2024), recipe);
    assert.deepEqual([at(again, 'B4').state, at(again, 'B4').value], ['proposed', 510]);
    assert.equal(at(again, 'B3').state, 'doubtful', 'the other label was not decided');
  });

  it('ask where a rename isn’t the only one it could be', () => {
    const recipe = made();
    const lines = [
      '2025年义务教育统计表',
      '项目|小学|初中',
      '学校数||',
      '班数||',
      '在校学生数甲类||',
      '在校学生数乙类||',
      '专任教师数||',
    ];
    const proposal = next(lines, recipe);
    assert.notEqual(at(proposal, 'B5').state, 'proposed');
    assert.notEqual(at(proposal, 'B6').state, 'proposed');
  });

  it('say what of them is not in the form any more', () => {
    const lines = ['2025年义务教育统计表', '项目|小学|初中', '学校数||', '班数||', '在校生数||'];
    assert.deepEqual(
      next(lines, made()).remarks.map(({ code, params }) => [code, params['count']]),
      [['fillRecipeLost', 2]],
    );
  });

  const BAD: readonly (readonly [name: string, text: string, code: string, place?: string])[] = [
    ['no JSON', '{"kind":', 'fillRecipeNotJson'],
    ['another file', '{"kind":"other"}', 'fillRecipeOtherKind'],
    ['an array', '[]', 'fillRecipeOtherKind'],
    ['a newer version', JSON.stringify({ ...made(), version: 2 }), 'fillRecipeNewer'],
    [
      'a field that doesn’t exist',
      JSON.stringify(made()).replace('pupil_count', 'pupils'),
      'fillRecipeBadAt',
      'entries.4.use',
    ],
    ['a year out of range', JSON.stringify({ ...made(), year: 20 }), 'fillRecipeBadAt', 'year'],
    ['a key nobody knows', JSON.stringify({ ...made(), cells: [] }), 'fillRecipeBadAt', 'cells'],
  ];
  for (const [name, text, code, place] of BAD) {
    it(`parseRecipe refuses ${name}`, () => {
      const read = parseRecipe(text);
      assert.ok(!read.ok);
      assert.equal(read.problems[0]?.code, code);
      if (place !== undefined) assert.equal(read.problems[0]?.params['place'], place);
    });
  }
});
