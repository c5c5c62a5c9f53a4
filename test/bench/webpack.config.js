import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The benchmark as one script for Node, through the same compiler and in the same mode as the product. */
export default {
  mode: 'production',
  target: 'node20',
  entry: here('bench.ts'),
  output: { path: here('../../build/bench'), filename: 'bench.cjs' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
        },
      },
    ],
  },
  performance: { hints: false },
  stats: 'errors-only',
};
