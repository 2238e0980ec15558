/** Names of schools that an input picks from a table. */
import { message, type Message } from '../../messages/index.ts';

const SHOWN = 8;

/** Each name must be a school of the table, and no two the same. */
export const checkNames = (
  names: Readonly<Record<string, string>>,
  schools: readonly { readonly school: string }[],
): Message | null => {
  const known = schools.map(({ school }) => school);
  for (const [key, found] of Object.entries(names)) {
    if (!known.includes(found)) {
      return message('whatif-name-unknown', { key, found, known: known.slice(0, SHOWN).join('、') });
    }
  }
  const given = Object.values(names);
  return new Set(given).size < given.length
    ? message('whatif-name-twice', { keys: Object.keys(names).join('、') })
    : null;
};
