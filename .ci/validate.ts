import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * `npm run validate [-- manifest.xml]`: the manifest's contract test, then Microsoft's validation service through
 * office-addin-manifest. The service needs the internet; without it the contract test decides alone, and says so.
 */
interface Validation {
  readonly isValid: boolean;
  readonly status?: number;
  readonly report?: {
    readonly errors?: readonly {
      readonly title?: string;
      readonly content?: string;
      readonly link?: string;
    }[];
  };
}
type Validate = (path: string, production?: boolean) => Promise<Validation>;

/** Seconds the service may take. */
const PATIENCE_SECONDS = 20;

const root = join(import.meta.dirname, '..');
const manifest = process.argv[2] ?? join(root, 'manifest.xml');

const contractHolds = (): boolean => {
  const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
  const test = ['--import', 'tsx', mocha, '--no-config', '--reporter', 'dot', 'test/manifest.test.ts'];
  return spawnSync(process.execPath, test, { cwd: root, stdio: 'inherit' }).status === 0;
};

const tooLate = async (): Promise<never> => {
  await new Promise((waited) => setTimeout(waited, PATIENCE_SECONDS * 1000).unref());
  throw new Error(`no answer within ${PATIENCE_SECONDS} s`);
};

/** Whether the service accepts the manifest; undefined when it couldn't be asked, with the reason printed. */
const serviceAccepts = async (): Promise<boolean | undefined> => {
  try {
    const { validateManifest } = createRequire(import.meta.url)('office-addin-manifest') as {
      validateManifest: Validate;
    };
    const { isValid, report, status } = await Promise.race([validateManifest(manifest), tooLate()]);
    if (!isValid && !report) throw new Error(`its answer was HTTP ${status}`);
    for (const { title, content, link } of report?.errors ?? [])
      console.error([title, content, link].filter(Boolean).join(' · '));
    return isValid;
  } catch (fault) {
    const [reason] = (fault instanceof Error ? fault.message : String(fault)).split('\nRequire stack');
    console.log(`Not asked: Microsoft's validation service (${reason?.replace(/\s*\n\s*/g, ' ')}).`);
    return undefined;
  }
};

const contract = contractHolds();
const service = await serviceAccepts();
console.log(`Contract test: ${contract ? 'holds' : 'BROKEN'}.`);
console.log(
  `Microsoft's validation service: ${service === undefined ? 'not asked, so only the contract test has checked this manifest' : service ? 'accepts it' : 'REFUSES it'}.`,
);
process.exitCode = contract && service !== false ? 0 : 1;
