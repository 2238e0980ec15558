/** What SheetJS leaves out of an .xlsx, taken from its raw parts: hidden rows and columns, uncached formulas. */
import { CHINESE_BUILT_INS } from './number-format.ts';
import { attribute, isTrue, tags } from './xml.ts';

export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Hidden rows and columns of a sheet part. Column spans may reach the sheet's edge. */
export const hiddenLines = (xml: string): HiddenLines => {
  const rows: number[] = [];
  const columns: number[] = [];
  if (!xml.includes('hidden=')) return { rows, columns };
  for (const tag of xml.match(/<(?:\w+:)?row\b[^<>]*\shidden=[^<>]*>/g) ?? []) {
    const number = Number(attribute(tag, 'r'));
    if (isTrue(attribute(tag, 'hidden')) && number > 0) rows.push(number - 1);
  }
  const data = xml.search(/<(?:\w+:)?sheetData\b/);
  for (const tag of tags(xml.slice(0, data < 0 ? undefined : data), 'col')) {
    if (!isTrue(attribute(tag, 'hidden'))) continue;
    const last = Number(attribute(tag, 'max'));
    for (let column = Number(attribute(tag, 'min')); column <= last; column += 1) columns.push(column - 1);
  }
  return { rows, columns };
};

const UNCACHED =
  /<((?:\w+:)?)c\b([^<>]*)>\s*(<(?:\w+:)?f\b[^<>]*\/>|<(?:\w+:)?f\b[^<>]*>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g;
const MAYBE_UNCACHED =
  /(?:f>|f\b[^<>]*\/>)\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/;

/**
 * SheetJS gives a formula without a stored result the value 0. A bureau's file written by a program and never
 * opened in Excel is full of them, so they are marked NaN here and read as blank.
 */
export const markUncached = (xml: string): string =>
  MAYBE_UNCACHED.test(xml)
    ? xml.replace(UNCACHED, (cell, prefix: string, attributes: string, formula: string) => {
        const type = attribute(attributes, 't');
        return type === undefined || type === 'n'
          ? `<${prefix}c${attributes}>${formula}<${prefix}v>NaN</${prefix}v></${prefix}c>`
          : cell;
      })
    : xml;

/** UTF-8 as one character a byte, to be put into a part in that form. */
const asBytes = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));
const escaped = (text: string): string => asBytes(text.replace(/"/g, '&quot;'));

/** Number formats that Chinese Excel leaves out because they are built in there; without them dates turn numbers. */
export const withChineseFormats = (styles: string): string => {
  const open = /<((?:\w+:)?)styleSheet\b[^<>]*>/.exec(styles);
  if (!open) return styles;
  const prefix = open[1] ?? '';
  const own = new Set(tags(styles, 'numFmt').map((tag) => Number(attribute(tag, 'numFmtId'))));
  const added = Object.entries(CHINESE_BUILT_INS)
    .filter(([id]) => !own.has(Number(id)))
    .map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`)
    .join('');
  const list = /<(?:\w+:)?numFmts\b[^<>]*[^/<>]>/.exec(styles);
  if (list) {
    const at = list.index + list[0].length;
    return styles.slice(0, at) + added + styles.slice(at);
  }
  const at = open.index + open[0].length;
  const rest = styles.slice(at).replace(/<(?:\w+:)?numFmts\b[^<>]*\/>/, '');
  return `${styles.slice(0, at)}<${prefix}numFmts>${added}</${prefix}numFmts>${rest}`;
};

/** A cell's opening tag; prefixed parts (`x:c`) are rare and small. */
export const countCells = (xml: string): number => {
  let cells = 0;
  for (let at = xml.indexOf('<c'); at >= 0; at = xml.indexOf('<c', at + 2)) {
    const next = xml.charCodeAt(at + 2);
    if (next === 32 || next === 62 || next === 47) cells += 1;
  }
  return cells;
};

/** `xl/workbook.xml` + `worksheets/sheet1.xml` → `xl/worksheets/sheet1.xml`. */
export const resolved = (base: string, target: string): string => {
  const path = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of target.replace(/^\//, '').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
};

/** The parts of the sheets in the order of the workbook; undefined where the relationship is missing. */
export const sheetPaths = (
  workbookPath: string,
  workbook: string,
  relations: string,
): (string | undefined)[] => {
  const targets = new Map(
    tags(relations, 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  return tags(workbook, 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, 'id'));
    return target === undefined ? undefined : resolved(workbookPath, target);
  });
};
