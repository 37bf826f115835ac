import type { TestProject } from 'vitest/node';
import { MissingPart } from './run-command.ts';
import { startServices } from './services.ts';

/** Starts the real services before the integration tests and stops them after, whatever the tests' end. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { services, stop } = await startServices().catch((error: unknown) => {
    // The sentence says it all; a stack would bury it.
    throw error instanceof MissingPart ? Object.assign(error, { stack: error.message }) : error;
  });
  project.provide('services', services);
  return stop;
}
