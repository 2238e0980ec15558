/** Answers by text, for look-ups that the cells of a column repeat. */
import { FunctionFault } from './fault.ts';

const MOST = 1000;

/** The same look-up, done once for each text; refusals are remembered as well. Emptied when it grows too large. */
export const remembered = <T>(lookUp: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, { readonly value: T } | FunctionFault>();
  const find = (text: string): { readonly value: T } | FunctionFault => {
    try {
      return { value: lookUp(text) };
    } catch (error) {
      if (error instanceof FunctionFault) return error;
      throw error;
    }
  };
  return (text) => {
    let entry = known.get(text);
    if (entry === undefined) {
      entry = find(text);
      if (known.size >= MOST) known.clear();
      known.set(text, entry);
    }
    if (entry instanceof FunctionFault) throw entry;
    return entry.value;
  };
};
