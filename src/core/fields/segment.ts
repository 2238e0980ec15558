import { isNoteText, normalise } from '../values/text.ts';
import { parseUnit } from '../values/unit.ts';
import { bandOf, type Band } from './bands.ts';
import { keyOf } from './dictionary.ts';
import { readingsOf, tokensOf, type Reading, type Token } from './scope.ts';

/** One cell of a header path, taken apart. */
export interface Segment {
  /** The whole text in normal form; groups such as 按学历分 name nothing but say what a part is about. */
  readonly text: string;
  /** The label with its unit, prefixes taken off; empty where the cell says nothing but its modifiers. */
  readonly label: string;
  readonly readings: readonly Reading[];
  readonly tokens: readonly Token[];
  /** Readings without an unknown remark in brackets. */
  readonly withoutRemark: readonly Reading[];
  readonly remark: string;
  readonly unit: string | null;
  readonly band: Band | null;
  readonly inYears: boolean;
  readonly ofWhich: boolean;
  readonly sum: 'total' | 'subtotal' | null;
  readonly sex: 'female' | 'male' | null;
  readonly perPupil: boolean;
  readonly derived: boolean;
  /** 按学历分: names a division, no quantity. */
  readonly division: boolean;
}

/** Longer texts are titles and notes. A header may carry an explanation in brackets, but not that much. */
const LABEL_MAX = 40;

const NUMBERING =
  /^(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[、.](?!\d))(?=.)/;
const OF_WHICH = /^(?:#|其中[:,]?|[-+·]+(?=\D))+/;
const CODE = /^(?:[甲乙丙丁戊己庚辛]|\(?(?:[一二三四五六七八九十]+|\d{1,3})\)?|-|\/|x|\*+)$/i;
const NUMERIC = /^[\d.,%:()-]*$/;
const TOTAL = /^(?:合计|总计|共计|总数|总和|全部)$/;
const SUBTOTAL = /^(?:小计|计)$/;
const DIVISION = /^(?:按.{1,12}分组?|其中)$/;
const REMARK =
  /\((?:含|不含|包括|注|请|填|选|必|如|见|指|以|按|保留|精确|是\/?否|下拉|单选|\d+位|不包|统计|时点|现场|自动)[^()]*\)/g;
const PER_PUPIL = /^(?:生均|每生(?:平均)?|幼均)/;
const DERIVED_START = /^(?:人均|师均|校均|园均|平均每|每百名?|每十?万|每名|每位)/;
const DERIVED_END =
  /(?:占比|比例|比重|百分比|率|.比|系数|指数|差额|缺口|缺额|增减数?|增幅|增量|达标情况|是否达标)$/;

/** 大班额(56人及以上): the range explains the name. */
const withoutBand = (form: string): string =>
  form.replace(/(?!^)\(([^()]*)\)/g, (bracket, content: string) => (bandOf(content) ? '' : bracket));

const readings = (label: string): { tokens: readonly Token[]; readings: readonly Reading[] } => {
  const tokens = tokensOf(label);
  return { tokens, readings: readingsOf(label, tokens) };
};

const sexOf = (key: string): Segment['sex'] =>
  /^女性?$/.test(key) ? 'female' : /^男性?$/.test(key) ? 'male' : null;

const EMPTY: Segment = {
  text: '',
  label: '',
  readings: [],
  tokens: [],
  withoutRemark: [],
  remark: '',
  unit: null,
  band: null,
  inYears: false,
  ofWhich: false,
  sum: null,
  sex: null,
  perPupil: false,
  derived: false,
  division: false,
};

/** 一 under 各年级 is 一年级; anywhere else it is a column code. */
const asGrade = (form: string, above: string): string =>
  /年级/.test(above) && /^[一二三四五六七八九1-9]$/.test(form) ? `${form}年级` : form;

/** Takes one header cell apart. `above` is the text of the cell over it. */
export const segmentOf = (text: string, above = ''): Segment => {
  if (text.trim() === '') return EMPTY;
  if (isNoteText(text)) return EMPTY;
  const whole = asGrade(normalise(text), normalise(above))
    .replace(/[*※★☆▲△]+/g, '')
    .replace(/周岁/g, '岁');
  const bare = whole.replace(NUMBERING, '');
  const form = bare.replace(OF_WHICH, '');
  const ofWhich = form !== bare || /^其中/.test(whole);
  const band = bandOf(form);
  if (!band && (CODE.test(whole) || (NUMERIC.test(form) && !/^(?:19|20)\d\d$/.test(form))))
    return { ...EMPTY, ofWhich };

  const { rest, unit: printed } = parseUnit(withoutBand(form));
  const unit = printed ?? null;
  if (rest.replace(REMARK, '').length > LABEL_MAX) return { ...EMPTY, text: form, unit };
  const key = keyOf(rest.replace(REMARK, ''));
  if (TOTAL.test(key)) return { ...EMPTY, text: form, unit, ofWhich, sum: 'total' };
  if (SUBTOTAL.test(key)) return { ...EMPTY, text: form, unit, ofWhich, sum: 'subtotal' };
  if (DIVISION.test(key) || key === '')
    return { ...EMPTY, text: form, unit, ofWhich, division: /^按/.test(key) };
  const sex = sexOf(key);
  if (sex) return { ...EMPTY, text: form, label: key, unit, ofWhich, sex };

  const perPupil = PER_PUPIL.test(key);
  const label = key.replace(PER_PUPIL, '');
  const derived = DERIVED_START.test(label) || DERIVED_END.test(label);
  const full = keyOf(withoutBand(form).replace(REMARK, ''));
  const taken = readings(label);
  // The unit may be what tells the names apart: 教室(间) and 教室(m2), 班级(个).
  const withUnit = full === key ? [] : readings(full).readings;
  const remark = /\(([^()]*)\)/.exec(rest)?.[1] ?? '';
  const remarkless = keyOf(rest.replace(/\([^()]*\)/g, ''));
  return {
    text: form,
    label,
    tokens: taken.tokens,
    readings: [...withUnit, ...taken.readings, ...(perPupil ? [{ label: key, taken: [] }] : [])],
    remark: keyOf(remark),
    withoutRemark: remarkless === key || remarkless === '' ? [] : readings(remarkless).readings,
    unit,
    band,
    inYears: /岁/.test(form),
    ofWhich,
    sum: null,
    sex: null,
    perPupil,
    derived,
    division: false,
  };
};
