/** Which quantity a header path names, before grade, sex and the like are put to it. */
import { field, type Field, type FieldId } from './catalogue/index.ts';
import { ageBand, canBeClassSize, classBand } from './bands.ts';
import { isTopicOf, stemOf, topicsOf, type Dictionary } from './dictionary.ts';
import { nearSpelling } from './near.ts';
import type { Reading, Token } from './scope.ts';
import type { Segment } from './segment.ts';
import { unitFits } from './unitFits.ts';
import type { Candidate, MatchContext } from './types.ts';

export interface Base {
  readonly candidates: readonly Candidate[];
  readonly matched: string;
  /** The segment it was found in. */
  readonly at: number;
  /** The words of scope that are not part of the name, in that segment. */
  readonly taken: readonly Token[];
  readonly near: boolean;
}

/** `unknown`: the lowest cell says something nobody knows; `none`: it says nothing but scope and modifiers. */
export type Resolved = Base | 'unknown' | 'none';

export interface Scene {
  readonly dictionary: Dictionary;
  readonly segments: readonly Segment[];
  readonly context: MatchContext;
  /** The label of a row: it never names the school or the indicator column itself. */
  readonly rowLabel: boolean;
}

export const isBase = (resolved: Resolved): resolved is Base => typeof resolved === 'object';

const QUANTITIES: ReadonlySet<Field['kind']> = new Set(['count', 'area', 'money', 'ratio', 'share']);
const isQuantity = (id: FieldId): boolean => QUANTITIES.has(field(id).kind);
const isForRows = ({ field: id }: Candidate): boolean => !['identity', 'ledger'].includes(field(id).group);

const scaled = (candidates: readonly Candidate[], factor: number): readonly Candidate[] =>
  candidates.map(({ field: id, confidence }) => ({ field: id, confidence: confidence * factor }));

const INHERITED = 0.97;
const BESIDE = 0.97;
const IN_TOPIC = 0.95;
const IN_NEIGHBOUR_TOPIC = 0.85;
const GROUP_ENDING = /(?:基本|总体|数量)?(?:情况|信息|统计|构成|结构|规模|配备|分布)$/;
const GROUP_HEADER = 0.9;
/** 专任教师(在编) is neither quite 专任教师 nor quite 在编教师: too unsure to be used unasked. */
const REMARK_DROPPED = 0.55;
/** 25-29岁 with no word of teachers above it. */
const AGE_ALONE = 0.75;
const COUNT_OF_SCHOOLS = /^(?:所数|个数|数量|数)$/;

const MEASURES: readonly (readonly [RegExp, readonly Field['kind'][]])[] = [
  [/^(?:总?人数|总?数|数量|个数|间数|台数|册数|所数|总数)$/, ['count']],
  [/^(?:总?面积|建筑面积)$/, ['area']],
  [/^(?:总?金额|总?值|数额)$/, ['money']],
];

const inContext = (scene: Scene, label: string, at: number): readonly Candidate[] => {
  const entries = scene.dictionary.contextual.get(label);
  if (!entries) return [];
  const topics = topicsOf(scene.segments.slice(0, at).map(({ text }) => text));
  const previous = scene.context.previous?.field ?? null;
  const byPath = entries.filter(({ under }) => topics.has(under));
  if (byPath.length > 0) return byPath.map(({ field: id }) => ({ field: id, confidence: IN_TOPIC }));
  const byNeighbour = entries.filter(({ under }) => previous !== null && isTopicOf(under, previous));
  return byNeighbour.map(({ field: id }) => ({ field: id, confidence: IN_NEIGHBOUR_TOPIC }));
};

const alone = ({ dictionary }: Scene, label: string): readonly Candidate[] =>
  (dictionary.contextual.get(label) ?? [])
    .filter((entry) => entry.alone > 0)
    .map((entry) => ({ field: entry.field, confidence: entry.alone }))
    .sort((a, b) => b.confidence - a.confidence);

/** 教室 over 间数 is 教室间数: a label read together with the one above it. */
const beside = ({ dictionary, segments }: Scene, label: string, at: number): readonly Candidate[] => {
  for (let i = at - 1; i >= 0; i--) {
    const above = segments[i] as Segment;
    if (above.label === '' || above.sex) continue;
    for (const reading of above.readings) {
      const found = reading.label === '' ? undefined : dictionary.exact.get(reading.label + label);
      if (found) return scaled(found, BESIDE);
    }
    return [];
  }
  return [];
};

/** 人数 under 班 counts no classes, 台数 no rooms. */
const countsAlike = (label: string, id: FieldId): boolean => {
  const counted = /(人|间|台|册|所)数$/.exec(label)?.[1];
  return counted === undefined || counted === field(id).unit;
};

/** 人数 under 专任教师: a bare measure is that of the quantity above it. */
const measureOf = (scene: Scene, label: string, at: number): readonly Candidate[] => {
  const kinds = MEASURES.find(([words]) => words.test(label))?.[1];
  if (!kinds || at === 0) return [];
  const above = resolve(scene, at - 1);
  if (!isBase(above)) return [];
  return scaled(
    above.candidates.filter(({ field: id }) => kinds.includes(field(id).kind) && countsAlike(label, id)),
    INHERITED,
  );
};

const ofSchools = (label: string, taken: readonly Token[], unit: string | null): readonly Candidate[] => {
  const counted = COUNT_OF_SCHOOLS.test(label) || (label === '' && unit !== null && /^[所校园]$/.test(unit));
  const kinds = taken.map(({ scope }) => scope);
  if (!counted || !kinds.some(({ kind }) => kind === 'stage' || kind === 'schoolType')) return [];
  const kindergartens = kinds.some((scope) => scope.kind === 'stage' && scope.value === 'kindergarten');
  return [{ field: kindergartens ? 'kindergarten_count' : 'school_count', confidence: 0.9 }];
};

const meanings = (
  scene: Scene,
  { label, taken }: Reading,
  at: number,
  isGroup: boolean,
): readonly Candidate[] => {
  const { dictionary, segments } = scene;
  const schools = ofSchools(label, taken, (segments[at] as Segment).unit);
  if (schools.length > 0 || label === '') return schools;
  const firstOf = [
    () => beside(scene, label, at),
    () => inContext(scene, label, at),
    () => measureOf(scene, label, at),
    () => dictionary.exact.get(label) ?? [],
    () => alone(scene, label),
    () => dictionary.stems.get(stemOf(label)) ?? [],
    () => (isGroup ? scaled(dictionary.exact.get(label.replace(GROUP_ENDING, '')) ?? [], GROUP_HEADER) : []),
  ];
  for (const find of firstOf) {
    const found = scene.rowLabel ? find().filter(isForRows) : find();
    if (found.length > 0) return found;
  }
  return [];
};

const bandMeaning = (scene: Scene, segment: Segment, at: number): readonly Candidate[] => {
  if (!segment.band) return [];
  const above = scene.segments.slice(0, at).map(({ text }) => text);
  const previous = scene.context.previous?.field ?? null;
  const topics = topicsOf(above);
  const aged =
    segment.inYears ||
    topics.has('age') ||
    topics.has('staff') ||
    (previous !== null && isTopicOf('age', previous));
  if (!aged) return canBeClassSize(segment.band) ? classBand(segment.band) : [];
  const ofPupils = above.some((text) => /学生|在校生|幼儿/.test(text));
  if (ofPupils) return [];
  const written = (scene.dictionary.exact.get(segment.label) ?? []).filter((one) =>
    isTopicOf('age', one.field),
  );
  const found = ageBand(segment.band);
  const surest = (found[0]?.confidence ?? 0) < (written[0]?.confidence ?? 0) ? written : found;
  return scaled(surest, topics.has('staff') || topics.has('age') ? 1 : AGE_ALONE);
};

const DECIDED_BY_UNIT = 0.9;

/** Best first. Where only one of several meanings fits the printed unit, the unit decides. */
const sorted = (candidates: readonly Candidate[], unit: string | null): readonly Candidate[] => {
  const fits = candidates.map((one) => ({ ...one, fit: unitFits(field(one.field), unit) }));
  const fitting = fits.filter(({ fit }) => fit === 1);
  const decided = fitting.length === 1 && fits.length > 1;
  return fits
    .map(({ field: id, confidence, fit }) => ({
      field: id,
      confidence: decided && fit === 1 ? Math.max(confidence, DECIDED_BY_UNIT) : confidence * fit,
    }))
    .sort((a, b) => b.confidence - a.confidence);
};

/** The quantity of the path down to segment `at`, from the lowest cell that names one upwards. */
export const resolve = (scene: Scene, at: number, isGroup = false): Resolved => {
  const segment = scene.segments[at];
  if (!segment) return 'none';
  const upwards = (): Resolved => {
    const above = resolve(scene, at - 1, true);
    if (isBase(above)) return { ...above, candidates: scaled(above.candidates, INHERITED) };
    return 'none';
  };
  const found = (
    candidates: readonly Candidate[],
    matched: string,
    taken: readonly Token[],
    near = false,
  ): Base => ({ candidates: sorted(candidates, segment.unit), matched, at, taken, near });

  const band = bandMeaning(scene, segment, at);
  if (band.length > 0) return found(band, segment.label, []);
  if (segment.band) return 'unknown';
  if (segment.division && at === scene.segments.length - 1) return 'unknown';
  if (segment.label === '' || segment.sex) return upwards();

  const pureScope = segment.readings.some(({ label }) => label === '');
  for (const reading of segment.readings) {
    const candidates = meanings(scene, reading, at, isGroup);
    const best = sorted(candidates, segment.unit)[0];
    if (!best || best.confidence < 0.2) continue;
    if (pureScope && at > 0 && !isQuantity(best.field)) {
      // 普惠性民办园 under 在园幼儿数 says which children; alone it is the column 是否普惠.
      const above = upwards();
      if (isBase(above) && isQuantity((above.candidates[0] as Candidate).field)) return above;
    }
    return found(candidates, reading.label === '' ? segment.label : reading.label, reading.taken);
  }
  if (pureScope) return upwards();
  for (const reading of segment.withoutRemark) {
    const candidates = meanings(scene, reading, at, isGroup);
    const inBrackets = scene.dictionary.exact.get(segment.remark) ?? [];
    if (candidates.length > 0) {
      const both = [...scaled(candidates, REMARK_DROPPED), ...scaled(inBrackets, REMARK_DROPPED - 0.05)];
      return found(both, reading.label, reading.taken);
    }
  }
  if (at > 0 && /^\(.*\)$/.test(segment.text)) return upwards();
  for (const reading of segment.readings) {
    const near = nearSpelling(scene.dictionary, reading.label);
    const candidates = near && scene.rowLabel ? near.candidates.filter(isForRows) : near?.candidates;
    if (near && candidates && candidates.length > 0) return found(candidates, near.word, reading.taken, true);
  }
  return 'unknown';
};
