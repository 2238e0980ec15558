/** What is out of order in the list of primary schools: grade rows, school sizes, teaching points. */
import type { FindingAnswer } from './answers.ts';
import { gradeFindings } from './classFindings.ts';
import { pupilsOf, type School } from './schools.ts';

export const GRADE_NAMES = ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级'];
const SCHOOL_LIMIT = 2000;

export interface Placed {
  readonly school: School;
  readonly row: number;
}

/** Where the schools are written, and in which column the pupils of a grade stand. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly pupils: (grade: number) => string;
}

export const primaryGradeFindings = (
  placed: readonly Placed[],
  { file, sheet, pupils }: Place,
): FindingAnswer[] =>
  placed
    .filter(({ school }) => !school.inTown)
    .flatMap(({ school, row }) =>
      school.primary.flatMap((sizes, i) =>
        gradeFindings(
          { file, sheet, cell: `${pupils(i + 1)}${row}` },
          'primary',
          sizes,
          `${school.name}${GRADE_NAMES[i] ?? ''}`,
        ),
      ),
    );

export const sizeFindings = (placed: readonly Placed[], { file, sheet }: Place): FindingAnswer[] =>
  placed
    .filter(({ school }) => school.type === '小学' && pupilsOf(school.primary) > SCHOOL_LIMIT)
    .map(({ school, row }) => ({
      severity: 'standard',
      rule: 'school_size',
      target: 'national/school-size-primary',
      file,
      sheet,
      cell: `G${row}`,
      why: `${school.name}: ${pupilsOf(school.primary)} pupils, a primary school may have ${SCHOOL_LIMIT}`,
    }));

const POINT_TARGETS = [
  { target: 'taikang-2023-2025/teaching-points-to-50-2023', from: 1, to: 50, by: '2023-09' },
  { target: 'taikang-2023-2025/teaching-points-to-100-2024', from: 51, to: 100, by: '2024' },
] as const;

export const pointFindings = (placed: readonly Placed[], { file, sheet }: Place): FindingAnswer[] =>
  POINT_TARGETS.flatMap(({ target, from, to, by }) =>
    placed
      .map(({ school, row }) => ({ school, row, pupils: pupilsOf(school.primary) }))
      .filter(({ school, pupils }) => school.type === '教学点' && pupils >= from && pupils <= to)
      .map(({ school, row, pupils }): FindingAnswer => ({
        severity: 'target',
        rule: 'small_school_count',
        target,
        file,
        sheet,
        cell: `G${row}`,
        why: `${school.name} has ${pupils} pupils; no teaching point of ${from} to ${to} may be left by ${by}`,
      })),
  );
