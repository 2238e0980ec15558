import type { Compiler } from 'webpack';

/**
 * Emits files under fixed names, each from a function that gives its content: what the manifest or Office.js asks for
 * by name. They are emitted when the assets are summed up, after the minifier, so that they arrive unchanged.
 */
export class FilesPlugin {
  readonly #files: Readonly<Record<string, () => string | Buffer>>;

  constructor(files: Readonly<Record<string, () => string | Buffer>>) {
    this.#files = files;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('FilesPlugin', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'FilesPlugin', stage }, () => {
        for (const [name, content] of Object.entries(this.#files))
          compilation.emitAsset(name, new sources.RawSource(content()));
      });
    });
  }
}
