/** The sheet of a sum; loaded when one is first written. */
import type { Lang } from '../../../../core/messages/index.ts';
import type { ReportSheet } from '../../../../core/report/index.ts';
import { sumSheet } from '../../../../core/report/sheets/questionSheet.ts';
import type { Asked } from '../../../../core/whatif/engine/ask.ts';
import { layOut } from '../../../../core/whatif/engine/layOut.ts';
import type { Question } from '../../../../core/whatif/engine/question.ts';

/** `sources`: where inputs were read, by key. */
export const sheetOf = (
  question: Question,
  { inputs, answer }: Extract<Asked, { ok: true }>,
  sources: Readonly<Record<string, string>>,
  name: string,
  lang: Lang,
): ReportSheet => sumSheet(layOut(question, inputs, answer, lang, sources), name);
