/** The national assessments on the screen: the coefficients against their limits, how many schools pass, what is open. */
import type { BalanceReport, InclusiveReport, ItemReport } from '../../core/check/assessment/index.ts';
import type { CheckReport } from '../../core/check/report.ts';
import { layOut } from './columns.ts';
import { indent } from './lines.ts';
import { SIGNS } from './indicators.ts';
import type { Screen } from './report.ts';

/** Decimals in which coefficients are published. */
const PRINTED_DECIMALS = 3;

const counted = (items: readonly ItemReport[], { say }: Screen): string =>
  (['met', 'unmet', 'undecidable'] as const)
    .map((standing) => [standing, items.filter(({ verdict }) => verdict === standing).length] as const)
    .filter(([, count]) => count > 0)
    .map(([standing, count]) => `${SIGNS[standing]} ${say(`report-status-${standing}`)} ${count}`)
    .join(' · ');

const balanceLines = (report: BalanceReport, screen: Screen): string[] => {
  const { say, width } = screen;
  const rows = report.stages.flatMap((stage) =>
    stage.coefficients.map(({ value, limit, standing }, i) => [
      SIGNS[standing],
      say(`report-status-${standing}`),
      say('balance-stage-indicator', {
        stage: say(`stage.${stage.stage}`),
        name: stage.columns[i]?.name ?? '',
      }),
      value?.toFixed(PRINTED_DECIMALS) ?? '',
      `≤${limit}`,
    ]),
  );
  return [
    ...screen.heading(say('balance-sheet')),
    ...report.stages.flatMap(({ stage, counts }) =>
      indent(say('balance-stage-title', { stage: say(`stage.${stage}`), ...counts }), 2, width),
    ),
    ...indent(`${say('balance-items')}  ${counted(report.items, screen)}`, 2, width),
    ...layOut(
      [
        { title: '' },
        { title: say('balance-verdict') },
        { title: say('balance-coefficients'), flexible: true },
        { title: say('report-column-value'), right: true },
        { title: say('balance-limit'), right: true },
      ],
      rows,
      width - 2,
    ).map((line) => `  ${line}`),
    ...[...report.remarks, ...report.words].flatMap((remark) => indent(`· ${remark}`, 2, width)),
    ...report.readings
      .filter(({ own }) => own)
      .flatMap(({ name, value, standard, unit }) =>
        indent(`· ${say('balance-own-reading', { name, value, standard, unit })}`, 2, width),
      ),
  ];
};

const inclusiveLines = ({ items, remarks }: InclusiveReport, screen: Screen): string[] => [
  ...screen.heading(screen.say('inclusive-sheet')),
  ...indent(`${screen.say('inclusive-thresholds')}  ${counted(items, screen)}`, 2, screen.width),
  ...remarks.flatMap((remark) => indent(`· ${remark}`, 2, screen.width)),
];

export const assessmentSection = ({ assessment }: CheckReport, screen: Screen): string[] => [
  ...(assessment?.balance ? balanceLines(assessment.balance, screen) : []),
  ...(assessment?.inclusive ? inclusiveLines(assessment.inclusive, screen) : []),
];
