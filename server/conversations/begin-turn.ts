import type { Logger } from 'pino';
import type { TranscriptEntry } from '../../agent/transcript.ts';
import type { Language } from '../../knowledge/language.ts';
import type { ShopDatabase, Sql } from '../../knowledge/store/database.ts';
import type { HandoffReason, Shopper } from '../../tools/contract.ts';
import { requestHandoff } from '../handoff/request-handoff.ts';
import type { TurnRef } from '../jobs/turn-queue.ts';
import { readSettledEvents, type Appended, type TurnFence } from './event-log.ts';
import { buildTranscript } from './transcript.ts';
import { claimTurn, endTurn, lockConversation, type LockedConversation } from './turns.ts';

/** A turn that is ours to run. */
export interface BegunTurn {
  fence: TurnFence;
  shopper: Shopper;
  language: Language;
  now: Date;
  transcript: TranscriptEntry[];
  provenOrders: string[];
  msLeft: number;
}

type Next = Awaited<ReturnType<typeof endTurn>>;

export type Beginning =
  | { status: 'begun'; turn: BegunTurn }
  /** It isn't due, another turn of the conversation runs, or somebody else was faster. */
  | { status: 'not_now' }
  /** It ended without being run: an operator owns the conversation, its time was up, or it died too often. */
  | { status: 'over'; next: Next };

/** A turn that took its process down so often is not tried again. */
const mostAttempts = 5;

/** Claims a turn and reads what the agent needs, in one transaction. */
export async function beginTurn(
  database: ShopDatabase,
  ref: TurnRef,
  options: {
    worker: string;
    leaseMs: number;
    turnLanguage: (texts: readonly string[], previous: Language) => Language;
    log: Logger;
  },
): Promise<Beginning> {
  return database.inShop(ref.shop, async (sql) => {
    const conversation = await lockConversation(sql, ref.conversationId);
    if (!conversation) return { status: 'not_now' };
    const claimed = await claimTurn(sql, ref, conversation, { by: options.worker, leaseMs: options.leaseMs });
    if (!claimed) return { status: 'not_now' };
    if (conversation.owner === 'operator') return { status: 'over', next: await supersedeTurn(sql, ref) };
    if (claimed.msLeft <= 0) return { status: 'over', next: await giveUp(sql, ref, conversation, 'deadline') };
    if (claimed.attempt > mostAttempts) {
      options.log.error({ conversation: ref.conversationId, turn: ref.turnId }, 'a turn died too often');
      return { status: 'over', next: await giveUp(sql, ref, conversation, 'tool_failure') };
    }
    const transcript = buildTranscript(await readSettledEvents(sql, ref.conversationId), ref.turnId);
    const { shopper, now, provenOrders } = conversation;
    const language = options.turnLanguage(unanswered(transcript), conversation.language);
    const { turnId, attempt, msLeft } = claimed;
    const fence = { turnId, attempt };
    return { status: 'begun', turn: { fence, shopper, language, now, transcript, provenOrders, msLeft } };
  });
}

/** Ends a turn because an operator owns the conversation: the agent is silent. */
export async function supersedeTurn(sql: Sql, { conversationId, turnId }: TurnRef): Promise<Next> {
  const outcome = { kind: 'failed', reason: 'superseded' } as const;
  const events = [{ type: 'turn.failed', turnId, outcome }] as const;
  return endTurn(sql, { conversationId, turnId }, { events, state: 'superseded', result: { outcome } });
}

/** Ends a turn that can't be run to its end: the conversation goes to a person, and the shopper is told. */
export async function giveUp(
  sql: Sql,
  { shop, conversationId, turnId }: TurnRef,
  { language }: LockedConversation,
  reason: Extract<HandoffReason, 'deadline' | 'tool_failure'>,
): Promise<Next> {
  const handoff = await requestHandoff(sql, { shop, conversationId, turnId, reason, language });
  const outcome = { kind: 'handoff', reason } as const;
  const events: Appended[] = [...handoff.events, { type: 'turn.failed', turnId, outcome }];
  return endTurn(sql, { conversationId, turnId }, { events, state: 'failed', result: { outcome } });
}

function unanswered(transcript: readonly TranscriptEntry[]): string[] {
  const first = transcript.findLastIndex((entry) => entry.role !== 'shopper') + 1;
  return transcript.slice(first).flatMap((entry) => (entry.role === 'shopper' ? [entry.text] : []));
}
