import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import CssPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));

/** Where the add-in will be hosted. The default is a reserved name: a build for real use names its own origin. */
const developmentOrigin = 'https://localhost:3000';
const origin = (mode) =>
  (process.env.SALDO_ORIGIN ?? (mode === 'production' ? 'https://saldo.example' : developmentOrigin)).replace(
    /\/$/,
    '',
  );

/**
 * Fails a production build when these files together are larger than the budget, in kB after gzip.
 * `also` names files that an earlier part of the build has written.
 */
const sizeBudget = (label, test, kilobytes, also = []) => ({
  apply(compiler) {
    if (compiler.options.mode !== 'production') return;
    compiler.hooks.afterEmit.tap('SizeBudget', (compilation) => {
      const files = [...Object.keys(compilation.assets).filter((name) => test.test(name)), ...also];
      const sizes = files.map((name) => gzipSync(readFileSync(`${compiler.outputPath}/${name}`)).length / 1000);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      const report = `${label}: ${total.toFixed(1)} kB gzip of ${kilobytes} (${files.join(', ')})`;
      if (total > kilobytes) compilation.errors.push(new webpack.WebpackError(`Over the size budget. ${report}`));
      else console.log(report);
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
  // No eval: the page's content security policy forbids it, also while developing.
  devtool: mode === 'production' ? 'source-map' : 'cheap-module-source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [swc] },
  performance: { hints: false },
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
});

const descriptions = 'src/text/en/descriptions.json';

/** Every source file with a custom function in it. */
const functionSources = () =>
  readdirSync(here('src/functions'), { recursive: true })
    .map((path) => here(`src/functions/${path}`))
    .filter((path) => path.endsWith('.ts') && readFileSync(path, 'utf8').includes('@customfunction'));

/** What Excel has to know of the functions, in Dutch, from the comments in their sources; in the order of their names. */
const dutchMetadata = async (origin) => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionSources());
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const { functions } = JSON.parse(metadataJson.replaceAll(developmentOrigin, origin));
  // Numbers and texts only: Excel then hands over the plain value of a cell with a data type in it.
  return { functions: [...functions].sort((a, b) => (a.id < b.id ? -1 : 1)) };
};

/** The same functions described in English; a function or argument without its description fails the build. */
const englishMetadata = ({ functions }) => {
  const english = JSON.parse(readFileSync(here(descriptions), 'utf8'));
  const described = functions.map(({ parameters, ...rest }) => ({
    ...rest,
    description: english[rest.id]?.description,
    parameters: parameters.map((own) => ({ ...own, description: english[rest.id]?.parameters[own.name] })),
  }));
  const missing = described.filter(({ description, parameters }) =>
    [description, ...parameters.map((own) => own.description)].includes(undefined),
  );
  if (missing.length > 0) throw new Error(`No English description: ${missing.map(({ id }) => id).join(', ')}`);
  return { functions: described };
};

/** Writes functions.json and functions-en.json beside the script. */
const functionsMetadata = (origin) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      compilation.fileDependencies.addAll([...functionSources(), here(descriptions)]);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
        const dutch = await dutchMetadata(origin);
        const emit = (name, content) =>
          compilation.emitAsset(name, new webpack.sources.RawSource(JSON.stringify(content, null, 2)));
        emit('functions.json', dutch);
        emit('functions-en.json', englishMetadata(dutch));
      });
    });
  },
});

/** The custom functions: one classic script that needs nothing but the global `CustomFunctions`. */
const functions = (mode, target) => ({
  ...common(mode),
  name: 'functions',
  entry: { functions: here('src/functions/index.ts') },
  output: { path: target.path, filename: '[name].js', iife: true },
  plugins: [functionsMetadata(origin(mode)), sizeBudget('functions.js', /^functions\.js$/, 45)],
});

/** Runs the script that writes the help pages, and puts the pages in its place. */
const writtenPages = (origin, folder, pagesOf) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('WrittenPages', (compilation) => {
      compilation.fileDependencies.addAll([...functionSources(), here(descriptions)]);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'WrittenPages', stage }, async (assets) => {
        const dutch = await dutchMetadata(origin);
        const metadata = { nl: dutch.functions, en: englishMetadata(dutch).functions };
        const script = { exports: {} };
        runInThisContext(`(module, exports) => {${assets['help.cjs'].source()}}`)(script, script.exports);
        for (const [name, content] of Object.entries(pagesOf(script.exports, metadata)))
          compilation.emitAsset(folder + name, new webpack.sources.RawSource(content));
        compilation.deleteAsset('help.cjs');
      });
    });
  },
});

const helpScript = (mode) => ({
  ...common(mode),
  name: 'help',
  target: 'node20',
  devtool: false,
  entry: { help: here('src/hosts/help/pages.ts') },
  optimization: { minimize: false },
});

/** A page per function, to which the metadata points. */
const help = (mode, target) => ({
  ...helpScript(mode),
  output: { path: target.path, filename: '[name].cjs', library: { type: 'commonjs2' } },
  plugins: [writtenPages(origin(mode), 'help/', ({ htmlPages }, metadata) => htmlPages(metadata))],
});

/** The same pages in the documentation. */
const helpInDocs = (mode) => ({
  ...helpScript(mode),
  output: { path: here('docs/functions'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  plugins: [writtenPages(origin(mode), '', ({ markdownPages }, metadata) => markdownPages(metadata))],
});

/** The shared-runtime page: pane, ribbon commands, manifest and icons. */
const addin = (mode, target) => ({
  ...common(mode),
  name: 'addin',
  dependencies: ['functions'],
  entry: { taskpane: here('src/hosts/excel/main.ts') },
  output: { path: target.path, filename: '[name].js' },
  plugins: [
    new webpack.DefinePlugin({ SALDO_VERSION: JSON.stringify(version) }),
    new HtmlPlugin({
      template: here('src/hosts/excel/taskpane.html'),
      filename: 'taskpane.html',
      inject: false,
      templateParameters: { officeJs: target.officeJs },
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
    sizeBudget('pane, first load', /^taskpane\.(html|js|css)$/, 260, ['functions.js']),
  ],
});

/** In a browser without Excel: a workbook grid around the same add-in. Its bundle alone holds the grid. */
const playground = (mode, target) => ({
  ...common(mode),
  name: 'playground',
  entry: { playground: here('src/hosts/playground/main.ts'), office: here('src/hosts/playground/office.ts') },
  output: { path: target.path, filename: '[name].js' },
  module: {
    rules: [swc, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }, { test: /\.xml$/, type: 'asset/source' }],
  },
  // Served from this machine only, so small matters less than soon.
  optimization: { minimize: false },
  plugins: [
    new CssPlugin({ filename: '[name].css' }),
    new HtmlPlugin({ template: here('src/hosts/playground/index.html'), filename: 'index.html', inject: false }),
    // Hyphenation patterns of eighty languages, of which the grid asks for one.
    new webpack.IgnorePlugin({
      contextRegExp: /engine-render.lib.es$/,
      resourceRegExp: /^\.\/(?!en-gb-)[a-z]{2,3}(-[\w-]+)?-[\w-]{8}\.js$/,
    }),
  ],
  devServer: {
    port: Number(process.env.PORT ?? 3000),
    static: false,
    // The add-in's bundles stay what a browser gets in production: no reload client inside them.
    hot: false,
    liveReload: false,
    client: false,
    onListening: ({ server }) => console.log(`\n  Saldo: http://localhost:${server.address().port}/\n`),
  },
});

const excelTarget = { path: here('dist'), officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' };
/** Office.js is answered by the page around the pane. */
const playgroundTarget = { path: here('build/playground'), officeJs: 'office.js' };

/** Excel loads add-ins over https only; the certificate is made for this machine and trusted once. */
const excelServer = async () => {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    port: 3000,
    static: false,
    hot: false,
    liveReload: false,
    client: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await getHttpsServerOptions() },
    onListening: () => console.log(`\n  Saldo for Excel: ${developmentOrigin}/taskpane.html, manifest.xml beside it\n`),
  };
};

export default async (env, argv) => {
  const mode = argv.mode ?? 'production';
  if (env.excel)
    return [
      { ...functions(mode, excelTarget), devServer: await excelServer() },
      ...[addin, help].map((part) => part(mode, excelTarget)),
    ];
  if (env.docs) return helpInDocs(mode);
  if (env.playground) return [functions, addin, help, playground].map((part) => part(mode, playgroundTarget));
  return [functions, addin, help].map((part) => part(mode, excelTarget));
};
