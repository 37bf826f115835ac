import type { Refusal } from '../../../../tools/contract.ts';
import { attempt, draftOf, look, type Attempt } from '../../look.ts';
import type { PlaybookContext, Steps, TakenMatter } from '../../playbook.ts';
import { say, step } from '../../steps.ts';
import { phrase } from '../../voice.ts';
import { tellAttempt } from '../act.ts';
import { tellRequest } from '../under-way/my-requests.ts';

/**
 * Goes on with an offer that was taken by its button: told from the shop's book where it is set up, else asked for as if
 * the agent had made it; where that can't be, the shopper hears so and a colleague is called.
 */
export function* carryOnTaken(context: PlaybookContext, taken: TakenMatter): Steps {
  if (yield* tellSetUp(context, taken)) return;
  if (!taken.isPresent) yield* say(context, phrases.notYet, { title: taken.title });
  const draft = draftOf('accept_retention_offer', { offerId: taken.id });
  const tried = yield* attempt(draft);
  if (canGoOn(tried)) return yield* tellAttempt(context, draft, tried);
  if (taken.isPresent) yield* say(context, phrases.notYet, { title: taken.title });
  yield* say(context, phrases.askColleague);
  yield* step({ do: 'handoff', reason: tried.status === 'failed' ? 'tool_failure' : 'unsupported_request' });
}

/** False where the book knows of no such offer taken. */
function* tellSetUp(context: PlaybookContext, { title, orderNumber }: TakenMatter): Steps<boolean> {
  const looked = yield* look('list_requests', { orderNumber, showCards: false });
  if (looked.status !== 'ok') return false;
  const { requests } = looked.content;
  const taken = requests.filter(({ kind }) => kind === 'accept_retention_offer');
  const request = taken.find((each) => each.title === title) ?? taken[0];
  if (!request) return false;
  yield* say(context, phrases.isSetUp);
  yield* tellRequest(context, request);
  yield { do: 'remember', memory: { request: { number: request.number, turn: context.memory.turns ?? 0 } } };
  yield { do: 'on_record' };
  return true;
}

/** Done, asked about, or only lacking what the shopper can give. */
const canGoOn = (tried: Attempt): boolean =>
  tried.status === 'refused' ? shopperGives.has(tried.reason) : tried.status !== 'failed';

const shopperGives: ReadonlySet<Refusal> = new Set<Refusal>(['step_up_required', 'identity_required']);

const phrases = {
  notYet: phrase<{ title: string }>({
    en: ({ title }) => `The offer you took (“${title}”) isn’t set up yet.`,
    zh: ({ title }) => `您选的方案“${title}”还没有办好。`,
  }),
  isSetUp: phrase({
    en: () => 'Yes, the offer you took is set up.',
    zh: () => '您选的方案已经办好了。',
  }),
  askColleague: phrase({
    en: () => 'I can’t set it up from here, so I’m asking a colleague to see to it.',
    zh: () => '我这边办不了这个方案，现在请同事来帮您处理。',
  }),
};
