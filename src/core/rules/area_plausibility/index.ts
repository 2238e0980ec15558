/** D23: areas are plausible against each other and per pupil. */
import { message } from '../../messages/index.ts';
import type { RuleFinding, TableRule } from '../rule.ts';
import { ratioFaults } from '../shared/ratio.ts';
import { wholeFor } from '../shared/relations.ts';
import { perPupil, SITE } from '../shared/units.ts';
import { limitOf } from '../tolerance.ts';
import type { Column } from '../view/column.ts';
import type { TableView } from '../view/tableView.ts';

const byPupil = (view: TableView, column: Column): readonly RuleFinding[] => {
  const pupils = wholeFor(view, column, 'pupil_count');
  if (!pupils) return [];
  const from = limitOf('perPupilMin');
  return column.field === 'site_area'
    ? ratioFaults(view, column, pupils, {
        name: 'ratioSitePerPupil',
        low: limitOf('sitePerPupilLow'),
        high: limitOf('sitePerPupilHigh'),
        from,
      })
    : ratioFaults(view, column, pupils, {
        name: 'ratioBuildingPerPupil',
        low: limitOf('buildingPerPupilLow'),
        high: limitOf('buildingPerPupilHigh'),
        from,
      });
};

/** A site column in another unit is told once, by the rule on units. */
const isInOtherUnit = (view: TableView, site: Column): boolean => {
  const pupils = wholeFor(view, site, 'pupil_count');
  return pupils !== undefined && perPupil(view, site, pupils, SITE)?.suspect === true;
};

export const areaPlausibility: TableRule = {
  id: 'area_plausibility',
  number: 'D23',
  name: { zh: '面积在合理范围内', en: 'areas are plausible' },
  checks: {
    zh: '校舍建筑面积与占地面积之比在 0.05—2.5 之间；50 人以上学校的生均占地、生均建筑面积在合理范围内（本软件建议值，可改）。',
    en: 'Building area per site area lies within 0.05 and 2.5; in schools with 50 pupils or more site and buildings per pupil are plausible (our proposal, editable).',
  },
  severity: 'experience',
  tolerances: [
    'buildingPerSiteLow',
    'buildingPerSiteHigh',
    'perPupilMin',
    'sitePerPupilLow',
    'sitePerPupilHigh',
    'buildingPerPupilLow',
    'buildingPerPupilHigh',
    'cascadeShare',
    'cascadeRows',
  ],
  origin: '教育事业统计 核查清单：容积率、生均面积',
  certainty: 'medium',
  needs: [
    ['site_area', 'building_area'],
    ['building_area', 'pupil_count'],
  ],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const site = view.column('site_area');
    const building = view.column('building_area');
    const siteKnown = site !== undefined && !isInOtherUnit(view, site);
    const findings: RuleFinding[] = [];
    if (siteKnown && building) {
      const limits = { low: limitOf('buildingPerSiteLow'), high: limitOf('buildingPerSiteHigh') };
      findings.push(...ratioFaults(view, building, site, { name: 'ratioBuildingPerSite', ...limits }));
    }
    if (siteKnown) findings.push(...byPupil(view, site));
    if (building) findings.push(...byPupil(view, building));
    return site || building ? { findings } : { notRun: message('ruleOneColumn') };
  },
};
