import { stderr } from 'node:process';
import { openStage } from '../stage/stage.ts';
import { takeSeat } from '../stage/seat.ts';
import { judge, type Judgement } from './judge.ts';
import { readQuestions, sets, type Question } from './question.ts';

const usage = `npm run bench:answers [-- ${sets.join(' | ')}] [--show]`;

/** Asks each question as a guest's first words, each in a conversation of its own. */
async function ask(questions: readonly Question[], progress: (done: number) => void): Promise<[Question, Judgement][]> {
  const stage = await openStage();
  try {
    const judged: [Question, Judgement][] = [];
    for (const question of questions) {
      const seat = await takeSeat(stage.server.app, { shopper: 'guest', language: question.lang });
      const [turn] = await seat.say([question.text]);
      if (!turn) throw new Error(`no turn for ${question.id}`);
      judged.push([question, judge(question, turn)]);
      progress(judged.length);
    }
    return judged;
  } finally {
    await stage.close();
  }
}

function tell(set: string, judged: readonly [Question, Judgement][]): void {
  for (const language of ['en', 'zh']) {
    const own = judged.filter(([{ lang }]) => lang === language);
    const count = (wanted: Judgement) => own.filter(([, judgement]) => judgement === wanted).length;
    const figures = (['right', 'asked back', 'wrong', 'none'] as const).map((each) => `${each} ${count(each)}`);
    console.log(`${set}, ${language}: ${own.length} asked; ${figures.join(', ')}`);
  }
}

/**
 * How well first questions to the demo shop's documents are answered that were written by someone who had read nothing
 * but the documents. `--show` lists those that weren't answered, of the sets that may be looked at.
 */
async function main(): Promise<number> {
  const words = process.argv.slice(2).filter((word) => word !== '--show');
  const unknown = words.filter((word) => !sets.some((set) => set === word));
  if (unknown.length > 0) {
    console.error(`There is no set ${unknown.join(', ')}. Usage: ${usage}`);
    return 1;
  }
  for (const set of sets.filter((each) => words.length === 0 || words.includes(each))) {
    const questions = readQuestions(set);
    const judged = await ask(questions, (done) => {
      if (stderr.isTTY)
        stderr.write(`\r${set}: ${done} of ${questions.length}${done === questions.length ? '\n' : ''}`);
    });
    tell(set, judged);
    if (!process.argv.includes('--show') || set === 'held-out') continue;
    for (const [{ id, text }, judgement] of judged)
      if (judgement !== 'right') console.log(`  ${judgement}: ${id} ${text}`);
  }
  return 0;
}

process.exitCode = await main();
