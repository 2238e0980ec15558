import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import webpack, { type Configuration } from 'webpack';
import { FilesPlugin } from '../build/files.ts';
import { pageParameters } from '../build/pages.ts';
import { say, type WorkbenchText } from '../../src/workbench/page/texts.ts';
import { workbenchPolicy } from './policy.ts';

const root = join(import.meta.dirname, '../..');
const SAMPLES = join(root, 'assets/samples');

/** The county's files in the order of their sheets: those with formulas between sheets first. */
const COUNTY = [
  '小学.xlsx',
  '初中.xls',
  '班级名单.xlsx',
  '班额统计表.xlsx',
  '幼儿园.xlsx',
  '规划指标台账.xlsx',
].map((name) => `安平县/${name}`);

const sampleFiles = (): Record<string, () => string | Buffer> => {
  const others = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
  const list = JSON.stringify({ county: COUNTY, others });
  return {
    'samples/samples.json': () => list,
    ...Object.fromEntries(
      [...COUNTY, ...others].map((name) => [`samples/${name}`, () => readFileSync(join(SAMPLES, name))]),
    ),
  };
};

const common = pageParameters({ policy: workbenchPolicy });

/** The page's texts are the workbench's own. */
const parameters = (...of: Parameters<typeof common>) => {
  const given = common(...of);
  return { ...given, text: (code: WorkbenchText): string => given.escape(say(code)) };
};

/** The workbench's page. It is built for `npm start` and the tests, never for a release: bureaus don't get it. */
export const workbenchConfig = (out: string): Configuration => ({
  mode: 'production',
  context: root,
  target: ['web', 'es2022'],
  devtool: false,
  entry: { workbench: './src/workbench/main.ts' },
  output: {
    path: out,
    clean: true,
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    cssFilename: '[name].[contenthash:8].css',
    cssChunkFilename: '[name].[contenthash:8].css',
    publicPath: '',
  },
  experiments: { css: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        options: { target: 'es2022', tsconfig: join(root, 'tsconfig.json') },
      },
      { test: /\.css$/, type: 'css/global' },
    ],
  },
  // Terser would take 44 s for the grid, esbuild takes 7
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', css: true })] },
  performance: false,
  stats: 'errors-warnings',
  plugins: [
    // hyphenation patterns of 60 languages; the grid asks for the English ones only
    new webpack.IgnorePlugin({
      contextRegExp: /engine-render/,
      resourceRegExp: /^\.\/(?!en-)[a-z]{2,3}(-[a-z]+)*-[\w-]{8}\.js$/,
    }),
    new HtmlPlugin({
      filename: 'index.html',
      template: './src/workbench/index.html',
      inject: false,
      minify: false,
      templateParameters: parameters,
    }),
    new FilesPlugin(sampleFiles()),
  ],
});
