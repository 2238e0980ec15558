/** The schools of a county with all their sections, as far as the balance assessment looks at them. */
import type { Facts } from '../../../tables/index.ts';
import { STAGES_OF } from '../../../tables/records/identity.ts';
import type { FieldId } from '../../../fields/index.ts';
import { linesOf, type Line } from '../lines.ts';
import { isExact } from '../measure.ts';
import type { Sections } from './split.ts';

export type Section = keyof Sections;
const SECTIONS: readonly Section[] = ['primary', 'junior', 'senior'];

export interface Site {
  readonly key: string;
  readonly lines: ReadonlyMap<Section, Line>;
  /** All its stages in one, each cell once. */
  readonly whole: () => Line | null;
  /** The sections it has by its type or its data. */
  readonly sections: readonly Section[];
  /** Pupils by section; null where they can't be told. */
  readonly pupils: ReadonlyMap<Section, number | null>;
  /** Whether two tables both state the facilities of the whole school, one for each section. */
  readonly statedTwice: boolean;
  /** Only one facility is stated for its sections, and with the same figure: that of each, or of the whole school. */
  readonly sameOnce: boolean;
}

const FACILITY_FIELDS: readonly FieldId[] = [
  'teaching_area',
  'sports_ground_area',
  'sports_area',
  'equipment_value',
  'multimedia_classroom_count',
];

const exactValue = (line: Line | undefined, field: FieldId): number | null => {
  const measure = line?.measure(field) ?? null;
  return measure !== null && isExact(measure) ? measure.low : null;
};

/**
 * Equal figures for every facility: no section is as large as the other to the square metre. Two at least are proof, a
 * single one may be chance (two rooms each).
 */
const repetition = (lines: ReadonlyMap<Section, Line>): Pick<Site, 'statedTwice' | 'sameOnce'> => {
  const pairs = FACILITY_FIELDS.flatMap((field) => {
    const values = [...lines.values()]
      .map((line) => exactValue(line, field))
      .filter((value) => value !== null);
    return values.length > 1 && values.some((value) => value > 0) ? [values] : [];
  });
  const same = pairs.length > 0 && pairs.every((values) => values.every((value) => value === values[0]));
  return { statedTwice: same && pairs.length > 1, sameOnce: same && pairs.length === 1 };
};

const sectionsOf = (lines: ReadonlyMap<Section, Line>): readonly Section[] => {
  const found = new Set<Section>(lines.keys());
  for (const { type } of lines.values()) {
    if (type === null) continue;
    for (const stage of STAGES_OF[type]) {
      if (stage === 'primary' || stage === 'junior' || stage === 'senior') found.add(stage);
    }
  }
  return SECTIONS.filter((section) => found.has(section));
};

const known = new WeakMap<Facts, ReadonlyMap<string, Site>>();

/** Every school with a primary, junior or senior section, by key. */
export const sitesOf = (facts: Facts): ReadonlyMap<string, Site> => {
  const found = known.get(facts);
  if (found) return found;
  const bySection = SECTIONS.map(
    (section) => [section, new Map(linesOf(facts, section).map((line) => [line.key, line]))] as const,
  );
  let wholes: ReadonlyMap<string, Line> | null = null;
  // Only through-schools need it.
  const wholeOf = (key: string): Line | null => {
    wholes ??= new Map(linesOf(facts, null).map((line) => [line.key, line]));
    return wholes.get(key) ?? null;
  };
  const sites = new Map<string, Site>();
  for (const key of new Set(bySection.flatMap(([, lines]) => [...lines.keys()]))) {
    const lines = new Map<Section, Line>();
    for (const [section, all] of bySection) {
      const line = all.get(key);
      if (line) lines.set(section, line);
    }
    const sections = sectionsOf(lines);
    const pupils = new Map(
      sections.map((section) => [section, exactValue(lines.get(section), 'pupil_count')]),
    );
    sites.set(key, {
      key,
      lines,
      whole: () => wholeOf(key),
      sections,
      pupils,
      ...repetition(lines),
    });
  }
  known.set(facts, sites);
  return sites;
};

export const isThrough = ({ sections }: Site): boolean => sections.length > 1;

/** Pupils of all sections for sharing out facilities; null where one of them isn't known. */
export const pupilsBySection = ({ sections, pupils }: Site): Sections | null => {
  if (sections.some((section) => (pupils.get(section) ?? null) === null)) return null;
  const of = (section: Section): number => pupils.get(section) ?? 0;
  return { primary: of('primary'), junior: of('junior'), senior: of('senior') };
};
