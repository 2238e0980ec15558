/** Names of indicators as keys: what spellings of one indicator have in common. */
import { normalise } from '../../values/index.ts';

const PUNCTUATION = /[\s()、,，。.;:：'"“”‘’·*※★_《》<>!?/-]/g;
const LIST_NUMBER = /^(?:[（(]?(?:[一二三四五六七八九十]+|\d+)[)）、.．]|其中[:：]?|#)+/;
/** A unit or remark in brackets at the end: （%）, （人/班）, （按在园幼儿计）. */
const LAST_BRACKET = /\([^()]*\)$/;
const SCOPE = /^(?:截至|到|全(?:县|市|区|省|州|旗)|本(?:县|市|区)|(?:19|20)\d\d(?:年度?|学年)?(?:底|末)?)/;
const STAGE = /^(?:全部|普通)?(?:小学|初中|普通高中|高中|幼儿园|学前教育|义务教育|中小学)(?:阶段)?/;

/** 占比, 比例 and 率 say the same at the end of a name; 幼儿园 and 园, 普惠性 and 普惠 anywhere. */
const plain = (form: string): string =>
  form
    .replace(PUNCTUATION, '')
    .toLowerCase()
    .replace(/幼儿园/g, '园')
    .replace(/普惠性/g, '普惠')
    .replace(/班级/g, '班')
    .replace(/(?:所占比例|所占比重|占比|比例|比重|比率)$/, '率');

/** The key of a name as it stands. */
export const nameKey = (name: string): string => plain(normalise(name));

/** The keys under which to look a written name up, the closest first. */
export const nameKeys = (name: string): readonly string[] => {
  const form = normalise(name).replace(LIST_NUMBER, '');
  const bare = form.replace(LAST_BRACKET, '');
  const scopeless = bare.replace(SCOPE, '').replace(SCOPE, '');
  const stageless = scopeless.replace(STAGE, '');
  return [...new Set([form, bare, scopeless, stageless].map(plain))].filter((key) => key !== '');
};
