import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scalar, Workbook } from '../../src/core/values/workbook.ts';
import { sheetOf } from '../../src/core/values/workbook.ts';
import { readWorkbook } from '../../src/files/read/workbook.ts';

const folder = join(import.meta.dirname, '../../assets/samples');

/** A workbook of the sample county. */
export const sample = (file: string): Promise<Workbook> =>
  readWorkbook(file.replace(/^.*\//, ''), readFileSync(join(folder, file)));

export const primary = (): Promise<Workbook> => sample('安平县/小学.xlsx');

const GRADES = ['一', '二', '三', '四', '五', '六'];

/** A class list in which every fourth class has too many pupils. */
export const classes = (count: number): Workbook => {
  const rows: Scalar[][] = [['2024年全县小学班级名单'], ['学校名称', '年级', '班级', '学生数']];
  for (let index = 0; index < count; index++) {
    const grade = GRADES[Math.floor(index / 5) % 6] as string;
    const pupils = index % 4 === 0 ? 48 : 40;
    rows.push([
      `第${Math.floor(index / 30) + 1}小学`,
      `${grade}年级`,
      `${grade}（${(index % 5) + 1}）班`,
      pupils,
    ]);
  }
  return { file: '班级.xlsx', sheets: [sheetOf('班级', rows)] };
};

/** Names that would be markup, script or formula if anything took them for more than text. */
export const HOSTILE = [
  '<img src=x onerror="window.hacked=1">小学',
  '"><script>window.hacked=2</script>',
  '=HYPERLINK("https://evil.example","点我")',
  "'; alert(1); '",
  '{{constructor.constructor("window.hacked=3")()}}',
  '&lt;b&gt;粗体&lt;/b&gt;',
] as const;

export const hostile = (): Workbook => ({
  file: '<b>x</b>.xlsx',
  sheets: [
    sheetOf("<i>班级'名单</i>", [
      ['2024年小学<u>班级</u>名单'],
      ['学校名称', '年级', '班级', '学生数', '<script>备注</script>'],
      ...HOSTILE.map((name, index): Scalar[] => [name, '三年级', `三（${index + 1}）班`, 60 + index, name]),
    ]),
  ],
});
