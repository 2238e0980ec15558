/** bad/: files that can't be read, and two good ones in disguise (a GBK text file, a web page named .xls). */
import * as XLSX from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import type { FileAnswer, FindingAnswer, TableAnswer } from './answers.ts';
import { classFindings } from './classFindings.ts';
import { classesOf, GRADES, pupilsOf, schools } from './schools.ts';

const GBK = 936;
const LIST_SCHOOLS = ['石门镇中心小学', '石门镇东沟小学'];
const EXPORT_TOWNSHIP = '大营乡';

export interface OddFile {
  readonly bytes: Uint8Array;
  readonly answer: Omit<FileAnswer, 'patterns'> & {
    readonly patterns?: readonly number[];
    /** Why the file can't be read; null for the good ones. */
    readonly problem: 'encrypted' | 'damaged' | 'empty' | null;
  };
}

/** Just enough of a password-protected workbook to be recognised: an OLE container with its two streams. */
const encrypted = (): Uint8Array => {
  const container = XLSX.CFB.utils.cfb_new();
  const filler = Uint8Array.from({ length: 4200 }, (_, i) => (i * 131 + 7) % 251);
  XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', Array.from(filler.subarray(0, 248)));
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', Array.from(filler));
  return new Uint8Array(XLSX.CFB.write(container, { type: 'array' }) as number[]);
};

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** The code-page tables' own encoder, which their type declaration leaves out. */
const { utils } = codePages as unknown as {
  utils: { encode(page: number, value: string): Iterable<number> };
};
const gbkBytes = (value: string): Uint8Array => Uint8Array.from(utils.encode(GBK, value));

const classList = (): OddFile => {
  const file = 'bad/石门镇班级名单.csv';
  const sheet = '石门镇班级名单';
  const lines = ['学校,年级,班级,学生数,备注'];
  const findings: FindingAnswer[] = [];
  for (const school of schools.filter(({ name }) => LIST_SCHOOLS.includes(name))) {
    school.primary.forEach((sizes, i) =>
      sizes.forEach((size, j) => {
        lines.push(`${school.name},${GRADES[i] ?? ''}年级,${j + 1}班,${size},`);
        const place = { file, sheet, cell: `D${lines.length}` };
        findings.push(
          ...classFindings(place, 'primary', size, `${school.name} grade ${i + 1}: ${size} pupils`),
        );
      }),
    );
  }
  const table: TableAnswer = {
    sheet,
    kind: 'class_list',
    headerRows: [1, 1],
    dataRows: [2, lines.length],
    subtotalRows: [],
    totalRows: [],
    columns: { A: 'school_name', B: 'grade', C: 'class_name', D: 'pupil_count', E: 'remark' },
    censusYear: null,
    counted: true,
  };
  return {
    bytes: gbkBytes(`${lines.join('\r\n')}\r\n`),
    answer: {
      file,
      problem: null,
      tables: [table],
      findings,
      note: 'A good class list in GBK. Findings are those of a check of this file alone for 2024; it names no year.',
    },
  };
};

const webPage = (): OddFile => {
  const file = 'bad/系统导出.xls';
  const header = ['学校名称', '学校标识码', '办学类型', '班数', '在校生数', '专任教师数'];
  const listed = schools.filter(
    ({ township, primary }) => township === EXPORT_TOWNSHIP && primary.length > 0,
  );
  const rows = listed.map(({ name, code, type, primary, teachers }) => [
    name,
    code,
    type === '教学点' ? '小学教学点' : type,
    classesOf(primary),
    pupilsOf(primary),
    teachers.primary,
  ]);
  const line = (cells: readonly (string | number)[]): string =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><table border="1">\r\n${[header, ...rows].map(line).join('\r\n')}\r\n</table></body></html>\r\n`;
  return {
    bytes: gbkBytes(html),
    answer: {
      file,
      problem: null,
      patterns: [49],
      tables: [
        {
          sheet: '系统导出',
          kind: 'school_list',
          headerRows: [1, 1],
          dataRows: [2, rows.length + 1],
          subtotalRows: [],
          totalRows: [],
          columns: {
            A: 'school_name',
            B: 'school_code',
            C: 'school_type',
            D: 'class_count',
            E: 'pupil_count',
            F: 'teacher_count',
          },
          censusYear: null,
          counted: true,
        },
      ],
      findings: [],
      note: 'A web page in GBK named .xls, as a registration system exports it. Its only teaching point has 101 to 200 pupils, whose target is not due in 2024.',
    },
  };
};

/** `good` is a whole .xlsx, of which the truncated file keeps the first part. */
export const oddFiles = (good: Uint8Array): OddFile[] => {
  const unreadable = (
    file: string,
    bytes: Uint8Array,
    problem: 'encrypted' | 'damaged' | 'empty',
  ): OddFile => ({
    bytes,
    answer: { file, problem, tables: [], findings: [] },
  });
  return [
    unreadable('bad/加密.xlsx', encrypted(), 'encrypted'),
    unreadable('bad/截断.xlsx', good.slice(0, Math.floor(good.length * 0.6)), 'damaged'),
    unreadable('bad/空文件.xlsx', new Uint8Array(0), 'empty'),
    unreadable('bad/乱码.xls', text('\u0001\u0002\u0000安平县\u0000\u0003'.repeat(40)), 'damaged'),
    classList(),
    webPage(),
  ];
};
