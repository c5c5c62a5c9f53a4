import jestConfig from './jest.config.js';

/** `npm run mutate`, or one folder at a time: `npm run mutate -- --mutate 'src/analysis/input/**'`. */
const [core] = jestConfig.projects;

export default {
  mutate: ['src/analysis/**/*.ts'],
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  jest: {
    // One project instead of three: the arithmetic is judged by its own tests only, not by sheets and pane that happen to use it.
    config: {
      ...core,
      projects: [],
      noStackTrace: true,
      testMatch: ['<rootDir>/test/analysis/**/*.test.ts', '<rootDir>/test/tables/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/mutation.ts'],
    },
  },
  // Only what those tests read: jest looks through the whole copy for every mutant.
  ignorePatterns: [
    '**',
    ...['!package.json', '!jest.config.js', '!src/{analysis,reference,samples}/**'],
    ...['!test/{analysis,tables}/**', '!test/support/{chance,mutation}.ts'],
  ],
  concurrency: 2,
  // Loops that never end are what some mutants are; a busy machine is not a reason to call a mutant one.
  timeoutMS: 60_000,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: 'build/mutation/report.html' },
  jsonReporter: { fileName: 'build/mutation/report.json' },
  tempDirName: '.stryker-tmp',
  thresholds: { high: 90, low: 85, break: null },
};
