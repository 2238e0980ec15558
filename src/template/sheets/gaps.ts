/** 差距一览: counts by status with a chart above, every target below. */
import { say, type Build, type Made } from '../build.ts';
import { NAME_WIDTH, GAP_HEADER_ROW, GAP_SHEET, GAP_SHOWN, gapRecords } from '../calc/gaps.ts';
import {
  COLOURS,
  formula,
  HEADER,
  LABEL,
  RESULT,
  SUB_HEADER,
  TABS,
  text,
  verdictConditions,
  WARNING,
} from '../looks.ts';
import { OVERFLOW } from '../calc/overflow.ts';
import { area, Page } from '../page.ts';
import { blockOf, widthsOf, writeRecords } from '../records.ts';
import { STATUS } from '../words.ts';
import { planRows } from './plan.ts';

const TOP = 3;
const TITLE_UNTIL = 6;

export const gapSheet = (build: Build): Made => {
  const records = gapRecords(planRows(build));
  const block = blockOf(records);
  const page = new Page(GAP_SHEET);
  page.head(GAP_SHEET, 'result', say('template-hint-gaps'));
  page.set(
    2,
    1,
    formula(
      'IF(县名="","",县名&"　")&规划名称&IF(N(普查年份)=0,"　（请在“设置”填统计年）","　"&普查年份&"年")',
      { ...SUB_HEADER, wrap: false },
    ),
  );
  for (let column = 2; column <= TITLE_UNTIL; column++) page.set(2, column, text(null, SUB_HEADER));
  page.merge(area(2, 1, 2, TITLE_UNTIL));
  page.line(TOP, 1, ['状态', '全部目标', '其中已到期'], HEADER);
  const words = Object.values(STATUS);
  words.forEach((word, i) => {
    const row = TOP + 1 + i;
    page.set(row, 1, text(word, LABEL));
    page.set(row, 2, formula(`IF(COUNTIF(差_状态,"${word}")=0,"",COUNTIF(差_状态,"${word}"))`, RESULT));
    page.set(
      row,
      3,
      formula(
        `IF(COUNTIFS(差_状态,"${word}",差_到期,"是")=0,"",COUNTIFS(差_状态,"${word}",差_到期,"是"))`,
        RESULT,
      ),
    );
  });
  page.set(TOP + 5, 1, text('有数值的目标中达标的比例', LABEL));
  const decided = (more: string): string =>
    `COUNTIFS(差_状态,"${STATUS.met}"${more})+COUNTIFS(差_状态,"${STATUS.near}"${more})+COUNTIFS(差_状态,"${STATUS.unmet}"${more})`;
  (['', ',差_到期,"是"'] as const).forEach((more, i) => {
    page.set(
      TOP + 5,
      2 + i,
      formula(`IF(${decided(more)}=0,"",COUNTIFS(差_状态,"${STATUS.met}"${more})/(${decided(more)}))`, {
        ...RESULT,
        format: '0.0%',
      }),
    );
  });
  page.set(GAP_HEADER_ROW - 2, 1, formula(OVERFLOW, WARNING));
  page.height(GAP_HEADER_ROW - 1, 32);
  writeRecords(page, records, block);
  build.targets.forEach(({ name }, i) => page.fit(GAP_HEADER_ROW + i, name, NAME_WIDTH));
  const last = block.lastRow - 1;
  const at = block.column('状态');
  page.condition(
    ...verdictConditions(area(GAP_HEADER_ROW, at, last, at), block.cell('状态', GAP_HEADER_ROW + 1)),
  );
  page.condition(...verdictConditions(area(TOP + 1, 1, TOP + 4, 1), `$B${TOP + 2}`));
  return {
    names: block.names,
    sheet: page.sheet({
      tab: TABS.result,
      columns: widthsOf(records).map((width, i) => (i >= GAP_SHOWN ? { ...width, hidden: true } : width)),
      freeze: { columns: 2 },
      filter: area(GAP_HEADER_ROW - 1, 0, last, GAP_SHOWN - 1),
      protect: true,
      charts: [
        {
          title: '各状态的目标数',
          kind: 'column',
          categories: area(TOP + 1, 1, TOP + 4, 1),
          series: [
            { name: '全部目标', values: area(TOP + 1, 2, TOP + 4, 2), color: COLOURS.header },
            { name: '其中已到期', values: area(TOP + 1, 3, TOP + 4, 3), color: '9DC3E6' },
          ],
          at: area(TOP, 5, GAP_HEADER_ROW - 3, 10),
          showValues: true,
          description: '达标、接近、未达标、不可判定的目标数，全部和已到期的',
        },
      ],
      print: {
        landscape: true,
        fitWidth: 1,
        titleRows: [GAP_HEADER_ROW - 1, GAP_HEADER_ROW - 1],
        area: area(0, 0, Math.min(last, GAP_HEADER_ROW + build.targets.length), GAP_SHOWN - 1),
      },
    }),
  };
};
