/** 字典: what cells choose from, and the wordings that formulas look up. */
import { columnName } from '../../core/values/address.ts';
import type { BookName } from '../../files/xlsx/book.ts';
import { quotedSheet } from '../../files/xlsx/names.ts';
import { BANDS } from '../bands.ts';
import { say, type Made } from '../build.ts';
import { wordLists } from '../dictionary.ts';
import { HEADER, TABS, text } from '../looks.ts';
import { Page } from '../page.ts';

export const DICTIONARY_SHEET = '字典';
const HEADER_ROW = 3;

export const dictionarySheet = (): Made => {
  const page = new Page(DICTIONARY_SHEET);
  page.head(DICTIONARY_SHEET, 'result', say('template-hint-dictionary'));
  const lists = [
    ...wordLists(),
    { name: '典_段下', words: BANDS.map(({ low }) => low) },
    { name: '典_段上', words: BANDS.map(({ high }) => high) },
  ];
  const names: BookName[] = [];
  lists.forEach(({ name, words }, column) => {
    page.set(HEADER_ROW, column, text(name, HEADER));
    words.forEach((word, i) => page.set(HEADER_ROW + 1 + i, column, text(word)));
    const letter = columnName(column);
    names.push({
      name,
      refersTo: `${quotedSheet(DICTIONARY_SHEET)}!$${letter}$${HEADER_ROW + 2}:$${letter}$${HEADER_ROW + 1 + words.length}`,
    });
  });
  return {
    names,
    sheet: page.sheet({
      tab: TABS.calculation,
      protect: true,
      hidden: true,
      freeze: { rows: HEADER_ROW + 1 },
    }),
  };
};
