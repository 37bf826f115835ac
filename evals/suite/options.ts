import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What someone asked for that can't be done, in words for them. */
export class BadOption extends Error {
  override name = 'BadOption';
}

/** What a suite plays: kept with its runs, so that an interrupted one can go on. */
export const selectionSchema = z.object({
  tier: z.enum(['smoke', 'full']),
  only: z.string().optional(),
  /** A folder of scenarios; the project's own when absent. */
  scenarios: z.string().optional(),
  trials: z.int().min(1),
  seed: z.int().min(0),
  /** `local`, `configured` as the server's environment says, or the name of a model at the configured endpoint. */
  model: z.string(),
  shopper: z.enum(['scripted', 'model']),
  /** Plays shoppers; the configured one when absent. */
  shopperModel: z.string().optional(),
  /** Reads runs afterwards and is compared with the graders; nobody when absent. */
  judgeModel: z.string().optional(),
});
export type Selection = z.infer<typeof selectionSchema>;

export interface SuiteOptions {
  selection: Selection;
  concurrency: number;
  /** Goes on with the runs in `out`. */
  resume: boolean;
  /** Absent: `.evals/` and the time. */
  out?: string;
  compare?: string;
  thresholds?: string;
  price?: { input: number; output: number };
  explain: boolean;
}

/** How to call it, for help and after mistakes. */
export const usage = `npm run evals -- [options]
  --tier smoke|full       which scenarios: smoke alone, or all of them (full)
  --only PATTERN          those whose id or title this regular expression finds, such as en/cancel
  --trials N              how often each is played (1)
  --seed S                of shoppers' slips (0): trial 1 of seed 0 says the words as written
  --model M               who answers: local (the default), configured (as the server's environment says), or a model's name
  --shopper WHO           scripted (the default), or model: played by a language model
  --shopper-model M       which one; the configured one unless told
  --judge M               lets a model read the runs too, and tells how far it agrees with the graders
  --scenarios DIR         scenarios of another folder
  --concurrency N         stages at once, a process each (2)
  --compare BASE.json     the report.json of an earlier suite: what got better and worse
  --thresholds FILE       limits of figures (evals/thresholds.json); exit code 1 when one is passed
  --price IN,OUT          of a million tokens read and written: tells the cost per resolution
  --out DIR               where runs and reports go (.evals/<time>)
  --resume DIR            goes on with an interrupted suite, as it was chosen then
  --explain               says what each figure means
  --help`;

const given = {
  tier: { type: 'string' },
  only: { type: 'string' },
  scenarios: { type: 'string' },
  trials: { type: 'string' },
  seed: { type: 'string' },
  model: { type: 'string' },
  shopper: { type: 'string' },
  'shopper-model': { type: 'string' },
  judge: { type: 'string' },
  concurrency: { type: 'string' },
  compare: { type: 'string' },
  thresholds: { type: 'string' },
  price: { type: 'string' },
  out: { type: 'string' },
  resume: { type: 'string' },
  explain: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** What an interrupted suite keeps to. */
const chosenThen = [
  'tier',
  'only',
  'scenarios',
  'trials',
  'seed',
  'model',
  'shopper',
  'shopper-model',
  'judge',
  'out',
] as const;

/** Reads the command line; `selectionOf` reads what an interrupted suite was to play. Throws BadOption. */
export function readOptions(args: string[], selectionOf: (folder: string) => Selection): SuiteOptions | 'help' {
  const options = parse(args);
  if (options.help) return 'help';
  const { compare, thresholds, price, resume } = options;
  const common = {
    concurrency: wholeNumber('concurrency', options.concurrency ?? '2', 1),
    explain: options.explain === true,
    ...(compare === undefined ? {} : { compare }),
    ...(thresholds === undefined ? {} : { thresholds }),
    ...(price === undefined ? {} : { price: readPrice(price) }),
  };
  if (resume === undefined) {
    const { out } = options;
    return { ...common, selection: readSelection(options), resume: false, ...(out === undefined ? {} : { out }) };
  }
  const again = chosenThen.filter((name) => options[name] !== undefined);
  if (again.length > 0) {
    throw new BadOption(
      `--resume goes on as it was chosen then: leave out ${again.map((name) => `--${name}`).join(', ')}.`,
    );
  }
  return { ...common, selection: selectionOf(resume), resume: true, out: resume };
}

type Given = ReturnType<typeof parse>;

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: given, allowPositionals: false }).values;
  } catch (error) {
    throw new BadOption(error instanceof Error ? error.message : String(error));
  }
}

function readSelection(options: Given): Selection {
  const { only, scenarios, 'shopper-model': shopperModel, judge: judgeModel, model = 'local' } = options;
  const shopper = oneOf('shopper', options.shopper ?? 'scripted', ['scripted', 'model']);
  if (shopperModel !== undefined && shopper === 'scripted') {
    throw new BadOption('--shopper-model needs --shopper model: scripted shoppers have none.');
  }
  if (only !== undefined) readPattern(only);
  return {
    tier: oneOf('tier', options.tier ?? 'full', ['smoke', 'full']),
    trials: wholeNumber('trials', options.trials ?? '1', 1),
    seed: wholeNumber('seed', options.seed ?? '0', 0),
    ...{ model, shopper },
    ...(only === undefined ? {} : { only }),
    ...(scenarios === undefined ? {} : { scenarios }),
    ...(shopperModel === undefined ? {} : { shopperModel }),
    ...(judgeModel === undefined ? {} : { judgeModel }),
  };
}

/** A regular expression without regard to case. Throws BadOption. */
export function readPattern(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'iu');
  } catch {
    throw new BadOption(`--only ${pattern} is no regular expression.`);
  }
}

function oneOf<Value extends string>(name: string, value: string, known: readonly Value[]): Value {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new BadOption(`--${name} must be ${known.join(' or ')}, not ${value}.`);
  return found;
}

function wholeNumber(name: string, text: string, from: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < from) {
    throw new BadOption(`--${name} must be a whole number from ${from} on, not ${text}.`);
  }
  return value;
}

function readPrice(text: string): { input: number; output: number } {
  const [input = NaN, output = NaN, ...more] = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (more.length > 0 || !(input >= 0) || !(output >= 0)) {
    throw new BadOption(
      `--price must be two numbers such as 0.15,0.60 (of a million tokens read, and written), not ${text}.`,
    );
  }
  return { input, output };
}
