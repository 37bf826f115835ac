import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BadInput, chooseTasks, readRetailFolder } from './folder.ts';
import { replayText, runReplay } from './run-replay.ts';

const usage = `npm run bench:retail -- --data DIR (--replay | --agent) [--split NAME] [--only ID,ID] [--json FILE]
       with --agent: [--trials N] [--concurrency N] [--max-turns N] [--user-model NAME]`;

/** Where the report goes, and what goes wrong. */
export interface Output {
  log(text: string): void;
  error(text: string): void;
}

function readOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        data: { type: 'string' },
        replay: { type: 'boolean', default: false },
        agent: { type: 'boolean', default: false },
        split: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'string' },
        trials: { type: 'string', default: '1' },
        concurrency: { type: 'string', default: '2' },
        'max-turns': { type: 'string', default: '40' },
        'user-model': { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new BadInput(`--${name} must be a whole number from 1 on.`);
  return value;
}

/**
 * Runs tau2-bench's retail domain from a folder: `--replay` plays its gold actions through our tools, `--agent` lets our
 * turn loop serve its simulated users. Answers the exit code: 1 for bad input, which is told in one sentence, when
 * any replay differs, and when not one conversation could be had.
 */
export async function benchRetail(args: string[], out: Output): Promise<number> {
  try {
    return await run(args, out);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    out.error(`${error.message}\nUsage: ${usage}`);
    return 1;
  }
}

async function run(args: string[], out: Output): Promise<number> {
  const options = readOptions(args);
  if (options.data === undefined) throw new BadInput('Say where the retail folder is: --data DIR.');
  if (options.replay === options.agent) throw new BadInput('Say either --replay or --agent.');
  const folder = readRetailFolder(options.data);
  const chosen = chooseTasks(folder, options.split, options.only?.split(','));
  if (chosen.unknown.length > 0) {
    out.error(`Left out, since tasks.json doesn't have them: ${chosen.unknown.join(', ')}.`);
  }
  if (options.replay) {
    const report = await runReplay(folder, chosen);
    out.log(replayText(report));
    writeReport(options.json, report);
    return report.differs === 0 ? 0 : 1;
  }
  const userModel = options['user-model'];
  const agentOptions = {
    trials: wholeNumber('trials', options.trials),
    concurrency: wholeNumber('concurrency', options.concurrency),
    maxTurns: wholeNumber('max-turns', options['max-turns']),
    ...(userModel === undefined ? {} : { userModel }),
  };
  // Only now: a replay needs neither the loop nor its models.
  const { runAgentBenchmark } = await import('./agent/run-benchmark.ts');
  const { agentText } = await import('./agent/agent-text.ts');
  const report = await runAgentBenchmark(folder, chosen, agentOptions);
  out.log(agentText(report));
  writeReport(options.json, report);
  return report.counted > 0 ? 0 : 1;
}

function writeReport(file: string | undefined, report: object): void {
  if (file === undefined) return;
  try {
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  } catch (error) {
    throw new BadInput(`${file} can't be written (${error instanceof Error ? error.message : String(error)}).`);
  }
}
