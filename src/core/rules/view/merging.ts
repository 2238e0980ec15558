/** Which school took a closed one in: neighbours of the same stage that grew by about as many pupils. */
import { schoolLikeness } from '../../tables/records/matchSchool.ts';
import type { WholeSchool } from '../../tables/records/matchYears.ts';
import { limitOf } from '../tolerance.ts';
import { knownFigure, type LastYear } from './lastYear.ts';

export const pupilsOf = ({ sections }: WholeSchool): number =>
  sections.reduce((sum, section) => sum + (knownFigure(section, 'pupil_count')?.value ?? 0), 0);

/** In the same township, where it is known, with a stage in common. */
export const nearby = (a: WholeSchool, b: WholeSchool): boolean =>
  a.township !== '' &&
  a.township === b.township &&
  a.sections.some(({ stage }) => b.sections.some((other) => other.stage === stage));

/** Schools of this year that may have taken a closed one in, the likeliest name first: those that grew, those that are new. */
export const tookIn = (last: LastYear, closed: WholeSchool): WholeSchool[] => {
  const lost = pupilsOf(closed);
  const factor = limitOf('mergedGainFactor');
  const grown = last.schools.pairs.filter(({ now, then }) => {
    const gain = pupilsOf(now) - pupilsOf(then);
    return nearby(now, closed) && lost > 0 && gain >= lost / factor && gain <= lost * factor;
  });
  const built = last.schools.appeared.filter((school) => nearby(school, closed));
  return [...grown.map(({ now }) => now), ...built].sort(
    (a, b) => schoolLikeness(b.name, closed.name) - schoolLikeness(a.name, closed.name),
  );
};
