/** Normal forms of headers, labels and names: what two spellings of one thing have in common. */
import { simplified } from './traditional.ts';

/** Characters that take no room on screen: zero-width marks, joiners, direction marks, soft hyphen, selectors. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;
const SPACE = /[\s\u0000-\u001f\u007f\u0085]+/g;
/** ①–⑳ and ⑴–⒇: note marks, which NFKC would turn into digits of the text they follow. */
const CIRCLED = /[\u2460-\u2487]/g;
const DASHES = /[\u2010-\u2015\u2212\u2e3a\u2e3b\u301c\ufe58]/g;
const OPENING = /[[{〔【〖〘『「]/g;
const CLOSING = /[\]}〕】〗〙』」]/g;
const DOTS = /[•‧∙⋅・]/g;

export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** All white space taken out, also the full-width, the no-break and the zero-width kind and line feeds. */
export const withoutSpaces = (text: string): string => withoutInvisible(text).replace(SPACE, '');

/**
 * The normal form of a header or label: NFKC (`㎡` → `m2`, full-width → half-width), no white space at all, one
 * kind of brackets, dashes and dots, simplified characters, circled note marks dropped where text remains.
 * Applying it twice changes nothing more.
 */
export const normalise = (text: string): string => {
  const bare = text.replace(CIRCLED, '');
  const form = withoutSpaces(withoutSpaces(bare) === '' ? text : bare).normalize('NFKC');
  return withoutSpaces(
    simplified(form)
      .replace(DASHES, '-')
      .replace(OPENING, '(')
      .replace(CLOSING, ')')
      .replace(DOTS, '·')
      .replace(/∶/g, ':'),
  );
};

/** The normal form of a school's name: as `normalise`, without note marks and empty brackets around it. */
export const cleanName = (name: string): string => {
  const form = normalise(name);
  const bare = form
    .replace(/\(\)/g, '')
    .replace(/^[*※★☆▲△●◆#]+|[*※★☆▲△●◆#]+$/g, '')
    .replace(/[,、;:。.]+$/g, '');
  return bare === '' || bare === form ? bare : cleanName(bare);
};

const SUM_WORD = '(?:合计|总计|共计|小计|总数|汇总|总和|计)';
const WHOLE = '(?:全县|全区|全市|全省|全州|全旗|全镇|全乡|全校|全园|全部|本县|本区|本市|县级?|区级?|市级?)';
const STAGE_NAME = '(?:幼儿园|学前教育?|小学|初中|高中|普通?高中?|中职|职高|特教|义务教育|中学|中小学|学校)';
const LIST_NUMBER = /^(?:[一二三四五六七八九十]+、|\d+[.、)])/;
const TRAILING = /(?:[:。,]|\([^()]*\))+$/;

const TOTAL = new RegExp(`^(?:${WHOLE}${STAGE_NAME}?)?(?:合计|总计|共计|总数|汇总|总和|计)数?$`);
const WHOLE_ALONE = /^(?:全县|全区|全市|全省|全州|全旗|总体|total|grandtotal)$/i;
const STAGE_TOTAL = new RegExp(`^${STAGE_NAME}(?:总计|共计)$`);
/** Words that end in 计 or 汇总 without being a sum of rows. */
const NO_SUM = /(?:会计|统计|设计|审计|预计|累计|估计|平均|累加)$/;
const SUBTOTAL = new RegExp(`^.*${SUM_WORD}数?$`);

const label = (text: string): string => normalise(text).replace(LIST_NUMBER, '').replace(TRAILING, '');

/**
 * Whether a row label names the sum over all rows: 合计, 总计, 共计, 全县合计, "合　计", 计, 全县.
 * 小学合计 counts as a part (see `isSubtotalLabel`): whether it is the whole is for the table to find out.
 */
export const isTotalLabel = (text: string): boolean => {
  const form = label(text);
  if (form.length > 12) return false;
  return TOTAL.test(form) || WHOLE_ALONE.test(form) || STAGE_TOTAL.test(form);
};

/** Whether a row label names the sum over a part of the rows: 小计, 城关镇小计, 城关镇合计, 小学合计. */
export const isSubtotalLabel = (text: string): boolean => {
  const form = label(text);
  if (form.length > 20 || form === '' || isTotalLabel(text) || NO_SUM.test(form)) return false;
  if (/其中/.test(form)) return false;
  return SUBTOTAL.test(form) || /^subtotal$/i.test(form);
};

/** Whether a row label names an average over rows: 平均, 全县平均, 均值. Such a row is neither school nor sum. */
export const isAverageLabel = (text: string): boolean =>
  /^(?:.{0,8})(?:平均|平均值|平均数|均值)$/.test(label(text)) && label(text).length <= 12;

const NOTE_WORD =
  /^(?:注|说明|备注|附注|填表说明|填报说明|编制说明|指标解释|数据来源|资料来源|来源)(?:\d{0,2}[:.、,]|\d{1,2}\D)/;
const SIGNATURE =
  /^(?:制表人?|制表单位|审核人?|复核人?|核对人|填报人|填表人|制表人|经办人|单位负责人|统计负责人|分管领导|主要领导|报出日期|填表日期|填报日期|填报时间|填表时间|制表日期|制表时间)(?:\(.*\))?(?::|$|-|_)/;
const SIGNATURE_WITH_COLON =
  /^(?:负责人|联系人|联系电话|电话|校长|园长|局长|日期|填报单位|填表单位|编报单位|报送单位|单位盖章|盖章|签字|签名)(?:\(.*?\))?:/;
const FOOTNOTE = /^\s*(?:[*＊※★]+|[\u2460-\u2487])\s*\S{0,30}(?:指|为|系|表示|包含|包括|不含|含|是)/;

/**
 * Whether a text is a remark or signature line round a table: 注: 说明: 制表人 审核人 填报人 单位负责人 填表日期.
 * Words that also head a column (备注, 联系人, 电话) need their colon.
 */
export const isNoteText = (text: string): boolean => {
  if (FOOTNOTE.test(text)) return true;
  const form = normalise(text);
  return NOTE_WORD.test(form) || SIGNATURE.test(form) || SIGNATURE_WITH_COLON.test(form);
};
