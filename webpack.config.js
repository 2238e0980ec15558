import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createRequire } from 'node:module';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { register } from 'tsx/esm/api';

register(); // what follows is TypeScript
const { BudgetPlugin } = await import('./.ci/build/budget.ts');
const { pageParameters } = await import('./.ci/build/pages.ts');
const { FilesPlugin, SecondSpellingPlugin } = await import('./.ci/build/files.ts');
const { ERROR_PAGE, OFFICE_FILES } = await import('./.ci/build/officeFiles.ts');
const { METADATA, metadataText } = await import('./.ci/build/functionFiles.ts');
const { PLACEHOLDER_BASE, developmentManifest, productionManifest } = await import('./.ci/build/manifest.ts');
const { PROFILES, panePolicy, plainPolicy } = await import('./.ci/build/profiles.ts');
const { templateFiles, TEMPLATE_WRITER } = await import('./.ci/build/templates.ts');

const root = import.meta.dirname;
const budgets = JSON.parse(readFileSync(join(root, '.ci/build/budgets.json'), 'utf8'));
const officePackage = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));

const manifest = () => readFileSync(join(root, 'manifest.xml'), 'utf8');

/** Every file in a folder, at any depth, with its path from there. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const icons = () =>
  filesIn(join(root, 'assets/icons'))
    .filter((file) => file.endsWith('.png'))
    .map((file) => [`assets/icons/${file}`, () => readFileSync(join(root, 'assets/icons', file))]);

const officeFiles = () => {
  const dist = join(officePackage, 'dist');
  const named = [
    ...OFFICE_FILES.map((file) => [file, file]),
    ...filesIn(join(dist, ERROR_PAGE.shipped)).map((file) => [
      `${ERROR_PAGE.asked}/${file}`,
      `${ERROR_PAGE.shipped}/${file}`,
    ]),
  ];
  return named.map(([name, from]) => [`office/${name}`, () => readFileSync(join(dist, from))]);
};

/**
 * `npm run build` calls this; so may `npx webpack --env profile=self`.
 * profile: where Office.js comes from · base: the https address the add-in is served at · out: the folder written ·
 * deployment: how Excel finds the add-in that the template workbooks name; null for templates without it.
 */
export default ({
  profile = 'self',
  base = PLACEHOLDER_BASE,
  out = join(root, 'dist'),
  mode = 'production',
  deployment = { profile: 'sideload' },
} = {}) => {
  if (!PROFILES.includes(profile))
    throw new Error(`profile must be one of ${PROFILES.join(', ')}, not ${profile}`);
  return {
    mode,
    context: root,
    target: ['web', 'es2022'],
    devtool: mode === 'production' ? false : 'source-map', // never eval: the page's policy forbids it
    entry: {
      watchdog: './src/taskpane/watchdog.ts',
      functions: './src/functions/index.ts',
      taskpane: {
        import: [
          './src/taskpane/pane.css',
          './src/taskpane/help/help.css',
          './src/commands/commands.ts',
          './src/taskpane/main.tsx',
        ],
        dependOn: 'functions',
      },
      [TEMPLATE_WRITER]: './src/template/worker.ts',
    },
    output: {
      path: out,
      clean: true,
      // the manifest names functions.js; the page asks for it with its content's hash as a query
      filename: ({ chunk }) => (chunk.name === 'functions' ? 'functions.js' : '[name].[contenthash:8].js'),
      chunkFilename: '[name].[contenthash:8].js',
      cssFilename: '[name].[contenthash:8].css',
      publicPath: '',
    },
    experiments: { css: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: 'es2022', charset: 'utf8', tsconfig: join(root, 'tsconfig.json') },
        },
        // the core is pure (a test keeps it so): of its public faces a bundle takes what it uses, not all they name
        { include: join(root, 'src/core'), sideEffects: false },
        { test: /\.css$/, type: 'css/global' },
      ],
    },
    // Office.js' licence wants its files unchanged
    optimization: {
      // what the engine takes from npm, whether it runs in its worker or in the page
      splitChunks: { cacheGroups: { defaultVendors: { test: /node_modules/, name: 'libraries' } } },
      minimizer: [new EsbuildPlugin({ target: 'es2022', css: true, charset: 'utf8', exclude: /^office\// })],
    },
    performance: false, // budgets are counted after gzip, by BudgetPlugin
    stats: 'errors-warnings',
    plugins: [
      // the writer names the add-in as the release's templates do
      new webpack.DefinePlugin({ TEMPLATE_DEPLOYMENT: JSON.stringify(deployment) }),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/index.html',
        inject: false,
        minify: false,
        chunks: ['watchdog', 'functions', 'taskpane'],
        chunksSortMode: 'manual',
        templateParameters: pageParameters({ policy: panePolicy(profile), profile }),
      }),
      new HtmlPlugin({
        filename: 'help.html',
        template: './src/taskpane/help.html',
        inject: false,
        minify: false,
        chunks: ['taskpane'],
        templateParameters: pageParameters({ policy: plainPolicy }),
      }),
      new FilesPlugin({
        'manifest.xml': () => productionManifest(manifest(), base),
        'manifest.dev.xml': () => developmentManifest(manifest()),
        ...Object.fromEntries(METADATA.map((name) => [name, () => metadataText(name)])),
        ...templateFiles(deployment),
        ...Object.fromEntries([...icons(), ...(profile === 'self' ? officeFiles() : [])]),
      }),
      ...(profile === 'self'
        ? [new SecondSpellingPlugin(`office/${ERROR_PAGE.asked}`, `office/${ERROR_PAGE.shipped}`)]
        : []),
      ...(mode === 'production' ? [new BudgetPlugin(budgets)] : []),
    ],
  };
};
