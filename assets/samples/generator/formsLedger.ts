/** 学校台账: the bureau's own book of its schools, one row each, which the provincial form is filled from. */
import { writeBook } from '../../../src/files/xlsx/write.ts';
import { premisesIn, type Premises } from './formsModel.ts';
import { CENTRE, columnFrom, FormPage, LABEL } from './formsPage.ts';
import { sum } from './schools.ts';

const TYPES: Readonly<Record<string, string>> = { 教学点: '小学教学点' };
const FIRST_ROW = 5;

/** Column, group heading or null, own heading, figure. */
const QUANTITIES: readonly (readonly [string, string | null, string, (one: Premises) => number])[] = [
  ['G', null, '班数(个)', ({ classes }) => classes],
  ['H', '在校生数(人)', '计', ({ pupils }) => pupils],
  ['I', '在校生数(人)', '其中:女', ({ girls }) => girls],
  ['J', null, '寄宿生数(人)', ({ boarders }) => boarders],
  ['K', null, '随迁子女数(人)', ({ migrants }) => migrants],
  ['L', null, '教职工数(人)', ({ staff }) => staff],
  ['M', '专任教师数(人)', '计', ({ teachers }) => teachers],
  ['N', '专任教师数(人)', '其中:女', ({ women }) => women],
  ['O', null, '占地面积(平方米)', ({ site }) => site],
  ['P', null, '校舍建筑面积(平方米)', ({ building }) => building],
  ['Q', null, '图书(册)', ({ books }) => books],
  ['R', null, '教学仪器设备值(元)', ({ equipment }) => equipment],
  ['S', null, '网络多媒体教室(间)', ({ multimedia }) => multimedia],
];
const TEXTS: readonly (readonly [string, string])[] = [
  ['A', '序号'],
  ['B', '学校名称'],
  ['C', '学校标识码'],
  ['D', '乡镇'],
  ['E', '办学类型'],
  ['F', '城乡类型'],
];

export const ledgerName = (year: number): string => `安平县学校台账${year}.xlsx`;

export const schoolLedger = (year: number): Promise<Uint8Array> => {
  const page = new FormPage(`${year}年学校台账`);
  page.title('A1:S1', `安平县${year}—${year + 1}学年中小学基本情况台账`);
  page.label('A2', '填报单位：安平县教育体育局', {});
  page.label('P2', `${year}年9月`, {});
  for (const [col, text] of TEXTS) page.heading(`${col}3:${col}4`, text);
  for (const [col, group, text] of QUANTITIES) {
    if (group === null) page.heading(`${col}3:${col}4`, text);
    else {
      page.heading(`${col}4`, text);
      if (text === '计') page.heading(`${col}3:${columnFrom(col, 1)}3`, group);
    }
  }
  const all = premisesIn(year);
  all.forEach((one, i) => {
    const row = FIRST_ROW + i;
    [i + 1, one.name, one.code, one.township, TYPES[one.type] ?? one.type, one.place].forEach((value, c) =>
      page.label(`${columnFrom('A', c)}${row}`, value, LABEL),
    );
    for (const [col, , , of] of QUANTITIES) page.label(`${col}${row}`, of(one), CENTRE);
  });
  const total = FIRST_ROW + all.length;
  page.heading(`A${total}:F${total}`, '合计');
  for (const [col, , , of] of QUANTITIES) {
    const value = sum(all.map(of));
    page.formula(`${col}${total}`, `SUM(${col}${FIRST_ROW}:${col}${total - 1})`, value, '0', value);
  }
  return writeBook({ title: '学校台账', sheets: [page.sheet({ freeze: { rows: 4, columns: 2 } })] });
};
