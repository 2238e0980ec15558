/** 普及普惠: thresholds, both readings of coverage, class sizes by age group, each kindergarten. */
import type { InclusiveReport } from '../../../../core/check/assessment/index.ts';
import type { Lang } from '../../../../core/messages/index.ts';
import { figureBeside, sayIn } from '../../../../core/report/index.ts';
import { placeOf } from '../indicators.ts';
import { LETTER, narrow, plain, shortName, shown } from './figures.ts';
import { itemView } from './items.ts';
import type { InclusiveView } from './types.ts';

export const inclusiveView = (report: InclusiveReport, plannedFrom: number, lang: Lang): InclusiveView => {
  const say = sayIn(lang);
  return {
    year: report.year,
    verdict: report.verdict,
    remarks: report.remarks,
    plannedFrom,
    items: report.items.map((item) => itemView(item, say)),
    coverage: report.coverage.map(({ by, official, value, limit, standing }) => ({
      name: say(`inclusive-by-${by}`),
      official,
      value: value === null ? '' : `${figureBeside(value, limit)}%`,
      limit: limit === null ? '' : `≥${plain(limit)}%`,
      standing,
    })),
    ageGroups: report.ageGroups.map(({ ageGroup, limit, classes, over: [low, high], standing }) => ({
      name: say(`inclusive-${ageGroup}`),
      limit,
      classes,
      over: low === high ? String(low) : say('inclusive-between', { low, high }),
      standing,
    })),
    columns: report.areaColumns.map(({ indicator, name, unit, limit }) => ({
      name,
      short: shortName(indicator, name, say),
      unit,
      limit: plain(limit),
    })),
    kindergartens: report.kindergartens.map((one, index) => {
      const areas = report.areaColumns.map(({ indicator }) =>
        one.areas.find((area) => area.indicator === indicator),
      );
      return {
        key: `${index} ${one.kindergarten}`,
        kindergarten: one.kindergarten,
        children: one.children === null ? '' : plain(one.children),
        planned: one.plannedYear === null ? '' : String(one.plannedYear),
        newer: one.newer,
        standings: areas.map((area) => LETTER[area?.standing ?? 'undecidable']).join(''),
        values: areas.map((area) =>
          area === undefined || area.value === null ? '' : narrow(area.value, area.limit),
        ),
        perTeacher: one.childrenPerTeacher === null ? '' : shown(one.childrenPerTeacher, 1),
        place: placeOf(one.cell),
      };
    }),
  };
};
