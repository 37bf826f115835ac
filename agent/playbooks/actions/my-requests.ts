import type { RequestView } from '../../../tools/views/request-view.ts';
import { look } from '../look.ts';
import type { Playbook, PlaybookContext, Steps } from '../playbook.ts';
import { proveOrder } from '../orders/prove-order.ts';
import { sayByDay, sayOnDay } from '../say-time.ts';
import { say } from '../steps.ts';
import { sayOutage } from '../trouble.ts';
import { phrase } from '../voice.ts';

const ofRequests =
  /(?:我的|之前|刚才|提交|那个)?(?:申请|工单|售后单?)(?:的)?(?:进度|状态|编号|怎么样|到哪|处理|办)|(?:我的|查(?:一?下)?|看看?)(?:所有)?(?:申请|工单|售后)|\bmy (?:open )?requests?\b|request (?:status|number|progress)|status of (?:my|the) (?:request|cancellation|exchange|claim)|\bR\d{6}\b/i;

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

function* tellRequest(context: PlaybookContext, { number, title, state, steps, next }: RequestView): Steps {
  const { frame } = context;
  const last = steps.findLast(({ at }) => at !== undefined);
  const coming = steps.find(({ at }) => at === undefined);
  yield* say(context, phrases.request, {
    ...{ number, title, next: next ?? '' },
    last: state === 'done' || !last?.at ? undefined : last.label,
    on: last?.at === undefined ? '' : sayOnDay(last.at, frame),
    coming: coming?.label,
    by: coming?.expectedBy === undefined ? '' : sayByDay(coming.expectedBy, frame),
    done: state === 'done',
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
}

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
    en: ({ number, title, next, last, on, coming, by, done }) =>
      `\n${number}, ${title}: ${done ? 'done.' : `${last ?? 'received'}${on === '' ? '' : ` ${on}`}${coming === undefined ? '' : `; next: ${coming.toLowerCase()}${by === '' ? '' : ` ${by}`}`}.`}${next === '' || done ? '' : ` ${next}`}`,
    zh: ({ number, title, next, last, on, coming, by, done }) =>
      `\n${number} ${title}：${done ? '已经办完。' : `${on}${last ?? '已受理'}${coming === undefined ? '' : `，下一步${coming}${by === '' ? '' : `（预计${by}）`}`}。`}${next === '' || done ? '' : next}`,
  }),
};
