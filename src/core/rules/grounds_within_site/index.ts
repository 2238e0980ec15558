/** D22: sports grounds and green areas lie on the site. */
import { message } from '../../messages/index.ts';
import type { TableRule } from '../rule.ts';
import { faultsIn } from '../shared/faults.ts';
import { limitOf } from '../tolerance.ts';
import { numberIn } from '../view/column.ts';
import { columnTitle, columnTitles, placeOf, shownIn } from '../words.ts';

export const groundsWithinSite: TableRule = {
  id: 'grounds_within_site',
  number: 'D22',
  name: { zh: '运动场地与绿化用地不大于占地', en: 'grounds lie within the site' },
  checks: {
    zh: '运动场地面积与绿化用地面积之和不大于占地面积；运动场地在屋顶的，写明原因。',
    en: 'Sports grounds and green areas together are no larger than the site, unless grounds on roofs are explained.',
  },
  severity: 'experience',
  tolerances: ['area', 'cascadeShare', 'cascadeRows'],
  origin: '教育事业统计 经验校验：运动场地+绿化用地≤占地面积',
  certainty: 'medium',
  needs: [['site_area'], ['sports_ground_area', 'green_area']],
  scope: 'row',
  kinds: ['school_list'],
  run: (view) => {
    const site = view.column('site_area');
    const grounds = [view.column('sports_ground_area'), view.column('green_area')].filter(
      (column) => column !== undefined,
    );
    const [first] = grounds;
    if (!site || !first) return { notRun: message('ruleOneColumn') };
    const findings = faultsIn(view, first, (row) => {
      const limit = numberIn(site, row);
      const parts = grounds.map((column) => numberIn(column, row));
      if (limit === null || parts.every((part) => part === null)) return undefined;
      const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
      if (sum <= limit + limitOf('area')) return null;
      const shownLimit = shownIn(site, limit);
      return {
        severity: 'experience',
        received: numberIn(first, row) ?? '',
        expected: `≤ ${shownLimit}`,
        message: message('ruleSumOverWhole', {
          place: placeOf(view.who(row), row),
          parts: columnTitles(grounds),
          sum: shownIn(site, sum),
          whole: columnTitle(site),
          limit: shownLimit,
        }),
        howToFix: message('ruleFixGrounds'),
        about: [...grounds.slice(1), site],
      };
    });
    return { findings };
  },
};
