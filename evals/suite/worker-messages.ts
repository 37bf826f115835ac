import type { Job } from '../records/record-run.ts';
import type { RunRecord } from '../records/run-record.ts';
import type { Selection } from './options.ts';

/** What a worker is told. The first message is `open`. */
export type ToWorker = { kind: 'open'; selection: Selection } | { kind: 'play'; job: Job };

/** What it answers: `ready` for `open`, `played` for `play`; `unusable` when no stage can be opened, and why. */
export type FromWorker =
  { kind: 'ready' } | { kind: 'played'; record: RunRecord } | { kind: 'unusable'; because: string };
