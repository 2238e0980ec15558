/**
 * Characters typed for one another, by shape or by sound, in pairs. One such slip is forgiven in any label of four
 * characters and more; another pair may be added here.
 */
const PAIRS =
  '帅师 己已 在再 缀辍 住驻 坐座 材才 预予 岐歧 资姿 计记 站占 级极 极级 斑班 效校 遍编 篇编 偏编 职取 辅铺 册栅 议仪 义仪 幼幻 圆园 圆员 兔免 徒徙 ' +
  '代带 戴带 建健 涛寿 贷贡 货贷 捐损 坏环 晚免 毕华 业亚 按安 在存 设没 没设 没役 费废 积职 枳积 绩积 机击 面而 额颔 额顾 数教 教数 任仼 任住 传专 转专 ' +
  '练炼 具俱 俱具 布部 步部 置制 备各 各备 实识 识实 识职 标示 示标 址地 地址 成城 诚城 性姓 姓性 民名 名民 源员 原员 亩苗 拔拨 款欵 食实 唐堂 舍社 社舍';

const confusable: ReadonlySet<string> = new Set(
  PAIRS.split(' ').flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

export const isConfusable = (typed: string, meant: string): boolean => confusable.has(typed + meant);
