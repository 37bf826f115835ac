import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong, one line each. Evaluated by the debugger: the pages' own CSP stays as it is. All rules are run;
 * of what is in order axe doesn't describe each element, which takes it as long as the rules do.
 */
export async function violations(where: Page | Frame): Promise<string[]> {
  if (!(await where.evaluate(() => 'axe' in globalThis))) await where.evaluate(axeSource);
  const found = await where.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return found.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`),
  );
}
