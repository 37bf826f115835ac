import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take a quarter of a minute and more on two cores, the longest first. One that is missing here, or has become
 * quick, costs a little time and nothing else.
 */
const long = [
  'server/http/crash.int.test.ts',
  'server/web/testing/accessibility.int.test.ts',
  'server/web/testing/actions.int.test.ts',
  'evals/suite/run-suite.int.test.ts',
  'server/web/testing/widget.int.test.ts',
  'server/web/testing/console-accessibility.int.test.ts',
  'server/web/testing/console.int.test.ts',
  'server/action-crash.int.test.ts',
  'tools/commerce/adapters/postgres-commerce.int.test.ts',
  'server/http/operator-sign-in.int.test.ts',
  'server/handoff/crash.int.test.ts',
  'server/conversations/turn-engine.int.test.ts',
  'server/actions-in-doubt.int.test.ts',
  'server/http/event-streams.int.test.ts',
  'evals/suite/smoke.int.test.ts',
];

/**
 * Starts the longest test files first, so that none of them runs alone at the end. Vitest does so by what it remembers of
 * the last run; a fresh checkout has none. All others go by name, so that runs are alike.
 */
export class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((file) => moduleId.endsWith(`/${file}`));
      return at === -1 ? long.length : at;
    };
    return Promise.resolve(
      files.toSorted((one, other) => rank(one) - rank(other) || (one.moduleId < other.moduleId ? -1 : 1)),
    );
  }
}
