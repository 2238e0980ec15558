/** The template as a file: its parts, its formulas as stored, equal bytes for equal options, the add-in's parts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/core/check/check.ts';
import type { Scalar } from '../src/core/values/workbook.ts';
import { functions } from '../src/functions/registry.ts';
import { call } from '../src/functions/testing.ts';
import { resolvePack } from '../src/core/plans/index.ts';
import { message, render } from '../src/core/messages/index.ts';
import { columnName } from '../src/core/values/address.ts';
import { readWorkbook } from '../src/files/read/workbook.ts';
import { partText, unpack, type Parts } from '../src/files/zip-parts.ts';
import { ADD_IN_ID, type Deployment } from '../src/template/addIn.ts';
import { fillTemplate, LAYOUT_VERSION, templateBook, writeTemplate } from '../src/template/index.ts';
import { VERSION_PROPERTY } from '../src/template/version.ts';
import { templateStamp } from '../src/core/tables/index.ts';
import { containerFaults, nameParts, sheetParts, tableParts, type SheetPart } from './template/parts.ts';
import { argumentsOf, bareFormula, syntaxOf } from './template/syntax.ts';

const YEAR = 2024;
const plan = resolvePack('taikang-2023-2025');
assert.ok(plan);
const SIZE = { classes: 40, schools: 30, kindergartens: 20 } as const;
const SIDELOAD: Deployment = { profile: 'sideload' };
const OPTIONS = { plan, year: YEAR, county: '太康县', ...SIZE } as const;

/** What Excel 2010, WPS and LibreOffice all know and store without a prefix. */
const NATIVE = new Set(
  'SUM ROUND ROUNDUP INT MAX MIN ABS SQRT IF AND OR NOT NA N SUMPRODUCT SUMIF SUMIFS COUNT COUNTA COUNTIF COUNTIFS INDEX MATCH LOOKUP CHOOSE ROWS COLUMN IFERROR ISNUMBER ISERROR LEFT RIGHT MID LEN FIND SEARCH SUBSTITUTE VALUE TEXT ASC CHAR'.split(
    ' ',
  ),
);
/** Excel's limits. */
const LONGEST_FORMULA = 8192;
const DEEPEST_NESTING = 64;
const STORED_EDU = /^_xldudf_EDU_([A-Z_]+)$/;

const ASKED_FOR =
  '说明 设置 规划指标 班级数据 学校数据 幼儿园数据 师资与条件 检查 优质均衡 差距一览 试算 上报表 原始数据 字段对照'.split(
    ' ',
  );
const ENTRY = ['班级数据', '学校数据', '幼儿园数据', '师资与条件'];
const PRINTED = ASKED_FOR.filter((name) => name !== '原始数据');

/** The order in which Excel wants the parts of a sheet. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing legacyDrawing tableParts extLst'.split(
    ' ',
  );

const everyFormula = (sheets: readonly SheetPart[]): [where: string, formula: string, inCell: boolean][] =>
  sheets.flatMap(({ name, cells, rules }) => [
    ...[...cells].map(([address, formula]): [string, string, boolean] => [
      `${name}!${address}`,
      formula,
      true,
    ]),
    ...rules.map((formula): [string, string, boolean] => [`${name}: rule`, formula, false]),
  ]);

const eduFaults = (formula: string, inCell: boolean): string[] => {
  const known = new Set(functions.map(({ name }) => name));
  return [...formula.matchAll(/_xldudf_(\w+)/g)].flatMap(({ 0: stored, index }) => {
    const name = STORED_EDU.exec(stored)?.[1] ?? '';
    if (!known.has(name)) return [`${stored} is no function of the add-in`];
    if (!inCell) return [`${stored} where Excel allows no custom function`];
    if (formula.slice(index - 8, index) !== 'IFERROR(') return [`${stored} outside IFERROR`];
    const [, native] = argumentsOf(formula, index - 8);
    return native !== undefined && !native.includes('_xldudf_') ? [] : [`${stored} has no native twin`];
  });
};

describe('the template as a file', () => {
  let bytes: Uint8Array;
  let parts: Parts;
  let sheets: SheetPart[];
  before(async () => {
    bytes = await writeTemplate({ ...OPTIONS, deployment: SIDELOAD });
    parts = unpack(bytes);
    sheets = sheetParts(parts);
  });
  const sheet = (name: string): SheetPart => {
    const found = sheets.find((one) => one.name === name);
    assert.ok(found, name);
    return found;
  };

  it('has every sheet, those that people fill in and read first', () => {
    const names = sheets.map(({ name }) => name);
    assert.deepEqual(
      ASKED_FOR.filter((name) => !names.includes(name)),
      [],
    );
    assert.deepEqual(
      names.filter((name) => ASKED_FOR.includes(name)),
      ASKED_FOR,
    );
  });

  it('is a sound container: types, relationships, no name twice, every part reached', () => {
    assert.deepEqual(containerFaults(bytes), []);
  });

  it('has the parts of a sheet in the order that Excel wants', () => {
    for (const { name, xml } of sheets) {
      const places = ORDER.map((tag) => xml.search(new RegExp(`<${tag}[\\s/>]`))).filter((at) => at >= 0);
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
        name,
      );
    }
  });

  it('has valid names, each once, for sheets that exist', () => {
    const names = nameParts(parts);
    const keys = names.map(({ name, scope }) => `${scope ?? ''}|${name.toLowerCase()}`);
    const tables = tableParts(parts);
    const words = [...keys, ...tables.map(({ name }) => `|${name.toLowerCase()}`)];
    assert.deepEqual(
      words.filter((word, i) => words.indexOf(word) !== i),
      [],
    );
    for (const { name, refersTo } of names) {
      assert.match(name, /^[\p{L}_][\p{L}\p{N}_.]*$/u);
      assert.doesNotMatch(name, /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i);
      const on = /^'?([^'!]+)'?!/.exec(refersTo)?.[1];
      assert.ok(
        sheets.some((one) => one.name === on),
        `${name}: ${refersTo}`,
      );
    }
    assert.equal(new Set(tables.map(({ id }) => id)).size, tables.length);
  });

  it('has tables that grow for what is entered and for the targets, with the headers of their cells', async () => {
    const tables = tableParts(parts);
    assert.deepEqual(
      tables.map(({ name }) => name).sort(),
      [...ENTRY, '规划指标'].map((name) => `${name}表`).sort(),
    );
    const book = await readWorkbook('模板.xlsx', bytes);
    for (const { name, area, columns } of tables) {
      const cells = book.sheets.find((one) => `${one.name}表` === name)?.rows[3] ?? [];
      assert.deepEqual(cells.slice(0, columns.length), columns, name);
      assert.match(area, new RegExp(`^A4:${columnName(columns.length - 1)}\\d+$`), name);
    }
  });

  it('stores formulas that Excel 2010 and WPS know, and the add-in’s only with a native twin', () => {
    const names = new Set(nameParts(parts).map(({ name }) => name));
    const faults = everyFormula(sheets).flatMap(([where, formula, inCell]) => {
      const { functions: called, names: words, depth } = syntaxOf(formula);
      return [
        ...called
          .filter((one) => !NATIVE.has(one) && !one.startsWith('_xldudf_'))
          .map((one) => `${where}: ${one} is not known everywhere`),
        ...words.filter((one) => !names.has(one)).map((one) => `${where}: no name ${one}`),
        ...eduFaults(formula, inCell).map((fault) => `${where}: ${fault}`),
        ...(formula.length > LONGEST_FORMULA ? [`${where}: ${formula.length} characters`] : []),
        ...(depth > DEEPEST_NESTING ? [`${where}: ${depth} deep`] : []),
        ...(/#REF!|EDU\./.test(bareFormula(formula)) ? [`${where}: ${formula}`] : []),
      ];
    });
    assert.deepEqual([...new Set(faults)].slice(0, 10), []);
    assert.ok(everyFormula(sheets).some(([, formula]) => formula.includes('_xldudf_EDU_')));
  });

  it('protects what is computed without a password, and leaves what is entered open', () => {
    for (const { name, xml } of sheets) {
      const protection = /<sheetProtection[^>]*>/.exec(xml)?.[0];
      const open = [...ENTRY, '规划指标', '班额分段', '原始数据'].includes(name);
      assert.equal(protection === undefined, open, name);
      assert.doesNotMatch(protection ?? '', /password|hashValue/, name);
    }
  });

  it('keeps headers in view, prints on A4 or A3 a page wide, and repeats the header', () => {
    const titles = nameParts(parts).filter(({ name }) => name === '_xlnm.Print_Titles');
    for (const name of PRINTED) {
      const { xml } = sheet(name);
      assert.match(xml, /<pageSetup [^>]*paperSize="(?:8|9)"/, name);
      assert.match(xml, /<pageSetup [^>]*fitToWidth="1"/, name);
    }
    for (const name of [...ENTRY, '规划指标', '检查', '优质均衡', '差距一览', '上报表']) {
      assert.ok(
        titles.some(({ scope }) => scope === name),
        `${name}: titles`,
      );
    }
    for (const name of [...ENTRY, '规划指标', '检查', '差距一览'])
      assert.match(sheet(name).xml, /state="frozen"/, name);
  });

  it('says in Chinese what may be entered, and lists take it from the dictionary', () => {
    for (const name of ENTRY) {
      const rules = sheet(name).xml.match(/<dataValidation .*?<\/dataValidation>/gs) ?? [];
      assert.ok(rules.length >= 3, name);
      for (const rule of rules) {
        assert.match(rule, /showErrorMessage="(?:1|true)"/, name);
        assert.match(rule, /error="[^"]*[\u4e00-\u9fff]/, name);
      }
      assert.ok(
        rules.some((rule) => /type="list"/.test(rule) && rule.includes('<formula1>典_')),
        name,
      );
    }
  });

  it('pre-selects the likely header of each field by formula, and offers all pasted headers', () => {
    const { cells, xml } = sheet('字段对照');
    const picks = [...cells.values()].filter(
      (formula) => formula.includes('MATCH(') && formula.includes('识_'),
    );
    assert.ok(picks.length > 60);
    for (const key of ['班', '校', '园']) assert.match(xml, new RegExp(`<formula1>题_${key}</formula1>`));
  });

  it('is the same to the byte for the same options', async () => {
    const again = await writeTemplate({ ...OPTIONS, deployment: SIDELOAD });
    assert.ok(Buffer.from(bytes).equals(Buffer.from(again)));
  });

  it('bears its version for the add-in, on every sheet and in its properties', async () => {
    const book = await readWorkbook('模板.xlsx', bytes);
    for (const one of book.sheets) assert.equal(templateStamp(one)?.version, LAYOUT_VERSION, one.name);
    assert.match(
      partText(parts, 'docProps/custom.xml') ?? '',
      new RegExp(`name="${VERSION_PROPERTY}".*?>${LAYOUT_VERSION}<`),
    );
  });

  const STORES: readonly (readonly [Deployment, string])[] = [
    [SIDELOAD, 'store="developer" storeType="Registry"'],
    [
      { profile: 'share', path: '\\\\服务器\\加载项&目录' },
      'store="\\\\服务器\\加载项&amp;目录" storeType="FileSystem"',
    ],
    [{ profile: 'admin' }, 'store="EXCatalog" storeType="EXCatalog"'],
  ];
  for (const [deployment, store] of STORES) {
    it(`offers the pane as deployed by ${deployment.profile}`, async () => {
      const own = await writeTemplate({ ...OPTIONS, deployment });
      assert.deepEqual(containerFaults(own), []);
      const extension = partText(unpack(own), 'xl/webextensions/webextension1.xml') ?? '';
      assert.ok(extension.includes(store), extension);
      assert.match(extension, /name="Office.AutoShowTaskpaneWithDocument" value="true"/);
      const manifest = readFileSync(join(import.meta.dirname, '../manifest.xml'), 'utf8');
      assert.ok(manifest.includes(ADD_IN_ID));
      const version = /<Version>([^<]+)<\/Version>/.exec(manifest)?.[1] ?? '';
      assert.ok(extension.includes(`id="${ADD_IN_ID}" version="${version}"`), extension);
    });
  }

  it('has nothing of the add-in when it is to be plain', async () => {
    const plain = await writeTemplate({ ...OPTIONS, deployment: null });
    assert.deepEqual(containerFaults(plain), []);
    const own = unpack(plain);
    assert.deepEqual(
      Object.keys(own).filter((name) => name.includes('webextension')),
      [],
    );
    for (const name of ['[Content_Types].xml', '_rels/.rels'])
      assert.doesNotMatch(partText(own, name) ?? '', /webextension/);
  });

  it('gives its targets to the EDU functions as a plan of one’s own, rows added by hand included', async () => {
    const book = await readWorkbook('模板.xlsx', bytes);
    const rows = book.sheets.find(({ name }) => name === '规划指标')?.rows ?? [];
    const own = [null, '课后服务覆盖率', '义务教育', 2024, '≥', 95, '%', '全县', '水平', '自定'];
    const range = nameParts(parts).find(({ name }) => name === '规划目标')?.refersTo ?? '';
    const [, firstRow, lastRow] = /\$B\$(\d+):\$J\$(\d+)$/.exec(range) ?? [];
    assert.ok(firstRow !== undefined && lastRow !== undefined, range);
    const targets = [...rows.slice(0, plan.targets.length + 4), own]
      .slice(Number(firstRow) - 1)
      .map((row) => Array.from({ length: 9 }, (_, c) => row[c + 1] ?? ''));
    assert.equal(call('TARGET_VALUE', '课后服务覆盖率', YEAR, targets), 95);
    assert.equal(call('TARGET_STATUS', 94, '课后服务覆盖率', YEAR, targets), '接近');
    for (const name of ['普惠性幼儿园覆盖率', '公办园在园幼儿占比', '高中阶段毛入学率']) {
      const value = call('TARGET_VALUE', name, 2025, targets);
      assert.equal(typeof value, 'number', name);
      assert.equal(value, call('TARGET_VALUE', name, 2025, plan.id), name);
    }
  });

  it('an older template’s county, year, own targets and rows are carried over, and that is said', async () => {
    const data = {
      classes: [{ 学校: '实验小学', 学段: '小学', 年级: '一年级', 班级: '1班', 学生数: 47 }],
      schools: [],
      kindergartens: [],
      resources: [],
      bands: {},
      actual: new Map(),
      ownTargets: [
        { 指标: '课后服务覆盖率', 学段: '义务教育', 年份: 2024, 比较: '≥', 目标值: 95, 单位: '%' },
      ],
    };
    const older = await readWorkbook('旧.xlsx', await writeTemplate({ ...OPTIONS, data, deployment: null }));
    const filled = await fillTemplate([older], { plan, year: null, deployment: null, ...SIZE });
    assert.equal(filled.year, YEAR);
    assert.deepEqual(
      filled.data.classes.map((row) => [row['学校'], row['学生数'], row['备注']]),
      [['实验小学', 47, '旧.xlsx › 班级数据 › 第5行']],
    );
    assert.deepEqual(
      filled.data.ownTargets.map((row) => [row['指标'], row['目标值']]),
      [['课后服务覆盖率', 95]],
    );
    const said = message('template-old-carried', { file: '旧.xlsx', version: LAYOUT_VERSION });
    assert.ok(filled.notes.some((note) => render(note, 'zh') === render(said, 'zh')));
    const book = await readWorkbook('新.xlsx', filled.bytes);
    const settings = book.sheets.find(({ name }) => name === '设置')?.rows ?? [];
    assert.ok(settings.some((row) => row[0] === '县（市、区）名' && row[1] === '太康县'));
  });

  it('an older or newer template is told by the check, with what to do', async () => {
    const book = await readWorkbook('模板.xlsx', bytes);
    const saidOf = (version: number): string[] => {
      const stamped = (value: Scalar): Scalar =>
        typeof value === 'string' ? value.replace(/^达标模板 \d+/, `达标模板 ${version}`) : value;
      const sheets = book.sheets.map((one) => ({
        ...one,
        rows: one.rows.map((row, r) => (r === 1 ? row.map(stamped) : row)),
      }));
      return check([{ ...book, sheets }], { plan, year: YEAR, lang: 'zh' })
        .files.flatMap(({ notRun }) => notRun)
        .map(({ why }) => why)
        .filter((why) => why.includes('模板'));
    };
    assert.deepEqual(saidOf(LAYOUT_VERSION), []);
    const [older, newer] = [saidOf(LAYOUT_VERSION - 1), saidOf(LAYOUT_VERSION + 1)];
    assert.equal(older.length, 1);
    assert.match(older[0] ?? '', /template 新模板.xlsx --from/);
    assert.equal(newer.length, 1);
    assert.match(newer[0] ?? '', /更新本程序/);
  });

  it('has as many more formulas as it has records, none of them longer', () => {
    const formulasOf = (factor: number): Map<string, number[]> => {
      const size = { classes: 50 * factor, schools: 30 * factor, kindergartens: 20 * factor };
      const book = templateBook({ plan, year: YEAR, deployment: null, ...size });
      return new Map(
        book.sheets.map(({ name, rows }) => [
          name,
          rows.flatMap((row) =>
            row.flatMap((cell) => (cell?.formula === undefined ? [] : [cell.formula.length])),
          ),
        ]),
      );
    };
    const [one, two, three] = [formulasOf(1), formulasOf(2), formulasOf(3)];
    for (const [name, lengths] of one) {
      const more = (two.get(name)?.length ?? 0) - lengths.length;
      assert.equal((three.get(name)?.length ?? 0) - lengths.length, 2 * more, name);
      const longest = (all: readonly number[] = []): number => all.reduce((a, b) => Math.max(a, b), 0);
      assert.ok(longest(three.get(name)) <= longest(lengths) + 40, name);
    }
    for (const name of ['检查', '班级检查', '园所检查', '优质均衡'])
      assert.ok((two.get(name)?.length ?? 0) > (one.get(name)?.length ?? 0), name);
  });
});
