import type { Conversation } from '../../server/contract/session.ts';
import type { NewEvent, StoredEvent } from '../../server/conversations/stored-event.ts';
import { classifyConversation } from '../../server/outcomes/classify.ts';
import type { Order } from '../../tools/commerce/order.ts';
import type { HandoffReason, ToolRun } from '../../tools/contract.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { Run } from '../run.ts';
import { scenarioSchema, type Scenario } from '../scenarios/scenario.ts';

/** What a test tells of a run; one turn, all the rest is made up. */
export interface ToldRun {
  expect: Partial<Scenario['expect']>;
  language?: 'en' | 'zh';
  /** The shopper. */
  asks?: string;
  tools?: readonly { name: string; content?: unknown; status?: ToolRun['status'] }[];
  cards?: Extract<NewEvent, { type: 'card.added' }>['card'][];
  /** The agent. */
  replies?: readonly string[];
  /** Files of the passages that the first reply cites. */
  cites?: readonly string[];
  handoff?: HandoffReason;
  intent?: string;
  actions?: readonly (Partial<BookedAction> & Pick<BookedAction, 'kind' | 'end'>)[];
  orders?: readonly Order[];
  foreign?: readonly string[];
  /** The gist that an operator reads. */
  gist?: string;
}

const at = new Date('2026-03-02T09:00:00Z');

/** A run of one turn, for tests of graders. */
export function aRun(told: ToldRun): Run {
  const { expect, language = 'en', asks = 'hello', replies = [], actions = [], intent, handoff } = told;
  const scenario = scenarioSchema.parse({
    ...{ title: 'a test', language, playbook: 'track_parcel', shopper: 'mei', goal: 'a test', opens: asks },
    expect: { turns: 9, ...expect },
  });
  if (expect.turns === undefined) delete scenario.expect.turns;
  const log = logOf(told, language);
  const citations = (told.cites ?? []).map(citationOf);
  const items: Conversation['items'] = log.flatMap((event): Conversation['items'] => {
    if (event.type === 'card.added') return [{ kind: 'card', seq: event.seq, at: at.toISOString(), card: event.card }];
    if (event.type !== 'message.completed') return [];
    const place = { kind: 'message' as const, seq: event.seq, id: event.messageId, at: at.toISOString() };
    return [{ ...place, author: 'agent', text: event.text, citations }];
  });
  return {
    ...{ scenario: { id: 'test/run', ...scenario }, trial: 1, seed: 0, model: 'local' },
    conversation: {
      id: 'conv_1',
      state: 'open',
      owner: 'agent',
      language,
      lastSeq: log.length,
      pendingTurns: [],
      items,
    },
    ...{ log, outcome: classifyConversation(log, { now: new Date('2026-03-09T09:00:00Z') }) },
    turns: [
      {
        ...{ id: 'turn_1', state: 'completed', messages: [], cards: [] },
        outcome: { kind: handoff === undefined ? 'answered' : 'handoff' },
        ...(intent === undefined ? {} : { intent: { id: intent, confidence: 1 } }),
        tools: (told.tools ?? []).map(({ name, status = 'ok' }) => ({ name, status, ms: 1 })),
        timing: { queuedMs: 10, totalMs: 90 + replies.length },
      },
    ],
    actions: actions.map((action, nth) => ({ ...{ id: `act_${nth}`, tool: action.kind, at, endedAt: at }, ...action })),
    ...{ orders: told.orders ?? [], foreign: told.foreign ?? [], level: 'signed_in', timeZone: 'Asia/Shanghai' },
    ...{ left: 'done', usage: { inputTokens: 0, outputTokens: 0 }, ms: 100 },
    ...(told.gist === undefined ? {} : { summary: summaryWith(told.gist, language) }),
  };
}

function summaryWith(text: string, language: 'en' | 'zh'): NonNullable<Run['summary']> {
  return {
    ...{ conversationId: 'conv_1', language, upToSeq: 1, shopperLanguage: language, gist: { text, by: 'local' } },
    ...{ intents: [], orders: [], facts: [], actions: [], promises: [], offers: [], risks: [] },
    ...{ openQuestions: [], nextStep: '' },
    identity: { level: 'signed_in', provenOrders: [] },
    mood: { kind: 'calm', label: 'Calm' },
  };
}

function logOf(
  { asks = 'hello', tools = [], cards = [], replies = [], cites = [], handoff, intent }: ToldRun,
  language: 'en' | 'zh',
): StoredEvent[] {
  const outcome = handoff === undefined ? ({ kind: 'answered' } as const) : ({ kind: 'handoff', reason: handoff } as const); // prettier-ignore
  const events: NewEvent[] = [
    { type: 'message.created', messageId: 'msg_0', author: 'shopper', text: asks },
    { type: 'turn.started', attempt: 1 },
    ...tools.flatMap(({ name, content = {}, status = 'ok' }, nth): NewEvent[] => [
      { type: 'tool.started', callId: `call_${nth}`, name, args: {} },
      { type: 'tool.finished', callId: `call_${nth}`, name, status, ms: 1, content },
    ]),
    ...cards.map((card): NewEvent => ({ type: 'card.added', card })),
    ...replies.map((text, nth): NewEvent => {
      const citations = nth === 0 ? cites.map(citationOf).map((each) => ({ ...each, label: 'p0' })) : [];
      return { type: 'message.completed', messageId: `msg_${nth + 1}`, text, citations };
    }),
    ...(handoff === undefined ? [] : [{ type: 'handoff.requested' as const, handoffId: 'hand_1', reason: handoff }]),
    {
      ...{ type: 'turn.completed' as const, outcome, language, model: 'local', tools: [] },
      ...(intent === undefined ? {} : { intent: { id: intent, confidence: 1 } }),
      ...{ usage: { steps: 1, inputTokens: 0, outputTokens: 0 }, timing: { totalMs: 1 } },
    },
  ];
  return events.map((event, nth) => ({ ...event, seq: nth + 1, at, turnId: 'turn_1' }));
}

function citationOf(source: string, nth: number) {
  return { index: nth + 1, passageId: `psg_${nth}`, title: source, headings: [], source };
}
