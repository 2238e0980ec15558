/** Cells that hold a word or a sign instead of a figure. */
import type { Reading } from './reading.ts';
import { withoutSpaces } from './text.ts';

const NOT_APPLICABLE = new Set([
  '/',
  '//',
  '\\',
  '-',
  '--',
  '---',
  '…',
  '...',
  '......',
  '……',
  '…………',
  '不适用',
  '无此项',
  'n/a',
  'na',
]);
const NONE = new Set(['无', '没有', '暂无', '無', '沒有']);
const YES = new Set(['√', '✓', '✔', '☑', '✅', '是', '有', '对', 'true', 'y', 'yes']);
const NO = new Set(['×', '✗', '✘', '☒', '╳', '❌', '✕', '✖', 'x', '否', '错', '不是', 'false', 'n', 'no']);
const ERROR =
  /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)$/i;
/** Written by Excel into a .csv in the place of a number too wide for its column. */
const TOO_WIDE = /^#{2,}$/;
const ELIMINATED = /^(?:已?(?:全部|基本)?(?:消除|清零)|(?:已|全部|已全部)(?:消除|清零)|无大班额|无超大班额)$/;
const MET =
  /^(?:已?(?:全部)?(?:达标|完成|达到|实现)|(?:已|全部|已全部)(?:达标|完成|达到|实现)|合格|达标率100%)$/;
const UNMET = /^(?:未|没有|尚未|不)(?:达标|完成|达到|实现|消除|清零|合格)$/;
const LONGEST_WORD = 12;

/** The reading of a blank, a sign (—, /, ×, ✓), a word (无, 是, 已消除, 达标) or an error text; else null. */
export const wordReading = (raw: string): Reading | null => {
  if (raw === '') return { kind: 'blank' };
  if (raw.length > LONGEST_WORD * 3) return null;
  const text = withoutSpaces(raw);
  if (text === '') return { kind: 'blank' };
  if (text.length > LONGEST_WORD) return null;
  const form = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u2e3a\u2e3bー─]/g, '-')
    .toLowerCase();
  if (NOT_APPLICABLE.has(form) || NOT_APPLICABLE.has(text)) return { kind: 'notApplicable', mark: text };
  if (NONE.has(form)) return { kind: 'none', mark: text };
  if (YES.has(form)) return { kind: 'yesNo', yes: true, mark: text };
  if (NO.has(form)) return { kind: 'yesNo', yes: false, mark: text };
  if (ERROR.test(form)) return { kind: 'error', code: form.toUpperCase() };
  if (TOO_WIDE.test(form)) return { kind: 'error', code: form };
  if (UNMET.test(form)) return { kind: 'stated', state: 'unmet', text };
  if (ELIMINATED.test(form)) return { kind: 'stated', state: 'eliminated', text };
  return MET.test(form) ? { kind: 'stated', state: 'met', text } : null;
};
