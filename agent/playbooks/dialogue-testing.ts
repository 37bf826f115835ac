import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Language } from '../../knowledge/language.ts';
import type { Card, ConfirmationCard } from '../../tools/cards.ts';
import type { Commerce } from '../../tools/commerce/commerce.ts';
import { buildDemoShop } from '../../tools/commerce/demo-shop/demo-shop.ts';
import { demoPolicy } from '../../tools/commerce/demo-shop/policy.ts';
import { demoShoppers } from '../../tools/commerce/demo-shop/demo-shoppers.ts';
import { createMemoryCommerce, testShop } from '../../tools/commerce/testing.ts';
import type { OrderProofs, Photo, Shopper, StepUp, ToolContext } from '../../tools/contract.ts';
import type { Gate } from '../../tools/policy/gate.ts';
import { closedGate, noStepUp } from '../../tools/testing.ts';
import { allTools } from '../../tools/toolbox.ts';
import { createLocalModel } from '../models/local/local-model.ts';
import { runTurn, turnLimits } from '../run-turn.ts';
import type { TakenOffer, ToldDeed, TranscriptEntry } from '../transcript.ts';
import type { TurnEvent, TurnResult } from '../turn-events.ts';
import { createUnderstanding } from '../understanding/create-understanding.ts';
import { turnLanguage } from '../understanding/language.ts';

export interface DialogueSetting {
  commerce: Commerce;
  knowledge?: KnowledgeBase;
  now: Date;
  shopper?: Shopper;
  shop?: { id?: ToolContext['shop']; name?: string; timeZone?: string; currency?: string };
  /** The language before the first message. */
  language?: Language;
  /** What writes pass; without it they are refused. */
  gate?: Gate;
  stepUp?: StepUp;
  requests?: ToolContext['requests'];
  conversationId?: string;
  /** Marks a card as answered, as the server does before the turn. */
  answer?: (confirmationId: string, decision: 'confirm' | 'cancel') => Promise<void>;
}

export interface DialogueReply {
  text: string;
  cards: Card[];
  result: TurnResult;
  /** Names of the tools called, in order. */
  calls: string[];
  /** The last quick replies. */
  replies: string[];
  /** What the shopper is asked by a card. */
  card?: ConfirmationCard;
}

/** What happened in a dialogue, turn by turn. */
export type DialogueEvent = { turn: number } & (
  | TurnEvent
  | { type: 'said'; text: string; photos: number }
  | { type: 'pressed'; decision: 'confirm' | 'cancel'; tool: string }
  | { type: 'over'; result: TurnResult }
);

export const stranger: Shopper = { id: 'shp_stranger', level: 'anonymous' };

const nothingKnown: KnowledgeBase = { search: () => Promise.resolve([]) };
const understand = createUnderstanding();

/** A Saturday afternoon in the demo shop. */
export const demoNow = new Date('2026-11-21T06:00:00Z');
const demo = buildDemoShop(demoNow);

/** A dialogue of one of the demo shop's ten shoppers, signed in, or of a stranger; `knowledge` as given. */
export function openDemoDialogue(key: string | undefined, knowledge?: KnowledgeBase): Dialogue {
  const sheet = demoShoppers.find((each) => each.sheet.key === key)?.sheet;
  const customer = demo.customers.find(({ name }) => name === sheet?.name);
  const signedIn: Shopper | undefined = customer && {
    id: `shp_${customer.id}`,
    level: 'signed_in',
    customerId: customer.id,
    name: customer.name,
  };
  return openDialogue({
    commerce: createMemoryCommerce({ ...demo, purchases: demo.sizedPurchases }),
    now: demoNow,
    shopper: signedIn ?? stranger,
    shop: { name: demo.name.en, timeZone: demo.timeZone, currency: demo.currency },
    ...(knowledge ? { knowledge } : {}),
    ...(customer ? { language: customer.language } : {}),
  });
}

/** What of a turn's context stays the same through a dialogue. */
function worldOf({ shop = {}, now, commerce, knowledge, stepUp, requests }: DialogueSetting) {
  return {
    shop: shop.id ?? testShop,
    now,
    timeZone: shop.timeZone ?? 'Asia/Shanghai',
    signal: new AbortController().signal,
    commerce,
    knowledge: knowledge ?? nothingKnown,
    stepUp: stepUp ?? noStepUp,
    policy: () => Promise.resolve(demoPolicy),
    requests: requests ?? (() => Promise.resolve([])),
  };
}

/** Holds a dialogue with the local model over real tools, through the loop that production runs. */
export function openDialogue(setting: DialogueSetting) {
  const { shop = {}, shopper = stranger } = setting;
  const transcript: TranscriptEntry[] = [];
  const orderProofs = memoryProofs();
  const { conversationId = 'conv_test' } = setting;
  const heard: DialogueEvent[] = [];
  let turns = 1;
  let language = setting.language;

  const taps = offerTaps(setting.now);
  const sent: Photo[] = [];
  let asked: ConfirmationCard | undefined;

  function say(...texts: string[]): Promise<DialogueReply> {
    language = turnLanguage(texts, language);
    transcript.push(...texts.map(taps.entry));
    heard.push(...texts.map((text): DialogueEvent => ({ turn: turns, type: 'said', text, photos: 0 })));
    return turn(language);
  }

  /** Sends a photo with a few words, or with none. */
  function show(text = ''): Promise<DialogueReply> {
    sent.push({ id: `pho_${sent.length}`, sentAt: setting.now });
    transcript.push({ role: 'shopper', text, at: setting.now, photos: 1 });
    heard.push({ turn: turns, type: 'said', text, photos: 1 });
    return turn(language ?? 'en');
  }

  /** Presses a button of the card shown last. */
  async function press(decision: 'confirm' | 'cancel'): Promise<DialogueReply> {
    if (!asked) throw new Error('no card asks anything');
    const { confirmationId, action: tool, title } = asked;
    await setting.answer?.(confirmationId, decision);
    const entry: TranscriptEntry = { role: 'confirmation', confirmationId, decision, tool, title, due: true };
    transcript.push(entry);
    heard.push({ turn: turns, type: 'pressed', decision, tool });
    const reply = await turn(language ?? 'en');
    entry.due = false;
    return reply;
  }

  async function turn(inLanguage: Language): Promise<DialogueReply> {
    const events = runTurn(
      {
        transcript,
        shop: {
          shopName: shop.name ?? 'Northlane',
          currency: shop.currency ?? 'CNY',
          timeZone: shop.timeZone ?? 'Asia/Shanghai',
        },
        context: {
          ...{ ...worldOf(setting), conversationId, shopper, orderProofs, language: inLanguage },
          photos: () => Promise.resolve(sent),
        },
      },
      {
        model: createLocalModel({ understand }),
        tools: allTools,
        gate: setting.gate ?? closedGate,
        limits: turnLimits,
        newId: (prefix) => `${prefix}_${transcript.length}`,
        stopwatch: () => 0,
      },
    );
    const reply = await collect(events, transcript, (event) => heard.push({ turn: turns, ...event }));
    heard.push({ turn: turns, type: 'over', result: reply.result });
    turns += 1;
    asked = reply.card ?? asked;
    taps.learn(reply.cards);
    return reply;
  }
  return {
    say,
    show,
    press,
    ...atDesk(transcript, taps.entry),
    shopper,
    conversationId,
    proven: () => orderProofs.proven(),
    heard: heard as readonly DialogueEvent[],
  };
}

/** What the shopper says; a tap on an offer's button says its words. */
function offerTaps(now: Date) {
  const offered = new Map<string, TakenOffer>();
  return {
    entry: (text: string): TranscriptEntry => {
      const takes = offered.get(text);
      return { role: 'shopper', text, at: now, ...(takes ? { takes } : {}) };
    },
    learn(cards: readonly Card[]): void {
      for (const card of cards)
        if (card.type === 'offer')
          for (const { id, title, reply } of card.offers)
            offered.set(reply, { id, title, orderNumber: card.orderNumber });
    },
  };
}

/** What happens while a colleague, Grace, has the conversation. */
function atDesk(transcript: TranscriptEntry[], entry: (text: string) => TranscriptEntry) {
  return {
    /** She answers and hands the conversation back. */
    colleague(...texts: string[]): void {
      transcript.push(...texts.map((text): TranscriptEntry => ({ role: 'operator', text, name: 'Grace', left: true })));
    },
    sayToColleague(text: string): void {
      transcript.push(entry(text));
    },
    /** What she does is told as the desk tells it. */
    did(deed: ToldDeed): void {
      transcript.push({ role: 'agent', text: 'Grace has taken care of it.', citations: [], did: [deed] });
    },
  };
}

export type Dialogue = ReturnType<typeof openDialogue>;

async function collect(
  events: AsyncGenerator<TurnEvent, TurnResult>,
  transcript: TranscriptEntry[],
  hear: (event: TurnEvent) => void,
): Promise<DialogueReply> {
  const texts: string[] = [];
  const cards: Card[] = [];
  const args = new Map<string, unknown>();
  let asked: ConfirmationCard | undefined;
  let next = await events.next();
  for (; !next.done; next = await events.next()) {
    const event = next.value;
    hear(event);
    if (event.type === 'card.added') cards.push(event.card);
    else if (event.type === 'tool.started') args.set(event.callId, event.args);
    else if (event.type === 'tool.finished') {
      const { callId, name, status, content } = event;
      transcript.push({ role: 'tool', callId, name, args: args.get(callId), status, content });
    } else if (event.type === 'confirmation.requested') asked = event.confirmation;
    else if (event.type === 'message.completed') {
      const { text, citations, memory } = event;
      texts.push(text);
      transcript.push({
        role: 'agent',
        text,
        citations,
        memory: JSON.parse(JSON.stringify(memory ?? null)) as unknown,
      });
    }
  }
  const replies = cards.flatMap((card) => (card.type === 'quick_replies' ? card.replies : []));
  return {
    text: texts.join('\n'),
    cards,
    result: next.value,
    calls: next.value.tools.map(({ name }) => name),
    replies,
    ...(asked ? { card: asked } : {}),
  };
}

/** Three attempts an order. */
function memoryProofs(): OrderProofs {
  const proven = new Set<string>();
  const attempts = new Map<string, number>();
  return {
    proven: () => Promise.resolve([...proven]),
    takeAttempt(number) {
      const count = (attempts.get(number) ?? 0) + 1;
      attempts.set(number, count);
      return Promise.resolve(count <= 3);
    },
    prove(number) {
      proven.add(number);
      return Promise.resolve();
    },
  };
}
