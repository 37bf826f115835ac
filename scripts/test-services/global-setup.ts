import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import type {} from '../../server/testing-builds.ts';
import { MissingPart } from './run-command.ts';
import { startServices } from './services.ts';

/**
 * Starts the real services before the integration tests and stops them after, whatever the tests' end. So with the
 * folder that tests build into what they start and open.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { services, stop } = await startServices().catch((error: unknown) => {
    // The sentence says it all; a stack would bury it.
    throw error instanceof MissingPart ? Object.assign(error, { stack: error.message }) : error;
  });
  project.provide('services', services);
  const builds = path.resolve(`node_modules/.cache/shopmate-tests-${process.pid}`);
  await rm(builds, { recursive: true, force: true }); // of a process with the same number, that was killed
  await mkdir(builds, { recursive: true });
  project.provide('builds', builds);
  return async () => {
    await Promise.all([stop(), rm(builds, { recursive: true, force: true })]);
  };
}
