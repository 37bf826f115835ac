import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/test/longest-first.ts';

const everywhere = ['agent', 'knowledge', 'tools', 'server', 'evals', 'scripts'];

/**
 * A worker keeps what it has loaded for the files that follow: to load the same packages and sources for each of three
 * hundred files costs more than the tests do. So a test file leaves nothing behind, no stub and no state of a module.
 */
const shared = { isolate: false, maxWorkers: 2 };

/** Two kinds of tests: `unit` needs nothing but Node; `int` needs the real services that its global set-up starts. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: everywhere.map((floor) => `${floor}/**/*.test.ts`),
          exclude: ['**/*.int.test.ts', '**/node_modules/**'],
          testTimeout: 20_000,
          ...shared,
        },
      },
      {
        test: {
          name: 'int',
          include: everywhere.map((floor) => `${floor}/**/*.int.test.ts`),
          globalSetup: ['scripts/test-services/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          ...shared,
          sequence: { groupOrder: 1 }, // after the unit tests
        },
      },
    ],
  },
});
