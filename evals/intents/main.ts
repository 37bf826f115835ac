import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { csvParse } from 'd3-dsv';
import { trainScopedClassifier } from '../../agent/understanding/scoped-classifier.ts';
import type { Example } from '../../agent/understanding/train-classifier.ts';
import { scoreIntents } from './score.ts';

const usage = 'npm run bench:intents -- --train FILE.csv --test FILE.csv [--oos LABEL]';

/** Chosen by cross-validation with labels left out, on training files alone. */
const settings = { l2: 3e-5 };

/** `sentence,label` rows. Throws with what is wrong with the file. */
function readLabelled(file: string): Example[] {
  const rows = csvParse(readFileSync(file, 'utf8'));
  if (!rows.columns.includes('sentence') || !rows.columns.includes('label')) {
    throw new Error(`${file} needs the columns sentence and label; it has ${rows.columns.join(', ')}.`);
  }
  return rows.map(({ sentence = '', label = '' }) => ({ text: sentence, label }));
}

/**
 * Trains the local understanding on a shop bot's labelled queries and measures it on others: one line of JSON. The
 * threshold is found on the training file alone. `--oos` is the label by which the test file marks queries that belong
 * to no intent; training rows with it are left out.
 */
function main(): number {
  const { values } = parseArgs({
    options: { train: { type: 'string' }, test: { type: 'string' }, oos: { type: 'string' } },
  });
  const { train, test, oos } = values;
  if (train === undefined || test === undefined) {
    console.error(`Say what to train and what to test on: ${usage}`);
    return 1;
  }
  const begun = performance.now();
  const classifier = trainScopedClassifier(
    readLabelled(train).filter(({ label }) => label !== oos),
    settings,
  );
  const judged = readLabelled(test).map(({ text, label }) => ({
    truth: label === oos ? undefined : label,
    guess: classifier.decide(text)?.id,
  }));
  const scores = scoreIntents(judged);
  const rounded = (value: number) => Number(value.toFixed(4));
  const ms = Math.round(performance.now() - begun);
  const line = {
    accuracy: rounded(scores.accuracy),
    mcc: rounded(scores.mcc),
    inScopeAccuracy: rounded(scores.inScopeAccuracy),
    oosRecall: rounded(scores.oosRecall),
    threshold: classifier.threshold,
    ms,
  };
  console.log(JSON.stringify(line));
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  process.exitCode = 1;
}
