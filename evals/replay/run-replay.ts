import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { chooseModels } from '../../server/choose-model.ts';
import { loadConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/db/open-database.ts';
import { StartupError } from '../../server/startup-error.ts';
import { createProgress } from '../retail/progress.ts';
import { agentModel } from '../suite/choose-parts.ts';
import { BadOption } from '../suite/options.ts';
import type { Output } from '../suite/run-suite.ts';
import { readRecordings } from './read-recordings.ts';
import { recordedTurns } from './recorded-turns.ts';
import { differenceKinds, replayRecordings, type ReplayReport } from './replay-recordings.ts';

const usage = `npm run evals:replay -- (--data DIR | --database-url URL) [options]
  --data DIR           the data folder of an embedded database; its server must be stopped
  --database-url URL   a Postgres database
  --since DATE         conversations last touched since then, such as 2026-11-01
  --limit N            the newest N conversations (200)
  --model M            local, or a model's name; what the environment configures unless told
  --out DIR            where replay.json goes (.evals/replay-<time>); it holds what shoppers said`;

interface ReplayOptions {
  environment: Readonly<Record<string, string>>;
  since?: Date;
  limit: number;
  model?: string;
  out: string;
}

/**
 * Runs recorded conversations again by the present agent and tells where it would decide otherwise. Only reads. The
 * table names conversations but nothing of what was said in them; that is in the output folder alone. Answers the exit
 * code: 1 when what was asked for can't be done.
 */
export async function runReplay(args: string[], out: Output): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === 'help') {
      out.log(usage);
      return 0;
    }
    const report = await replay(options);
    writeReport(options.out, report);
    out.log(replayText(report));
    out.log(
      `\n${path.join(options.out, 'replay.json')} holds each of them, with what was said: keep it as you keep your customers’ data.`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof BadOption || error instanceof StartupError)) throw error;
    out.error(`${error.message}\nUsage: ${usage}`);
    return 1;
  }
}

async function replay({ environment, since, limit, model: name }: ReplayOptions): Promise<ReplayReport> {
  const config = loadConfig(undefined, { DATABASE_URL: '', ...environment });
  const { model } = await chooseModels(name === undefined ? config.model : agentModel(name));
  const database = await openDatabase(config, pino({ level: 'silent' }));
  try {
    const recordings = await readRecordings(database, { limit, ...(since ? { since } : {}) });
    const progress = createProgress(recordings.flatMap(({ log }) => recordedTurns(log)).length, 'turns');
    const report = await replayRecordings(model, recordings, () => progress.step());
    progress.end();
    return report;
  } finally {
    await database.close();
  }
}

function readOptions(args: string[]): ReplayOptions | 'help' {
  const { data, since, limit = '200', model, help, out, 'database-url': url } = parse(args);
  if (help) return 'help';
  if ((data === undefined) === (url === undefined)) throw new BadOption('Say either --data DIR or --database-url URL.');
  const day = since === undefined ? undefined : new Date(since);
  if (day && Number.isNaN(day.getTime())) throw new BadOption(`--since ${since ?? ''} is no date such as 2026-11-01.`);
  const most = Number(limit);
  if (!Number.isSafeInteger(most) || most < 1) throw new BadOption('--limit must be a whole number from 1 on.');
  if (data !== undefined && !existsSync(path.join(data, 'postgres'))) {
    throw new BadOption(
      `--data ${data} holds no database: name the DATA_DIR of a server that ran with the embedded one.`,
    );
  }
  const at = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  return {
    environment: url === undefined ? { DATA_DIR: data ?? '' } : { DATABASE_URL: url },
    limit: most,
    out: out ?? path.join('.evals', `replay-${at}`),
    ...(day ? { since: day } : {}),
    ...(model === undefined ? {} : { model }),
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const options = {
    data: text,
    'database-url': text,
    since: text,
    limit: text,
    model: text,
    out: text,
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new BadOption(error instanceof Error ? error.message : String(error));
  }
}

function writeReport(folder: string, report: ReplayReport): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(path.join(folder, 'replay.json'), `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
  } catch (error) {
    throw new BadOption(`${folder} can't be written (${error instanceof Error ? error.message : String(error)}).`);
  }
}

/** No more turns than this are named in the table. */
const mostNamed = 30;

/** Counts, and which turns differ how, without a word of what was said. */
export function replayText(report: ReplayReport): string {
  const { model, conversations, turns, same, differing, stopped, broke, differences } = report;
  const named = differences
    .slice(0, mostNamed)
    .map(({ conversationId, turnId, recorded, now, differs, broke: why, unrecorded }) => {
      const tools = (calls: typeof recorded.calls) => calls.map(({ name }) => name).join('+') || 'no tool';
      const sides = differs.map((side) => {
        if (side === 'tools') return `tools ${tools(recorded.calls)} → ${tools(now.calls)}`;
        return `${side} ${recorded[side] ?? 'none'} → ${now[side] ?? 'none'}`;
      });
      const end = why === undefined ? (unrecorded === undefined ? [] : [`stopped at ${unrecorded}`]) : ['broke'];
      return `  ${conversationId} ${turnId}: ${[...sides, ...end].join('; ')}`;
    });
  const counted = differenceKinds.map((kind) => `${kind} ${differing[kind]}`).join(', ');
  return [
    ...named,
    ...(differences.length > named.length ? [`  … and ${differences.length - named.length} more`] : []),
    `${turns} turns of ${conversations} conversations, now by ${model}: ${same} decided alike, ${differences.length} otherwise (${counted}).`,
    ...(stopped > 0
      ? [`${stopped} had to stop at a call that wasn’t recorded: what comes after it can’t be known.`]
      : []),
    ...(broke > 0 ? [`${broke} broke.`] : []),
  ].join('\n');
}
