/** 说明: how to use the workbook on one page, what colours mean, version and sources. */
import { GUIDE_SHEET } from '../../core/tables/index.ts';
import { packs } from '../../core/plans/index.ts';
import { say, type Build, type Made } from '../build.ts';
import { COLOURS, PLAIN, SUB_HEADER, TABS, text } from '../looks.ts';
import { area, Page } from '../page.ts';
import { PROPOSAL, settingGroups } from '../settings.ts';
import { LAYOUT_VERSION } from '../version.ts';

const WIDE = 3;

/** The documents behind the figures, each once. */
const sources = (build: Build): string[] => {
  const named = [
    build.plan.document,
    ...build.targets.flatMap(({ document }) => document ?? []),
    ...settingGroups(build.year).flatMap(({ settings }) =>
      settings.map(({ source }) => (source === PROPOSAL ? '' : (source.split(' ')[0] ?? ''))),
    ),
  ];
  return [...new Set(named.filter((one) => one !== ''))].slice(0, 14);
};

export const guideSheet = (build: Build): Made => {
  const page = new Page(GUIDE_SHEET);
  page.head(say('template-title'), 'result', say('template-hint-guide'));
  let row = 3;
  const wide = (content: string, lines: number, bullet = ''): void => {
    page.set(row, 0, text(bullet, { vertical: 'top', align: 'center' })).set(row, 1, text(content, PLAIN));
    page.merge(area(row, 1, row, WIDE)).height(row, 15 * lines + 3);
    row += 1;
  };
  const title = (content: string): void => {
    page.set(row, 0, text(content, SUB_HEADER));
    for (let column = 1; column <= WIDE; column++) page.set(row, column, text(null, SUB_HEADER));
    page.merge(area(row, 0, row, WIDE));
    row += 1;
  };
  title(say('template-guide-how'));
  (
    [
      'template-guide-how-1',
      'template-guide-how-2',
      'template-guide-how-3',
      'template-guide-how-4',
      'template-guide-how-5',
    ] as const
  ).forEach((code, i) => wide(say(code), i === 1 || i === 2 ? 2 : 1, String(i + 1)));
  wide(say('template-guide-protected'), 1);
  row += 1;
  title(say('template-guide-colours'));
  (
    [
      ['template-guide-colour-entry', COLOURS.entry],
      ['template-guide-colour-computed', COLOURS.computed],
      ['template-guide-colour-met', COLOURS.met],
      ['template-guide-colour-near', COLOURS.near],
      ['template-guide-colour-unmet', COLOURS.unmet],
      ['template-guide-colour-open', COLOURS.open],
    ] as const
  ).forEach(([code, fill]) => {
    page
      .set(row, 0, text(null, { fill, border: true }))
      .set(row, 1, text(say(code), PLAIN))
      .merge(area(row, 1, row, WIDE));
    row += 1;
  });
  row += 1;
  title(say('template-guide-rules'));
  (
    [
      'template-guide-rule-1',
      'template-guide-rule-2',
      'template-guide-rule-3',
      'template-guide-rule-4',
    ] as const
  ).forEach((code, i) => wide(say(code), i === 0 ? 2 : 1, '·'));
  const { classes, schools, kindergartens } = build.capacity;
  wide(say('template-guide-functions'), 2, '·');
  wide(say('template-guide-room', { classes, schools, kindergartens }), 2, '·');
  row += 1;
  title(`${say('template-guide-sources')}：${build.plan.name}`);
  for (const source of sources(build)) wide(source, 1, '·');
  row += 1;
  page.set(
    row,
    1,
    text(
      `${say('template-guide-version')} ${LAYOUT_VERSION}　程序 ${build.program}　内置规划 ${packs().length} 个`,
      { size: 9 },
    ),
  );
  return {
    names: [],
    sheet: page.sheet({
      tab: TABS.guide,
      columns: [{ width: 8 }, { width: 34 }, { width: 34 }, { width: 34 }],
      gridlines: false,
      protect: true,
      print: { fitWidth: 1 },
    }),
  };
};
