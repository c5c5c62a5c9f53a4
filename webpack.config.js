import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));

/** Where the add-in will be hosted. The default is a reserved name: a build for real use names its own origin. */
const developmentOrigin = 'https://localhost:3000';
const origin = (mode) =>
  (process.env.SALDO_ORIGIN ?? (mode === 'production' ? 'https://saldo.example' : developmentOrigin)).replace(/\/$/, '');

/** Fails the build when these files together are larger than the budget, in kB after gzip. */
const sizeBudget = (label, test, kilobytes) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SizeBudget', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SizeBudget', stage }, (assets) => {
        const names = Object.keys(assets).filter((name) => test.test(name));
        const total = names.reduce((sum, name) => sum + gzipSync(assets[name].buffer()).length, 0) / 1000;
        const report = `${label}: ${total.toFixed(1)} kB gzip of ${kilobytes} (${names.join(', ')})`;
        if (total > kilobytes) compilation.errors.push(new webpack.WebpackError(`Over the size budget. ${report}`));
        else console.log(report);
      });
    });
  },
});

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};

const common = (mode) => ({
  mode,
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? 'source-map' : 'eval-source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [swc] },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** The custom functions: one classic script that needs nothing but the global `CustomFunctions`. */
const functions = (mode) => ({
  ...common(mode),
  name: 'functions',
  entry: { functions: here('src/functions/index.ts') },
  output: { path: here('dist'), filename: '[name].js', iife: true },
  plugins: [sizeBudget('functions.js', /^functions\.js$/, 45)],
});

/** The shared-runtime page: pane, ribbon commands, manifest and icons. */
const addin = (mode) => ({
  ...common(mode),
  name: 'addin',
  entry: { taskpane: here('src/hosts/excel/main.ts') },
  output: { path: here('dist'), filename: '[name].js' },
  plugins: [
    new webpack.DefinePlugin({ SALDO_VERSION: JSON.stringify(version) }),
    new HtmlPlugin({
      template: here('src/hosts/excel/taskpane.html'),
      filename: 'taskpane.html',
      inject: false,
      templateParameters: { officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' },
    }),
    new CopyPlugin({
      patterns: [
        { from: here('assets/*.png'), to: 'assets/[name][ext]' },
        { from: here('src/hosts/excel/help'), to: 'help' },
        {
          from: here('manifest.xml'),
          to: 'manifest.xml',
          transform: (content) => content.toString().replaceAll(developmentOrigin, origin(mode)),
        },
      ],
    }),
    sizeBudget('pane, first load', /^(taskpane\.(html|js|css)|functions\.js)$/, 260),
  ],
});

export default (env, argv) => {
  const mode = argv.mode ?? 'production';
  return [functions(mode), addin(mode)];
};
