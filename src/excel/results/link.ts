import type { ReportLink } from '../../core/report/index.ts';
import { literal } from '../write/literal.ts';

/** Excel takes no longer text inside a formula. */
const TEXT_MAX = 255;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A link as a HYPERLINK formula: a thousand of them travel inside one block, where a thousand hyperlink objects
 * would take a range each. A link into the open workbook survives its renaming. Too long: the text alone.
 */
export const linkFormula = (link: ReportLink, shown: string, openFile: string): string => {
  const place = `'${link.sheet.replaceAll("'", "''")}'!${link.address}`;
  const inside = link.to === 'sheet' || link.file === openFile;
  const target = inside ? `#${place}` : `[${link.file}]${place}`;
  const tooLong = target.length > TEXT_MAX || shown.length > TEXT_MAX;
  return tooLong ? literal(shown) : `=HYPERLINK(${quoted(target)},${quoted(shown)})`;
};
