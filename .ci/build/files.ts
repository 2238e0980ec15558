import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiler } from 'webpack';

type Content = () => string | Buffer | Promise<Buffer>;

/**
 * Emits files under fixed names, each from a function that gives its content: what the manifest or Office.js asks for
 * by name. They are emitted when the assets are summed up, after the minifier, so that they arrive unchanged.
 */
export class FilesPlugin {
  readonly #files: Readonly<Record<string, Content>>;

  constructor(files: Readonly<Record<string, Content>>) {
    this.#files = files;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('FilesPlugin', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'FilesPlugin', stage }, async () => {
        for (const [name, content] of Object.entries(this.#files))
          compilation.emitAsset(name, new sources.RawSource(await content()));
      });
    });
  }
}

/**
 * Copies an emitted folder to a second spelling of its name, which webpack refuses to write. Where file names know no
 * case the second spelling is there already.
 */
export class SecondSpellingPlugin {
  readonly #folder: string;
  readonly #spelling: string;

  constructor(folder: string, spelling: string) {
    this.#folder = folder;
    this.#spelling = spelling;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap('SecondSpellingPlugin', () => {
      const [from, to] = [this.#folder, this.#spelling].map((name) => join(compiler.outputPath, name));
      if (from && to && !existsSync(to)) cpSync(from, to, { recursive: true });
    });
  }
}
