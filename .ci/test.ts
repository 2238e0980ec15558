/**
 * `npm test` after types and style, and the tests of `.ci/run`: those in a browser beside all others, because most of
 * the time either lane waits for another program. Ends with "N passed, N failed" and with 0 only when all passed.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const MOCHA = join(import.meta.dirname, '../node_modules/mocha/bin/mocha.js');
const BROWSER = 'test/browser/**/*.test.ts';

/** A browser on a machine that does something else may miss a moment: such a test has a second try, no other has. */
const LANES = [
  ['--ignore', BROWSER],
  ['--no-config', '--timeout', '30000', '--retries', '1', '--reporter', 'dot', BROWSER],
];

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

const counted = (output: string, what: 'passing' | 'failing'): number =>
  Number(new RegExp(`^  (\\d+) ${what}`, 'm').exec(output)?.[1] ?? 0);

const run = (args: readonly string[]): Promise<Outcome> =>
  new Promise((done, refuse) => {
    const lane = spawn(process.execPath, ['--import', 'tsx', MOCHA, ...args]);
    let output = '';
    const take = (piece: Buffer): void => void (output += piece.toString());
    lane.stdout.on('data', take);
    lane.stderr.on('data', take);
    lane.on('error', refuse);
    lane.on('close', (code) => {
      const failed = counted(output, 'failing');
      // a lane may end badly without a failed test: a file that doesn't load, an error after the last test
      done({ output, passed: counted(output, 'passing'), failed: failed || (code === 0 ? 0 : 1) });
    });
  });

const outcomes = await Promise.all(
  LANES.map(async (args) => {
    const outcome = await run(args);
    process.stdout.write(outcome.output);
    return outcome;
  }),
);
const sum = (what: 'passed' | 'failed'): number => outcomes.reduce((all, lane) => all + lane[what], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
