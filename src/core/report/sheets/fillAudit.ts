/** What was written into a form and why: each cell with its labels, figure, source cells, rule and decision. */
import {
  cellId,
  chosenFor,
  describeQuantity,
  type CellProposal,
  type CellReference,
  type Decision,
  type Decisions,
  type FillProposal,
  type FillWrite,
  type Form,
} from '../../fill/index.ts';
import { render, type Lang } from '../../messages/index.ts';
import { RESULTS_STAMP } from '../../tables/index.ts';
import { externalAddress } from '../../values/index.ts';
import { listSheet, number, sayIn, text, type ReportCell, type ReportSheet, type Say } from './model.ts';

/** More blocks than this are counted, not listed: the cell would be unreadable. */
const SOURCES_SHOWN = 12;

const sourceText = (sources: readonly CellReference[], say: Say): string => {
  const shown = sources
    .slice(0, SOURCES_SHOWN)
    .map(({ file, sheet, address }) => externalAddress(file, sheet, address));
  const more = sources.length - shown.length;
  return [...shown, ...(more > 0 ? [say('report-fill-more-sources', { count: more })] : [])].join('\n');
};

const decisionText = (proposal: CellProposal, decision: Decision | undefined, say: Say): string => {
  if (decision?.kind === 'skip') return say('report-fill-skipped');
  if (decision?.kind === 'value') return say('report-fill-typed');
  if (decision?.kind === 'accept') return say('report-fill-chosen');
  if (proposal.state !== 'proposed') return '';
  return say(proposal.by === 'recipe' ? 'report-fill-by-recipe' : 'report-fill-as-proposed');
};

const valueCell = (value: number | string | null): ReportCell =>
  typeof value === 'number' ? number(value) : text(value);

const percent = (confidence: number): string => `${Math.round(confidence * 100)}%`;

const rowOf = (
  proposal: CellProposal,
  decision: Decision | undefined,
  write: FillWrite | undefined,
  lang: Lang,
  say: Say,
): ReportCell[] => {
  const { cell } = proposal;
  const chosen = write ? chosenFor(proposal, decision) : null;
  const candidate = chosen?.candidate ?? null;
  const typed = decision?.kind === 'value';
  const quantity = candidate?.quantity ?? (typed ? null : proposal.quantity);
  return [
    text(cell.sheet),
    text(cell.address),
    text(cell.rowPath.join(' / ')),
    text(cell.columnPath.join(' / ')),
    text(cell.unit ?? ''),
    valueCell(write?.value ?? null),
    text(write?.formula === undefined ? '' : write.formula),
    text(
      say(`report-fill-state-${write ? 'written' : decision?.kind === 'skip' ? 'skipped' : proposal.state}`),
    ),
    text(quantity ? render(describeQuantity(quantity), lang) : ''),
    text(typed ? '' : render(candidate?.reason ?? proposal.reason, lang)),
    text(typed ? '' : sourceText(candidate?.sources ?? (write ? [] : proposal.sources), say)),
    text(
      typed || (candidate === null && proposal.candidates.length === 0)
        ? ''
        : percent(candidate?.confidence ?? proposal.confidence),
    ),
    text(decisionText(proposal, decision, say)),
  ];
};

/**
 * The audit sheet of a filling: one row for every cell that was to be filled, written or not. Stamped as ours, so that
 * a later check or filling of the same workbook doesn't take it for data.
 */
export const auditSheet = (
  form: Form,
  proposal: FillProposal,
  decisions: Decisions,
  writes: readonly FillWrite[],
  lang: Lang,
): ReportSheet => {
  const say = sayIn(lang);
  const written = new Map(writes.map((write) => [cellId(write), write]));
  const rows = proposal.cells.map((one) => {
    const id = cellId(one.cell);
    return rowOf(one, decisions[id], written.get(id), lang, say);
  });
  const list = listSheet(
    say('report-sheet-fill'),
    [
      [say('report-column-fill-sheet'), 14],
      [say('report-column-fill-cell'), 8],
      [say('report-column-fill-row'), 22],
      [say('report-column-fill-column'), 22],
      [say('report-column-fill-unit'), 8],
      [say('report-column-fill-value'), 12],
      [say('report-column-fill-formula'), 24],
      [say('report-column-fill-state'), 10],
      [say('report-column-fill-quantity'), 26],
      [say('report-column-fill-reason'), 44],
      [say('report-column-fill-sources'), 36],
      [say('report-column-fill-confidence'), 8],
      [say('report-column-fill-decision'), 12],
    ],
    rows,
  );
  const stamp: ReportCell = {
    value: `${RESULTS_STAMP}${say('report-fill-stamp', { form: form.file, year: proposal.censusYear, count: writes.length })}`,
    role: 'note',
  };
  return { ...list, rows: [[stamp], ...list.rows], header: 1 };
};
