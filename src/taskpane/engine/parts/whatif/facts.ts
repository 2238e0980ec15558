/** What the checked tables say, gathered once a check. */
import { factsOf, type Facts } from '../../../../core/tables/index.ts';
import type { Checked } from '../checked.ts';

const factsByReport = new WeakMap<Checked['report'], Facts>();

/** The facts of the year that was checked; tables of other years stand beside them as series. */
export const factsIn = ({ report, tables, reference }: Checked): Facts => {
  const kept = factsByReport.get(report);
  if (kept) return kept;
  const earlier = reference.filter(
    ({ context: { census } }) => census !== null && census.year !== report.year,
  );
  const facts = factsOf([...tables, ...earlier], report.year);
  factsByReport.set(report, facts);
  return facts;
};
