import type { AnsweredQuestion } from '../../models/agent-model.ts';
import type { IntentId } from '../../understanding/intents.ts';
import { aboutOneOrder, type Matter } from '../matter.ts';
import { questionCore } from './question-core.ts';
import { acts, contentOf } from './content-of.ts';

/**
 * Asked again a question has fewer words or more of them: so much of the longer must be in the shorter. Where each has words
 * that the other lacks, one may stand in the place of the other, and nearly all must be the same.
 */
const least = { shorter: 0.6, longer: 0.75, both: 0.8 };
/** What is asked so clearly of the shopper's own orders is answered from these. */
const clearlyOwn = 0.7;

/** Answered from what the shop's system holds of the shopper, or an act: what holds for everybody is no answer. */
const own: ReadonlySet<IntentId> = new Set<IntentId>([
  ...aboutOneOrder,
  ...(['price_protection', 'recommend_size', 'give_details', 'ask_human', 'complaint'] as const),
  ...(['affirm', 'deny', 'greeting', 'thanks', 'goodbye'] as const),
]);

/**
 * Matters that people of the shop have answered for everybody: their answer comes first, whatever the words sound like.
 * A message that asks one such question as a whole has no other matter.
 */
export function answeredFirst<Each extends Matter>(
  matters: readonly Each[],
  answered: readonly AnsweredQuestion[],
): Each[] {
  if (answered.length === 0) return [...matters];
  const free = matters.filter((matter) => !isOwn(matter));
  const [first] = free;
  if (first && free.length === matters.length && free.length > 1) {
    const text = matters.map(({ segment }) => segment.text).join('，');
    const whole = answeredBefore(text, answered);
    if (whole) return [byPeople({ ...first, segment: { ...first.segment, text } }, whole)];
  }
  return matters.map((matter) => {
    const found = isOwn(matter) ? undefined : answeredBefore(matter.segment.text, answered);
    return found ? byPeople(matter, found) : matter;
  });
}

const isOwn = ({ intent, confidence, resumes }: Matter) =>
  resumes !== undefined || (own.has(intent) && confidence >= clearlyOwn);

function byPeople<Each extends Matter>(matter: Each, { documentId }: AnsweredQuestion): Each {
  return { ...matter, intent: 'policy_question', confidence: 1, answeredIn: documentId };
}

/** The question, of those answered before, that is asked again in nearly the same words. */
export function answeredBefore(text: string, answered: readonly AnsweredQuestion[]): AnsweredQuestion | undefined {
  const asksWhyNot = fails.test(text);
  const core = questionCore(text);
  const asked = contentOf(core);
  if (asked.size === 0) return undefined;
  const anywhere = inOneStore.test(core) ? contentOf(core.replace(inOneStore, ' ')) : undefined;
  let best: { question: AnsweredQuestion; share: number } | undefined;
  for (const question of answered) {
    if (asksWhyNot && !fails.test(question.question)) continue;
    const share = Math.max(
      ...partsOf(question).map((terms) =>
        Math.max(alike(asked, terms), anywhere && holdsAll(anywhere, terms) ? alike(anywhere, terms) : 0),
      ),
    );
    if (share > (best?.share ?? 0)) best = { question, share };
  }
  return best?.question;
}

/** Tells that something doesn't work, which is another question than whether there is such a thing. */
const fails =
  /不了|失败|没反应|没生效|没收到|\b(?:doesn|didn|isn|wasn|won|couldn)['’]?t\b|\bfail(?:s|ed)\b|\bnot working\b/iu;

/** “Your shop in Shanghai”: what people answered of all stores holds of that one, and of no other what they answered of one. */
const inOneStore = /(?<=\b(?:shop|store)s?) (?:in|at) \p{L}+(?: \p{L}+)?(?=[?.! ]*$)/iu;
const holdsAll = (asked: ReadonlySet<string>, answered: ReadonlySet<string>) =>
  asked.size > 0 && [...answered].every((term) => asked.has(term));

/** How much of both is the same, 0 when too little of either is. */
function alike(asked: ReadonlySet<string>, answered: ReadonlySet<string>): number {
  if ([...acts].some((act) => asked.has(act) !== answered.has(act))) return 0;
  const shared = [...asked].filter((term) => answered.has(term)).length;
  const [ofAsked, ofAnswered] = [shared / asked.size, shared / answered.size];
  const isSame =
    (ofAsked === 1 && ofAnswered >= least.shorter) ||
    (ofAnswered === 1 && ofAsked >= least.longer) ||
    Math.min(ofAsked, ofAnswered) >= least.both;
  return isSame ? ofAsked + ofAnswered : 0;
}

const read = new WeakMap<AnsweredQuestion, ReadonlySet<string>[]>();

/** The terms of a question as a whole, and of each clause of it. */
function partsOf(answered: AnsweredQuestion): readonly ReadonlySet<string>[] {
  const known = read.get(answered);
  if (known) return known;
  const { question } = answered;
  const clauses = question.split(/[，,。.!！?？;；]+/u);
  const parts = [question, ...(clauses.length > 1 ? clauses : [])]
    .map((text) => contentOf(questionCore(text)))
    .filter(({ size }) => size > 0);
  read.set(answered, parts);
  return parts;
}
