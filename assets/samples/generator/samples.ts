/** All sample files by name, answers.json included. */
import { bandSample } from './bands.ts';
import { baselineSample } from './baseline.ts';
import { classListSample } from './classList.ts';
import { juniorSample } from './junior.ts';
import { kindergartenSample } from './kindergarten.ts';
import { ledgerSample } from './ledger.ts';
import { noticeSample } from './notice.ts';
import { oddFiles } from './odd.ts';
import { county, indicators, silent } from './overview.ts';
import { primarySample } from './primary.ts';

/** The workbooks that are checked together as one county stand in a folder of their own. */
const COUNTY_FOLDER = '安平县';

/** Path under the samples folder → bytes. */
export const allSamples = (): ReadonlyMap<string, Uint8Array> => {
  const run = [
    primarySample(),
    juniorSample(),
    classListSample(),
    bandSample(),
    kindergartenSample(),
    ledgerSample(),
  ];
  const baseline = baselineSample();
  const notice = noticeSample();
  const odd = oddFiles(notice.bytes);
  const findings = run.flatMap(({ answer }) => answer.findings);
  const answers = {
    about:
      'The known answers of the samples, computed from the clean model they are generated from. Rows and columns are the sheets’ own, 1-based; a finding’s rule is the id of its indicator. Statuses hold without tolerance: with one, `near` may stand for `unmet`.',
    run: {
      plan: 'taikang-2023-2025',
      year: 2024,
      folder: COUNTY_FOLDER,
      files: run.map(({ answer }) => answer.file),
      findingCount: findings.length,
      indicators,
      silent,
      county,
    },
    files: run.map(({ answer }) => answer),
    others: [
      { plan: 'rizhao-etdz-2021-2023', year: 2023, indicators: baseline.indicators, ...baseline.answer },
      { plan: 'taikang-2023-2025', year: 2024, ...notice.answer },
      ...odd.map(({ answer }) => ({ plan: 'taikang-2023-2025', year: 2024, ...answer })),
    ],
  };
  return new Map<string, Uint8Array>([
    ...run.map(({ answer, bytes }): [string, Uint8Array] => [`${COUNTY_FOLDER}/${answer.file}`, bytes]),
    ...[baseline, notice].map(({ answer, bytes }): [string, Uint8Array] => [answer.file, bytes]),
    ...odd.map(({ answer, bytes }): [string, Uint8Array] => [answer.file, bytes]),
    ['answers.json', new TextEncoder().encode(`${JSON.stringify(answers, null, 1)}\n`)],
  ]);
};
