/** 原始数据 and 字段对照: a table as it is, and which of its columns each field comes from. */
import { columnName } from '../../core/values/address.ts';
import type { BookName } from '../../files/xlsx/book.ts';
import { quotedSheet } from '../../files/xlsx/names.ts';
import { Block } from '../block.ts';
import { say, type Build, type Made } from '../build.ts';
import type { PullKey } from '../calc/pull.ts';
import { isFigure } from '../entry.ts';
import { bare } from '../formulas.ts';
import { ENTRY_FIELD, formula, HEADER, HINT, LABEL, RESULT, SUB_HEADER, TABS, text } from '../looks.ts';
import { area, Page } from '../page.ts';
import { RAW_COLUMNS, RAW_FIRST_ROW, RAW_SHEET } from '../size.ts';
import { mappedColumns } from './calculation.ts';

export const MAPPING_SHEET = '字段对照';
export const TITLES_SHEET = '列标题';

const KEYS: readonly PullKey[] = ['班', '校', '园'];
const KIND_TITLES: Readonly<Record<PullKey, string>> = { 班: '班级名单', 校: '学校一览', 园: '幼儿园一览' };
/** Header rows looked for among the first rows of what was pasted, and at most so many of them. */
const SEARCHED_ROWS = 15;
const LEVELS = [1, 2, 3] as const;

export const rawSheet = ({ capacity }: Build): Made => {
  const page = new Page(RAW_SHEET);
  page.head(RAW_SHEET, 'raw', say('template-hint-raw'));
  const last = columnName(RAW_COLUMNS - 1);
  return {
    names: [
      {
        name: '原始',
        refersTo: `${quotedSheet(RAW_SHEET)}!$A$${RAW_FIRST_ROW}:$${last}$${RAW_FIRST_ROW + capacity.raw - 1}`,
      },
    ],
    sheet: page.sheet({
      tab: TABS.raw,
      columns: Array.from({ length: RAW_COLUMNS }, () => ({ width: 12 })),
      freeze: { rows: RAW_FIRST_ROW - 1 },
      print: { landscape: true, fitWidth: 1 },
    }),
  };
};

/** Where a part of 字段对照 begins: three parts side by side. */
const PART_WIDTH = 8;
const partColumn = (index: number): number => index * PART_WIDTH;
const STATE_ROW = 4;
const FIELD_HEADER_ROW = 11;

const fieldBlock = (key: PullKey, index: number): Block =>
  new Block({
    sheet: MAPPING_SHEET,
    prefix: `对${key}`,
    firstRow: FIELD_HEADER_ROW + 2,
    rows: mappedColumns[key].length,
    firstColumn: partColumn(index),
    ids: ['字段', '必填', '选用', '列号', '系数', '首值', '代号'],
  });

/** The cell of 字段对照 in which a column is picked for a field, or (`启用`) the table is taken or left. */
export const mappingCell = (key: PullKey, id: string): string => {
  const index = KEYS.indexOf(key);
  if (id === '启用') return `${columnName(partColumn(index) + 2)}${STATE_ROW + 1}`;
  const field = mappedColumns[key].findIndex((column) => column.id === id);
  return `${columnName(partColumn(index) + 2)}${FIELD_HEADER_ROW + 2 + field}`;
};

const has = (key: PullKey, id: string): string => `COUNTIF(识_${key},"${id}")>0`;

/** Which kind the pasted table most likely is, by the columns it has. */
const GUESS: Readonly<Record<PullKey, string>> = {
  班: `AND(${has('班', '学校')},${has('班', '学生数')},OR(${has('班', '年级')},${has('班', '班级')}),NOT(OR(${has('校', '人1')},${has('校', '人7')},AND(${has('校', '班数')},NOT(${has('班', '班级')})),${has('园', '人2')})))`,
  校: `AND(${has('校', '学校')},OR(${has('校', '学生数')},${has('校', '教辅')},${has('校', '专任')}),NOT(AND(${has('班', '班级')},${has('班', '年级')})),NOT(${has('园', '普惠')}),NOT(${has('园', '人2')}))`,
  园: `AND(${has('园', '学校')},OR(${has('园', '普惠')},${has('园', '人2')},${has('园', '户外')}),${has('园', '学生数')},NOT(${has('校', '人1')}),NOT(${has('班', '班级')}))`,
};

const usualStage = `IF(ISNUMBER(SEARCH("幼儿园",原始题)),"幼儿园",IF(AND(ISNUMBER(SEARCH("小学",原始题)),ISNUMBER(SEARCH("初中",原始题))),"",IF(ISNUMBER(SEARCH("小学",原始题)),"小学",IF(ISNUMBER(SEARCH("初中",原始题)),"初中",IF(ISNUMBER(SEARCH("高中",原始题)),"高中","")))))`;

export const mappingSheet = (): Made => {
  const page = new Page(MAPPING_SHEET);
  page.head(MAPPING_SHEET, 'result', say('template-hint-mapping'));
  const names: BookName[] = [];
  KEYS.forEach((key, index) => {
    const left = partColumn(index);
    const block = fieldBlock(key, index);
    page.set(STATE_ROW - 1, left, text(`当作${KIND_TITLES[key]}`, SUB_HEADER));
    const states: readonly (readonly [string, string, string])[] = [
      ['启用', '使用这张表', `IF(COUNTA(原始)=0,"否",IF(${GUESS[key]},"是","否"))`],
      ['标题首行', '标题首行（在粘贴区里数）', '题_首行'],
      ['标题末行', '标题末行', '题_末行'],
      ['默认学段', '没写学段时当作', usualStage],
    ];
    states.forEach(([name, label, content], i) => {
      const row = STATE_ROW + i;
      page.set(row, left, text(label, LABEL)).set(row, left + 2, formula(content, ENTRY_FIELD));
      page.merge(area(row, left, row, left + 1)).set(row, left + 1, text(null, LABEL));
      names.push({
        name: `${name}_${key}`,
        refersTo: `${quotedSheet(MAPPING_SHEET)}!$${columnName(left + 2)}$${row + 1}`,
      });
    });
    page.set(STATE_ROW + 4, left, text('有浅黄格选得不对，从下拉列表改选；整列不用就清空', HINT));
    page.line(
      FIELD_HEADER_ROW,
      left,
      ['需要的字段', '必填', '选用的列', '列号', '乘以', '第一个值', '代号'],
      HEADER,
    );
    mappedColumns[key].forEach((column, i) => {
      const row = FIELD_HEADER_ROW + 1 + i;
      const at = (id: string): string => block.cell(id, row + 1);
      page.set(row, block.column('字段'), text(column.header, LABEL));
      page.set(row, block.column('必填'), text(column.required ? '必填' : '', LABEL));
      const find = `IFERROR(INDEX(题_${key},MATCH(${at('代号')},识_${key},0)),"")`;
      page.set(row, block.column('选用'), formula(find, ENTRY_FIELD));
      page.set(
        row,
        block.column('列号'),
        formula(`IF(${at('选用')}="","",IFERROR(MATCH(${at('选用')},题_${key},0),0))`, RESULT),
      );
      const factor =
        column.id === '设备'
          ? `IF(ISNUMBER(SEARCH("万元",${at('选用')})),1,IF(ISNUMBER(SEARCH("元",${at('选用')})),0.0001,1))`
          : '1';
      const factorShown = `IF(${at('选用')}="","",${factor})`;
      page.set(
        row,
        block.column('系数'),
        isFigure(column) ? formula(factorShown, ENTRY_FIELD) : text(null, RESULT),
      );
      const value = `INDEX(原始,标题末行_${key}+1,${at('列号')})`;
      page.set(
        row,
        block.column('首值'),
        formula(`IF(OR(N(${at('列号')})=0,启用_${key}<>"是"),"",IF(${value}="","",${value}))`, RESULT),
      );
      page.set(row, block.column('代号'), text(column.id, { ...RESULT, color: '808080' }));
    });
    names.push(...block.names);
    const first = FIELD_HEADER_ROW + 1;
    const picked = block.column('选用');
    page.validate(
      {
        areas: [area(first, picked, first + mappedColumns[key].length - 1, picked)],
        rule: { type: 'list', source: `题_${key}` },
        strict: true,
        title: say('template-valid-list-title'),
        message: say('template-valid-list'),
      },
      {
        areas: [area(STATE_ROW, left + 2, STATE_ROW, left + 2)],
        rule: { type: 'list', source: '典_是否' },
        strict: true,
        title: say('template-valid-list-title'),
        message: say('template-valid-list'),
      },
    );
  });
  const widths = [26, 6, 24, 6, 8, 14, 8, 3];
  return {
    names,
    sheet: page.sheet({
      tab: TABS.raw,
      columns: KEYS.flatMap(() => widths.map((width) => ({ width }))),
      freeze: { rows: FIELD_HEADER_ROW + 1 },
      protect: true,
      print: { landscape: true, fitWidth: 1, paper: 'a3' },
    }),
  };
};

const HEAD_ROW = 4;
const COLUMN_HEADER_ROW = 25;

/** Headers of the pasted columns: up to three rows put together, and the field that each is known for. */
export const titlesSheet = (): Made => {
  const page = new Page(TITLES_SHEET);
  page.head(TITLES_SHEET, 'result', say('template-hint-calculation'));
  const names: BookName[] = [];
  const sheet = quotedSheet(TITLES_SHEET);
  page.line(HEAD_ROW - 1, 0, ['行', '有内容', '有数字', '可作标题', '数据开始'], HEADER);
  const first = HEAD_ROW + 1;
  const last = HEAD_ROW + SEARCHED_ROWS;
  for (let i = 1; i <= SEARCHED_ROWS; i++) {
    const row = HEAD_ROW + i - 1;
    const at = row + 1;
    page.set(row, 0, text(i, RESULT));
    page.set(row, 1, formula(`COUNTA(INDEX(原始,${i},0))`, RESULT));
    page.set(row, 2, formula(`COUNT(INDEX(原始,${i},0))`, RESULT));
    // The header fills most of the table's width; a title or a unit line doesn't.
    page.set(row, 3, formula(`IF(AND($B${at}>=3,$B${at}>=0.4*MAX($B$${first}:$B$${last})),1,0)`, RESULT));
    page.set(row, 4, formula(`IF(AND(A${at}>题_首行,$C${at}>0),1,0)`, RESULT));
  }
  page
    .set(HEAD_ROW - 1, 6, text('标题首行', LABEL))
    .set(HEAD_ROW - 1, 7, formula(`IFERROR(MATCH(1,$D$${first}:$D$${last},0),1)`, RESULT));
  page
    .set(HEAD_ROW, 6, text('标题末行', LABEL))
    .set(HEAD_ROW, 7, formula(`IFERROR(MATCH(1,$E$${first}:$E$${last},0)-1,题_首行)`, RESULT));
  const titleText = Array.from({ length: 3 }, (_, i) => `INDEX(原始,${i + 1},1)&INDEX(原始,${i + 1},2)`).join(
    '&',
  );
  page
    .set(HEAD_ROW + 1, 6, text('上方文字', LABEL))
    .set(HEAD_ROW + 1, 7, formula(`IF(题_首行<2,"",LEFT(${titleText},200))`, RESULT));
  names.push(
    { name: '题_首行', refersTo: `${sheet}!$H$${HEAD_ROW}` },
    { name: '题_末行', refersTo: `${sheet}!$H$${HEAD_ROW + 1}` },
    { name: '原始题', refersTo: `${sheet}!$H$${HEAD_ROW + 2}` },
  );
  KEYS.forEach((key, index) => {
    const left = index * 10;
    const header = COLUMN_HEADER_ROW - 1;
    page.line(
      header,
      left,
      ['列', ...LEVELS.map((n) => `第${n}层`), ...LEVELS.map((n) => `认字${n}`), '列标题', '认作'],
      HEADER,
    );
    for (let c = 1; c <= RAW_COLUMNS; c++) {
      const row = header + c;
      const cell = (n: number, shift = 0): string => `$${columnName(left + n)}$${row + 1 + shift}`;
      page.set(row, left, text(c, RESULT));
      LEVELS.forEach((level) => {
        const inside = `标题首行_${key}+${level - 1}<=标题末行_${key}`;
        const source = `INDEX(原始,标题首行_${key}+${level - 1},${c})`;
        const below = LEVELS.filter((n) => n > level).map((n) => cell(n));
        const carried =
          below.length === 0 || c === 1 ? '""' : `IF(${below.join('&')}<>"",${cell(level, -1)},"")`;
        page.set(
          row,
          left + level,
          formula(`IF(${inside},IF(${bare(source)}<>"",${bare(source)},${carried}),"")`, RESULT),
        );
        const word = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell(level)},"（","("),"其中:",""),"其中：",""),"#","")`;
        page.set(row, left + 3 + level, formula(`LEFT(${word},FIND("(",${word}&"(")-1)`, RESULT));
      });
      const joined = LEVELS.map((level) => `IF(${cell(level)}="","","/"&${cell(level)})`).join('&');
      page.set(
        row,
        left + 7,
        formula(
          `IF(${LEVELS.map((level) => cell(level)).join('&')}="","第${c}列",MID(${joined},2,100))`,
          RESULT,
        ),
      );
      const [one, two, three] = [cell(4), cell(5), cell(6)];
      const look = (words: string): string => `INDEX(典_${key}列,MATCH(${words},典_${key}列词,0))`;
      const lastWord = `IF(${three}<>"",${three},IF(${two}<>"",${two},${one}))`;
      page.set(
        row,
        left + 8,
        formula(
          `IF(${one}&${two}&${three}="","",IFERROR(${look(`${one}&${two}&${three}`)},IFERROR(${look(`${two}&${three}`)},IFERROR(${look(lastWord)},""))))`,
          RESULT,
        ),
      );
    }
    const range = (n: number): string => {
      const letter = columnName(left + n);
      return `${sheet}!$${letter}$${COLUMN_HEADER_ROW + 1}:$${letter}$${COLUMN_HEADER_ROW + RAW_COLUMNS}`;
    };
    names.push({ name: `题_${key}`, refersTo: range(7) }, { name: `识_${key}`, refersTo: range(8) });
  });
  return {
    names,
    sheet: page.sheet({ tab: TABS.calculation, protect: true, freeze: { rows: COLUMN_HEADER_ROW } }),
  };
};
