/**
 * Makes the sample county of test/balance.test.ts: 40 primary and 25 junior schools with through-schools, teaching points
 * and a branch, and beside the data two sheets of plain spreadsheet formulas that compute the assessment without any
 * code of this project. LibreOffice recalculates them; its results are kept as JSON.
 *
 * Run by hand: `node --import tsx test/golden/balance-county.generate.ts` (needs soffice).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read, utils, write, type WorkSheet } from '@e965/xlsx';

const HERE = import.meta.dirname;
const NAME = 'balance-county';

type Value = string | number | null;
/** Amounts of a school in the columns of the sheets, money in 万元. */
interface Row {
  readonly name: string;
  readonly type: string;
  readonly counts?: string;
  readonly values: readonly number[];
}

/** The same numbers on every machine. */
let state = 20241;
const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
const between = (low: number, high: number): number => low + (high - low) * random();
const whole = (value: number): number => Math.round(value);

const TEACHERS = ['专科', '本科', '研究生', '骨干教师', '体育教师', '艺术教师'];
const FACILITIES = [
  '教学及辅助用房面积',
  '室内体育用房面积',
  '运动场地面积',
  '教学仪器设备值（万元）',
  '网络多媒体教室数',
];

/** Shares of the limits at which single schools lie, spread so that some pass, some don't. */
const teachersFor = (pupils: number, junior: boolean): number[] => {
  const degree = (junior ? 0.053 : 0.042) * pupils * between(0.85, 1.6);
  const college = whole(junior ? degree * 0.2 : degree * 0.4);
  return [
    college,
    whole(junior ? degree * 0.9 : degree * 0.55),
    whole(degree * between(0.02, 0.15)),
    whole(0.01 * pupils * between(0.8, 2) * (random() < 0.12 ? 4 : 1)),
    whole(0.005 * pupils * between(0.8, 1.8)),
    whole(0.005 * pupils * between(0.8, 1.8)),
  ];
};

const facilitiesFor = (pupils: number, scale: number): number[] => {
  const indoor = random() < 0.3 ? whole(between(300, 900)) : 0;
  const area = (limit: number): number => Math.round(limit * scale * pupils * between(0.8, 2.6) * 10) / 10;
  return [
    area(4.5) + indoor,
    indoor,
    area(7.5),
    Math.round(0.2 * scale * pupils * between(0.8, 2) * (random() < 0.1 ? 5 : 1) * 100) / 100,
    whole(0.023 * pupils * between(0.8, 1.6)),
  ];
};

const HANZI = '东西南北中红星光明新华建设和平友谊胜利前进朝阳育才文昌清河石桥柳林张李王赵刘陈杨黄周吴';
const townName = (i: number): string => `${HANZI[i % HANZI.length]}${HANZI[(i * 7 + 3) % HANZI.length]}`;

const plain = (name: string, type: string, pupils: number, junior: boolean, counts = '是'): Row => ({
  name,
  type,
  counts,
  values: [pupils, ...teachersFor(pupils, junior), ...facilitiesFor(pupils, junior ? 1.3 : 1)],
});

const primaries: Row[] = [
  ...Array.from({ length: 34 }, (_, i) =>
    plain(`${townName(i)}小学`, '小学', whole(between(110, 1900)), false),
  ),
  plain('大柳教学点', '教学点', 50, false),
  plain('小河教学点', '教学点', 83, false),
  plain('后山教学点', '教学点', 49, false),
  plain('前洼教学点', '教学点', 12, false),
  plain(`${townName(3)}小学分部`, '小学', 96, false, '否'),
];
const juniors: Row[] = Array.from({ length: 20 }, (_, i) =>
  plain(`${townName(i + 5)}初级中学`, '初级中学', whole(between(260, 1980)), true),
);

interface Through {
  readonly name: string;
  readonly type: string;
  readonly pupils: readonly [primary: number, junior: number, senior: number];
  readonly teachers: readonly [primary: readonly number[], junior: readonly number[]];
  readonly facilities: readonly number[];
}
const NONE = [0, 0, 0, 0, 0, 0];
const through = (name: string, type: string, pupils: Through['pupils']): Through => ({
  name,
  type,
  pupils,
  teachers: [pupils[0] === 0 ? NONE : teachersFor(pupils[0], false), teachersFor(pupils[1], true)],
  facilities: facilitiesFor(pupils[0] + pupils[1] + pupils[2], 1.2),
});
const throughs: Through[] = [
  through('城南学校', '九年一贯制学校', [166, 210, 0]),
  through('城北学校', '九年一贯制学校', [820, 640, 0]),
  through('湖滨学校', '九年一贯制学校', [1204, 655, 0]),
  through('外国语学校', '十二年一贯制学校', [702, 515, 498]),
  through('县第二中学', '完全中学', [0, 930, 1210]),
];

// Data sheets ------------------------------------------------------------------------------------------------------

const HEAD = ['序号', '学校名称', '办学类型', '是否计校数', '在校生数', ...TEACHERS, ...FACILITIES];
const dataSheet = (title: string, rows: readonly Row[]): WorkSheet =>
  utils.aoa_to_sheet([
    [title],
    HEAD,
    ...rows.map(({ name, type, counts, values }, i): Value[] => [
      i + 1,
      name,
      type,
      counts ?? '是',
      ...values,
    ]),
  ]);

const throughHead = [
  [
    '序号',
    '学校名称',
    '办学类型',
    '小学',
    ...Array(6).fill(null),
    '初中',
    ...Array(6).fill(null),
    '高中',
    ...FACILITIES,
  ],
  [
    null,
    null,
    null,
    '在校生数',
    ...TEACHERS,
    '在校生数',
    ...TEACHERS,
    '在校生数',
    ...FACILITIES.map(() => null),
  ],
] as Value[][];
const throughSheet = utils.aoa_to_sheet([
  ['2024年一贯制学校和完全中学办学条件'],
  ...throughHead,
  ...throughs.map(({ name, type, pupils, teachers, facilities }, i): Value[] => [
    i + 1,
    name,
    type,
    pupils[0],
    ...teachers[0],
    pupils[1],
    ...teachers[1],
    pupils[2],
    ...facilities,
  ]),
]);
const span = (r1: number, c1: number, r2: number, c2: number) => ({
  s: { r: r1, c: c1 },
  e: { r: r2, c: c2 },
});
throughSheet['!merges'] = [
  span(1, 3, 1, 9),
  span(1, 10, 1, 16),
  ...[0, 1, 2, 18, 19, 20, 21, 22].map((column) => span(1, column, 2, column)),
];

// Formula sheets ---------------------------------------------------------------------------------------------------

const col = (index: number): string => utils.encode_col(index);
const cell = (sheet: string, column: number, row: number): string => `'${sheet}'!${col(column)}${row}`;
/** Columns of the data sheets: pupils, then degrees, backbone, PE, arts, teaching, indoor, ground, equipment, rooms. */
const P = 4;

const plainFormulas = (sheet: string, rows: readonly number[], junior: boolean): string[] => {
  const sum = (offset: number): string => rows.map((row) => cell(sheet, P + offset, row)).join('+');
  return [
    sum(0),
    junior ? `${sum(2)}+${sum(3)}` : `${sum(1)}+${sum(2)}+${sum(3)}`,
    sum(4),
    `${sum(5)}+${sum(6)}`,
    `${sum(7)}-(${sum(8)})`,
    `${sum(9)}+${sum(8)}`,
    `(${sum(10)})*10000`,
    sum(11),
  ];
};

const throughFormulas = (row: number, { type }: Through, junior: boolean): string[] => {
  const at = (column: number): string => cell('一贯制', column, row);
  const [a, b, c] = [at(3), at(10), at(17)];
  const [own, first] = junior ? [b, 11] : [a, 4];
  const weights: Record<string, [string, string]> = {
    九年一贯制学校: [`${a}/(${a}+1.1*${b})`, `1.1*${b}/(${a}+1.1*${b})`],
    十二年一贯制学校: [`${a}/(${a}+1.1*${b}+1.32*${c})`, `1.1*${b}/(${a}+1.1*${b}+1.32*${c})`],
    完全中学: ['0', `${b}/(${b}+1.2*${c})`],
  };
  const share = (weights[type] as [string, string])[junior ? 1 : 0];
  const degrees = junior
    ? `${at(first + 1)}+${at(first + 2)}`
    : `${at(first)}+${at(first + 1)}+${at(first + 2)}`;
  return [
    own,
    degrees,
    at(first + 3),
    `${at(first + 4)}+${at(first + 5)}`,
    `(${at(18)}-${at(19)})*${share}`,
    `(${at(20)}+${at(19)})*${share}`,
    `${at(21)}*10000*${share}`,
    `${at(22)}*${share}`,
  ];
};

const LIMITS: Record<string, readonly number[]> = {
  小学: [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3],
  初中: [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4],
};
const PER = [100, 100, 100, 1, 1, 1, 100];

interface Line {
  readonly name: string;
  readonly formulas: readonly string[];
}

const firstRow = 3;
const linesOf = (junior: boolean): Line[] => {
  const sheet = junior ? '初中' : '小学';
  const own = junior ? juniors : primaries;
  const counted = own
    .map((row, i) => ({ row, at: i + firstRow }))
    .filter(({ row }) => row.counts === '是' && !(row.type === '教学点' && (row.values[0] ?? 0) < 50));
  const branch = own.findIndex(({ counts }) => counts === '否');
  const lines = counted.map(({ row, at }): Line => {
    const rows = branch >= 0 && own[branch]?.name.startsWith(row.name) ? [at, branch + firstRow] : [at];
    return { name: row.name, formulas: plainFormulas(sheet, rows, junior) };
  });
  const shared = throughs
    .map((school, i) => ({ school, at: i + 4 }))
    .filter(({ school }) => school.pupils[junior ? 1 : 0] > 0)
    .map(({ school, at }): Line => ({ name: school.name, formulas: throughFormulas(at, school, junior) }));
  return [...lines, ...shared];
};

/** A school | B pupils | C–I amounts | J–P values | Q met | R above floor | S verdict; below: totals and coefficients. */
const formulaSheet = (stage: '小学' | '初中'): { sheet: WorkSheet; lines: readonly Line[] } => {
  const lines = linesOf(stage === '初中');
  const limits = LIMITS[stage] as readonly number[];
  const sheet: WorkSheet = {};
  const set = (address: string, value: Value, formula?: string): void => {
    sheet[address] =
      formula === undefined ? { t: typeof value === 'number' ? 'n' : 's', v: value } : { t: 'n', f: formula };
  };
  set('A1', `独立验算（${stage}）`);
  limits.forEach((limit, i) => set(`${col(9 + i)}2`, limit));
  lines.forEach(({ name, formulas }, i) => {
    const row = i + 3;
    set(`A${row}`, name);
    formulas.forEach((formula, k) => set(`${col(1 + k)}${row}`, null, formula));
    PER.forEach((per, k) => set(`${col(9 + k)}${row}`, null, `${col(2 + k)}${row}/$B${row}*${per}`));
    set(`Q${row}`, null, `SUMPRODUCT(--(J${row}:P${row}>=J$2:P$2))`);
    set(`R${row}`, null, `SUMPRODUCT(--(J${row}:P${row}>=0.85*J$2:P$2))`);
    set(`S${row}`, null, `IF(AND(Q${row}>=6,R${row}=7),1,0)`);
  });
  const last = lines.length + 2;
  const [mean, weighted, unweighted] = [last + 2, last + 3, last + 4];
  set(`A${mean}`, '全县生均');
  set(`A${weighted}`, '差异系数（加权）');
  set(`A${unweighted}`, '差异系数（不加权）');
  PER.forEach((per, k) => {
    const x = `${col(2 + k)}3:${col(2 + k)}${last}`;
    const value = `${col(9 + k)}3:${col(9 + k)}${last}`;
    const m = `${col(9 + k)}${mean}`;
    set(m, null, `SUM(${x})/SUM($B$3:$B$${last})*${per}`);
    set(
      `${col(9 + k)}${weighted}`,
      null,
      `SQRT(SUMPRODUCT($B$3:$B$${last},(${value}-${m})^2)/SUM($B$3:$B$${last}))/${m}`,
    );
    set(`${col(9 + k)}${unweighted}`, null, `STDEVP(${value})/AVERAGE(${value})`);
  });
  sheet['!ref'] = `A1:S${unweighted}`;
  return { sheet, lines };
};

// Recalculation ----------------------------------------------------------------------------------------------------

const book = utils.book_new();
utils.book_append_sheet(book, dataSheet('2024年小学办学条件', primaries), '小学');
utils.book_append_sheet(book, dataSheet('2024年初中办学条件', juniors), '初中');
utils.book_append_sheet(book, throughSheet, '一贯制');
const stages = (['小学', '初中'] as const).map((stage) => {
  const { sheet, lines } = formulaSheet(stage);
  utils.book_append_sheet(book, sheet, `验算${stage}`);
  return { stage, count: lines.length };
});

const folder = mkdtempSync(join(tmpdir(), 'county-'));
const source = join(folder, `${NAME}.xlsx`);
writeFileSync(source, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
const out = join(folder, 'out');
execFileSync('soffice', [
  `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
  '--headless',
  '--convert-to',
  'xlsx:Calc MS Excel 2007 XML',
  '--outdir',
  out,
  source,
]);
const bytes = readFileSync(join(out, `${NAME}.xlsx`));
rmSync(folder, { recursive: true });

const recalculated = read(bytes, { type: 'buffer' });
const answers = stages.map(({ stage, count }) => {
  const sheet = recalculated.Sheets[`验算${stage}`] as WorkSheet;
  const number = (address: string): number => {
    const value: unknown = (sheet[address] as { v?: unknown } | undefined)?.v;
    if (typeof value !== 'number') throw new Error(`${stage} ${address}: ${String(value)}`);
    return value;
  };
  const seven = (row: number): number[] => PER.map((_, k) => number(`${col(9 + k)}${row}`));
  const last = count + 2;
  return {
    stage: stage === '小学' ? 'primary' : 'junior',
    schools: Array.from({ length: count }, (_, i) => ({
      name: String((sheet[`A${i + 3}`] as { v: unknown }).v),
      pupils: number(`B${i + 3}`),
      values: seven(i + 3),
      met: number(`Q${i + 3}`),
      passes: number(`S${i + 3}`) === 1,
    })),
    mean: seven(last + 2),
    coefficients: seven(last + 3),
    unweighted: seven(last + 4),
  };
});

writeFileSync(join(HERE, `${NAME}.xlsx`), bytes);
writeFileSync(join(HERE, `${NAME}.json`), `${JSON.stringify(answers, null, 1)}\n`);
for (const { stage, schools, coefficients } of answers) {
  console.log(
    stage,
    schools.length,
    schools.filter(({ passes }) => passes).length,
    coefficients.map((value) => value.toFixed(3)).join(' '),
  );
}
