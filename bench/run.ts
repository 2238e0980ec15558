/**
 * Runs every bench of this folder and writes docs/limits.md. A figure with a limit that it breaks makes the run fail.
 * `npm run bench` runs all, `npm run bench -- check` one.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpus, totalmem } from 'node:os';

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The figure must not be above this. Only for ratios within one run, never for times. */
  readonly atMost?: number;
}

export interface Bench {
  readonly name: string;
  run(): Promise<readonly Figure[]>;
}

const folder = import.meta.dirname;
const only = process.argv[2];

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => only === undefined || name === `${only}.bench.ts`);

const lines: string[] = [];
let broken = 0;
for (const name of names.sort()) {
  const { bench } = (await import(join(folder, name))) as { bench: Bench };
  console.log(`\n${bench.name}`);
  lines.push(`\n## ${bench.name}\n`, '| figure | value | limit |', '| --- | --- | --- |');
  for (const { what, value, unit, atMost } of await bench.run()) {
    const fails = atMost !== undefined && value > atMost;
    if (fails) broken++;
    const limit = atMost === undefined ? '' : `≤ ${atMost}`;
    console.log(`  ${fails ? '✘' : ' '} ${what}: ${value} ${unit} ${limit}`);
    lines.push(`| ${what} | ${value} ${unit} | ${limit} |`);
  }
}

if (only === undefined) {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  const head = [
    '# Limits, as measured',
    '',
    `Written by \`npm run bench\` (${machine}). Times depend on the machine; ratios and counts hardly.`,
  ];
  writeFileSync(join(folder, '../docs/limits.md'), `${[...head, ...lines].join('\n')}\n`);
}
process.exitCode = broken > 0 ? 1 : 0;
