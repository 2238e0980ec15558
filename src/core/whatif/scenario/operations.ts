/** What a scenario does to a county, as data that can be kept in a workbook and run again. */
import * as v from 'valibot';
import { message, type Message } from '../../messages/index.ts';
import { leavers, together, withClasses, withMore, without } from './classes.ts';
import { SCENARIO_STAGES, sectionId, type County, type ScenarioStage, type Section } from './county.ts';

const name = v.pipe(v.string(), v.trim(), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const amount = v.pipe(v.number(), v.minValue(0));
const stage = v.picklist(SCENARIO_STAGES);
const RESOURCES = 7;

export const operationSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('open'),
    school: name,
    stage,
    isPublic: v.boolean(),
    isInclusive: v.boolean(),
    classes: count,
    teachers: amount,
    staff: amount,
    /** The seven resources in the official order; left out where they aren't known. */
    amounts: v.optional(v.pipe(v.array(v.nullable(amount)), v.length(RESOURCES))),
    /** Where its pupils come from. */
    from: v.array(v.strictObject({ school: name, pupils: count })),
  }),
  v.strictObject({
    kind: v.literal('merge'),
    school: name,
    into: name,
    stage,
    /** Whether rooms and grounds stay in use; people and equipment always move along. */
    keepSite: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('movePupils'), school: name, into: name, stage, pupils: count }),
  v.strictObject({ kind: v.literal('addClasses'), school: name, stage, classes: count }),
  v.strictObject({
    kind: v.literal('addTeachers'),
    school: name,
    stage,
    teachers: amount,
    /** Of them above the required degree, backbone, and for PE or arts. */
    degree: v.optional(amount, 0),
    backbone: v.optional(amount, 0),
    arts: v.optional(amount, 0),
  }),
  v.strictObject({
    kind: v.literal('convertPlaces'),
    school: name,
    stage,
    to: v.picklist(['public', 'inclusive']),
    pupils: count,
  }),
]);
export type Operation = v.InferOutput<typeof operationSchema>;

export const scenarioSchema = v.strictObject({ name, operations: v.array(operationSchema) });
/** A named list of operations, applied one after another. */
export type Scenario = v.InferOutput<typeof scenarioSchema>;

/** A scenario from stored data; null where it isn't one. */
export const readScenario = (data: unknown): Scenario | null => {
  const read = v.safeParse(scenarioSchema, data);
  return read.success ? read.output : null;
};

export type Changed =
  /** Sections that are new or other than before; null where one is gone. */
  | { readonly ok: true; readonly sections: ReadonlyMap<string, Section | null> }
  | { readonly ok: false; readonly problem: Message };

const PEOPLE = 3;
const EQUIPMENT = 5;

const plus = (left: number | null, right: number | null): number | null =>
  left === null || right === null ? null : left + right;

/** Pupils who come or go, their public and inclusive places in proportion. */
const moved = (section: Section, pupils: number, grades: Section['grades']): Section => {
  const scale = (part: number | null): number | null => {
    if (part === null || section.pupils === 0)
      return part === null ? null : section.isPublic === true ? pupils : part;
    return (part / section.pupils) * pupils;
  };
  return {
    ...section,
    pupils,
    grades,
    publicPupils: scale(section.publicPupils),
    inclusivePupils: scale(section.inclusivePupils),
  };
};

const shift = (from: Section, into: Section, pupils: number): readonly [Section, Section] => {
  const gone = leavers(from.grades, pupils);
  return [
    moved(from, from.pupils - pupils, without(from.grades, gone)),
    moved(into, into.pupils + pupils, withMore(into.grades, gone)),
  ];
};

const mergedAmounts = (own: Section, other: Section, keepSite: boolean): Section['amounts'] =>
  own.amounts.map((one, i) =>
    i < PEOPLE || i === EQUIPMENT || keepSite ? plus(one, other.amounts[i] ?? null) : one,
  );

const merged = (own: Section, other: Section, keepSite: boolean): Section => ({
  ...own,
  pupils: own.pupils + other.pupils,
  publicPupils:
    own.isPublic === true ? own.pupils + other.pupils : plus(own.publicPupils, other.publicPupils),
  inclusivePupils:
    own.isPublic === true ? own.pupils + other.pupils : plus(own.inclusivePupils, other.inclusivePupils),
  grades: together(own.grades, other.grades),
  teachers: plus(own.teachers, other.teachers),
  staff: plus(own.staff, other.staff),
  amounts: mergedAmounts(own, other, keepSite),
});

const problem = (code: Message['code'], params: Message['params']): Changed => ({
  ok: false,
  problem: message(code, params),
});

const changes = (...sections: readonly (readonly [string, Section | null])[]): Changed => ({
  ok: true,
  sections: new Map(sections),
});

const convert = (section: Section, to: 'public' | 'inclusive', pupils: number): Section => {
  const publicPupils = to === 'public' ? plus(section.publicPupils, pupils) : section.publicPupils;
  const least = plus(section.inclusivePupils, to === 'inclusive' ? pupils : 0);
  // Public places are inclusive ones.
  const inclusivePupils = least === null || publicPupils === null ? least : Math.max(least, publicPupils);
  return { ...section, publicPupils, inclusivePupils };
};

/** A section by its school's key or name. */
const find = ({ sections, names }: County, school: string, own: ScenarioStage): Section | null => {
  const id = sectionId(school, own);
  return sections.get(id) ?? sections.get(names.get(id) ?? '') ?? null;
};

const opened = (operation: Operation & { kind: 'open' }): Section => {
  const { school, stage: own, isPublic, isInclusive, teachers, staff, classes } = operation;
  const grades = withClasses([{ grade: '', sizes: [] }], classes);
  return {
    id: sectionId(school, own),
    school,
    stage: own,
    isThrough: false,
    isPublic,
    isInclusive: isPublic || isInclusive,
    pupils: 0,
    publicPupils: 0,
    inclusivePupils: 0,
    grades,
    teachers,
    staff,
    amounts: operation.amounts ?? [],
  };
};

const open = (county: County, operation: Operation & { kind: 'open' }): Changed => {
  let own = opened(operation);
  if (county.sections.has(own.id)) return problem('scenario-school-exists', { school: own.school });
  const touched = new Map<string, Section>();
  for (const { school, pupils } of operation.from) {
    const from = touched.get(sectionId(school, own.stage)) ?? find(county, school, own.stage);
    if (from === null) return problem('scenario-school-unknown', { school });
    if (pupils > from.pupils)
      return problem('scenario-too-many-pupils', { school, found: pupils, most: from.pupils });
    const [left, joined] = shift(from, own, pupils);
    touched.set(left.id, left);
    own = joined;
  }
  const places = (belongs: boolean): number => (belongs ? own.pupils : 0);
  const settled = {
    ...own,
    publicPupils: places(operation.isPublic),
    inclusivePupils: places(operation.isPublic || operation.isInclusive),
  };
  return { ok: true, sections: new Map([...touched, [own.id, settled]]) };
};

const between = (county: County, operation: Operation & { kind: 'merge' | 'movePupils' }): Changed => {
  const [from, into] = [operation.school, operation.into].map((school) =>
    find(county, school, operation.stage),
  );
  if (!from) return problem('scenario-school-unknown', { school: operation.school });
  if (!into || into.id === from.id) return problem('scenario-school-unknown', { school: operation.into });
  if (operation.kind === 'merge')
    return changes([from.id, null], [into.id, merged(into, from, operation.keepSite)]);
  const { pupils } = operation;
  if (pupils > from.pupils)
    return problem('scenario-too-many-pupils', { school: from.school, found: pupils, most: from.pupils });
  const [left, joined] = shift(from, into, pupils);
  return changes([left.id, left], [joined.id, joined]);
};

/** What one operation changes; the county itself stays as it is. */
export const change = (county: County, operation: Operation): Changed => {
  if (operation.kind === 'open') return open(county, operation);
  if (operation.kind === 'merge' || operation.kind === 'movePupils') return between(county, operation);
  const own = find(county, operation.school, operation.stage);
  if (own === null) return problem('scenario-school-unknown', { school: operation.school });
  if (operation.kind === 'addClasses')
    return changes([own.id, { ...own, grades: withClasses(own.grades, operation.classes) }]);
  if (operation.kind === 'addTeachers') {
    const more = [operation.degree, operation.backbone, operation.arts];
    const amounts = own.amounts.map((one, i) => plus(one, more[i] ?? 0));
    const people = {
      teachers: plus(own.teachers, operation.teachers),
      staff: plus(own.staff, operation.teachers),
    };
    return changes([own.id, { ...own, ...people, amounts }]);
  }
  const room =
    own.pupils - ((operation.to === 'public' ? own.publicPupils : own.inclusivePupils) ?? own.pupils);
  if (operation.pupils > room) {
    return problem('scenario-too-many-pupils', { school: own.school, found: operation.pupils, most: room });
  }
  return changes([own.id, convert(own, operation.to, operation.pupils)]);
};
