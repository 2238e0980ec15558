/** 班额分段: how many classes each size band has, for counties that keep no list of classes. */
import { areaAddress } from '../../core/values/address.ts';
import { quotedSheet } from '../../files/xlsx/names.ts';
import { BAND_STAGES, BANDS } from '../bands.ts';
import { say, type Build, type Made } from '../build.ts';
import { ENTRY_FIELD, HEADER, LABEL, SUB_HEADER, TABS, text } from '../looks.ts';
import { area, Page } from '../page.ts';

export const BAND_SHEET = '班额分段';
const FIRST_TITLE = 2;
/** Title, header, ten bands, two blank rows. */
const STEP = BANDS.length + 4;

const topOf = (index: number): number => FIRST_TITLE + index * STEP;

/** The total column of a stage, and the columns of its grades, as absolute ranges. */
export const bandRanges = (
  index: number,
): { readonly total: string; readonly grades: string; readonly row: (band: number) => string } => {
  const first = topOf(index) + 2;
  const last = first + BANDS.length - 1;
  const grades = BAND_STAGES[index]?.grades.length ?? 0;
  const at = (from: number, fromColumn: number, to: number, toColumn: number): string =>
    `${quotedSheet(BAND_SHEET)}!${areaAddress(from, fromColumn, to, toColumn).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  return {
    total: at(first, 1, last, 1),
    grades: at(first, 2, last, 1 + grades),
    row: (band) => at(first + band, 2, first + band, 1 + grades),
  };
};

export const bandSheet = (build: Build): Made => {
  const page = new Page(BAND_SHEET);
  page.head(BAND_SHEET, 'entry', say('template-hint-bands'));
  const areas = BAND_STAGES.map(({ stage, grades }, index) => {
    const top = topOf(index);
    const counts = build.data.bands[stage];
    page.set(top, 0, text(`${stage}班数、班额（单位：个）`, SUB_HEADER));
    for (let c = 1; c <= 1 + grades.length; c++) page.set(top, c, text(null, SUB_HEADER));
    page.merge(area(top, 0, top, 1 + grades.length));
    page.line(top + 1, 0, ['班额', '合计', ...grades], HEADER);
    BANDS.forEach(({ label }, band) => {
      page.set(top + 2 + band, 0, text(label, LABEL));
      page.set(top + 2 + band, 1, text(counts?.total[band] ?? null, ENTRY_FIELD));
      grades.forEach((_, g) =>
        page.set(top + 2 + band, 2 + g, text(counts?.grades[g]?.[band] ?? null, ENTRY_FIELD)),
      );
    });
    return area(top + 2, 1, top + 1 + BANDS.length, 1 + grades.length);
  });
  page.validate({
    areas,
    rule: { type: 'whole', low: '0', high: '100000' },
    strict: true,
    title: say('template-valid-count-title'),
    message: say('template-valid-count', { header: BAND_SHEET, most: 100_000 }),
  });
  return {
    names: [],
    sheet: page.sheet({
      tab: TABS.entry,
      columns: [{ width: 16 }, ...Array.from({ length: 7 }, () => ({ width: 10 }))],
      freeze: { columns: 1 },
      print: { fitWidth: 1 },
    }),
  };
};
