/** Units as data: what each is worth in the canonical unit of its kind, and which document says so. */

export interface UnitRow {
  /** The canonical unit of the kind; only units of one kind convert into each other. */
  readonly canonical: string;
  /** How many canonical units one of this unit is. */
  readonly factor: number;
  /** Spellings in normal form (NFKC, no spaces, lower case). The first is the one to show. */
  readonly spellings: readonly string[];
  /** Where a factor is more than a power of ten: the document. */
  readonly source?: string;
}

export const UNIT_ROWS: readonly UnitRow[] = [
  { canonical: '元', factor: 1, spellings: ['元', '人民币元', '块钱'] },
  { canonical: '平方米', factor: 1, spellings: ['平方米', 'm2', '平米', '平方', '平方公尺', '㎡', 'm^2'] },
  { canonical: '平方米', factor: 10_000, spellings: ['公顷', 'hm2', 'ha'] },
  { canonical: '平方米', factor: 1_000_000, spellings: ['平方公里', '平方千米', 'km2'] },
  {
    canonical: '平方米',
    factor: 10_000 / 15,
    spellings: ['亩', '市亩'],
    source: '《关于改革全国土地面积计量单位的通知》(1990): 1 公顷 = 15 亩, 1 亩 = 666.6667 m²',
  },
  { canonical: '米', factor: 1, spellings: ['米', 'm'] },
  { canonical: '米', factor: 1000, spellings: ['公里', '千米', 'km'] },
  { canonical: '%', factor: 1, spellings: ['%', '百分比', '百分之'] },
  { canonical: '%', factor: 0.1, spellings: ['‰', '千分比'] },
  { canonical: '%', factor: 1, spellings: ['百分点', '个百分点', 'pp'] },
  { canonical: '人', factor: 1, spellings: ['人', '名', '位', '个人'] },
  { canonical: '人次', factor: 1, spellings: ['人次', '人·次'] },
  { canonical: '班', factor: 1, spellings: ['班', '个班', '教学班', '个教学班'] },
  { canonical: '个', factor: 1, spellings: ['个'] },
  { canonical: '所', factor: 1, spellings: ['所', '所学校', '所幼儿园'] },
  { canonical: '间', factor: 1, spellings: ['间'] },
  { canonical: '册', factor: 1, spellings: ['册'] },
  { canonical: '台', factor: 1, spellings: ['台', '台套', '台件', '台/套', '台(套)', '台(件)'] },
  { canonical: '套', factor: 1, spellings: ['套', '台、套'] },
  { canonical: '件', factor: 1, spellings: ['件'] },
  { canonical: '片', factor: 1, spellings: ['片'] },
  { canonical: '块', factor: 1, spellings: ['块'] },
  { canonical: '栋', factor: 1, spellings: ['栋', '幢'] },
  { canonical: '张', factor: 1, spellings: ['张'] },
  { canonical: '床', factor: 1, spellings: ['床', '床位', '张床'] },
  { canonical: '座', factor: 1, spellings: ['座'] },
  { canonical: '处', factor: 1, spellings: ['处'] },
  { canonical: '门', factor: 1, spellings: ['门'] },
  { canonical: '项', factor: 1, spellings: ['项'] },
  { canonical: '户', factor: 1, spellings: ['户'] },
  { canonical: '辆', factor: 1, spellings: ['辆'] },
  { canonical: '种', factor: 1, spellings: ['种'] },
  { canonical: '份', factor: 1, spellings: ['份'] },
  { canonical: '次', factor: 1, spellings: ['次'] },
  { canonical: '学位', factor: 1, spellings: ['学位', '个学位'] },
  { canonical: '年', factor: 1, spellings: ['年'] },
  { canonical: '月', factor: 1, spellings: ['月', '个月'] },
  { canonical: '天', factor: 1, spellings: ['天'] },
  { canonical: '岁', factor: 1, spellings: ['岁', '周岁'] },
  { canonical: '学时', factor: 1, spellings: ['学时', '课时', '小时'] },
  { canonical: 'Mbps', factor: 1, spellings: ['mbps', 'mb/s', '兆'] },
  { canonical: 'GB', factor: 1, spellings: ['gb', 'g'] },
];

/** Number words before a unit: 万元, 千元, 亿元, 万人, 万册, 百人. A bare 万 is a unit of its own, the plain number. */
export const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];

/** Words that are units only after a stroke: 元/生, 台/百生, 间/校. */
export const PER_UNITS: Readonly<Record<string, string>> = {
  生: '人',
  学生: '人',
  幼儿: '人',
  教师: '人',
  教职工: '人',
  校: '所',
  园: '所',
};

/** What 个 may stand for: 12个 in a column of 间 are 12 间. Persons are counted too, but 个/班 is a band of classes. */
export const COUNTED: ReadonlySet<string> = new Set(
  '班 所 间 台 套 件 片 块 栋 张 床 座 处 门 项 户 种 份 次 学位'.split(' '),
);
