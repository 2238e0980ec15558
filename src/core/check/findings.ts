/** From verdicts to findings: one for each class or school that fails, else one for the figure that falls short. */
import { message, render, type Lang, type Message } from '../messages/index.ts';
import type { Doubt, Item } from '../indicators/indicator.ts';
import type { Target } from '../plans/schema.ts';
import type { CellRef } from '../tables/index.ts';
import { areaAddress, cellAddress } from '../values/address.ts';
import type { Evaluated } from './evaluate.ts';
import type { Finding, Severity } from './report.ts';

const SIGNS: Record<string, string> = {
  '>=': '≥',
  '<=': '≤',
  '>': '>',
  '<': '<',
  '=': '=',
  between: '',
  about: '约',
};

export const shown = (value: number): string => String(Math.round(value * 100) / 100);

/** `≤ 45人`, `1—2项`: a target as people write it. */
export const expectedText = ({ comparator, value, valueHigh, unit }: Target): string => {
  if (comparator === null || value === null) return '';
  if (comparator === 'between') return `${shown(value)}—${shown(valueHigh ?? value)}${unit}`;
  return `${SIGNS[comparator]} ${shown(value)}${unit}`;
};

const originOf = ({ pack, target }: Evaluated): string =>
  `${target.document ?? pack.name} ${target.clause}`.trim();

const placeOf = (item: Pick<Item, 'school' | 'grade' | 'class'>, lang: Lang): Message | string => {
  const { school, grade, class: className } = item;
  // 三(2)班 already says the grade.
  const withGrade = grade !== null && (className === null || !className.includes(grade.replace('年级', '')));
  const parts = [school, withGrade ? grade : null, className].filter((part) => part !== null && part !== '');
  return parts.length > 0 ? parts.join(lang === 'zh' ? '' : ' ') : message('placeCounty');
};

interface Worded {
  readonly message: Message;
  readonly howToFix: Message;
  readonly received: string;
}

const wordClass = (item: Item, target: Target, place: Message | string): Worded => {
  const limit = target.value ?? 0;
  const stage = target.stage ? message(`stage.${target.stage}`) : '';
  const classes = Math.max(1, Math.ceil(item.value / limit) - 1);
  const params = { place, received: item.value, limit, over: item.value - limit, stage, count: item.count };
  if (item.upTo !== undefined) {
    return {
      message: message('classesInBand', params),
      howToFix: message('fixClassList', { limit, classes: item.count }),
      received: String(item.count),
    };
  }
  if (item.known === 'atLeast') {
    return {
      message: message('classTooLargeBound', params),
      howToFix: message('fixClassList', { limit, classes }),
      received: `≥ ${item.value}`,
    };
  }
  return {
    message: message('classTooLarge', params),
    howToFix: message('fixClass', { limit, classes }),
    received: String(item.value),
  };
};

const wordItem = (item: Item, { target, indicator }: Evaluated, lang: Lang): Worded => {
  const place = placeOf(item, lang);
  const limit = target.value ?? 0;
  const received =
    item.upTo !== undefined
      ? String(item.count)
      : `${item.known === 'atLeast' ? '≥ ' : ''}${shown(item.value)}`;
  if (indicator?.id === 'class_size') return wordClass(item, target, place);
  if (target.kind === 'band-elimination') {
    const code =
      indicator?.level === 'county' && indicator.fields.includes('class_count')
        ? 'classListed'
        : 'schoolListed';
    return {
      message: message(code, { place, received, name: target.name }),
      howToFix: message('fixDissolve'),
      received,
    };
  }
  if (indicator?.id === 'school_size') {
    const over = shown(item.value - limit);
    return {
      message: message('schoolTooLarge', { place, received, limit, over }),
      howToFix: message('fixSchool', { over }),
      received,
    };
  }
  const comparator = SIGNS[target.comparator ?? ''] ?? '';
  const params = { place, received, limit, comparator, unit: target.unit };
  const gap = shown(Math.abs(limit - item.value));
  return {
    message: message('itemShort', params),
    howToFix: message('fixAmount', { gap, unit: target.unit }),
    received,
  };
};

const severityOf = ({ pack }: Evaluated): Severity => (pack.id === 'national' ? 'standard' : 'target');

const at = (cell: CellRef): { file: string; sheet: string; cell: string } => ({
  file: cell.table.file,
  sheet: cell.table.sheet.name,
  cell: cellAddress(cell.row, cell.column),
});

const itemFinding = (item: Item, evaluated: Evaluated, lang: Lang): Finding => {
  const words = wordItem(item, evaluated, lang);
  return {
    rule: evaluated.target.indicator,
    severity: severityOf(evaluated),
    ...at(item.cell),
    school: item.school,
    grade: item.grade,
    class: item.class,
    field: item.field,
    received: words.received,
    expected:
      evaluated.target.kind === 'band-elimination'
        ? `= 0${evaluated.target.unit}`
        : expectedText(evaluated.target),
    message: render(words.message, lang),
    howToFix: render(words.howToFix, lang),
    origin: originOf(evaluated),
    target: `${evaluated.pack.id}/${evaluated.target.id}`,
  };
};

/** The block of the first source column; in a form or ledger the one cell that states the figure or its numerator. */
const amountPlace = (cells: readonly CellRef[]): { file: string; sheet: string; cell: string } | null => {
  const [first] = cells;
  if (!first) return null;
  if (first.table.kind === 'official_form' || first.table.kind === 'plan_ledger') return at(first);
  const block = cells.filter(({ table, column }) => table === first.table && column === first.column);
  const rows = block.map(({ row }) => row);
  const cell = areaAddress(Math.min(...rows), first.column, Math.max(...rows), first.column);
  return { ...at(first), cell };
};

const amountFinding = (evaluated: Evaluated, lang: Lang): Finding | null => {
  const { target, verdict } = evaluated;
  const place = amountPlace(verdict.cells);
  if (place === null || verdict.value === null || verdict.gap === null) return null;
  const gap = shown(verdict.gap);
  const params = {
    name: target.name,
    received: shown(verdict.value),
    limit: expectedText(target),
    unit: target.unit,
    gap,
  };
  return {
    rule: target.indicator,
    severity: severityOf(evaluated),
    ...place,
    school: null,
    grade: null,
    class: null,
    field: null,
    received: `${shown(verdict.value)}${target.unit}`,
    expected: expectedText(target),
    message: render(message('amountShort', params), lang),
    howToFix: render(message('fixAmount', { gap, unit: target.unit }), lang),
    origin: originOf(evaluated),
    target: `${evaluated.pack.id}/${target.id}`,
  };
};

/** The findings of one target. None unless it is due and unmet; being near is still being unmet. */
export const findingsOf = (evaluated: Evaluated, lang: Lang): Finding[] => {
  const { due, verdict } = evaluated;
  if (!due || (verdict.status !== 'unmet' && verdict.status !== 'near')) return [];
  if (verdict.failing.length > 0) return verdict.failing.map((item) => itemFinding(item, evaluated, lang));
  const finding = amountFinding(evaluated, lang);
  return finding ? [finding] : [];
};

/** A cell that can't be read where a figure is needed: undecidable, and to be corrected whatever the plan says. */
export const doubtFinding = (doubt: Doubt, lang: Lang): Finding =>
  doubt.why === undefined ? unreadableFinding(doubt, lang) : unclearFinding(doubt, doubt.why, lang);

/** A figure that can be read and still can't be used: to be corrected or explained. */
const unclearFinding = (doubt: Doubt, why: Message, lang: Lang): Finding => ({
  rule: 'undecidable_figure',
  severity: 'experience',
  ...at(doubt.cell),
  school: doubt.school,
  grade: doubt.grade,
  class: doubt.class,
  field: doubt.field,
  received: doubt.received || render(message('blankCell'), lang),
  expected: '',
  message: render(message('undecidableFigure', { place: placeOf(doubt, lang), why }), lang),
  howToFix: render(message('fixUndecidable'), lang),
  origin: '',
  target: null,
});

const unreadableFinding = (doubt: Doubt, lang: Lang): Finding => ({
  rule: 'unreadable_figure',
  severity: 'logic',
  ...at(doubt.cell),
  school: doubt.school,
  grade: doubt.grade,
  class: doubt.class,
  field: doubt.field,
  received: doubt.received || render(message('blankCell'), lang),
  expected: render(message('expectedNumber'), lang),
  message: render(
    message('unreadableCell', {
      place: placeOf(doubt, lang),
      received: doubt.received || message('blankCell'),
    }),
    lang,
  ),
  howToFix: render(message('fixUnreadable'), lang),
  origin: '',
  target: null,
});
