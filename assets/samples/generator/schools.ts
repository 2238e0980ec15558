/**
 * The clean model of the county's primary and junior schools: every class with its true size. Workbooks and
 * answers are both made from it, the answers never from a workbook.
 */
import { seeded } from './random.ts';

export type SchoolType = '小学' | '教学点' | '初级中学' | '九年一贯制学校';

export interface School {
  readonly name: string;
  readonly township: string;
  readonly type: SchoolType;
  readonly code: string;
  /** Class sizes, `primary[grade - 1][class - 1]`; a grade without classes is an empty list. */
  readonly primary: readonly (readonly number[])[];
  readonly junior: readonly (readonly number[])[];
  readonly girls: { readonly primary: number; readonly junior: number };
  readonly teachers: { readonly primary: number; readonly junior: number };
  /** Whether the class list of the county town covers it. */
  readonly inTown: boolean;
}

export const TOWNSHIPS = [
  '城关镇',
  '柳河镇',
  '双桥镇',
  '石门镇',
  '青石乡',
  '白杨乡',
  '大营乡',
  '马店乡',
] as const;

export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
export const pupilsOf = (grades: readonly (readonly number[])[]): number => sum(grades.flat());
export const classesOf = (grades: readonly (readonly number[])[]): number => grades.flat().length;

/** Classes a grade and the range of their sizes; `set` fixes single classes: `'三2'` is grade 3, class 2. */
interface Section {
  readonly classes: number;
  readonly low: number;
  readonly high: number;
  readonly set?: Readonly<Record<string, number>>;
}

interface Plan {
  readonly name: string;
  readonly type?: SchoolType;
  readonly primary?: Section;
  readonly junior?: Section;
  /** Pupils of a teaching point, shared out over its grades. */
  readonly point?: readonly number[];
}

const of = (classes: number, low: number, high: number, set?: Section['set']): Section =>
  set ? { classes, low, high, set } : { classes, low, high };
const point = (name: string, sizes: readonly number[]): Plan => ({ name, type: '教学点', point: sizes });
const village = (name: string, low: number, high: number): Plan => ({ name, primary: of(1, low, high) });

const PLANS: Readonly<Record<(typeof TOWNSHIPS)[number], readonly Plan[]>> = {
  城关镇: [
    { name: '安平县第一小学', primary: of(8, 42, 45, { 一4: 46, 三2: 48 }) },
    { name: '安平县第二小学', primary: of(5, 38, 45, { 二3: 57, 六1: 47 }) },
    { name: '安平县第三小学', primary: of(4, 38, 45, { 五4: 67 }) },
    { name: '安平县实验小学', primary: of(5, 40, 45, { 一3: 52, 四2: 58 }) },
    { name: '城关镇中心小学', primary: of(4, 38, 45, { 一1: 45 }) },
    { name: '城关镇东关小学', primary: of(3, 38, 45, { 二2: 46 }) },
    { name: '城关镇西关小学', primary: of(2, 34, 44) },
    { name: '城关镇南关小学', primary: of(3, 38, 44, { 三1: 43, 三2: 41, 三3: 42 }) },
    { name: '安平县育才小学', primary: of(3, 40, 45, { 五1: 45, 五2: 45, 五3: 45 }) },
    {
      name: '安平县文昌学校',
      type: '九年一贯制学校',
      primary: of(3, 38, 45),
      junior: of(4, 42, 49, { 七1: 50 }),
    },
    { name: '安平县第一初级中学', type: '初级中学', junior: of(10, 43, 50, { 七6: 51, 九3: 56 }) },
    { name: '安平县第二初级中学', type: '初级中学', junior: of(8, 43, 50, { 八2: 61, 八7: 53 }) },
    { name: '安平县第三初级中学', type: '初级中学', junior: of(6, 42, 50) },
    { name: '安平县实验中学', type: '初级中学', junior: of(8, 44, 50, { 九8: 68 }) },
  ],
  柳河镇: [
    { name: '柳河镇中心小学', primary: of(2, 34, 44, { 三1: 46, 三2: 47 }) },
    village('柳河镇上庄小学', 20, 30),
    village('柳河镇下庄小学', 18, 28),
    {
      name: '柳河镇明德学校',
      type: '九年一贯制学校',
      primary: of(2, 34, 43, { 二1: 46, 二2: 45 }),
      junior: of(2, 40, 48, { 七1: 51, 七2: 50 }),
    },
    point('柳河镇北湾教学点', [14, 13, 11]),
    point('柳河镇南湾教学点', [21, 20, 18, 17]),
    { name: '柳河镇初级中学', type: '初级中学', junior: of(4, 40, 49) },
  ],
  双桥镇: [
    { name: '双桥镇中心小学', primary: of(3, 34, 44, { 五1: 46, 五2: 45, 五3: 45 }) },
    village('双桥镇桥头小学', 22, 34),
    village('双桥镇官道小学', 20, 30),
    point('双桥镇西岭教学点', [9, 7, 6]),
    point('双桥镇东岭教学点', [28, 26, 24, 22]),
    { name: '双桥镇初级中学', type: '初级中学', junior: of(3, 40, 48, { 八1: 52, 八2: 50, 八3: 50 }) },
  ],
  石门镇: [
    { name: '石门镇中心小学', primary: of(1, 34, 44, { 六1: 59 }) },
    village('石门镇东沟小学', 18, 28),
    village('石门镇西沟小学', 16, 26),
    point('石门镇后山教学点', [18, 17, 15]),
    point('石门镇前山教学点', []),
    { name: '石门镇初级中学', type: '初级中学', junior: of(2, 40, 48, { 九1: 53, 九2: 51 }) },
  ],
  青石乡: [
    { name: '青石乡中心小学', primary: of(1, 34, 44, { 一1: 46 }) },
    village('青石乡石桥小学', 18, 28),
    village('青石乡泉水小学', 16, 26),
    point('青石乡岭上教学点', [15, 13, 12, 11]),
    point('青石乡岭下教学点', [17, 16, 14]),
    { name: '青石乡初级中学', type: '初级中学', junior: of(2, 38, 47) },
  ],
  白杨乡: [
    { name: '白杨乡中心小学', primary: of(2, 34, 44) },
    village('白杨乡杨林小学', 18, 28),
    village('白杨乡柳林小学', 16, 26),
    village('白杨乡河口小学', 18, 30),
    point('白杨乡沙坪教学点', [24, 23, 22, 21, 20, 18]),
    { name: '白杨乡初级中学', type: '初级中学', junior: of(2, 38, 47, { 八1: 50, 八2: 50 }) },
  ],
  大营乡: [
    { name: '大营乡中心小学', primary: of(2, 34, 44, { 四1: 47, 四2: 40 }) },
    village('大营乡前营小学', 18, 28),
    village('大营乡后营小学', 16, 26),
    village('大营乡西营小学', 18, 30),
    point('大营乡东营教学点', [26, 25, 24, 23, 23, 22]),
    { name: '大营乡初级中学', type: '初级中学', junior: of(2, 38, 47) },
  ],
  马店乡: [
    { name: '马店乡中心小学', primary: of(1, 36, 44, { 二1: 45 }) },
    village('马店乡河湾小学', 14, 14),
    village('马店乡马场小学', 16, 26),
    village('马店乡店上小学', 18, 28),
    { name: '马店乡初级中学', type: '初级中学', junior: of(2, 38, 47) },
  ],
};

export const GRADES = '一二三四五六七八九';

const random = seeded(20240901);

const grades = (section: Section | undefined, from: number, count: number): number[][] =>
  section === undefined
    ? []
    : Array.from({ length: count }, (_, grade) =>
        Array.from({ length: section.classes }, (_unused, i) => {
          const size = random.between(section.low, section.high);
          return section.set?.[`${GRADES[from + grade - 1] ?? ''}${i + 1}`] ?? size;
        }),
      );

const build = (plan: Plan, township: string, number: number): School => {
  const primary = plan.point
    ? Array.from({ length: 6 }, (_, i) => (plan.point?.[i] === undefined ? [] : [plan.point[i]]))
    : grades(plan.primary, 1, 6);
  const junior = grades(plan.junior, 7, 3);
  const girlsOf = (pupils: number): number => Math.round((pupils * random.between(455, 490)) / 1000);
  return {
    name: plan.name,
    township,
    type: plan.type ?? '小学',
    code: `3199${String(100000 + number * 137)}`,
    primary,
    junior,
    girls: { primary: girlsOf(pupilsOf(primary)), junior: girlsOf(pupilsOf(junior)) },
    // Fewer pupils a teacher than any quota asks, so that only what is planned here is out of order.
    teachers: { primary: Math.ceil(pupilsOf(primary) / 15), junior: Math.ceil(pupilsOf(junior) / 11) },
    inTown: township === '城关镇',
  };
};

/** All schools, in the order in which the bureau lists them. */
export const schools: readonly School[] = TOWNSHIPS.flatMap((township) =>
  PLANS[township].map((plan) => ({ plan, township })),
).map(({ plan, township }, i) => build(plan, township, i + 1));

export const primarySchools = schools.filter(({ primary }) => primary.length > 0);
export const juniorSchools = schools.filter(({ junior }) => junior.length > 0);
