import { defineConfig } from 'vitest/config';

const everywhere = ['agent', 'knowledge', 'tools', 'server', 'evals', 'scripts'];

/** Two kinds of tests: `unit` needs nothing but Node; `int` needs the real services that its global set-up starts. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: everywhere.map((floor) => `${floor}/**/*.test.ts`),
          exclude: ['**/*.int.test.ts', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'int',
          include: everywhere.map((floor) => `${floor}/**/*.int.test.ts`),
          globalSetup: ['scripts/test-services/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 }, // after the unit tests
        },
      },
    ],
  },
});
