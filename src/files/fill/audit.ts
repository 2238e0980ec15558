/** A sheet of the report as a part of somebody else's workbook; its looks are added to theirs, none is changed. */
import { columnName } from '../../core/values/address.ts';
import { LOOKS, rowHeights } from '../../core/report/index.ts';
import type { ReportCell, ReportLink, ReportSheet } from '../../core/report/index.ts';
import { appended, section } from '../annotate/styles.ts';
import { attribute } from '../read/xml.ts';
import { cellText } from './cellText.ts';
import { escaped } from './xmlText.ts';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const FONT_POINTS = 11;
const LINE_COLOUR = 'FFBFBFBF';
/** Number formats that every workbook has; figures of other precision are shown as they are. */
const BUILT_IN: Readonly<Record<number, number>> = { 0: 1, 2: 2 };

interface Looked {
  readonly role: ReportCell['role'];
  readonly format: number;
}

const lookOf = ({ role, value, decimals = 0 }: ReportCell): Looked => ({
  role,
  format: typeof value === 'number' ? (BUILT_IN[decimals] ?? 0) : 0,
});

const keyOf = ({ role, format }: Looked): string => `${role} ${format}`;

interface WithLooks {
  readonly xml: string;
  readonly formatOf: (look: Looked) => number;
}

/**
 * `styles.xml` with one more font, fill, border and format for each look, and the position of each format; null for
 * styles that lack one of these lists, as some programs write them.
 */
const withLooks = (xml: string, looks: readonly Looked[]): WithLooks | null => {
  if (['fonts', 'fills', 'borders', 'cellXfs'].some((list) => section(xml, list) === null)) return null;
  const based = section(xml, 'cellStyleXfs') === null ? '' : ' xfId="0"';
  const distinct = [...new Map(looks.map((look) => [keyOf(look), look])).values()];
  const start = (element: string, child: string): { at: number; p: string } => {
    const found = section(xml, element);
    if (found === null) throw new RangeError(`styles without ${element}`);
    const inside = xml.slice(found.from, found.to);
    return { at: inside.match(new RegExp(`<${found.prefix}${child}\\b`, 'g'))?.length ?? 0, p: found.prefix };
  };
  const [fonts, fills, borders, formats] = [
    start('fonts', 'font'),
    start('fills', 'fill'),
    start('borders', 'border'),
    start('cellXfs', 'xf'),
  ];
  const { p } = fonts;
  const line = (side: string): string =>
    `<${p}${side} style="thin"><${p}color rgb="${LINE_COLOUR}"/></${p}${side}>`;
  const added = distinct.map((look, i) => {
    const { bold, italic, size = FONT_POINTS, color, fill, align, vertical, wrap, border } = LOOKS[look.role];
    const colour = color === undefined ? '' : `<${p}color rgb="FF${color}"/>`;
    const flags = `${bold === true ? `<${p}b/>` : ''}${italic === true ? `<${p}i/>` : ''}`;
    const pattern =
      fill === undefined
        ? `<${p}patternFill patternType="none"/>`
        : `<${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor indexed="64"/></${p}patternFill>`;
    const lines = border === true ? ['left', 'right', 'top', 'bottom'].map(line).join('') : '';
    const alignment = `<${p}alignment${align === undefined ? '' : ` horizontal="${align}"`} vertical="${vertical ?? 'center'}"${wrap === true ? ' wrapText="1"' : ''}/>`;
    return {
      font: `<${p}font>${flags}<${p}sz val="${size}"/>${colour}<${p}name val="宋体"/><${p}charset val="134"/></${p}font>`,
      fill: `<${p}fill>${pattern}</${p}fill>`,
      border: `<${p}border>${lines}<${p}diagonal/></${p}border>`,
      format: `<${p}xf numFmtId="${look.format}" fontId="${fonts.at + i}" fillId="${fills.at + i}" borderId="${borders.at + i}"${based} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</${p}xf>`,
    };
  });
  const put = (text: string, element: string, child: 'font' | 'fill' | 'border' | 'format'): string =>
    appended(
      text,
      element,
      child === 'format' ? 'xf' : child,
      added.map((one) => one[child]),
    );
  const positions = new Map(distinct.map((look, i) => [keyOf(look), formats.at + i]));
  return {
    xml: put(put(put(put(xml, 'fonts', 'font'), 'fills', 'fill'), 'borders', 'border'), 'cellXfs', 'format'),
    formatOf: (look) => positions.get(keyOf(look)) ?? 0,
  };
};

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** A link inside the workbook is a place; one to a file needs a relation. */
const linkText = (ref: string, link: ReportLink, files: string[]): string => {
  const place = `location="${escaped(`${quoted(link.sheet)}!${link.address}`)}"`;
  if (link.to === 'sheet') return `<hyperlink ref="${ref}" ${place}/>`;
  const known = files.indexOf(link.file);
  const at = known >= 0 ? known : files.push(link.file) - 1;
  return `<hyperlink ref="${ref}" r:id="rId${at + 1}" ${place}/>`;
};

const relationsText = (files: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">${files
    .map(
      (file, i) =>
        `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/hyperlink" Target="${escaped(encodeURI(file))}" TargetMode="External"/>`,
    )
    .join('')}</Relationships>`;

export interface AuditPart {
  readonly xml: string;
  readonly relations: string | null;
  /** The workbook's styles with the sheet's looks added; undefined where it has none. */
  readonly styles: string | undefined;
}

/** The sheet's part. `like` is another sheet of the workbook, whose namespace it shares. */
export const auditPart = (sheet: ReportSheet, styles: string | undefined, like: string): AuditPart => {
  const looks = styles === undefined ? null : withLooks(styles, sheet.rows.flat().map(lookOf));
  const heights = rowHeights(sheet);
  const files: string[] = [];
  const links: string[] = [];
  const rows = sheet.rows.map((row, r) => {
    const cells = row.map((cell, c) => {
      const ref = `${columnName(c)}${r + 1}`;
      if (cell.link !== undefined) links.push(linkText(ref, cell.link, files));
      const open = `<c r="${ref}"${looks === null ? '' : ` s="${looks.formatOf(lookOf(cell))}"`}`;
      const value = typeof cell.value === 'number' && !Number.isFinite(cell.value) ? null : cell.value;
      return value === null ? `${open}/>` : cellText('', `${open}>`, { address: ref, value });
    });
    const height = heights.get(r);
    const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${r + 1}"${tall}>${cells.join('')}</row>`;
  });
  const columns = sheet.widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const last = columnName(Math.max(0, sheet.widths.length - 1));
  const top = sheet.header === null ? null : sheet.header + 1;
  const pane =
    top === null
      ? '<sheetView workbookViewId="0"/>'
      : `<sheetView workbookViewId="0"><pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/></sheetView>`;
  const root = /<(?:\w+:)?worksheet\b[^<>]*>/.exec(like)?.[0] ?? '';
  const main = /^<(\w+):/.test(root)
    ? attribute(root, /^<(\w+):/.exec(root)?.[1] ?? 'xmlns')
    : /\sxmlns\s*=\s*"([^"]*)"/.exec(root)?.[1];
  const office = attribute(root, 'r') ?? RELATIONS;
  return {
    styles: looks?.xml,
    relations: files.length === 0 ? null : relationsText(files),
    xml: [
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main ?? TRANSITIONAL}" xmlns:r="${office}">`,
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      `<dimension ref="A1:${last}${Math.max(1, sheet.rows.length)}"/>`,
      `<sheetViews>${pane}</sheetViews>`,
      columns === '' ? '' : `<cols>${columns}</cols>`,
      `<sheetData>${rows.join('')}</sheetData>`,
      top === null ? '' : `<autoFilter ref="A${top}:${last}${Math.max(top, sheet.rows.length)}"/>`,
      links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
      '</worksheet>',
    ].join(''),
  };
};
