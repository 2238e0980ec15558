/** 规划指标台账.xlsx: the bureau's own ledger of the plan's indicators. */
import type { FindingAnswer, Sample } from './answers.ts';
import { shares } from './kindergartens.ts';
import { LEDGER } from './ledgerRows.ts';
import type { LedgerRow } from './ledgerRow.ts';
import { Page, workbookBytes } from './page.ts';

const FILE = '规划指标台账.xlsx';
const SHEET = '规划指标台账';
const HEADER_ROW = 3;
const PLAN = 'taikang-2023-2025';

const round = (share: number): number => Math.round(share * 1000) / 10;

/** Two rows that the kindergarten list decides; the ledger repeats them rounded to one decimal. */
const REPEATED: readonly LedgerRow[] = [
  {
    id: 'inclusive_child_share',
    name: '普惠性幼儿园覆盖率',
    unit: '%',
    values: [71.5, '80.3%', round(shares.inclusiveChildren / shares.children), '85%以上'],
    kind: '预期性',
    remark: '按在园幼儿数计算',
    decides: [],
  },
  {
    id: 'public_child_share',
    name: '公办园在园幼儿占比',
    unit: '%',
    values: [35.2, '43.9%', round(shares.publicChildren / shares.children), '≥50%'],
    kind: '预期性',
    decides: [],
  },
];

const rows: readonly (string | LedgerRow)[] = LEDGER.flatMap((row) =>
  typeof row !== 'string' && row.id === 'preschool_gross_enrolment' ? [row, ...REPEATED] : [row],
);

const put = (page: Page, row: LedgerRow, at: number, number: number): void => {
  page.line('A', at, [number, row.name, row.unit]);
  row.values.forEach((value, i) => {
    const fraction = row.percent === true && typeof value === 'number' && value < 1 && i > 0;
    page.put('DEFG'[i] ?? 'D', at, value, fraction ? '0.0%' : undefined);
  });
  page.put('H', at, row.kind);
  page.put('I', at, row.remark ?? null);
};

const findingsOf = (row: LedgerRow, at: number): FindingAnswer[] =>
  row.decides
    .filter(({ due, status }) => due && status === 'unmet')
    .map(({ target, why }) => ({
      severity: 'target',
      rule: row.id,
      target: `${PLAN}/${target}`,
      file: FILE,
      sheet: SHEET,
      cell: `F${at}`,
      why: `${row.name}: ${why}`,
    }));

export const ledgerSample = (): Sample => {
  const page = new Page(SHEET);
  page.put('A', 1, '安平县义务教育优质均衡和城乡一体化规划指标台账(2023—2025年)');
  page.merge('A1:I1');
  page.put('A', 2, '填报单位：安平县教育体育局');
  page.put('G', 2, '2024年9月30日');
  page.line('A', HEADER_ROW, [
    '序号',
    '指标',
    '单位',
    '2020年基期',
    '2023年完成',
    '2024年完成',
    '2025年目标',
    '属性',
    '备注',
  ]);
  const findings: FindingAnswer[] = [];
  const used: number[] = [];
  let number = 0;
  rows.forEach((row, i) => {
    const at = HEADER_ROW + 1 + i;
    if (typeof row === 'string') {
      page.put('A', at, row);
      page.merge(`A${at}:I${at}`);
      return;
    }
    put(page, row, at, ++number);
    used.push(at);
    findings.push(...findingsOf(row, at));
  });
  const last = HEADER_ROW + rows.length;
  page.put('A', last + 1, '注：方括号内为规划期累计数;“—”为未开展统计。');
  page.protect();
  return {
    bytes: workbookBytes([page]),
    answer: {
      file: FILE,
      patterns: [1, 4, 6, 7, 8, 9, 17, 19, 27, 30, 40, 41, 47, 48, 51],
      tables: [
        {
          sheet: SHEET,
          kind: 'plan_ledger',
          headerRows: [HEADER_ROW, HEADER_ROW],
          dataRows: [used[0] ?? 0, used[used.length - 1] ?? 0],
          subtotalRows: [],
          totalRows: [],
          columns: {
            A: 'seq_no',
            B: 'indicator_name',
            C: 'unit',
            D: 'base_value',
            E: 'actual_value',
            F: 'actual_value',
            G: 'target_value',
            H: 'indicator_kind',
            I: 'remark',
          },
          censusYear: 2024,
          counted: true,
        },
      ],
      findings,
      note: `${used.length} rows under six group lines. The years in the title are the plan's, not the census: the columns carry their own years. 普惠性幼儿园覆盖率 and 公办园在园幼儿占比 repeat, rounded, what the kindergarten list gives exactly; the list counts.`,
    },
  };
};
