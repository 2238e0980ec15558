/** The help page and the README's table, from the records. */
import type { Entry } from '../../core/messages/index.ts';
import { FAMILIES, type Family, type FunctionRecord, type Parameter } from '../engine/record.ts';
import { answerOf, formulaOf, signatureOf } from './formula.ts';

const FAMILY_NAMES: Readonly<Record<Family, Entry>> = {
  classSize: { zh: '班额', en: 'Class size' },
  schoolSize: { zh: '学校规模', en: 'School size' },
  targets: { zh: '规划目标', en: 'Targets of plans' },
  trend: { zh: '进度与趋势', en: 'Pace and trend' },
  balance: { zh: '优质均衡', en: 'Quality balance' },
  staffing: { zh: '教职工编制', en: 'Staffing' },
  shares: { zh: '占比与分摊', en: 'Shares and splitting' },
  cleaning: { zh: '清理数据', en: 'Cleaning data' },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A cell of a Markdown table can't hold a bare stroke or line feed. */
const inTable = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

const row = (...cells: readonly string[]): string => `| ${cells.map(inTable).join(' | ')} |`;

const parameterRow = ({ name, zh, description, optional }: Parameter): string =>
  row(`${zh} \`${name}\`${optional ? '（可省略）' : ''}`, description.zh, description.en);

const section = (namespace: string, record: FunctionRecord): string[] => {
  const { name, description, parameters, result, native, origin, examples } = record;
  const twin =
    native === null
      ? ['没有等价的普通公式。 No plain formula does the same.']
      : [`\`${native.formula}\` — ${native.note.zh}。 ${native.note.en}.`];
  return [
    `### ${namespace}.${name}`,
    '',
    `\`${signatureOf(namespace, record, 'zh')}\``,
    '',
    `${description.zh}。`,
    '',
    `${capital(description.en)}.`,
    '',
    '| 参数 | 说明 | Description |',
    '| --- | --- | --- |',
    ...parameters.map(parameterRow),
    row('**结果 result**', result.description.zh, result.description.en),
    '',
    '例 Examples:',
    '',
    ...examples.map(
      (example) => `- \`${formulaOf(namespace, record, example)}\` → \`${answerOf(example) || '（空白）'}\``,
    ),
    '',
    `普通公式 Plain formula: ${twin.join('')}`,
    '',
    `依据 Source: ${origin.zh}${origin.en === origin.zh ? '' : ` · ${origin.en}`}`,
    '',
  ];
};

const RULES = [
  '各参数都可以是一个单元格或一个区域：区域与单个单元格配用时，单个单元格用于每一格；几个区域要同样大小。结果与区域同形。',
  '空白得空白；“/”“—”当作空白；错误值原样传出；“４５人”“1,234”“二十三”这样的文本按数读；读不出的是 `#VALUE!`，并说明是哪个内容。',
  '比例可写 85%、0.85 或 85。不认识的指标或规划是 `#N/A`，并列出相近的名称。',
  'Every argument may be a cell or a range; a single cell is used for each cell of a range, ranges must be of one size, and the answer has their shape. Blanks give blanks, errors pass through, texts such as 45人 count as numbers; what can’t be read is `#VALUE!` with its content, an unknown indicator or plan `#N/A` with the nearest names.',
  '函数不能用在条件格式、数据验证里；要上报的文件请先把公式转成数值或普通公式。 Not for conditional formats or data validation; turn them into values or plain formulas before a file is passed on.',
];

/** docs/functions.md. */
export const helpPage = (namespace: string, records: readonly FunctionRecord[]): string => {
  const families = FAMILIES.flatMap((family) => [
    `## ${FAMILY_NAMES[family].zh} ${FAMILY_NAMES[family].en}`,
    '',
    ...records.filter((record) => record.family === family).flatMap((record) => section(namespace, record)),
  ]);
  const lines = [
    `# ${namespace} 函数 Functions`,
    '',
    '<!-- 由 npm run generate 生成，不要手改。 Generated, do not edit. -->',
    '',
    ...RULES.map((rule) => `- ${rule}`),
    '',
    ...families,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};

/** The README's table, without its markers. */
export const readmeTable = (namespace: string, records: readonly FunctionRecord[]): string =>
  [
    '| 函数 | 作用 | Answers |',
    '| --- | --- | --- |',
    ...records.map((record) =>
      row(`\`${signatureOf(namespace, record, 'zh')}\``, record.description.zh, record.description.en),
    ),
  ].join('\n');

const START = '<!-- functions:start -->';
const END = '<!-- functions:end -->';

/** The README with its table made anew between the markers; unchanged where it has none. */
export const withTable = (readme: string, table: string): string => {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) return readme;
  return `${readme.slice(0, start + START.length)}\n\n${table}\n\n${readme.slice(end)}`;
};
