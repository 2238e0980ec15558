import type { Engine } from './engine.ts';
import type { Ask, EngineApi, Reply, Request } from './protocol.ts';

/** Answers a request; a fault is an answer too. */
export const serve = async (engine: Engine, request: Request): Promise<Reply> => {
  const { id } = request;
  try {
    if ('part' in request) {
      const { part, ask, args } = request;
      return { id, answer: await engine.askPart(part, ask as never, args) };
    }
    const method = engine[request.ask] as (...args: Parameters<EngineApi[Ask]>) => unknown;
    return { id, answer: method.apply(engine, request.args) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
};
