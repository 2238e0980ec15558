/** 规划进展表.xlsx: how far the county has come with its plan: target, figure of the year, gap. */
import { CENTRE, FormPage, formSample, HEAD, LABEL, type CellAnswer, type FormSample } from './formsPage.ts';
import { shares } from './kindergartens.ts';
import { LARGE_FROM } from './classFindings.ts';
import { juniorSchools, primarySchools } from './schools.ts';

const HEADER_ROW = 4;

interface Progress {
  readonly name: string;
  readonly unit: string;
  /** The plan's figure for 2025, or the standing one. */
  readonly target: number;
  readonly actual: CellAnswer;
  /** A cap: less is better. */
  readonly cap?: true;
}

const PERCENT = 100;
/** A share that the kindergarten list gives exactly and the ledger repeats with one decimal. */
const share = (part: number, whole: number): CellAnswer => {
  const value = (part / whole) * PERCENT;
  const why = 'exact from the list of kindergartens; the ledger repeats it with one decimal';
  return { value, valueAlso: [Math.round(value * 10) / 10], mayAsk: true, why };
};
const known = (value: number): CellAnswer => ({ value });

const large = [
  ...primarySchools.flatMap(({ primary }) => primary),
  ...juniorSchools.flatMap(({ junior }) => junior),
]
  .flat()
  .filter((size) => size >= LARGE_FROM).length;

const ROWS: readonly (Progress | string)[] = [
  '一、普及水平',
  { name: '学前三年毛入园率', unit: '%', target: 93, actual: known(91.2) },
  {
    name: '普惠性幼儿园覆盖率',
    unit: '%',
    target: 85,
    actual: share(shares.inclusiveChildren, shares.children),
  },
  {
    name: '公办园在园幼儿占比',
    unit: '%',
    target: 50,
    actual: share(shares.publicChildren, shares.children),
  },
  { name: '九年义务教育巩固率', unit: '%', target: 100, actual: known(96.2) },
  { name: '高中阶段毛入学率', unit: '%', target: 92.4, actual: known(91.65) },
  { name: '适龄残疾儿童少年义务教育入学率', unit: '%', target: 97, actual: known(97.8) },
  '二、学校建设与班额',
  { name: '义务教育大班额班数', unit: '个', target: 0, actual: known(large), cap: true },
  { name: '职业教育新增学位(累计)', unit: '个', target: 8000, actual: known(4500) },
  { name: '农村幼儿园新建、改扩建数(累计)', unit: '所', target: 30, actual: known(22) },
  '三、教师队伍',
  { name: '新培养省市级名师(累计)', unit: '名', target: 80, actual: known(41) },
  { name: '市级名师工作室', unit: '个', target: 15, actual: known(11) },
  { name: '县级名校长工作室', unit: '个', target: 50, actual: known(18) },
  '四、公平与保障',
  { name: '义务教育集团化办学覆盖率', unit: '%', target: 50, actual: known(38) },
  { name: '民办义务教育在校生占比', unit: '%', target: 5, actual: known(3.8), cap: true },
  { name: '特殊教育生均公用经费补助标准', unit: '万元', target: 0.7, actual: known(0.6) },
  {
    name: '中小学校长职级制覆盖率',
    unit: '%',
    target: 100,
    actual: { leave: ['missing', 'doubtful', 'untouched'], why: 'the ledger has a dash: not yet begun' },
  },
];

export const planForm = (): Promise<FormSample> => {
  const page = new FormPage('进展情况');
  page.title('A1:H1', '安平县教育规划主要指标进展情况表');
  page.label('A2', '填报单位：', {});
  page.label('G2', '2024年度', {});
  const header = ['序号', '指标名称', '计量单位', '2025年目标值', '2024年完成值', '差距', '是否达到', '备注'];
  header.forEach((text, i) => page.label(`${'ABCDEFGH'[i] ?? 'A'}${HEADER_ROW}`, text, HEAD));
  let at = HEADER_ROW;
  let number = 0;
  for (const one of ROWS) {
    at += 1;
    if (typeof one === 'string') {
      page.heading(`A${at}:H${at}`, one);
      continue;
    }
    const { name, unit, target, actual, cap } = one;
    number += 1;
    page.label(`A${at}`, number, CENTRE);
    page.label(`B${at}`, name, LABEL);
    page.label(`C${at}`, unit, CENTRE);
    page.input(`D${at}`, { value: target }, 'General');
    page.input(`E${at}`, actual, unit === '%' ? '0.0' : 'General');
    const value = 'value' in actual ? actual.value : null;
    const met = value !== null && (cap === true ? value <= target : value >= target);
    const blank = `OR(D${at}="",E${at}="")`;
    page.formula(
      `F${at}`,
      `IF(${blank},"",D${at}-E${at})`,
      value === null ? '' : target - value,
      'General',
      '',
    );
    page.formula(
      `G${at}`,
      `IF(${blank},"",IF(E${at}${cap === true ? '<=' : '>='}D${at},"是","否"))`,
      value === null ? '' : met ? '是' : '否',
      'General',
      '',
    );
  }
  page.label(`A${at + 1}`, '说明：差距、是否达到由公式计算。', {});
  return formSample('规划进展', [page], [page.sheet({ freeze: { rows: HEADER_ROW } })], {
    form: '规划进展表.xlsx',
    sources: ['../安平县'],
    plan: 'taikang-2023-2025',
    year: 2024,
    note: 'Targets come from the plan, figures of the year from the ledger, the kindergarten list and the band tables. The ledger states 特殊教育生均公用经费 as 0.6万元 in a row of yuan.',
  });
};
