import { join } from 'node:path';
import webpack from 'webpack';
import { workbenchConfig } from './config.ts';

/** `npm run build:workbench`: the page to try the add-in without Excel, into the folder where the pane was built. */

const root = join(import.meta.dirname, '../..');

/** The workbench's folder inside the add-in's, so that page and pane share an origin. */
export const WORKBENCH_FOLDER = 'workbench';

/** Builds the page; answers how long it took. Throws with webpack's own words. */
export const buildWorkbench = async (dist = join(root, 'dist')): Promise<{ seconds: number }> => {
  const compiler = webpack(workbenchConfig(join(dist, WORKBENCH_FOLDER)));
  if (!compiler) throw new Error('webpack made no compiler');
  const stats = await new Promise<webpack.Stats>((done, reject) =>
    compiler.run((error, result) =>
      result ? done(result) : reject(error ?? new Error('webpack gave no result')),
    ),
  );
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return { seconds: ((stats.endTime ?? 0) - (stats.startTime ?? 0)) / 1000 };
};

if (process.argv[1] === import.meta.filename)
  buildWorkbench().then(
    ({ seconds }) => console.log(`Built dist/${WORKBENCH_FOLDER} in ${seconds.toFixed(1)} s`),
    (fault: unknown) => {
      console.error(fault instanceof Error ? fault.message : fault);
      process.exitCode = 1;
    },
  );
