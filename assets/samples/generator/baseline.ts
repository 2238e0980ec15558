/** 日照经开区基线.xlsx: the real figures from which the plan of the Rizhao zone starts, clause 一(一), as a small summary. */
import type { IndicatorAnswer, Sample } from './answers.ts';
import { Page, workbookBytes } from './page.ts';

const FILE = '日照经开区基线.xlsx';
const SHEET = '基本情况';
const PUBLIC_CHILDREN = 3393;
const CHILDREN = 9569;

const ROWS: readonly (readonly [label: string, unit: string, value: number])[] = [
  ['学校数', '所', 10],
  ['其中:初中', '所', 1],
  ['      九年一贯制学校', '所', 3],
  ['      小学', '所', 6],
  ['在校生数', '人', 17542],
  ['其中:初中', '人', 4798],
  ['      小学', '人', 12744],
  ['教职工数', '人', 918],
  ['其中:在编教职工', '人', 812],
  ['其中:初中在编教职工', '人', 322],
  ['      小学在编教职工', '人', 490],
  ['      聘用教师', '人', 5],
  ['      政府购买服务教师', '人', 101],
  ['省特级教师', '人', 2],
  ['齐鲁名师、名校长', '人', 2],
  ['日照名师、名校长', '人', 8],
  ['幼儿园数', '所', 47],
  ['其中:公办幼儿园', '所', 9],
  ['在园幼儿数', '人', CHILDREN],
  ['其中:公办园在园幼儿', '人', PUBLIC_CHILDREN],
  ['幼儿园在岗教职工', '人', 1112],
  ['其中:总量控制备案教师', '人', 105],
  ['      政府购买服务教师', '人', 6],
  ['      幼儿园自聘教师', '人', 1001],
];

export interface Baseline extends Sample {
  readonly indicators: readonly IndicatorAnswer[];
}

export const baselineSample = (): Baseline => {
  const page = new Page(SHEET);
  page.put('A', 1, '日照经济技术开发区教育基本情况');
  page.merge('A1:D1');
  page.line('A', 2, ['项目', '单位', '数值', '备注']);
  ROWS.forEach((row, i) => page.line('A', 3 + i, row));
  const at = 3 + ROWS.findIndex(([, , value]) => value === PUBLIC_CHILDREN);
  page.put('D', at, '公办幼儿园9所');
  const last = 2 + ROWS.length;
  const value = (PUBLIC_CHILDREN / CHILDREN) * 100;
  const why = `${PUBLIC_CHILDREN} of ${CHILDREN} children, ${value.toFixed(3)} %, against 50 % by 2023`;
  return {
    bytes: workbookBytes([page]),
    answer: {
      file: FILE,
      patterns: [1, 10, 16],
      tables: [
        {
          sheet: SHEET,
          kind: 'official_form',
          kindAlso: ['plan_ledger'],
          headerRows: [2, 2],
          dataRows: [3, last],
          subtotalRows: [],
          totalRows: [],
          columns: { B: 'unit', D: 'remark' },
          censusYear: null,
          counted: true,
        },
      ],
      findings: [
        {
          severity: 'target',
          rule: 'public_child_share',
          target: 'rizhao-etdz-2021-2023/public-child-share-2023',
          file: FILE,
          sheet: SHEET,
          cell: `C${at}`,
          why,
        },
      ],
      note: 'The figures are those of the plan of 2021. The table names no year on purpose, so it counts for any census year: checked for 2023 the share of public kindergartens is due and unmet; for 2021 the same value is not due. 自聘教师 1001 is 1112 - 105 - 6.',
    },
    indicators: [
      {
        id: 'public_child_share',
        stage: 'kindergarten',
        target: 'public-child-share-2023',
        value,
        numerator: PUBLIC_CHILDREN,
        denominator: CHILDREN,
        due: true,
        status: 'unmet',
        why,
      },
    ],
  };
};
