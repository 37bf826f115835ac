import type { ProductDetails } from '../../../../tools/views/product-view.ts';
import { coldJudge } from './cold.ts';
import { plugJudge, voltageJudge } from './mains.ts';
import { partJudges } from './parts.ts';
import { suitJudges } from './suits.ts';
import { waterJudge } from './water.ts';
import { yesOrNoIn, type Judge, type Verdict } from './verdict.ts';

const judges: readonly Judge[] = [waterJudge, coldJudge, plugJudge, voltageJudge, ...partJudges, ...suitJudges];

/** A verdict, and the attribute that it rests on. */
export interface Judged {
  verdict: Verdict;
  name: string;
  /** Where in the question it was asked. */
  at: number;
}

/** What a product's data say to a question that can be answered with yes or no, in the order asked; at most three. */
export function judgeQuestion(text: string, { attributes }: Pick<ProductDetails, 'attributes'>): Judged[] {
  const question = yesOrNoIn(text);
  if (question === '') return [];
  const judged = judges.flatMap(({ asked, on, judge }) => {
    const match = asked.exec(question);
    if (!match) return [];
    for (const { name, value } of attributes) {
      const verdict = on.test(name) ? judge(value, question) : undefined;
      if (verdict) return [{ verdict, name, at: match.index }];
    }
    return [];
  });
  const first = judged.filter(
    ({ name, at }, i) => judged.findIndex((each) => each.name === name || each.at === at) === i,
  );
  return first.toSorted((a, b) => a.at - b.at).slice(0, 3);
}

/** Whether the words ask for a yes or a no on something of which product data tell, rather than the shop's rules. */
export function mayBeJudged(text: string): boolean {
  const question = yesOrNoIn(text);
  return question !== '' && judges.some(({ asked, on }) => !ofRules.test(on.source) && asked.test(question));
}

const ofRules = /care|warrant/i;
