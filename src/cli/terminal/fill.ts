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
  const path = pathOf([...row, ...column]);
  return unit === null ? path : say('report-bracketed', { text: path, more: unit });
};

const figureText = ({ value, low, high }: FillCandidateReport, say: Say): string => {
  if (value !== null) return String(value);
  return low === null && high === null ? say('cli-fill-no-figure') : `${low ?? '…'}～${high ?? '…'}`;
};

const pathOf = (labels: readonly string[]): string => labels.filter((label) => label !== '').join(' › ');

/** What cells have in common where a list of them would repeat itself: their row or their column, and the reason. */
interface Group {
  readonly along: 'row' | 'column' | null;
  readonly cells: FillCellReport[];
}

const alike = (a: FillCellReport, b: FillCellReport): Group['along'] => {
  if (a.candidates.length + b.candidates.length > 0 || a.sheet !== b.sheet || a.reason !== b.reason)
    return null;
  if (pathOf(a.row) === pathOf(b.row)) return 'row';
  return pathOf(a.column) === pathOf(b.column) ? 'column' : null;
};

const grouped = (cells: readonly FillCellReport[]): Group[] => {
  const groups: Group[] = [];
  for (const cell of cells) {
    const at = groups.findIndex(({ along, cells: [first] }) => {
      const shared = first === undefined ? null : alike(first, cell);
      return shared !== null && (along === null || along === shared);
    });
    const found = groups[at];
    const [first] = found?.cells ?? [];
    if (found === undefined || first === undefined) groups.push({ along: null, cells: [cell] });
    else groups[at] = { along: alike(first, cell), cells: [...found.cells, cell] };
  }
  return groups;
};

/** More blocks than this tell a reader nothing; the sheet of sources has them all. */
const BLOCKS_SHOWN = 6;

/** `[小学.xlsx]小学!G5:G9,G12`: the file and sheet once for all its blocks. */
const sourceText = (sources: readonly string[], say: Say): string => {
  const shown = sources.slice(0, BLOCKS_SHOWN);
  const bySheet = new Map<string, string[]>();
  for (const source of shown) {
    const at = source.lastIndexOf('!') + 1;
    const sheet = source.slice(0, at);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), source.slice(at)]);
  }
  const text = [...bySheet].map(([sheet, blocks]) => sheet + blocks.join(',')).join(' ');
  const left = sources.length - shown.length;
  return left > 0 ? say('cli-fill-more-blocks', { text, count: left }) : text;
};

const cellLines = ({ along, cells }: Group, { say, width, paint }: Screen): string[] => {
  const [first] = cells;
  if (first === undefined) return [];
  const places = `${first.sheet}!${cells.map(({ cell }) => cell).join(' ')}`;
  const label = along === null ? labelOf(first, say) : pathOf(first[along]);
  return [
    ...indent(`${places}  ${label}`, 2, width, 2),
    ...indent(first.reason, 6, width).map((line) => paint(line, 'dim')),
    ...first.candidates.flatMap((candidate, i) =>
      bullet(
        `#${i + 1}`,
        say('cli-fill-candidate', {
          value: figureText(candidate, say),
          what: candidate.what,
          sources: sourceText(candidate.sources, say),
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
  const left = groups.slice(shown).flatMap(({ cells: more }) => more).length;
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
