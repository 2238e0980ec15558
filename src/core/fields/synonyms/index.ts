import { identitySynonyms } from './identity.ts';
import { classSynonyms } from './classes.ts';
import { staffSynonyms } from './staff.ts';
import { premisesSynonyms } from './premises.ts';
import { ledgerSynonyms } from './ledger.ts';

const written: Readonly<Record<string, string>> = {
  ...identitySynonyms,
  ...classSynonyms,
  ...staffSynonyms,
  ...premisesSynonyms,
  ...ledgerSynonyms,
};

/** Field id → its other wordings. A test holds every key to be an id of the catalogue. */
export const allSynonyms: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(written).map(([id, words]) => [id, words.split(' ').filter((word) => word !== '')]),
);
