import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runAgentBenchmark } from './agent/run-benchmark.ts';
import { agentText } from './agent/agent-text.ts';
import { BadInput, chooseTasks, readRetailFolder } from './folder.ts';
import { replayText, runReplay } from './run-replay.ts';

const usage = `npm run bench:retail -- --data DIR (--replay | --agent) [--split NAME] [--only ID,ID] [--json FILE]
       with --agent: [--trials N] [--concurrency N] [--max-turns N] [--user-model NAME]`;

function readOptions() {
  try {
    return parseArgs({
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
 * turn loop serve its simulated users. Exit code 1 for bad input and when any replay differs.
 */
async function main(): Promise<number> {
  const options = readOptions();
  if (options.data === undefined) throw new BadInput('Say where the retail folder is: --data DIR.');
  if (options.replay === options.agent) throw new BadInput('Say either --replay or --agent.');
  const folder = readRetailFolder(options.data);
  const chosen = chooseTasks(folder, options.split, options.only?.split(','));
  if (chosen.unknown.length > 0) {
    console.error(`Left out, since tasks.json doesn't have them: ${chosen.unknown.join(', ')}.`);
  }
  const write = (report: object) => {
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  };
  if (options.replay) {
    const report = await runReplay(folder, chosen);
    console.log(replayText(report));
    write(report);
    return report.differs === 0 ? 0 : 1;
  }
  const userModel = options['user-model'];
  const report = await runAgentBenchmark(folder, chosen, {
    trials: wholeNumber('trials', options.trials),
    concurrency: wholeNumber('concurrency', options.concurrency),
    maxTurns: wholeNumber('max-turns', options['max-turns']),
    ...(userModel === undefined ? {} : { userModel }),
  });
  console.log(agentText(report));
  write(report);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(`${error.message}\nUsage: ${usage}`);
  process.exitCode = 1;
}
