/** What people tell the national assessments on the command line: recorded verdicts, and readings of the rules. */
import {
  NO_CHOICES,
  readChecklist,
  withWritten,
  type BalanceChoices,
  type ChecklistRecord,
} from '../core/check/assessment/index.ts';
import { render, message, type Lang } from '../core/messages/index.ts';
import { checklistFromSheet } from '../core/report/index.ts';
import type { Engine } from './engine.ts';
import { jsonOf } from './json.ts';
import { UsageProblem } from './usage.ts';

const unreadable = (file: string, reason: string): UsageProblem =>
  new UsageProblem('cli-checklist-unreadable', { file, reason });

const fromReport = async (file: string, engine: Engine, lang: Lang): Promise<readonly ChecklistRecord[]> => {
  const records: ChecklistRecord[] = [];
  let found = false;
  for await (const { workbook, problem } of engine.readListed(await engine.listFiles([file]))) {
    if (problem !== undefined) throw unreadable(file, render(problem.problem, lang));
    for (const sheet of workbook.sheets) {
      const read = checklistFromSheet(sheet);
      if (!read) continue;
      found = true;
      if (read.problems.length > 0) {
        const rows = read.problems.map(({ row, received }) => `${sheet.name} ${row}: ${received}`);
        throw new UsageProblem('cli-checklist-rows', { file, rows: rows.join('; ') });
      }
      records.push(...read.records);
    }
  }
  if (!found) throw unreadable(file, render(message('cli-checklist-no-sheet'), lang));
  return records;
};

/** A JSON file of records, or a report whose sheets people filled in. Throws `UsageProblem` for anything else. */
export const readChecklistFile = async (
  file: string,
  engine: Engine,
  lang: Lang,
): Promise<readonly ChecklistRecord[]> => {
  if (!/\.json$/i.test(file)) return fromReport(file, engine, lang);
  const json = jsonOf(await engine.readBytes(file), (reason) => unreadable(file, reason));
  const read = readChecklist(json);
  if ('records' in read) return read.records;
  throw new UsageProblem('cli-checklist-wrong', { file, problems: read.problems.join('; ') });
};

/** Choices from `key=value` texts; null where there are none. Throws `UsageProblem` for what can't be chosen. */
export const balanceFrom = (written: readonly string[], lang: Lang): BalanceChoices | null => {
  let choices = NO_CHOICES;
  for (const one of written) {
    const read = withWritten(choices, one);
    if ('problem' in read)
      throw new UsageProblem('cli-balance-wrong', { problem: render(read.problem, lang) });
    choices = read.choices;
  }
  return written.length === 0 ? null : choices;
};
