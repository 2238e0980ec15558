/** Functions newer than Excel 2007: files store them with a prefix, without which Excel shows `#NAME?`. */
const FUTURE = new Set(
  [
    'AGGREGATE CONCAT IFNA IFS MAXIFS MINIFS NUMBERVALUE PERCENTILE.INC QUARTILE.INC RANK.AVG RANK.EQ',
    'STDEV.P STDEV.S SWITCH TEXTJOIN VAR.P VAR.S XLOOKUP XMATCH LET LAMBDA UNIQUE SEQUENCE SORTBY RANDARRAY',
  ]
    .join(' ')
    .split(' '),
);
const FUTURE_SHEETS = new Set(['FILTER', 'SORT']);

/** A word in front of `(`, outside quoted text and sheet names. */
const CALLED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

/** The formula as a file must hold it. */
export const storedInFile = (formula: string): string =>
  formula.replace(CALLED, (text, name: string | undefined) => {
    const known = name?.toUpperCase() ?? '';
    if (FUTURE_SHEETS.has(known)) return `_xlfn._xlws.${text}`;
    return FUTURE.has(known) ? `_xlfn.${text}` : text;
  });
