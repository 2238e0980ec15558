/** The keys under which this add-in keeps things in the workbook; a file carries them for ever. */
export const PREFIX = 'dabiao.';
export const OWN_SHEETS = `${PREFIX}sheets`;
export const UNDO = `${PREFIX}undo`;
export const MARKS = `${PREFIX}marks`;

/** Values are kept as JSON text: Office.js would turn dates and drop `undefined` in its own way. */
export const parsed = (text: unknown): unknown => {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** What other parts of the add-in keep, apart from the keys above. */
export const DATA_PREFIX = `${PREFIX}data.`;
