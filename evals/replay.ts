import { runReplay } from './replay/run-replay.ts';

process.exitCode = await runReplay(process.argv.slice(2), console);
