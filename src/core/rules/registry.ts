/** All logic rules. Adding one is one folder and one line here; a test counts them. */
import type { Rule } from './rule.ts';
import { pupilsByGrade } from './pupils_by_grade/index.ts';
import { sumsExplained } from './sums_explained/index.ts';
import { totalIsSum } from './total_is_sum/index.ts';
import { totalWithoutSubtotals } from './total_without_subtotals/index.ts';

export const registry: readonly Rule[] = [totalIsSum, pupilsByGrade, totalWithoutSubtotals, sumsExplained];

const byId: ReadonlyMap<string, Rule> = new Map(registry.map((rule) => [rule.id, rule]));

export const ruleById = (id: string): Rule | undefined => byId.get(id);
