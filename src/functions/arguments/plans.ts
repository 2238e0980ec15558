/** The argument 规划: an id, a name, an alias, or a range with the user's own targets. */
import {
  nearestPacks,
  packFromSheets,
  packs,
  PlanProblem,
  resolvePack,
  type KnowIndicator,
} from '../../core/plans/index.ts';
import type { Pack } from '../../core/plans/schema.ts';
import { sheetOf } from '../../core/values/workbook.ts';
import { isSingle, shownInput, type Block } from '../engine/cells.ts';
import { FunctionFault, none, wrong } from '../engine/fault.ts';
import { Memo } from '../engine/memo.ts';
import { remembered } from '../engine/remember.ts';
import { indicatorNamed } from './indicators.ts';

/** Without a plan the national standards are asked. */
const DEFAULT_PLAN = 'national';
/** How places inside the range are called in messages: 目标区域!C3 is its third row, third column. */
const RANGE_NAME = '目标区域';

const knowIndicator: KnowIndicator = (name, stage) => {
  const found = indicatorNamed(name, stage);
  return found === undefined ? null : { id: found.id, unit: found.unit, direction: found.direction };
};

const faultOf = (error: PlanProblem): FunctionFault =>
  error.problem.code === 'plan-own-no-table'
    ? wrong('function-plan-header', { parameter: '规划' })
    : new FunctionFault({ error: '#VALUE!', text: error.problem });

const ownPack = (block: Block): Pack | FunctionFault => {
  try {
    return packFromSheets({ file: '', sheets: [sheetOf(RANGE_NAME, block)] }, knowIndicator).pack;
  } catch (error) {
    if (error instanceof PlanProblem) return faultOf(error);
    throw error;
  }
};

const OWN_PLANS_MAX = 20;
const own = new Memo<Pack | FunctionFault>(OWN_PLANS_MAX);

const named = remembered((text: string): Pack => {
  const pack = resolvePack(text === '' ? DEFAULT_PLAN : text);
  if (pack !== null) return pack;
  const nearest = nearestPacks(text).map((id) => packs().find((one) => one.id === id)?.name ?? id);
  throw none('function-plan-unknown', { received: text, nearest: nearest.join('、') });
});

/** The plan of an argument; `null` (left out or blank) is the national standards. */
export const planOf = (block: Block | null): Pack => {
  if (block === null || isSingle(block)) return named(shownInput(block?.[0]?.[0] ?? null).trim());
  const pack = own.remember('', [block], () => ownPack(block));
  if (pack instanceof FunctionFault) throw pack;
  return pack;
};
