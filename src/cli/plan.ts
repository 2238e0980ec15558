/** Which plan is meant: a known one by id, name or alias, or the user's own in a file. */
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { OwnPlan, Pack } from '../core/plans/index.ts';
import type { Lang, Message } from '../core/messages/index.ts';
import { message, render } from '../core/messages/index.ts';
import type { Io } from './io.ts';
import type { Engine } from './engine.ts';
import { UsageProblem } from './usage.ts';

/** A known plan goes before a file of the same name. Throws `UsageProblem` that names the nearest plans. */
export const resolvePlan = async (received: string, engine: Engine): Promise<OwnPlan> => {
  const known = engine.resolvePack(received);
  if (known !== null) return { pack: known, remarks: [] };
  if (existsSync(received)) return ownPlan(received, engine);
  const nearest = engine.nearestPacks(received);
  const named = nearest.length > 0 ? nearest : engine.packs().map((pack) => pack.id);
  throw new UsageProblem('cli-unknown-plan', { received, nearest: named.join(' · ') });
};

/** What was read in a plan of the user's own in a way they should know of. */
export const sayRemarks = (remarks: readonly Message[], { name }: Pack, io: Io, lang: Lang): void => {
  for (const remark of remarks) {
    io.err(`${render(message('cli-plan-remark', { plan: name, remark }), lang)}\n`);
  }
};

const ownPlan = async (path: string, engine: Engine): Promise<OwnPlan> => {
  const file = basename(path);
  const problem = (reason: string | Message): UsageProblem =>
    new UsageProblem('cli-plan-unusable', { file, reason });
  const usable = (read: () => OwnPlan): OwnPlan => {
    try {
      return read();
    } catch (cause) {
      throw problem(reasonOf(cause));
    }
  };
  if (extname(path).toLowerCase() === '.json') {
    const json = parsed(await textOf(path, engine, problem), file);
    return usable(() => ({ pack: engine.parsePack(json, file), remarks: [] }));
  }
  for await (const read of engine.readListed([{ path }])) {
    if (read.problem !== undefined) throw problem(read.problem.problem);
    return usable(() => engine.packFromTable(read.workbook));
  }
  throw problem(message('file-missing', { file }));
};

const textOf = async (
  path: string,
  engine: Engine,
  problem: (reason: string | Message) => UsageProblem,
): Promise<string> => {
  try {
    return new TextDecoder('utf-8').decode(await engine.readBytes(path));
  } catch (cause) {
    throw problem(reasonOf(cause));
  }
};

const parsed = (json: string, file: string): unknown => {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new UsageProblem('cli-plan-not-json', { file, reason: reasonOf(cause) });
  }
};

/** Problems of the project carry a message that can be said in any language; others have only their own text. */
const reasonOf = (cause: unknown): string | Message => {
  if (!(cause instanceof Error)) return String(cause);
  if ('problem' in cause && typeof cause.problem === 'object' && cause.problem !== null) {
    return cause.problem as Message;
  }
  return cause.message;
};
