/** The clean model of the county's kindergartens: age groups with classes and children, sponsor, inclusive or not. */
import { seeded } from './random.ts';
import { sum, TOWNSHIPS } from './schools.ts';

export type AgeGroup = 'small' | 'middle' | 'top' | 'mixed';
export const AGE_GROUPS: readonly AgeGroup[] = ['small', 'middle', 'top', 'mixed'];
/** Children a class may have, 幼儿园工作规程 article 11. */
export const GROUP_LIMITS: Readonly<Record<AgeGroup, number>> = { small: 25, middle: 30, top: 35, mixed: 30 };
export const GROUP_NAMES: Readonly<Record<AgeGroup, string>> = {
  small: '小班',
  middle: '中班',
  top: '大班',
  mixed: '混合班',
};
export const KINDERGARTEN_LIMIT = 360;

export type Sponsor = '公办' | '集体办' | '普惠性民办' | '民办';

export interface Group {
  readonly classes: number;
  readonly children: number;
}

export interface Kindergarten {
  readonly name: string;
  readonly township: string;
  readonly sponsor: Sponsor;
  readonly grade: string;
  readonly groups: Readonly<Record<AgeGroup, Group>>;
  readonly children: number;
  readonly classes: number;
  readonly staff: number;
  readonly teachers: number;
  readonly site: number;
  readonly outdoor: number;
  readonly building: number;
}

type Row = readonly [
  name: string,
  sponsor: Sponsor,
  grade: string,
  /** Classes of small, middle, top and mixed. */
  classes: readonly [number, number, number, number],
  /** Fixed numbers of children of a whole age group. */
  children?: Partial<Record<AgeGroup, number>>,
];

const ROWS: Readonly<Record<(typeof TOWNSHIPS)[number], readonly Row[]>> = {
  城关镇: [
    ['安平县第一幼儿园', '公办', '省级示范', [3, 3, 3, 0]],
    ['安平县第二幼儿园', '公办', '市级示范', [3, 3, 3, 0], { small: 79 }],
    ['安平县机关幼儿园', '公办', '省级示范', [2, 2, 2, 0], { top: 70 }],
    ['城关镇中心幼儿园', '公办', '市级示范', [2, 3, 3, 0]],
    ['阳光幼儿园', '普惠性民办', '县级示范', [4, 4, 4, 0]],
    ['蓝天幼儿园', '普惠性民办', '县级示范', [2, 2, 2, 0], { small: 51 }],
    ['红缨幼儿园', '普惠性民办', '县级示范', [2, 3, 3, 0], { middle: 91 }],
    ['贝贝幼儿园', '民办', '未评级', [2, 2, 2, 0]],
    ['金太阳双语幼儿园', '民办', '县级示范', [4, 4, 5, 0], { small: 98, middle: 118, top: 168 }],
  ],
  柳河镇: [
    ['柳河镇中心幼儿园', '公办', '市级示范', [2, 2, 2, 0]],
    ['柳河镇小博士幼儿园', '普惠性民办', '未评级', [1, 1, 1, 0]],
    ['柳河镇明德学校附设幼儿班', '公办', '未评级', [0, 0, 1, 1]],
  ],
  双桥镇: [
    ['双桥镇中心幼儿园', '公办', '市级示范', [2, 2, 2, 0], { middle: 63 }],
    ['双桥镇童心幼儿园', '普惠性民办', '未评级', [1, 1, 1, 0]],
    ['双桥镇桥头村幼儿园', '集体办', '未评级', [0, 0, 0, 2]],
  ],
  石门镇: [
    ['石门镇中心幼儿园', '公办', '县级示范', [2, 2, 2, 0], { top: 73 }],
    ['石门镇春苗幼儿园', '普惠性民办', '未评级', [1, 1, 1, 0]],
    ['石门镇智慧树幼儿园', '民办', '未评级', [1, 1, 1, 0]],
  ],
  青石乡: [
    ['青石乡中心幼儿园', '公办', '县级示范', [1, 1, 1, 0], { small: 25, middle: 30, top: 35 }],
    ['青石乡希望幼儿园', '普惠性民办', '未评级', [1, 1, 1, 0]],
  ],
  白杨乡: [
    ['白杨乡中心幼儿园', '公办', '县级示范', [1, 1, 1, 0]],
    ['白杨乡童乐幼儿园', '普惠性民办', '未评级', [1, 1, 1, 0]],
    ['白杨乡柳林村幼儿园', '集体办', '未评级', [0, 0, 0, 1]],
  ],
  大营乡: [
    ['大营乡中心幼儿园', '公办', '县级示范', [1, 1, 1, 1], { mixed: 33 }],
    ['大营乡启明星幼儿园', '民办', '未评级', [1, 1, 1, 0]],
  ],
  马店乡: [
    ['马店乡中心幼儿园', '公办', '县级示范', [1, 1, 1, 0]],
    ['马店乡花朵幼儿园', '普惠性民办', '未评级', [1, 1, 1, 0]],
    ['马店乡小太阳幼儿园', '普惠性民办', '未评级', [1, 1, 1, 0]],
  ],
};

const random = seeded(404);

const build = ([name, sponsor, grade, classes, fixed]: Row, township: string): Kindergarten => {
  const groups = Object.fromEntries(
    AGE_GROUPS.map((group, i) => {
      const count = classes[i] ?? 0;
      const limit = GROUP_LIMITS[group];
      const children = sum(Array.from({ length: count }, () => random.between(limit - 6, limit - 1)));
      return [group, { classes: count, children: fixed?.[group] ?? children }];
    }),
  ) as Record<AgeGroup, Group>;
  const children = sum(AGE_GROUPS.map((group) => groups[group].children));
  const classCount = sum(classes);
  const teachers = Math.max(classCount * 2, Math.ceil(children / 14));
  return {
    name,
    township,
    sponsor,
    grade,
    groups,
    children,
    classes: classCount,
    // Staff and areas all keep to the standards, so that only what is planned here is out of order.
    teachers,
    staff: Math.max(teachers + classCount + 2, Math.ceil(children / 6.5)),
    site: Math.round((children * random.between(150, 210)) / 10),
    outdoor: Math.round((children * random.between(43, 70)) / 10),
    building: Math.round((children * random.between(108, 140)) / 10),
  };
};

export const kindergartens: readonly Kindergarten[] = TOWNSHIPS.flatMap((township) =>
  ROWS[township].map((row) => build(row, township)),
);

/** Public in the sense of the statistics: run by the state, or by a village with collective assets. */
export const isPublic = ({ sponsor }: Kindergarten): boolean => sponsor === '公办' || sponsor === '集体办';
export const isInclusive = (one: Kindergarten): boolean => isPublic(one) || one.sponsor === '普惠性民办';

const childrenOf = (all: readonly Kindergarten[]): number => sum(all.map(({ children }) => children));

/** The county's shares, as counts: parts and wholes. */
export const shares = {
  publicChildren: childrenOf(kindergartens.filter(isPublic)),
  inclusiveChildren: childrenOf(kindergartens.filter(isInclusive)),
  children: childrenOf(kindergartens),
  publicKindergartens: kindergartens.filter(isPublic).length,
  inclusiveKindergartens: kindergartens.filter(isInclusive).length,
  kindergartens: kindergartens.length,
};
