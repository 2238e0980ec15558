/**
 * The sheet part after editing: the user's own text with only the cells exchanged. The editing library would write
 * everything around them anew, and loosens a sheet protection by spelling out its absent attributes as `0`.
 */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CELLS = /<sheetData\s*\/>|<sheetData\b[^<>]*>[\s\S]*<\/sheetData>/;
const NOTES = /<legacyDrawing\b[^<>]*?(?:\/>|><\/legacyDrawing>)/;
/** What may follow the reference to the notes' drawing in a worksheet, by the schema's order. */
const AFTER_NOTES =
  /<(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Where these elements stand outside the cells and outside `mc:AlternateContent`, which wraps controls whole. */
const insertionPoint = (xml: string, from: number): number => {
  const at = xml.slice(from).search(AFTER_NOTES);
  if (at < 0) throw new RangeError('worksheet without end');
  const wrapped = xml.slice(from, from + at).lastIndexOf('<mc:AlternateContent');
  const closed = xml.slice(from, from + at).lastIndexOf('</mc:AlternateContent>');
  return from + (wrapped > closed ? wrapped : at);
};

/** `original` with the cells of `edited`, and with its reference to the notes where there was none. */
export const spliced = (original: string, edited: string): string => {
  const cells = CELLS.exec(edited)?.[0];
  const place = CELLS.exec(original);
  // A part with prefixed names is written without them by the library, so the two can't be mixed.
  if (cells === undefined || place === null) return edited;
  const head = original.slice(0, place.index) + cells;
  const sheet = head + original.slice(place.index + place[0].length);
  const notes = NOTES.exec(edited)?.[0];
  if (notes === undefined || NOTES.test(sheet)) return sheet;
  const id = /r:id="([^"]*)"/.exec(notes)?.[1] ?? '';
  const at = insertionPoint(sheet, head.length);
  return `${sheet.slice(0, at)}<legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>${sheet.slice(at)}`;
};
