import type { TestProject } from 'vitest/node';
import { startServices } from './services.ts';

/** Starts the real services before the integration tests and stops them after, whatever the tests' end. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { services, stop } = await startServices();
  project.provide('services', services);
  return stop;
}
