import { liveEvents } from '../../server/conversations/live-events.ts';
import { deedsOf } from './end-state.ts';
import type { Grader } from './grader.ts';

export const toolReceiptsGrader: Grader = {
  id: 'tool-receipts',
  asks: 'Is there a receipt of each tool that had to be used, and of each thing that was done?',
  grade({ scenario, actions, log }) {
    const receipts = new Set(
      liveEvents(log).flatMap((event) => (event.type === 'tool.finished' && event.status === 'ok' ? [event.name] : [])),
    );
    const needed = [...(scenario.expect.tools ?? []), ...deedsOf(actions).map(({ tool }) => tool)];
    if (needed.length === 0) return { pass: undefined };
    const absent = [...new Set(needed)].filter((tool) => !receipts.has(tool));
    if (absent.length === 0) return { pass: true };
    return {
      pass: false,
      because: `no receipt of ${absent.join(', ')}; there are ${[...receipts].join(', ') || 'none'}`,
    };
  },
};
