import { StartupError } from '../../server/startup-error.ts';
import { openStage, type Stage } from '../stage/stage.ts';
import { chooseParts, type Parts } from './choose-parts.ts';
import { BadOption } from './options.ts';
import { playJob } from './play-job.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** A process with a stage of its own: plays the trials that it is told, one after another, until its parent is gone. */
let parts: Parts | undefined;
let stage: Stage | undefined;

process.on('disconnect', () => process.exit());
// Ctrl-C reaches the whole group; the parent decides.
process.on('SIGINT', () => undefined);
process.on('message', (message: ToWorker) => {
  handle(message).catch((error: unknown) => {
    if (!(error instanceof StartupError || error instanceof BadOption)) throw error;
    answer({ kind: 'unusable', because: error.message });
  });
});

async function handle(message: ToWorker): Promise<void> {
  if (message.kind === 'open') {
    parts = await chooseParts(message.selection);
    stage = await openStage({ model: parts.model });
    answer({ kind: 'ready' });
    return;
  }
  if (!parts || !stage) throw new Error('the worker was told to play before it had a stage');
  const record = await playJob(stage, message.job, parts.shopperOf);
  answer({ kind: 'played', record });
  if (record.state !== 'broken') return;
  // Something of it may still run there.
  await stage.close();
  stage = await openStage({ model: parts.model });
}

function answer(message: FromWorker): void {
  process.send?.(message);
}
