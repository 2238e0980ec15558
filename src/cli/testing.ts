/** Stand-ins for tests of the command line: an engine that answers from memory, and an io that keeps what was said. */
import type { CheckReport } from '../core/check/report.ts';
import { message } from '../core/messages/index.ts';
import type { Pack } from '../core/plans/schema.ts';
import { fileReport, finding, report } from '../core/report/report.fixture.ts';
import { sheetOf } from '../core/values/workbook.ts';
import type { Sheet } from '../core/values/workbook.ts';
import { FileProblem } from '../files/problem.ts';
import type { Engine } from './engine.ts';
import type { Io } from './io.ts';

export const pack = (rest: Partial<Pack> = {}): Pack => ({
  id: 'taikang-2023-2025',
  name: '太康县实施方案',
  aliases: ['太康'],
  years: [2023, 2025],
  document: '太政办〔2023〕7号',
  note: null,
  indicators: [],
  targets: [
    {
      id: 'class-size-primary-2025',
      indicator: 'class_size',
      name: '小学班额',
      stage: 'primary',
      scope: '全县',
      comparator: '<=',
      value: 45,
      valueHigh: null,
      unit: '人',
      deadline: '2025',
      kind: 'cap',
      clause: '三(一)',
      note: null,
      certainty: 'high',
      anchor: '45人',
      parameters: { above: 45 },
    },
  ],
  ...rest,
});

/** An empty form that asks for one figure. */
const form = (): Sheet =>
  sheetOf('基本情况', [
    ['2024年义务教育学校基本情况表'],
    ['指标', '计量单位', '小学', '初中'],
    ['在校生数', '人', null, null],
  ]);

export interface Told {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
}

export const listener = (rest: Partial<Io> = {}): Told => {
  let out = '';
  let err = '';
  return {
    io: {
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      columns: 0,
      colour: false,
      watched: false,
      today: '2024-11-05',
      ...rest,
    },
    out: () => out,
    err: () => err,
  };
};

/** Reads any path as a workbook but those with 坏 in them; finds something in files with 问题 in their name. */
export const fakeEngine = (rest: Partial<Engine> = {}): Engine => ({
  packs: () => [pack(), pack({ id: 'national', aliases: [] })],
  resolvePack: (text) =>
    [pack(), pack({ id: 'national', aliases: [] })].find((p) => [p.id, ...p.aliases].includes(text)) ?? null,
  nearestPacks: () => ['taikang-2023-2025'],
  parsePack: () => pack({ id: 'own' }),
  packFromTable: () => ({ pack: pack({ id: 'own-table' }), remarks: [message('cli-no-year')] }),
  listFiles: async (paths) => paths.map((path) => ({ path })),
  readListed: async function* (files) {
    for (const { path } of files) {
      const file = path.replace(/^.*[\\/]/, '');
      if (path.includes('坏')) yield { path, problem: new FileProblem(file, 'file-empty') };
      else yield { path, workbook: { file, sheets: [sheetOf('表', [['学校']])] } };
    }
  },
  readBytes: async () => new TextEncoder().encode('{}'),
  writeBook: async () => new Uint8Array([1]),
  annotate: async () => new Uint8Array([2]),
  readForm: async (file) => ({ file, sheets: [form()] }),
  fillFile: async (_file, _bytes, _writes, { audit }) => ({
    bytes: new Uint8Array([3]),
    auditSheet: audit?.name ?? null,
  }),
  check: async (workbooks, { plan, year, unreadable = [] }): Promise<CheckReport> =>
    report({
      plan: plan.id,
      year,
      indicators: [],
      files: [
        ...workbooks.map(({ file }) =>
          fileReport({ file, findings: file.includes('问题') ? [finding({ file })] : [] }),
        ),
        ...unreadable.map(({ file, error }) => fileReport({ file, error, tables: [], findings: [] })),
      ],
    }),
  ...rest,
});
