/** How the sheets of our own template workbook are told from a bureau's: one line of text in the first rows. */
import { message, type Message } from '../messages/index.ts';
import { valueAt, type Sheet } from '../values/workbook.ts';

/** The number of the template's layout as this program writes it; raised when sheets or columns change their meaning. */
export const TEMPLATE_VERSION = 1;

/** The template's first sheet; what is to be said of the template as a whole is said of it. */
export const GUIDE_SHEET = '说明';

/** What a sheet of the template is for: `entry` holds data, `raw` what was pasted, `result` only what formulas say. */
export type TemplateRole = 'entry' | 'raw' | 'result';

export interface TemplateStamp {
  /** Number of the template's layout; raised whenever sheets or columns change their meaning. */
  readonly version: number;
  readonly role: TemplateRole;
}

const ROLE_WORDS: Readonly<Record<TemplateRole, string>> = {
  entry: '填报页',
  raw: '粘贴页',
  result: '结果页',
};

/** The line that marks a sheet, `达标模板 1 · 填报页`. */
export const stampText = ({ version, role }: TemplateStamp): string =>
  `达标模板 ${version} · ${ROLE_WORDS[role]}`;

const STAMP = /^达标模板 (\d+) · (填报页|粘贴页|结果页)/;
/** Where the line stands: in the first column, below the title. */
const ROWS = 3;

/** The stamp of a sheet; null for every other sheet. */
export const templateStamp = (sheet: Sheet): TemplateStamp | null => {
  for (let row = 0; row < ROWS; row++) {
    const value = valueAt(sheet, row, 0);
    const found = typeof value === 'string' ? STAMP.exec(value) : null;
    if (!found) continue;
    const role = (Object.keys(ROLE_WORDS) as TemplateRole[]).find((one) => ROLE_WORDS[one] === found[2]);
    if (role) return { version: Number(found[1]), role };
  }
  return null;
};

/** Said where a template was written by an older program, whose data can be carried over, or by a newer one. */
export const templateRemarks = ({ name }: Sheet, { version }: TemplateStamp): readonly Message[] => {
  if (name !== GUIDE_SHEET || version === TEMPLATE_VERSION) return [];
  const code = version < TEMPLATE_VERSION ? 'templateOlder' : 'templateNewer';
  return [message(code, { version, current: TEMPLATE_VERSION })];
};
