#!/usr/bin/env node
// The sources run as they are: tsx strips the types, so there is no build step to forget.
import { register } from 'tsx/esm/api';

/** Node ends with 1 after a fault of its own, which would read as "findings". */
const fail = (fault) => {
  console.error(fault);
  process.exitCode = 2;
};
process.on('uncaughtException', fail);

try {
  register();
  const { run } = await import('./main.ts');
  const { processIo } = await import('./io.ts');
  const { engine } = await import('./engine.ts');
  // Not process.exit: what is still on its way into a pipe must arrive.
  process.exitCode = await run(process.argv.slice(2), processIo(), engine);
} catch (fault) {
  fail(fault);
}
