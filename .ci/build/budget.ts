import { gzipSync } from 'node:zlib';
import type { Compiler, WebpackError } from 'webpack';

/** Bytes after gzip that an entry's own scripts may take, by entry name. */
export type Budgets = Readonly<Record<string, number>>;

const KIBIBYTE = 1024;

/** Fails the build when an entry's scripts outgrow their budget: in a shared runtime they load before any function. */
export class BudgetPlugin {
  readonly #budgets: Budgets;

  constructor(budgets: Budgets) {
    this.#budgets = budgets;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('BudgetPlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'BudgetPlugin', stage }, (assets) => {
        for (const [entry, budget] of Object.entries(this.#budgets)) {
          const scripts = [...(compilation.entrypoints.get(entry)?.chunks ?? [])]
            .filter((chunk) => chunk.name === entry)
            .flatMap((chunk) => [...chunk.files])
            .filter((file) => file.endsWith('.js'));
          const bytes = scripts.reduce((sum, file) => sum + gzipSync(assets[file]?.buffer() ?? '').length, 0);
          if (bytes <= budget) continue;
          const [is, may] = [bytes, budget].map((size) => (size / KIBIBYTE).toFixed(1));
          const text = `${entry}: ${is} KiB after gzip, its budget is ${may} KiB (.ci/build/budgets.json)`;
          compilation.errors.push(new compiler.webpack.WebpackError(text) satisfies WebpackError);
        }
      });
    });
  }
}
