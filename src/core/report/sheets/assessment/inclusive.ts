/** 普及普惠 in the layout of the official tables: thresholds, both readings of coverage, class sizes, each kindergarten. */
import type { InclusiveReport, Standing } from '../../../check/assessment/index.ts';
import { indicatorById } from '../../../indicators/registry.ts';
import type { Lang } from '../../../messages/index.ts';
import { definition } from '../../../plans/definitions.ts';
import { number, text } from '../model.ts';
import type { CellRole, ReportCell, ReportSheet, Say } from '../model.ts';
import { itemBlocks } from './items.ts';
import { figure, header, Rows, tag } from './rows.ts';

/** The wide column at the end. */
const LAST = 8;

const coverageBlock = ({ coverage }: InclusiveReport, rows: Rows, say: Say): void => {
  rows.section(say('inclusive-coverage'));
  rows.note(say('inclusive-coverage-note'));
  rows.add(
    header(say('inclusive-reading')),
    header(say('report-column-value')),
    header(say('report-column-target')),
    header(say('report-column-unit')),
    header(say('balance-verdict')),
  );
  for (const { by, value, limit, official, standing } of coverage) {
    rows.add(
      text(say(`inclusive-by-${by}`)),
      number(value, limit),
      text(official && limit !== null ? `≥${limit}` : ''),
      text(say('inclusive-share-unit')),
      official ? tag(standing, say) : text(say('inclusive-only-compared')),
    );
  }
};

const ageGroupBlock = ({ ageGroups }: InclusiveReport, rows: Rows, say: Say): void => {
  if (ageGroups.length === 0) return;
  rows.section(say('inclusive-age-groups'));
  rows.add(
    header(say('inclusive-age-group')),
    header(say('inclusive-classes')),
    header(say('balance-limit')),
    header(say('inclusive-over')),
    header(say('balance-verdict')),
  );
  for (const { ageGroup, classes, limit, over, standing } of ageGroups) {
    const [low, high] = over;
    rows.add(
      text(say(`inclusive-${ageGroup}`)),
      number(classes),
      number(limit),
      low === high ? number(low) : text(say('inclusive-between', { low, high })),
      tag(standing, say),
    );
  }
};

type Area = InclusiveReport['kindergartens'][number]['areas'][number];

const areaCell = (area: Area | undefined): ReportCell => {
  if (!area) return text('');
  const close =
    area.standing === 'unmet' && area.value !== null && Number(area.value.toFixed(2)) >= area.limit;
  const role: CellRole = area.standing;
  return area.value === null ? { value: '', role } : figure(area.value, role, close ? 4 : 2);
};

const ofAll = (standings: readonly Standing[]): Standing =>
  standings.includes('unmet')
    ? 'unmet'
    : standings.length > 0 && standings.every((one) => one === 'met')
      ? 'met'
      : 'undecidable';

const kindergartenBlock = (report: InclusiveReport, lang: Lang, rows: Rows, say: Say): void => {
  const { kindergartens, areaColumns } = report;
  if (kindergartens.length === 0) return;
  rows.section(say('inclusive-kindergartens'));
  rows.note(say('inclusive-kindergartens-note', { from: definition('kg_area_planned_from').value }));
  rows.add(
    header(say('inclusive-kindergarten')),
    header(say('inclusive-children')),
    header(say('inclusive-planned')),
    ...areaColumns.map(({ indicator, limit }) => {
      const found = indicatorById(indicator);
      const name = found?.name[lang] ?? indicator;
      return header(`${say('balance-named-unit', { name, unit: found?.unit ?? '' })} ≥${limit}`);
    }),
    header(say('inclusive-areas-verdict')),
    header(say('inclusive-per-teacher')),
  );
  for (const { kindergarten, children, plannedYear, areas, childrenPerTeacher } of kindergartens) {
    rows.add(
      text(kindergarten),
      number(children),
      number(plannedYear),
      ...areaColumns.map(({ indicator }) => areaCell(areas.find((area) => area.indicator === indicator))),
      areas.length === 0 ? text('') : tag(ofAll(areas.map(({ standing }) => standing)), say),
      figure(childrenPerTeacher, 'number', 1),
    );
  }
};

/** Thresholds first, as they are reported; then what they are made of. */
export const inclusiveSheet = (report: InclusiveReport, lang: Lang, say: Say): ReportSheet => {
  const rows = new Rows();
  rows.add({ value: say('inclusive-title', { year: report.year }), role: 'title' });
  rows.stamp(say);
  rows.add(header(say('balance-verdict')), tag(report.verdict, say));
  for (const remark of report.remarks) rows.note(remark);
  itemBlocks(report.items, say('inclusive-thresholds'), rows, say);
  coverageBlock(report, rows, say);
  ageGroupBlock(report, rows, say);
  kindergartenBlock(report, lang, rows, say);
  return {
    name: say('inclusive-sheet'),
    rows: rows.rows,
    widths: [44, 12, 12, 15, 15, 15, 12, 12, 30],
    header: null,
    printed: LAST + 1,
    chart: null,
  };
};
