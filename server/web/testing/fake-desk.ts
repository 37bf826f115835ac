import type { ServerResponse } from 'node:http';
import type { ConversationEvent } from '../../contract/events.ts';
import type { Copilot } from '../../contract/operator/copilot.ts';
import type { ConversationItem, OperatorConversation } from '../../contract/operator/conversation.ts';
import type { InboxBox, InboxCounts, InboxItem } from '../../contract/operator/inbox.ts';
import type { Summary } from '../../contract/operator/summary.ts';
import type { Macro, OperatorView, Role } from '../../contract/operator/team.ts';
import { plainConversation, waitingConversation } from './conversation-samples.ts';
import { sampleCopilot, sampleSummary } from './desk-samples.ts';
import { type Language, sayIn } from './say-both.ts';

/** A conversation as the fake keeps it. */
export interface DeskConversation {
  view: OperatorConversation;
  mood: InboxItem['mood'];
  intent: InboxItem['intent'];
  /** What was told to those who follow it, for those who come back. */
  log: ConversationEvent[];
  followers: Set<ServerResponse>;
}

/**
 * A small stand-in for the operators' side of the server: one shop's people and conversations, in memory. Sessions are
 * cookies that name the operator.
 */
export interface FakeDesk {
  language: Language;
  operators: OperatorView[];
  conversations: DeskConversation[];
  macros: Macro[];
  summary: Summary;
  copilot: Copilot;
  /** Bodies of `POST`s that the desk took, by path. */
  taken: { path: string; body: unknown; by: string }[];
  /** Other answers by method and path, such as `GET /v1/operator/board`. */
  answers: Map<string, (body: unknown, query: URLSearchParams) => { status: number; body: unknown }>;
  watchers: Set<ServerResponse>;
  /** Another handoff comes in. */
  addWaiting(view: OperatorConversation): void;
  /** Appends to a conversation, as the shopper's or agent's side does, and tells who follows. */
  append(id: string, item: Unplaced, event?: Unnumbered<ConversationEvent>): void;
  /** A piece of the agent's streamed words. */
  stream(id: string, event: Unnumbered<ConversationEvent>): void;
  /** Everybody's inbox hears that something changed. */
  tell(): void;
}

type Unnumbered<Event> = Event extends ConversationEvent ? Omit<Event, 'seq' | 'at'> : never;
type Unplaced = ConversationItem extends infer Item ? (Item extends unknown ? Omit<Item, 'seq' | 'at'> : never) : never;

export const operatorOf = (key: string, name: string, role: Role, language: Language): OperatorView => ({
  id: `op_${key}`,
  name,
  email: `${key}@northlane.example`,
  role,
  language,
  languages: ['en', 'zh'],
  skills: role === 'operator' ? ['clothing', 'size_fit'] : [],
  maxLoad: 5,
  load: 1,
  presence: 'online',
  disabled: false,
});

export function createFakeDesk(language: Language = 'en'): FakeDesk {
  const t = sayIn(language);
  const desk: FakeDesk = {
    language,
    operators: [
      operatorOf('kim', t('Kim', '小金'), 'operator', language),
      operatorOf('grace', t('Grace', '高洁'), 'supervisor', language),
      operatorOf('ada', t('Ada', '安达'), 'admin', language),
    ],
    conversations: sampleConversations(language),
    macros: [
      { id: 'mac_1', title: t('Sorry for the delay', '延误致歉'), text: { en: 'Hello {name}, I’m sorry that order {order} is late.', zh: '{name}您好，订单 {order} 延误了，实在抱歉。' }, scope: 'shop' }, // prettier-ignore
      { id: 'mac_2', title: t('One moment', '请稍等'), text: { en: 'One moment, I’m looking into it.', zh: '请您稍等，我马上查一下。' }, scope: 'mine' }, // prettier-ignore
    ],
    summary: sampleSummary(language),
    copilot: sampleCopilot(language),
    taken: [],
    answers: new Map(),
    watchers: new Set(),
    addWaiting(view) {
      desk.conversations.push({ view, mood: 'calm', intent: undefined, log: [], followers: new Set() });
      desk.tell();
    },
    append(id, item, event) {
      const found = desk.conversations.find((each) => each.view.id === id);
      if (!found) return;
      const seq = (found.view.lastSeq += 1);
      const at = new Date().toISOString();
      found.view.items.push({ ...item, seq, at });
      if (event) send(found, { ...event, seq, at });
      desk.tell();
    },
    stream(id, event) {
      const found = desk.conversations.find((each) => each.view.id === id);
      if (!found) return;
      const seq = (found.view.lastSeq += 1);
      if (event.type === 'message.delta') {
        const said = found.view.items.find((item) => item.kind === 'message' && item.id === event.messageId);
        if (said?.kind === 'message') said.text += event.text;
      }
      send(found, { ...event, seq, at: new Date().toISOString() });
    },
    tell() {
      for (const watcher of desk.watchers) tellWatcher(desk, watcher);
    },
  };
  return desk;
}

function send(conversation: DeskConversation, event: ConversationEvent): void {
  conversation.log.push(event);
  for (const follower of conversation.followers) follower.write(frameOf(event));
}

export const frameOf = (event: ConversationEvent): string =>
  `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

const owners = new WeakMap<ServerResponse, string>();

/** A console listens: it hears the present at once, and every change. */
export function watch(desk: FakeDesk, operatorId: string, response: ServerResponse): void {
  owners.set(response, operatorId);
  desk.watchers.add(response);
  response.on('close', () => desk.watchers.delete(response));
  tellWatcher(desk, response);
}

function tellWatcher(desk: FakeDesk, watcher: ServerResponse): void {
  const newest = desk.conversations.findLast((each) => boxOf(each.view, '') === 'waiting')?.view.handoffs.at(-1)?.id;
  const data = { type: 'inbox.changed', counts: countsOf(desk, owners.get(watcher) ?? ''), full: false, ...(newest === undefined ? {} : { newest }) }; // prettier-ignore
  watcher.write(`event: inbox.changed\ndata: ${JSON.stringify(data)}\n\n`);
}

export function boxOf(view: OperatorConversation, operatorId: string): InboxBox {
  if (view.state === 'resolved') return 'resolved';
  if (view.operator) return view.operator.id === operatorId ? 'mine' : 'others';
  return view.state === 'handed_off' ? 'waiting' : 'agent';
}

export function countsOf(desk: FakeDesk, operatorId: string): InboxCounts {
  const counts = { waiting: 0, mine: 0, agent: 0, others: 0, resolved: 0 };
  for (const { view } of desk.conversations) counts[boxOf(view, operatorId)] += 1;
  const { resolved: _, ...others } = counts;
  return others;
}

export function inboxItemOf({ view, mood, intent }: DeskConversation): InboxItem {
  const last = view.items.findLast((item) => item.kind === 'message');
  const handoff = view.handoffs.find((each) => each.closedAt === undefined);
  return {
    conversationId: view.id,
    shopper: view.shopper,
    language: view.language,
    state: view.state,
    owner: view.owner,
    ...(view.operator ? { operator: view.operator } : {}),
    ...(handoff ? { handoff: { ...handoff, times: view.handoffs.length } } : {}),
    ...(intent ? { intent } : {}),
    ...(mood ? { mood } : {}),
    ...(last?.kind === 'message' ? { lastMessage: { author: last.author, text: last.text, at: last.at } } : {}),
    unanswered: last?.kind === 'message' && last.author === 'shopper',
    updatedAt: last?.at ?? new Date().toISOString(),
  };
}

function sampleConversations(language: Language): DeskConversation[] {
  const t = sayIn(language);
  const other: Language = language === 'en' ? 'zh' : 'en';
  const kept = (view: OperatorConversation, mood: InboxItem['mood'], label?: string): DeskConversation => ({
    view,
    mood,
    intent: label === undefined ? undefined : { id: 'any', label },
    log: [],
    followers: new Set(),
  });
  const waiting = (id: string, reason: 'missing_knowledge' | 'identity_unverified', minutes: number) => ({
    state: 'handed_off' as const,
    handoffs: [
      {
        id: `ho_${id}`,
        reason,
        requestedAt: new Date(Date.now() - minutes * 60_000).toISOString(),
        language: other,
        skills: reason === 'missing_knowledge' ? (['pet_nutrition'] as const).slice() : [],
        fits: false,
        place: 2,
      },
    ],
  });
  const grace = { id: 'op_grace', name: t('Grace', '高洁') };
  const kim = { id: 'op_kim', name: t('Kim', '小金') };
  return [
    kept(waitingConversation(language), 'angry', t('Cancel an order', '取消订单')),
    kept(
      plainConversation('conv_pet', undefined, [t('Is the salmon food safe for a kitten with kidney trouble?', '肾不好的小猫能吃三文鱼粮吗？')], { ...waiting('pet', 'missing_knowledge', 2), language: other }), // prettier-ignore
      'calm',
      t('Pet nutrition', '宠物营养'),
    ),
    kept(
      plainConversation('conv_mine', 'Omar', [t('My second order hasn’t left you yet.', '我第二个订单还没发货。'), t('Let me look.', '我看一下。')], { owner: 'operator', operator: kim, state: 'handed_off' }), // prettier-ignore
      'unhappy',
      t('Where is my order', '催发货'),
    ),
    kept(plainConversation('conv_agent', 'Anna', [t('Which size should I take?', '我该穿多大？'), t('A medium should fit you.', '建议您选 M。')], {}), 'calm', t('Which size', '选尺码')), // prettier-ignore
    kept(plainConversation('conv_other', 'Tom', [t('Three refunds, and now this.', '退了三次，现在又这样。')], { owner: 'operator', operator: grace, state: 'handed_off' }), 'unhappy'), // prettier-ignore
    kept(plainConversation('conv_done', 'Yan', [t('Thanks!', '谢谢！')], { state: 'resolved', rating: { score: 5 } }), 'calm'), // prettier-ignore
  ];
}
