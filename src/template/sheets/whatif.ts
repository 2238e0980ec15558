/** 试算: a few questions with live formulas; figures of the county stand ready and may be overwritten. */
import { say, type Made } from '../build.ts';
import { evidence } from '../calc/evidence.ts';
import { withAddIn } from '../formulas.ts';
import { ENTRY_FIELD, formula, HEADER, LABEL, RESULT, SUB_HEADER, TABS, text } from '../looks.ts';
import { area, Page } from '../page.ts';

export const WHATIF_SHEET = '试算';

/** Classes and places that a limit asks for in a stage: listed classes by grade, else totals of grades. */
const needed = (stage: string, limit: string): { classes: string; places: string } => {
  const listed = `(班_首=1)*(班_学段="${stage}")`;
  const more = `ROUNDUP(班_级人/${limit},0)-班_级班`;
  const totals = `(校_学段="${stage}")*(校_组额>0)`;
  const groupMore = `ROUNDUP(校_组人/${limit},0)-校_组班`;
  const groupOver = `校_组人-校_组班*${limit}`;
  const floored = (content: string): string => `((${content})+ABS(${content}))/2`;
  return {
    classes: `SUMPRODUCT(${listed}*${floored(more)})+SUMPRODUCT(${totals}*${floored(groupMore)})`,
    places: `SUMPRODUCT((班_学段="${stage}")*(班_人数码>${limit})*(班_人数码-${limit}))+SUMPRODUCT(${totals}*${floored(groupOver)})`,
  };
};

interface Line {
  readonly label: string;
  readonly cells: readonly { readonly formula: string; readonly input?: true; readonly format?: string }[];
  readonly note?: string;
}

const input = (content: string, format?: string) => ({
  formula: content,
  input: true as const,
  ...(format && { format }),
});
const result = (content: string, format?: string) => ({ formula: content, ...(format && { format }) });

const LIMITS = [40, 45, 50] as const;

export const whatifSheet = (): Made => {
  const page = new Page(WHATIF_SHEET);
  page.head(WHATIF_SHEET, 'result', say('template-hint-whatif'));
  let row = 3;
  const title = (content: string, headers: readonly string[]): void => {
    page.set(row, 0, text(content, SUB_HEADER)).merge(area(row, 0, row, 5));
    for (let c = 1; c <= 5; c++) page.set(row, c, text(null, SUB_HEADER));
    page.line(row + 1, 0, headers, HEADER);
    row += 2;
  };
  const line = ({ label, cells, note }: Line): void => {
    page.set(row, 0, text(label, LABEL));
    cells.forEach((cell, i) => {
      const style = { ...(cell.input ? ENTRY_FIELD : RESULT), ...(cell.format && { format: cell.format }) };
      page.set(row, 1 + i, formula(cell.formula, style));
    });
    if (note !== undefined) page.set(row, 1 + cells.length, text(note, LABEL));
    row += 1;
  };
  const at = (column: string): string => `$${column}${row + 1}`;
  const blank = (condition: string, content: string): string => `IF(${condition},"",${content})`;

  title('一、班额上限改为多少，要增加几个班、多少学位（至少）', [
    '学段',
    '班额上限',
    '要增加的班',
    '超出上限的学生',
    '现有班数',
    '',
  ]);
  for (const stage of ['小学', '初中'] as const) {
    for (const limit of [...new Set([...LIMITS])]) {
      const { classes, places } = needed(stage, at('B'));
      const all = `${evidence(stage, '列')}+${evidence(stage, '组班')}`;
      line({
        label: stage,
        cells: [
          input(String(limit)),
          result(blank(`OR(N(${at('B')})<=0,${all}=0)`, classes)),
          result(blank(`OR(N(${at('B')})<=0,${all}=0)`, places)),
          result(blank(`${all}=0`, all)),
        ],
      });
    }
  }
  row += 1;

  title('二、消除大班额（降到起点以下）要分流多少学生', [
    '学段',
    '起点人数',
    '达到起点的班',
    '要分流的学生',
    '',
    '',
  ]);
  for (const stage of ['小学', '初中'] as const) {
    const from = at('B');
    const any = `${evidence(stage, '列')}=0`;
    line({
      label: stage,
      cells: [
        input('大班额起点'),
        result(blank(any, `COUNTIFS(班_学段,"${stage}",班_人数码,">="&${from})`)),
        result(blank(any, `SUMPRODUCT((班_学段="${stage}")*(班_人数码>=${from})*(班_人数码-${from}+1))`)),
      ],
      note: '只数逐班列出的班',
    });
  }
  row += 1;

  title('三、公办、普惠占比达到目标，要多少学位', [
    '占比',
    '目标（%）',
    '现有（人）',
    '全部（人）',
    '由存量转换',
    '全部新增',
  ]);
  for (const [label, target, part] of [
    ['公办园在园幼儿占比', 50, 'SUMIFS(园_学生数和,园_性质,"公办",园_学生数和,">0")'],
    ['普惠性幼儿园覆盖率', 85, 'SUMIFS(园_学生数和,园_普惠,1,园_学生数和,">0")'],
  ] as const) {
    const [goal, have, all] = [at('B'), at('C'), at('D')];
    const missing = `MAX(0,${goal}/100*${all}-${have})`;
    const none = `OR(N(${all})=0,N(${goal})<=0)`;
    const whole = (content: string): string => `ROUNDUP(ROUND(${content},6),0)`;
    const share = (how: string, native: string): string =>
      blank(none, withAddIn('SHARE_SHORT', [have, all, `${goal}/100`, `"${how}"`], native));
    line({
      label,
      cells: [
        input(String(target)),
        input(blank('SUM(园_学生数和)<=0', part)),
        input(blank('SUM(园_学生数和)<=0', 'SUMIF(园_学生数和,">0")')),
        result(share('convert', whole(missing))),
        result(share('add', `IF(${goal}>=100,"无法达到",${whole(`${missing}/(1-${goal}/100)`)})`)),
      ],
    });
  }
  row += 1;

  title('四、按编制标准还差多少教职工', [
    '学段',
    '每名教职工对应学生',
    '学生数（人）',
    '应配教职工',
    '现有教职工',
    '还差',
  ]);
  for (const stage of ['小学', '初中', '高中'] as const) {
    const [per, pupils, posts, staff] = [at('B'), at('C'), at('D'), at('E')];
    const of = (column: string): string => `SUMIFS(校_${column},校_学段,"${stage}",校_${column},">0")`;
    line({
      label: stage,
      cells: [
        input(`编制_${stage}`),
        input(blank(`${of('学生数和')}=0`, of('学生数和'))),
        result(blank(`OR(N(${per})<=0,N(${pupils})=0)`, `ROUNDUP(${pupils}/${per},0)`)),
        input(blank(`${of('教职工')}=0`, of('教职工'))),
        result(
          blank(
            `OR(${posts}="",N(${staff})=0)`,
            withAddIn(
              'STAFF_SHORT',
              [pupils, staff, `"${stage}"`],
              `MAX(0,ROUNDUP(${pupils}/${per}-${staff},0))`,
            ),
          ),
        ),
      ],
    });
  }
  row += 1;

  title('五、到期前每年要变化多少', ['指标', '现值', '现在年份', '目标值', '目标年份', '每年变化']);
  for (const label of ['自填一', '自填二', '自填三']) {
    const [now, year, goal, until] = [at('B'), at('C'), at('D'), at('E')];
    page.set(row, 0, text(label, ENTRY_FIELD));
    page.set(row, 1, text(null, ENTRY_FIELD));
    page.set(row, 2, formula(blank('N(普查年份)=0', '普查年份'), ENTRY_FIELD));
    page.set(row, 3, text(null, ENTRY_FIELD)).set(row, 4, text(null, ENTRY_FIELD));
    page.set(
      row,
      5,
      formula(
        blank(
          `OR(${now}="",${goal}="",${year}="",${until}="")`,
          `IF(${until}<=${year},"目标年份已到",(${goal}-${now})/(${until}-${year}))`,
        ),
        { ...RESULT, format: '0.00' },
      ),
    );
    row += 1;
  }
  return {
    names: [],
    sheet: page.sheet({
      tab: TABS.result,
      columns: [{ width: 30 }, ...Array.from({ length: 5 }, () => ({ width: 17 }))],
      protect: true,
      print: { fitWidth: 1 },
    }),
  };
};
