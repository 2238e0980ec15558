/** What a filled form comes to: as an object for programs, and for people what is left to them. */
import type { Finding } from '../../core/check/report.ts';
import {
  cellId,
  describeQuantity,
  type Candidate,
  type CellProposal,
  type CellReference,
  type Decisions,
  type FillWrite,
} from '../../core/fill/index.ts';
import { render, type Lang, type Message } from '../../core/messages/index.ts';
import type {
  FillCandidateReport,
  FillCellReport,
  FillReport,
  FillState,
} from '../../core/report/fillContract.ts';
import { sayIn, wrap, type Say } from '../../core/report/index.ts';
import { externalAddress } from '../../core/values/address.ts';
import { findingSection } from './findings.ts';
import { bullet, indent } from './lines.ts';
import { painter, screenWidth, type Paint } from './screen.ts';

export interface FilledForm {
  readonly template: string;
  readonly out: string;
  readonly plan: string | null;
  readonly year: number;
  readonly proposals: readonly CellProposal[];
  readonly decisions: Decisions;
  readonly writes: readonly FillWrite[];
  readonly findings: readonly Finding[];
  readonly remarks: readonly Message[];
  readonly auditSheet: string | null;
}

const addressOf = ({ file, sheet, address }: CellReference): string => externalAddress(file, sheet, address);

const candidateObject = (candidate: Candidate, lang: Lang): FillCandidateReport => ({
  id: candidate.id,
  value: candidate.value,
  low: candidate.bounds?.low ?? null,
  high: candidate.bounds?.high ?? null,
  confidence: candidate.confidence,
  what: render(describeQuantity(candidate.quantity), lang),
  reason: render(candidate.reason, lang),
  sources: candidate.sources.map(addressOf),
});

const stateOf = (proposal: CellProposal, decisions: Decisions): FillState => {
  const decision = decisions[cellId(proposal.cell)];
  if (decision === undefined) return proposal.state;
  return decision.kind === 'skip' ? 'skipped' : 'decided';
};

const cellObject = (
  proposal: CellProposal,
  write: FillWrite | undefined,
  decisions: Decisions,
  lang: Lang,
): FillCellReport => {
  const { cell } = proposal;
  const decision = decisions[cellId(cell)];
  const chosen =
    decision?.kind === 'accept' ? proposal.candidates.find(({ id }) => id === decision.candidate) : undefined;
  const quantity = decision?.kind === 'value' ? null : (chosen?.quantity ?? proposal.quantity);
  return {
    sheet: cell.sheet,
    cell: cell.address,
    row: [...cell.rowPath],
    column: [...cell.columnPath],
    unit: cell.unit,
    state: stateOf(proposal, decisions),
    confidence: proposal.confidence,
    value: write?.value ?? null,
    formula: write?.formula ?? null,
    what: quantity === null ? null : render(describeQuantity(quantity), lang),
    reason: render(chosen?.reason ?? proposal.reason, lang),
    by: decision === undefined ? proposal.by : 'person',
    sources: (chosen?.sources ?? proposal.sources).map(addressOf),
    candidates: proposal.candidates.map((candidate) => candidateObject(candidate, lang)),
  };
};

/** The object that `fill --json` prints, as `fillContract.ts` describes it. */
export const fillObject = (filled: FilledForm, lang: Lang): FillReport => {
  const writes = new Map(filled.writes.map((write) => [cellId(write), write]));
  const cells = filled.proposals.map((proposal) =>
    cellObject(proposal, writes.get(cellId(proposal.cell)), filled.decisions, lang),
  );
  const count = (state: FillState): number => cells.filter((cell) => cell.state === state).length;
  return {
    version: 1,
    template: filled.template,
    out: filled.out,
    year: filled.year,
    plan: filled.plan,
    counts: {
      proposed: count('proposed'),
      decided: count('decided'),
      skipped: count('skipped'),
      doubtful: count('doubtful'),
      missing: count('missing'),
      untouched: count('untouched'),
      written: filled.writes.length,
    },
    cells,
    findings: filled.findings,
    remarks: filled.remarks.map((remark) => render(remark, lang)),
    auditSheet: filled.auditSheet,
  };
};

/** States that leave a cell blank without anybody having chosen so. */
const OPEN = ['doubtful', 'missing', 'untouched'] as const;

/** Whether everything was filled or left by choice, and nothing is wrong with it. */
export const isComplete = ({ cells, findings }: FillReport): boolean =>
  cells.every(({ state }) => !OPEN.some((open) => open === state)) &&
  findings.every(({ waived }) => waived !== undefined);

interface Screen {
  readonly say: Say;
  readonly width: number;
  readonly shown: number;
  readonly paint: Paint;
}

const labelOf = ({ row, column, unit }: FillCellReport, say: Say): string => {
  const path = [...row, ...column].filter((label) => label !== '').join(' › ');
  return unit === null ? path : say('report-bracketed', { text: path, more: unit });
};

const figureText = ({ value, low, high }: FillCandidateReport, say: Say): string => {
  if (value !== null) return String(value);
  return low === null && high === null ? say('cli-fill-no-figure') : `${low ?? '…'}～${high ?? '…'}`;
};

/** Where a list of cells would repeat itself they stand on one line: same row of the form, same reason. */
const grouped = (cells: readonly FillCellReport[]): FillCellReport[][] => {
  const groups: FillCellReport[][] = [];
  for (const cell of cells) {
    const last = groups.at(-1)?.[0];
    const same =
      last !== undefined &&
      last.candidates.length === 0 &&
      cell.candidates.length === 0 &&
      last.sheet === cell.sheet &&
      last.reason === cell.reason &&
      last.row.join('\n') === cell.row.join('\n');
    if (same) groups.at(-1)?.push(cell);
    else groups.push([cell]);
  }
  return groups;
};

const cellLines = (cells: readonly FillCellReport[], { say, width, paint }: Screen): string[] => {
  const [first] = cells;
  if (first === undefined) return [];
  const places = `${first.sheet}!${cells.map(({ cell }) => cell).join(' ')}`;
  const label = cells.length === 1 ? labelOf(first, say) : first.row.join(' › ');
  return [
    ...indent(`${places}  ${label}`, 2, width, 2),
    ...indent(first.reason, 6, width).map((line) => paint(line, 'dim')),
    ...first.candidates.flatMap((candidate, i) =>
      bullet(
        `#${i + 1}`,
        say('cli-fill-candidate', {
          value: figureText(candidate, say),
          what: candidate.what,
          sources: candidate.sources.join(' '),
          confidence: Math.round(candidate.confidence * 100),
        }),
        width,
        6,
      ),
    ),
  ];
};

const section = (report: FillReport, state: (typeof OPEN)[number], screen: Screen): string[] => {
  const cells = report.cells.filter((cell) => cell.state === state);
  if (cells.length === 0) return [];
  const { say, shown, width, paint } = screen;
  const groups = grouped(cells);
  const left = groups.slice(shown).flat().length;
  return [
    '',
    ...wrap(say(`cli-fill-${state}`, { count: cells.length }), width).map((line) => paint(line, 'bold')),
    ...groups.slice(0, shown).flatMap((group) => cellLines(group, screen)),
    ...(left > 0 ? indent(say('report-more-findings', { count: left }), 4, width, 2) : []),
  ];
};

export interface FillTerminal {
  readonly lang: Lang;
  readonly columns: number;
  readonly colour: boolean;
  /** Cells or groups of cells listed of each kind. */
  readonly shown: number;
}

/** The answer for people: how much was filled, what is asked of them, what is wrong. */
export const fillText = (report: FillReport, { lang, columns, colour, shown }: FillTerminal): string => {
  const say = sayIn(lang);
  const screen: Screen = { say, width: screenWidth(columns), shown, paint: painter(colour) };
  const { counts } = report;
  const open = counts.doubtful + counts.missing + counts.untouched;
  const heading = (title: string, count = 0): string[] => ['', count > 0 ? `${title}（${count}）` : title];
  return [
    ...wrap(say('cli-fill-head', { form: report.template, year: report.year }), screen.width),
    ...wrap(say('cli-fill-counts', { ...counts, cells: report.cells.length, open }), screen.width),
    ...report.remarks.flatMap((remark) => bullet('·', remark, screen.width)),
    ...OPEN.flatMap((state) => section(report, state, screen)),
    ...findingSection(report.findings, { ...screen, lang, rows: [], heading }),
    '',
  ].join('\n');
};
