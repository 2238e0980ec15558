import assert from 'node:assert/strict';
import fc from 'fast-check';
import { book, formSheet, type Marks } from '../forms.fixture.ts';
import {
  checkFilled,
  fillSource,
  fillWrites,
  proposeFill,
  readForm,
  type CellProposal,
  type FillSource,
  type ProposedForm,
} from '../index.ts';

const SCHOOLS = [
  '2024年义务教育学校基本情况统计表',
  '乡镇|学校名称|办学类型|城乡类型|班数|在校生数|其中:女|占地面积(亩)|教学仪器设备值(元)|备注',
  '东镇|甲小学|小学|城区|6|240|110|15|1234567|',
  '东镇|乙小学|小学|镇区|3|90|40|6|20000|',
  '西乡|丙教学点|小学教学点|乡村|2|20|9|3|5000|',
  '西乡|丁初级中学|初级中学|乡村|4|180|80|12|300000|',
];

const source = (lines: readonly string[] = SCHOOLS): FillSource =>
  fillSource([book('台账.xlsx', formSheet('2024年学校', lines))]);

const propose = (lines: readonly string[], marks: Marks = {}, from = source()): ProposedForm =>
  proposeFill(readForm(book('报表.xlsx', formSheet('报表', lines, marks))), from);

const at = ({ cells }: ProposedForm, address: string): CellProposal => {
  const found = cells.find(({ cell }) => cell.address === address);
  assert.ok(found, `no proposal for ${address}`);
  return found;
};

const TITLE = '2024年义务教育统计表';

type Row = readonly [name: string, lines: readonly string[], address: string, value: number];

const ACCEPT: readonly Row[] = [
  ['a sum', [TITLE, '项目|数量', '在校生数|', '班数|'], 'B3', 530],
  ['a part of it', [TITLE, '项目|数量', '在校生数|', '其中:女|'], 'B4', 239],
  ['schools without teaching points', [TITLE, '项目|小学校数|班数', '东镇||', '合计||'], 'B3', 2],
  ['teaching points by name', [TITLE, '类别|学校数|班数', '小学||', '教学点||', '初级中学||'], 'B4', 1],
  [
    'a kind of school beside others',
    [TITLE, '类别|学校数|在校生数', '小学||', '教学点||', '初级中学||'],
    'C3',
    330,
  ],
  ['an area of the county', [TITLE, '项目|城区|镇区|乡村', '在校生数|||', '班数|||'], 'D3', 200],
  ['a township by name', [TITLE, '乡镇|在校生数|班数', '东镇||', '西乡||'], 'B4', 200],
  ['a school by name', [TITLE, '学校|在校生数|班数', '甲小学||', '丁初级中学||'], 'C4', 4],
  ['亩 into square metres, exactly', [TITLE, '项目|单位|数量', '占地面积|平方米|', '班数|个|'], 'C3', 24_000],
  ['元 into 万元, exactly', [TITLE, '项目|数量', '教学仪器设备值（万元）|', '班数|'], 'B3', 155.9567],
  [
    '万元 from the unit line',
    [TITLE, '单位：万元', '项目|小学|初中', '教学仪器设备值||', '备用||'],
    'C4',
    30,
  ],
  ['a share in %', [TITLE, '项目|数量', '女生占比（%）|', '班数|'], 'B3', 45.09],
  ['an average', [TITLE, '项目|数量', '平均班额|', '班数|'], 'B3', 35.33],
];

const BAND_HEAD = '学段|班级总数|45人及以下|46-50人|51人及以上';

const leave = (lines: readonly string[], address: string, state: string, code: string, marks: Marks = {}) =>
  [lines, address, state, code, marks] as const;

const REJECT: readonly ReturnType<typeof leave>[] = [
  leave([TITLE, '项目|数量', '走读生数|', '班数|'], 'B3', 'untouched', 'fillLabelUnknown'),
  leave([TITLE, '项目|数量', '寄宿生数|', '班数|'], 'B3', 'missing', 'fillMissing'),
  leave([TITLE, '项目|数量', '在校生数|', '学生总人数|'], 'B3', 'doubtful', 'fillSameQuantity'),
  leave([TITLE, '项目|数量', '在校生数|', '学生总人数|'], 'B4', 'doubtful', 'fillSameQuantity'),
  leave([TITLE, '项目|在校生数|学生总人数', '小学||', '初中||'], 'B3', 'doubtful', 'fillSameQuantity'),
  leave([TITLE, '项目|数量|人数', '在校生数||', '班数||'], 'C3', 'doubtful', 'fillHiddenCell', {
    hiddenColumns: ['C'],
  }),
  leave([TITLE, '项目|数量', '教学仪器设备值|', '班数|'], 'B3', 'doubtful', 'fillBecauseAnd'),
  leave([TITLE, '项目|公办|民办', '在校生数||', '班数||'], 'B3', 'missing', 'fillMissing'),
  leave([TITLE, '项目|数量', '在校生数（平方米）|', '班数|'], 'B3', 'doubtful', 'fillBecauseAnd'),
  leave(['2031年义务教育统计表', '项目|数量', '在校生数|', '班数|'], 'B3', 'missing', 'fillMissing'),
  leave([TITLE, '项目|数量', '2019年在校生数|', '班数|'], 'B3', 'missing', 'fillMissing'),
];

describe('proposeFill', () => {
  for (const [name, lines, address, value] of ACCEPT) {
    it(`proposes ${name}`, () => {
      const found = at(propose(lines), address);
      assert.deepEqual([found.state, found.value], ['proposed', value]);
      assert.ok(found.sources.length > 0);
      assert.ok(found.candidates.length > 0);
    });
  }
  for (const [lines, address, state, code, marks] of REJECT) {
    it(`leaves ${lines[2]} of “${lines[1]}” ${state}: ${code}`, () => {
      const found = at(propose(lines, marks), address);
      assert.deepEqual([found.state, found.value, found.reason.code], [state, null, code]);
    });
  }

  it('a kind of school among groups of columns makes 小学 a kind too', () => {
    const lines = [
      TITLE,
      '城乡|小学||九年一贯制学校|',
      '|学校数|在校生数|学校数|在校生数',
      '城区||||',
      '乡村||||',
    ];
    const proposal = propose(lines, { merges: ['A2:A3', 'B2:C2', 'D2:E2'] });
    assert.deepEqual(at(proposal, 'B4').quantity?.filter.schoolType, 'primary');
    assert.deepEqual([at(proposal, 'C4').value, at(proposal, 'E4').value], [240, 0]);
  });

  it('reads bands as columns', () => {
    const proposal = propose(['2024年小学、初中班额表', BAND_HEAD, '小学||||', '初中||||']);
    assert.deepEqual(at(proposal, 'D3').quantity, {
      aggregation: 'classes',
      field: 'class_count',
      filter: { stage: 'primary', band: { low: 46, high: 50 } },
    });
  });

  it('sums of a form without a stage are those of its rows, not of all the source has', () => {
    const form = readForm(
      book(
        '报表.xlsx',
        formSheet('报表', ['2024年统计', '学段|在校生|班级数', '小学||', '合计||'], {
          formulas: { B4: '=B3' },
        }),
      ),
    );
    const from = source();
    assert.deepEqual(checkFilled(form, fillWrites(form, proposeFill(form, from)), from, 'zh'), []);
  });

  it('gives both labels of one field the figure as a candidate', () => {
    const proposal = propose([TITLE, '项目|数量', '在校生数|', '学生总人数|']);
    assert.equal(at(proposal, 'B4').candidates[0]?.value, 530);
  });

  it('names the source cells, and only cells that count', () => {
    const found = at(propose([TITLE, '类别|在校生数|班数', '小学||', '初中||']), 'B3');
    assert.deepEqual(found.sources, [{ file: '台账.xlsx', sheet: '2024年学校', address: 'F3:F5' }]);
  });

  it('a text among the source cells leaves the sum open, with the cell named', () => {
    const broken = SCHOOLS.map((line) => line.replace('|3|90|', '|3|待定|'));
    const found = at(propose([TITLE, '项目|数量', '在校生数|', '班数|'], {}, source(broken)), 'B3');
    assert.equal(found.state, 'doubtful');
    assert.deepEqual(found.candidates[0]?.bounds, { low: 440, high: null });
    assert.equal(found.candidates[0]?.formula, null);
  });

  it('a blank 合计 is the sum of the form’s own cells, and waits for what is open', () => {
    const proposal = propose([TITLE, '乡镇|在校生数|班数', '东镇||', '西乡||', '合计||']);
    assert.deepEqual([at(proposal, 'B5').value, at(proposal, 'B5').quantity?.aggregation], [530, 'total']);
    const open = propose([TITLE, '乡镇|在校生数|班数', '东镇||', '北镇||', '合计||']);
    assert.deepEqual([at(open, 'B5').state, at(open, 'B5').reason.code], ['doubtful', 'fillPartsOpen']);
  });

  it('a percent format takes a share as a fraction of 1', () => {
    const proposal = propose([TITLE, '项目|数量', '女生占比（%）|', '班数|'], { formats: { B3: '0.0%' } });
    assert.equal(at(proposal, 'B3').value, 0.4509);
  });

  it('nothing of a protected sheet but its unlocked cells is proposed', () => {
    const proposal = propose([TITLE, '项目|数量', '在校生数|', '班数|'], { unlocked: ['B4'] });
    assert.deepEqual(
      proposal.cells.map(({ cell }) => cell.address),
      ['B4'],
    );
  });

  it('figures of a partition add up to the whole (property)', () => {
    const school = fc.record({
      type: fc.constantFrom('小学', '小学教学点', '初级中学', '九年一贯制学校'),
      area: fc.constantFrom('城区', '镇区', '乡村'),
      pupils: fc.integer({ min: 0, max: 3000 }),
    });
    fc.assert(
      fc.property(fc.array(school, { minLength: 1, maxLength: 12 }), (schools) => {
        const lines = [
          '2024年义务教育学校基本情况统计表',
          '学校名称|办学类型|城乡类型|班数|在校生数',
          ...schools.map(
            ({ type, area, pupils }, i) =>
              `第${'甲乙丙丁戊己庚辛壬癸子丑'[i]}学校|${type}|${area}|1|${pupils}`,
          ),
        ];
        const total = schools.reduce((sum, { pupils }) => sum + pupils, 0);
        const form = [TITLE, '项目|在校生数|班数', '城区||', '镇区||', '乡村||', '合计||'];
        const proposal = propose(form, {}, source(lines));
        const parts = ['B3', 'B4', 'B5'].map((address) => Number(at(proposal, address).value));
        assert.equal(
          parts.reduce((sum, value) => sum + value, 0),
          total,
        );
        assert.equal(at(proposal, 'B6').value, total);
      }),
      { numRuns: 40 },
    );
  });
});

describe('fillWrites', () => {
  const lines = [TITLE, '项目|数量', '在校生数|', '教学仪器设备值（万元）|', '学校数|', '走读生|'];
  const inOneBook = () => {
    const workbook = book('台账.xlsx', formSheet('2024年学校', SCHOOLS), formSheet('上报', lines));
    const form = readForm(workbook);
    return { form, from: fillSource([workbook]) };
  };

  it('writes values, input cells only', () => {
    const form = readForm(book('报表.xlsx', formSheet('报表', lines)));
    const proposal = proposeFill(form, source());
    assert.deepEqual(fillWrites(form, proposal), [
      { sheet: '报表', address: 'B3', value: 530 },
      { sheet: '报表', address: 'B4', value: 155.9567 },
      { sheet: '报表', address: 'B5', value: 3 },
    ]);
    assert.deepEqual(
      fillWrites(form, proposal, {}, { as: 'formulas' }),
      fillWrites(form, proposal),
      'another workbook',
    );
  });

  it('writes formulas where source and form are one workbook', () => {
    const { form, from } = inOneBook();
    assert.deepEqual(
      form.sheets.map(({ name }) => name),
      ['上报'],
    );
    const writes = fillWrites(form, proposeFill(form, from), {}, { as: 'formulas' });
    assert.deepEqual(
      writes.map(({ formula }) => formula),
      [
        "=SUM('2024年学校'!F3:F6)",
        "=SUM('2024年学校'!I3:I6)/10000",
        "=COUNTA('2024年学校'!B3:B4,'2024年学校'!B6)",
      ],
    );
  });

  it('does what a person decided, and nothing outside the input cells', () => {
    const form = readForm(book('报表.xlsx', formSheet('报表', lines, { formulas: { B5: '=1+1' } })));
    const proposal = proposeFill(form, source());
    const decisions = {
      '报表!B3': { kind: 'skip' },
      '报表!B4': { kind: 'value', value: 7 },
      '报表!B5': { kind: 'value', value: 9 },
      '报表!B6': { kind: 'accept', candidate: 'none' },
    } as const;
    assert.deepEqual(fillWrites(form, proposal, decisions), [{ sheet: '报表', address: 'B4', value: 7 }]);
  });
});

describe('checkFilled', () => {
  const check = (lines: readonly string[], marks: Marks, typed: Readonly<Record<string, number>> = {}) => {
    const form = readForm(book('报表.xlsx', formSheet('报表', lines, marks)));
    const from = source();
    const decisions = Object.fromEntries(
      Object.entries(typed).map(([address, value]) => [`报表!${address}`, { kind: 'value', value } as const]),
    );
    const found = checkFilled(form, fillWrites(form, proposeFill(form, from), decisions), from, 'zh');
    return found.map(({ rule, cell, received, expected }) => [rule, cell, received, expected]);
  };
  const towns = [TITLE, '乡镇|在校生数|其中:女', '东镇||', '西乡||', '合计||'];
  const sums = { formulas: { B5: '=SUM(B3:B4)', C5: '=SUM(C3:C4)' } };

  it('has nothing to say of a form that is right', () => assert.deepEqual(check(towns, sums), []));

  it('finds a formula that leaves a row out', () => {
    const found = check(towns, { formulas: { ...sums.formulas, B5: '=SUM(B3:B3)' } });
    assert.deepEqual(found[0], ['fill_sum', 'B5', '330', '530']);
  });

  it('finds 其中 above its whole, and totals apart from the source', () => {
    const found = check(towns, sums, { C3: 400 });
    assert.ok(found.some(([rule, cell]) => rule === 'fill_part' && cell === 'C3'));
    assert.ok(
      found.some(([rule, cell, , expected]) => rule === 'fill_total' && cell === 'C5' && expected === '239'),
    );
  });

  it('a form without some schools differs from the source in its total', () => {
    const found = check([TITLE, '类别|在校生数|班数', '小学||', '教学点||', '合计||'], {
      formulas: { B5: '=B3+B4' },
    });
    assert.deepEqual(
      found
        .filter(([, cell]) => cell === 'B5')
        .map(([rule, , received, expected]) => [rule, received, expected]),
      [['fill_total', '350', '530']],
    );
  });
});
