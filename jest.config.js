/* Published as ES modules only, which jest has to turn into CommonJS: first ours, then what the grid engine stands on. */
const modulesOnly = [
  ...['d3-[a-z-]+', 'internmap', 'mathjs', 'simple-statistics'],
  ...['lodash-es', 'nanoid', 'rbush', 'quickselect', 'kdbush', 'cjk-regex', 'regexp-util', 'unicode-regex'],
  ...['franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space'],
];

/* Plain Node for everything pure, jsdom for the pane, a real browser for the whole. */
const shared = {
  transform: {
    '^.+\\.(t|j|m?j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Copies of the checkout that a mutation run works in.
  modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp/'],
  transformIgnorePatterns: [`/node_modules/(?!(@univerjs/[a-z-]+/node_modules/)?(${modulesOnly.join('|')})/)`],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/taskpane/'],
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.ts', '<rootDir>/test/taskpane/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/support/pane.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
      globalSetup: '<rootDir>/test/support/e2eSetup.ts',
      globalTeardown: '<rootDir>/test/support/e2eTeardown.ts',
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
    },
  ],
  // Of the arithmetic only, and `npm run coverage` runs only its own tests: being called from a sheet is not being checked.
  collectCoverageFrom: ['src/analysis/**/*.ts'],
  coverageThreshold: { global: { branches: 98 } },
  coverageReporters: ['text-summary', 'html'],
  coverageDirectory: 'build/coverage',
};
