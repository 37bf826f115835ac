import type { ArrangedView, RequestView } from '../../../../tools/views/request-view.ts';
import { look } from '../../look.ts';
import type { Playbook, PlaybookContext, Steps } from '../../playbook.ts';
import { proveOrder } from '../../orders/prove-order.ts';
import { daysAway, sayByDay, sayOnDay } from '../../say-time.ts';
import { say } from '../../steps.ts';
import { sayOutage } from '../../trouble.ts';
import { phrase } from '../../voice.ts';
import { tellCancelled } from './made-good.ts';

const ofRequests =
  /(?:我的|之前|刚才|提交|那个)?(?:申请|工单|售后单?)(?:的)?(?:进度|状态|编号|怎么样|到哪|处理|办)|(?:我的|查(?:一?下)?|看看?)(?:所有)?(?:申请|工单|售后)|\bmy (?:open )?requests?\b|request (?:status|number|progress)|status of (?:my|the) (?:request|cancellation|exchange|claim)|(?:都|总共|一共)?(?:申请|提交|办理?)(?:了|过)(?:些)?(?:什么|啥|哪些|几个)|\bwhat (?:did|have|had) i (?:already )?(?:request|appl(?:y|ied)|claim|submit|file|put in)|\bwhat i(?:['’]ve| have| had)? (?:already |recently )?(?:requested|applied for|claimed|submitted)|\br(?:e)?quests? (?:i|have i|did i|that i) (?:made|make|sent|put|filed|submitted)|\bR\d{6}\b/i;

/** Asks what became of what was asked for. */
export function asksForRequests(text: string): boolean {
  return ofRequests.test(text);
}

/** Lets a playbook step back where the shopper asks after their requests. */
export function requestsFirst(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      if (asksForRequests(context.resumes?.text ?? context.segment.text)) yield* tellRequests(context);
      else yield* playbook.run(context);
    },
  };
}

/** What was asked for and where it stands: each with what came last and what comes next. */
function* tellRequests(context: PlaybookContext): Steps {
  const { orderNumbers } = context.segment.entities;
  if (context.frame.shopper.customerId === undefined) {
    const order = yield* proveOrder(context);
    if (!order) return;
  }
  const [orderNumber] = orderNumbers.filter((number) => !number.startsWith('R'));
  const looked = yield* look('list_requests', orderNumber === undefined ? {} : { orderNumber });
  if (looked.status === 'failed') return yield* sayOutage(context);
  const all = looked.status === 'ok' ? looked.content.requests : [];
  const named = /\bR\d{6}\b/i.exec(context.segment.text)?.[0].toUpperCase();
  const meant = all.filter(({ number }) => number === named);
  const told = meant.length > 0 ? meant : all;
  if (told.length === 0) return yield* say(context, phrases.none);
  if (told.length > 1) yield* say(context, phrases.several, { count: told.length });
  for (const request of told.slice(0, 3)) yield* tellRequest(context, request);
}

/** One request: what came last, what comes next and by when. */
export function* tellRequest(
  context: PlaybookContext,
  request: RequestView & Pick<ArrangedView, 'replacementOrder'>,
): Steps {
  const { frame } = context;
  // what was to be sent isn't any more, whatever the request's steps foresee
  const isOpen = request.state === 'in_progress' || request.state === 'called_off';
  if (isOpen && (yield* tellCancelled(context, request.replacementOrder))) return;
  const { number, title, state, steps, next, rejectedBecause } = request;
  const last = steps.findLast(({ at }) => at !== undefined);
  const done = state === 'done';
  // What is done for us may be on its way still: money until its day, after which nobody tells us that it came.
  const coming = steps.find(
    ({ at, expectedBy }) => at === undefined && !(done && expectedBy !== undefined && daysAway(expectedBy, frame) < 0),
  );
  yield* say(context, phrases.request, {
    ...{ number, title, done, because: rejectedBecause, next: next ?? '' },
    last: last?.label,
    on: last?.at === undefined ? '' : sayOnDay(last.at, frame),
    coming: coming?.label,
    by: coming?.expectedBy === undefined ? '' : sayByDay(coming.expectedBy, frame),
  });
}

interface RequestFacts {
  number: string;
  title: string;
  next: string;
  last: string | undefined;
  on: string;
  coming: string | undefined;
  by: string;
  done: boolean;
  because: string | undefined;
}

/** Where one stands that isn't done. */
const standing = {
  en: ({ last, on, coming, by }: RequestFacts) =>
    `${last ?? 'received'}${on === '' ? '' : ` ${on}`}${coming === undefined ? '' : `; next: ${coming.toLowerCase()}${by === '' ? '' : ` ${by}`}`}`,
  zh: ({ last, on, coming, by }: RequestFacts) =>
    `${on}${last ?? '已受理'}${coming === undefined ? '' : `，下一步${coming}${by === '' ? '' : `（预计${by}）`}`}`,
};

/** All that we do is done; what isn't ours may be to come. */
const doneSoFar = {
  en: ({ coming, by }: RequestFacts) =>
    `done${coming === undefined ? '' : `; ${coming.toLowerCase()}${by === '' ? '' : ` ${by}`}`}`,
  zh: ({ coming, by }: RequestFacts) => `已经办完${coming === undefined ? '' : `，预计${by}${coming}`}`,
};

const phrases = {
  none: phrase({
    en: () => "You have no requests with us yet. Just tell me what you'd like done, and I'll set it up.",
    zh: () => '您目前还没有提交过申请。需要办什么直接跟我说，我来帮您提交。',
  }),
  several: phrase<{ count: number }>({
    en: ({ count }) => `You have ${count} requests, newest first.`,
    zh: ({ count }) => `您一共有${count}个申请，最新的在前。`,
  }),
  request: phrase<RequestFacts>({
    en: (facts) =>
      `\n${facts.number}, ${facts.title}: ${facts.done ? doneSoFar.en(facts) : standing.en(facts)}.${facts.because === undefined ? '' : ` The reason given: ${facts.because}`}${facts.next === '' || facts.done ? '' : ` ${facts.next}`}`,
    zh: (facts) =>
      `\n${facts.number} ${facts.title}：${facts.done ? doneSoFar.zh(facts) : standing.zh(facts)}。${facts.because === undefined ? '' : `原因是：${facts.because}`}${facts.done ? '' : facts.next}`,
  }),
};
