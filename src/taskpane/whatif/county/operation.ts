/** Operations as they are typed and told. */
import type { CountyView, Operation, ScenarioStage } from '../../engine/parts/county.ts';
import type { CountySay } from './words.ts';

export const KINDS = [
  'addClasses',
  'movePupils',
  'merge',
  'open',
  'addTeachers',
  'convertPlaces',
] as const satisfies readonly Operation['kind'][];
export type Kind = (typeof KINDS)[number];

/** What stands in the fields. */
export interface Typed {
  readonly kind: Kind;
  readonly stage: ScenarioStage;
  readonly school: string;
  readonly into: string;
  readonly figures: Readonly<Record<string, string>>;
  readonly keepSite: boolean;
  readonly isPublic: boolean;
  readonly to: 'public' | 'inclusive';
  readonly from: readonly { readonly school: string; readonly pupils: string }[];
}

/** The figures that a kind of operation needs, then those it may have. */
export const FIGURES: Readonly<
  Record<Kind, { readonly needed: readonly string[]; readonly more: readonly string[] }>
> = {
  open: { needed: ['classes', 'teachers', 'staff'], more: [] },
  merge: { needed: [], more: [] },
  movePupils: { needed: ['pupils'], more: [] },
  addClasses: { needed: ['classes'], more: [] },
  addTeachers: { needed: ['teachers'], more: ['degree', 'backbone', 'arts'] },
  convertPlaces: { needed: ['pupils'], more: [] },
};

const whole = (text: string | undefined): number => Number(text ?? '');

/** The operation that the fields say; its figures were held against the fields' own limits. */
export const operationFrom = (typed: Typed): Operation => {
  const { kind, stage, figures } = typed;
  const school = typed.school.trim();
  const into = typed.into.trim();
  switch (kind) {
    case 'open':
      return {
        kind,
        school,
        stage,
        isPublic: typed.isPublic,
        isInclusive: typed.isPublic,
        classes: whole(figures['classes']),
        teachers: whole(figures['teachers']),
        staff: whole(figures['staff']),
        from: typed.from
          .filter((one) => one.school.trim() !== '' && whole(one.pupils) > 0)
          .map((one) => ({ school: one.school.trim(), pupils: whole(one.pupils) })),
      };
    case 'merge':
      return { kind, school, into, stage, keepSite: typed.keepSite };
    case 'movePupils':
      return { kind, school, into, stage, pupils: whole(figures['pupils']) };
    case 'addClasses':
      return { kind, school, stage, classes: whole(figures['classes']) };
    case 'addTeachers':
      return {
        kind,
        school,
        stage,
        teachers: whole(figures['teachers']),
        degree: whole(figures['degree']),
        backbone: whole(figures['backbone']),
        arts: whole(figures['arts']),
      };
    case 'convertPlaces':
      return { kind, school, stage, to: typed.to, pupils: whole(figures['pupils']) };
  }
};

/** A new school of an assessed stage of which the seven resources aren't known. */
export const isUnassessed = (operation: Operation): boolean =>
  operation.kind === 'open' &&
  operation.amounts === undefined &&
  (operation.stage === 'primary' || operation.stage === 'junior');

/** An operation as a sentence. */
export const toldOperation = (operation: Operation, county: CountyView, words: CountySay): string => {
  const stage = county.stages.find(({ id }) => id === operation.stage)?.name ?? operation.stage;
  const { kind, school } = operation;
  switch (kind) {
    case 'open': {
      const from = operation.from.map((one) => words('told.from', one)).join('、');
      const { classes, teachers } = operation;
      return words('told.open', { school, stage, classes, teachers, from: from || words('told.openNone') });
    }
    case 'merge':
      return words(operation.keepSite ? 'told.mergeKeep' : 'told.merge', {
        school,
        stage,
        into: operation.into,
      });
    case 'movePupils':
      return words('told.movePupils', { school, stage, into: operation.into, pupils: operation.pupils });
    case 'addClasses':
      return words('told.addClasses', { school, stage, classes: operation.classes });
    case 'addTeachers':
      return words('told.addTeachers', { school, stage, teachers: operation.teachers });
    case 'convertPlaces':
      return words('told.convertPlaces', {
        school,
        stage,
        pupils: operation.pupils,
        to: words(`to.${operation.to}`),
      });
  }
};
