/** What the provincial form asks of a school beyond its classes: where it lies, its women, its premises and money. */
import { seeded } from './random.ts';
import { classesOf, pupilsOf, schools, type School, type SchoolType } from './schools.ts';

export type Area = 'urban' | 'town' | 'rural';

export interface Premises {
  readonly name: string;
  readonly code: string;
  readonly township: string;
  readonly type: SchoolType;
  /** The name of the national 城乡类型. */
  readonly place: string;
  readonly area: Area;
  readonly classes: number;
  readonly pupils: number;
  readonly girls: number;
  readonly boarders: number;
  readonly migrants: number;
  readonly staff: number;
  readonly teachers: number;
  readonly women: number;
  /** Square metres. */
  readonly site: number;
  readonly building: number;
  readonly books: number;
  /** Yuan. */
  readonly equipment: number;
  readonly multimedia: number;
}

const placeOf = ({ name, township, type }: School): readonly [string, Area] => {
  if (township === '城关镇') return name.startsWith('安平县') ? ['主城区', 'urban'] : ['城乡结合区', 'urban'];
  const centre = name.includes('中心') || type === '初级中学' || type === '九年一贯制学校';
  if (!centre) return ['村庄', 'rural'];
  return township.endsWith('镇') ? ['镇中心区', 'town'] : ['乡中心区', 'rural'];
};

const SHARE = 1000;

/** The schools of a year: 2024 is the census of the other samples, later years have somewhat other figures. */
export const premisesIn = (year: number): Premises[] => {
  const random = seeded(year * 31);
  const drift = (value: number): number =>
    year === 2024 ? value : Math.round((value * random.between(960, 1040)) / SHARE);
  const share = (value: number, low: number, high: number): number =>
    Math.round((value * random.between(low, high)) / SHARE);
  // A teaching point without pupils is closed and not in the book.
  return schools
    .filter(({ primary, junior }) => pupilsOf(primary) + pupilsOf(junior) > 0)
    .map((school): Premises => {
      const { primary, junior, girls, teachers } = school;
      const [place, area] = placeOf(school);
      const pupils = drift(pupilsOf(primary) + pupilsOf(junior));
      const teaching = drift(teachers.primary + teachers.junior);
      return {
        name: school.name,
        code: school.code,
        township: school.township,
        type: school.type,
        place,
        area,
        classes: classesOf(primary) + classesOf(junior),
        pupils,
        girls: Math.min(pupils, drift(girls.primary + girls.junior)),
        boarders: Math.round(pupilsOf(junior) * (school.inTown ? 0.2 : 0.6)),
        migrants: share(pupils, area === 'urban' ? 90 : 5, area === 'urban' ? 180 : 40),
        staff: teaching + random.between(2, 9),
        teachers: teaching,
        women: share(teaching, 480, 740),
        site: pupils * random.between(18, 32) + random.between(400, 1900),
        building: pupils * random.between(6, 10) + random.between(150, 700),
        books: pupils * random.between(15, 34),
        equipment: pupils * random.between(1400, 2900) + random.between(0, 9999),
        multimedia: classesOf(primary) + classesOf(junior) + random.between(0, 4),
      };
    });
};
