import { afterAll, beforeAll, beforeEach } from 'vitest';
import { setStage, type Stage } from './browser.ts';
import { fillPages } from './desk-page-samples.ts';
import { createFakeDesk, type FakeDesk } from './fake-desk.ts';

/** A browser on the console for one test file, with a desk of its own, filled, for each test. */
export function consoleStage(): { readonly stage: Stage; readonly desk: FakeDesk } {
  const at = {} as { stage: Stage; desk: FakeDesk };
  beforeAll(async () => {
    at.stage = await setStage();
  });
  afterAll(() => at.stage.close());
  beforeEach(() => {
    at.desk = createFakeDesk();
    fillPages(at.desk);
    at.stage.server.desk = at.desk;
  });
  return at;
}
