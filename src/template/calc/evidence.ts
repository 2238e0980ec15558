/** 班额统计: what is known of class sizes by stage and age group, and the counts that follow from it. */
import { largest } from '../formulas.ts';
import type { Own, RecordColumn, Records } from '../records.ts';
import { AGE_CODE_FROM, AGE_GROUPS, AGE_WORDS } from '../words.ts';

export const EVIDENCE_SHEET = '班额统计';

/** A stage, or an age group of kindergartens, with where its classes and grade totals stand. */
interface Base {
  readonly label: string;
  /** Rows of classes that belong to it, as a condition on the class records. */
  readonly classes: string;
  readonly criterion: string;
  /** Masks and ranges of totals: rows × grades. */
  readonly rows: string;
  readonly sizes: string;
  readonly counts: string;
  readonly pupils: string;
  readonly bands: string | null;
}

const ofStage = (stage: '小学' | '初中' | '高中'): Base => ({
  label: stage,
  classes: `(班_学段="${stage}")`,
  criterion: `班_学段,"${stage}"`,
  rows: `(校_学段="${stage}")`,
  sizes: '校_组额',
  counts: '校_组班',
  pupils: '校_组人',
  bands: stage === '高中' ? null : stage,
});

const ofAge = (age: (typeof AGE_GROUPS)[number], index: number): Base => ({
  label: AGE_WORDS[age],
  classes: `(班_年级码=${AGE_CODE_FROM + index})`,
  criterion: `班_年级码,${AGE_CODE_FROM + index}`,
  rows: '(园_序>0)',
  sizes: `园_额${index + 1}`,
  counts: `园_班${index + 1}码`,
  pupils: `园_人${index + 1}码`,
  bands: null,
});

export const BASES: readonly Base[] = [
  ofStage('小学'),
  ofStage('初中'),
  ofStage('高中'),
  ...AGE_GROUPS.map(ofAge),
];

/** Class sizes from which classes are counted: over the limit, large, oversize. */
export const FROMS = { 限: null, 大: '大班额起点', 超: '超大班额起点' } as const;
export type From = keyof typeof FROMS;

const fromOf = (own: Own, from: From): string => FROMS[from] ?? `(${own('限')}+1)`;

const base = (row: number): Base => BASES[row - 1] as Base;

const column = (id: string, header: string, content: (one: Base, own: Own) => string): RecordColumn => ({
  id,
  header,
  width: 11,
  formula: (own, row) => content(base(row), own),
});

/** Of totals: fewest and most classes from a size on when pupils are spread over classes, one pupil each at least. */
const groupsFrom = (one: Base, from: string): { low: string; high: string } => {
  const most = `(INT((${one.pupils}-${one.counts})/(${from}-1))*(${one.pupils}>${one.counts}))`;
  const fewer = `((${one.counts}+${most}-ABS(${one.counts}-${most}))/2)`;
  return {
    low: `SUMPRODUCT(${one.rows}*(${one.sizes}>=${from}))`,
    high: `SUMPRODUCT(${one.rows}*(${one.sizes}>0)*${fewer})`,
  };
};

const counted = (from: From): RecordColumn[] => [
  column(
    `列${from}`,
    `逐班：${from}`,
    (one, own) => `COUNTIFS(${one.criterion},班_人数码,">="&${fromOf(own, from)})`,
  ),
  column(`组低${from}`, `合计：至少${from}`, (one, own) => groupsFrom(one, fromOf(own, from)).low),
  column(`组高${from}`, `合计：至多${from}`, (one, own) => groupsFrom(one, fromOf(own, from)).high),
  column(`段低${from}`, `分段：至少${from}`, (one, own) =>
    one.bands === null ? '0' : `SUMPRODUCT((典_段下>=${fromOf(own, from)})*段数_${one.bands})`,
  ),
  column(`段高${from}`, `分段：至多${from}`, (one, own) =>
    one.bands === null ? '0' : `SUMPRODUCT((典_段上>=${fromOf(own, from)})*段数_${one.bands})`,
  ),
];

const columns: readonly RecordColumn[] = [
  column('名', '学段或班龄', (one) => `"${one.label}"`),
  column('限', '班额上限', (one) => `N(班额上限_${one.label})`),
  column('列', '逐班列出的班', (one) => `COUNTIFS(${one.criterion},班_人数码,">0")`),
  column('不明', '人数不明的班', (one) => `COUNTIFS(${one.criterion},班_人数码,-1)`),
  column('组', '只有合计的年级', (one) => `SUMPRODUCT(${one.rows}*(${one.sizes}>0))`),
  column('组班', '其中的班数', (one) => `SUMPRODUCT(${one.rows}*(${one.sizes}>0)*${one.counts})`),
  column('组疑', '合计有缺', (one) => `SUMPRODUCT(${one.rows}*(${one.sizes}=-1))`),
  column('列最大', '逐班：最大班额', (one) => largest(`(班_人数码>0)*${one.classes}`, '班_人数码')),
  column('组最大', '合计：最大班额至少', (one) => largest(one.rows, one.sizes)),
  column('段有', '有分段表', (one) => (one.bands === null ? '0' : `段有_${one.bands}`)),
  column('段总', '分段：班数', (one) => (one.bands === null ? '0' : `SUM(段数_${one.bands})`)),
  column('段最大', '分段：最大班额至少', (one) =>
    one.bands === null ? '0' : `SUMPRODUCT(MAX((段数_${one.bands}>0)*典_段下))`,
  ),
  column('段疑', '分段：跨过上限的段', (one, own) =>
    one.bands === null ? '0' : `SUMPRODUCT((段数_${one.bands}>0)*(典_段上>${own('限')}))`,
  ),
  ...(Object.keys(FROMS) as From[]).flatMap(counted),
];

export const evidenceRecords: Records = {
  sheet: EVIDENCE_SHEET,
  prefix: '统',
  rows: BASES.length,
  columns,
  headerRow: 5,
};

/** The cell of a base's figure. */
export const evidence = (label: string, id: string): string =>
  `INDEX(统_${id},${BASES.findIndex((one) => one.label === label) + 1})`;

export interface Count {
  /** 0 nothing known · 1 class by class · 2 bands · 3 totals in part. */
  readonly mode: string;
  readonly low: string;
  readonly high: string;
  readonly total: string;
}

const sum = (labels: readonly string[], ...ids: readonly string[]): string =>
  `(${labels.flatMap((label) => ids.map((id) => evidence(label, id))).join('+')})`;

/** Classes from a size on over some bases taken together: listed classes where they cover all, else bands, else totals. */
export const countOf = (labels: readonly string[], from: From, mode: string): Count => ({
  mode: `IF(AND(${sum(labels, '列')}>0,${sum(labels, '组')}=0),1,IF(${sum(labels, '段有')}>0,2,IF(${sum(labels, '列')}+${sum(labels, '组')}=0,0,3)))`,
  low: `CHOOSE(${mode}+1,0,${sum(labels, `列${from}`)},${sum(labels, `段低${from}`)},${sum(labels, `列${from}`, `组低${from}`)})`,
  high: `CHOOSE(${mode}+1,0,${sum(labels, `列${from}`, '不明')},${sum(labels, `段高${from}`)},${sum(labels, `列${from}`, '不明', `组高${from}`)})`,
  total: `CHOOSE(${mode}+1,0,${sum(labels, '列', '不明')},${sum(labels, '段总')},${sum(labels, '列', '不明', '组班')})`,
});
