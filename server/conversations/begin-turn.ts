import type { Logger } from 'pino';
import type { TranscriptEntry } from '../../agent/transcript.ts';
import type { Language } from '../../knowledge/language.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { HandoffReason, Shopper } from '../../tools/contract.ts';
import type { Database } from '../db/database.ts';
import type { IsVip } from '../handoff/is-vip.ts';
import { requestHandoff } from '../handoff/request-handoff.ts';
import type { TurnRef } from '../jobs/turn-queue.ts';
import { claimStatements, type ClaimMade, type ClaimRows, type ClaimTerms } from './claim-turn.ts';
import { transcriptEvents, type Appended, type TurnFence } from './event-log.ts';
import type { RecentLogs } from './recent-logs.ts';
import type { StoredEvent } from './stored-event.ts';
import { supersedeTurn } from './supersede-turns.ts';
import { buildTranscript } from './transcript.ts';
import { endTurn, lockConversation, toLocked, type Ended, type LockedConversation } from './turns.ts';

/** What the engine needs of the database. */
export type TurnDatabase = Pick<Database, 'inShop' | 'batch'>;

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

export type Beginning =
  | { status: 'begun'; turn: BegunTurn; started: StoredEvent }
  /** It isn't due, another turn of the conversation runs, or somebody else was faster. */
  | { status: 'not_now' }
  /** It ended without being run: an operator owns the conversation, its time was up, or it died too often. */
  | { status: 'over'; ended: Ended };

/** A turn that took its process down so often is not tried again. */
const mostAttempts = 5;

interface BeginOptions extends ClaimTerms {
  logs: RecentLogs;
  turnLanguage: (texts: readonly string[], previous: Language) => Language;
  isVip: IsVip;
  log: Logger;
}

/** Claims a turn and reads what the agent needs, in one trip. */
export async function beginTurn(database: TurnDatabase, ref: TurnRef, options: BeginOptions): Promise<Beginning> {
  const { known, statements } = claimStatements(ref, options);
  const answers = await database.batch<ClaimRows>(ref.shop, statements);
  return readClaim(database, ref, { answers, known }, options);
}

/** What came of a claim, which is committed. */
export async function readClaim(
  database: TurnDatabase,
  ref: TurnRef,
  { answers: [locked, claims, events], known }: ClaimMade,
  options: BeginOptions,
): Promise<Beginning> {
  const { conversationId, turnId } = ref;
  const claim = claims.rows[0];
  if (!locked.rows[0] || !claim) return { status: 'not_now' };
  const conversation = toLocked(locked.rows[0]);
  const { attempt, ms_left: msLeft, seq, at } = claim;
  const fence = { turnId, attempt };
  const reason = msLeft <= 0 ? 'deadline' : attempt > mostAttempts ? 'tool_failure' : undefined;
  if (conversation.owner === 'operator' || reason) {
    if (reason === 'tool_failure')
      options.log.error({ conversation: conversationId, turn: turnId }, 'a turn died too often');
    const vip = reason !== undefined && (await options.isVip(ref.shop, conversation.shopper.customerId));
    return endUnrun(database, ref, fence, reason, vip);
  }
  const log = transcriptEvents(known, events.rows);
  options.logs.keep(conversationId, log);
  const transcript = buildTranscript(log, turnId);
  const { shopper, now, provenOrders } = conversation;
  const language = options.turnLanguage(unanswered(transcript), conversation.language);
  const started = { type: 'turn.started', attempt, turnId, seq, at } as const;
  return { status: 'begun', turn: { fence, shopper, language, now, transcript, provenOrders, msLeft }, started };
}

/** Ends a turn that was claimed and isn't to be run. */
async function endUnrun(
  database: TurnDatabase,
  ref: TurnRef,
  fence: TurnFence,
  reason: 'deadline' | 'tool_failure' | undefined,
  vip: boolean,
): Promise<Beginning> {
  return database.inShop(ref.shop, async (sql) => {
    const conversation = await lockConversation(sql, ref.conversationId);
    if (!conversation || !runs(conversation, fence)) return { status: 'not_now' };
    const silent = conversation.owner === 'operator' || reason === undefined;
    const ended = await (silent ? supersedeTurn(sql, ref) : giveUp(sql, ref, conversation, reason, vip));
    return { status: 'over', ended };
  });
}

/** Whether this attempt of the turn is the one that runs. */
export function runs({ running }: LockedConversation, { turnId, attempt }: TurnFence): boolean {
  return running?.turnId === turnId && running.attempt === attempt;
}

/** Ends a turn that can't be run to its end: the conversation goes to a person, and the shopper is told. */
export async function giveUp(
  sql: Sql,
  { shop, conversationId, turnId }: TurnRef,
  { language }: LockedConversation,
  reason: Extract<HandoffReason, 'deadline' | 'tool_failure'>,
  vip: boolean,
): Promise<Ended> {
  const handoff = await requestHandoff(sql, { shop, conversationId, turnId, reason, language, vip });
  const outcome = { kind: 'handoff', reason } as const;
  const events: Appended[] = [...handoff.events, { type: 'turn.failed', turnId, outcome }];
  return endTurn(sql, { conversationId, turnId }, { events, state: 'failed', result: { outcome } });
}

function unanswered(transcript: readonly TranscriptEntry[]): string[] {
  const first = transcript.findLastIndex((entry) => entry.role !== 'shopper') + 1;
  return transcript.slice(first).flatMap((entry) => (entry.role === 'shopper' ? [entry.text] : []));
}
