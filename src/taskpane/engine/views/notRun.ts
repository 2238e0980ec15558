import type { CheckReport } from '../../../core/check/report.ts';
import type { Lang } from '../../../core/messages/index.ts';
import { groupBy, indicatorParts, ruleTerm, sayIn } from '../../../core/report/index.ts';
import type { NotRunView } from '../protocol.ts';

/** What was not checked: rules by reason, indicators by what keeps them from being decided. */
export const notRunViews = ({ files, indicators }: CheckReport, lang: Lang): NotRunView[] => {
  const known = new Set(indicators.map(({ id }) => id));
  const rules = files.flatMap(({ notRun }) => notRun).filter(({ rule }) => !known.has(rule));
  const views: NotRunView[] = [...groupBy(rules, ({ rule, why }) => `${rule}\n${why}`).values()].map(
    (group) => {
      const { rule, why } = group[0] as (typeof rules)[number];
      return { rule: ruleTerm(rule, indicators, lang) ?? rule, why, items: [] };
    },
  );
  const { undecidable } = indicatorParts(indicators, sayIn(lang)('report-each-of'));
  for (const { reason, rows } of undecidable) {
    const items = rows.map(({ name, stage }) =>
      stage === null
        ? name
        : sayIn(lang)('report-bracketed', { text: name, more: sayIn(lang)(`stage.${stage}`) }),
    );
    views.push({ rule: '', why: reason || sayIn(lang)('report-no-reason'), items });
  }
  return views;
};
