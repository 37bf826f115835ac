import type { TurnResult } from '../../agent/turn-events.ts';
import type { Localized } from '../../knowledge/language.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { IsVip } from '../handoff/is-vip.ts';
import { requestHandoff } from '../handoff/request-handoff.ts';
import type { TurnRef } from '../jobs/turn-queue.ts';
import { giveUp, runs, type BegunTurn, type TurnDatabase } from './begin-turn.ts';
import type { Appended } from './event-log.ts';
import { newId } from './ids.ts';
import { supersedeTurn } from './supersede-turns.ts';
import { endOwnTurn, endTurn, lockConversation, type Ended, type LockedConversation } from './turns.ts';

/** How the agent's part of a turn ended. */
export type TurnEnd =
  | { result: TurnResult }
  /** The agent threw. */
  | { broke: true }
  /** It was stopped: it may no longer speak, or did not end at its deadline. */
  | { stopped: 'lost' | 'deadline' };

export type Conclusion = { status: 'ended'; ended: Ended } | { status: 'not_ours' };

const apology: Localized = {
  en: 'Sorry, something went wrong on my side. Please try again, or ask me for a colleague.',
  zh: '抱歉，我这边出了点问题。请您再试一次，或者让我帮您找人工同事。',
};

/**
 * Ends a turn: its last words, the handoff if there is one, and its end are one transaction. Whether the turn is still
 * ours, and the conversation still the agent's, is looked at once more in it; if an operator took over meanwhile, the
 * last words are dropped.
 */
export async function concludeTurn(
  database: TurnDatabase,
  ref: TurnRef,
  turn: BegunTurn,
  lastWords: readonly Appended[],
  end: TurnEnd,
  isVip: IsVip,
): Promise<Conclusion> {
  const ended = 'result' in end && (await endPlainly(database, ref, turn, lastWords, end.result));
  if (ended) return { status: 'ended', ended };
  // The shop's system is asked before anything is locked.
  const vip = await isVip(ref.shop, turn.shopper.customerId);
  return database.inShop(ref.shop, async (sql) => {
    const conversation = await lockConversation(sql, ref.conversationId);
    if (!conversation || !runs(conversation, turn.fence)) return { status: 'not_ours' };
    if (conversation.owner === 'operator') return { status: 'ended', ended: await supersedeTurn(sql, ref) };
    if ('stopped' in end) {
      if (end.stopped === 'lost') return { status: 'not_ours' };
      return { status: 'ended', ended: await giveUp(sql, ref, conversation, 'deadline', vip) };
    }
    const result = 'result' in end ? end.result : broken(turn);
    return { status: 'ended', ended: await complete(sql, ref, conversation, { lastWords, result, vip }) };
  });
}

/** What most turns need, in one trip; `undefined` when there is more to it. */
async function endPlainly(
  database: TurnDatabase,
  ref: TurnRef,
  { fence }: BegunTurn,
  lastWords: readonly Appended[],
  result: TurnResult,
): Promise<Ended | undefined> {
  const { outcome, language } = result;
  if (outcome.kind === 'handoff' || outcome.kind === 'failed') return undefined;
  const events: Appended[] = [...lastWords, { type: 'turn.completed', turnId: ref.turnId, ...result }];
  return endOwnTurn(database, ref, { events, state: 'completed', result, language }, fence);
}

async function complete(
  sql: Sql,
  { shop, conversationId, turnId }: TurnRef,
  { lastSeq }: LockedConversation,
  { lastWords, vip, ...said }: { lastWords: readonly Appended[]; result: TurnResult; vip: boolean },
): Promise<Ended> {
  let { result } = said;
  const { language, intent } = result;
  const closing: Appended[] = [];
  if (result.outcome.kind === 'handoff') {
    const { reason } = result.outcome;
    const about = { intent: intent?.id, vip, unwritten: lastWords };
    const requested = await requestHandoff(sql, { shop, conversationId, turnId, reason, language, ...about });
    closing.push(...requested.events);
    // Told that a person has answered it, and asked what is new.
    if (requested.status === 'answered_before') result = { ...result, outcome: { kind: 'clarifying' } };
  }
  const { outcome } = result;
  if (outcome.kind === 'failed' && !(await hasSpoken(sql, turnId, conversationId, lastSeq, lastWords))) {
    closing.push({
      type: 'message.created',
      turnId,
      messageId: newId('msg'),
      author: 'system',
      text: apology[language],
    });
  }
  const completed = outcome.kind !== 'failed';
  closing.push(
    completed ? { type: 'turn.completed', turnId, ...result } : { type: 'turn.failed', turnId, outcome, language },
  );
  const state = completed ? 'completed' : 'failed';
  return endTurn(sql, { conversationId, turnId }, { events: [...lastWords, ...closing], state, result, language });
}

function broken({ language }: BegunTurn): TurnResult {
  const usage = { steps: 0, inputTokens: 0, outputTokens: 0 };
  const outcome = { kind: 'failed', reason: 'internal' } as const;
  return { outcome, language, model: 'none', tools: [], usage, timing: { totalMs: 0 } };
}

async function hasSpoken(
  sql: Sql,
  turnId: string,
  conversationId: string,
  lastSeq: number,
  lastWords: readonly Appended[],
): Promise<boolean> {
  if (lastWords.some(({ type }) => type === 'message.completed')) return true;
  const { rows } = await sql.query<{ spoken: boolean }>(
    `select exists (
       select from events e join turns t on t.id = e.turn_id
       where e.conversation_id = $1 and e.seq between t.started_seq and $3 and t.id = $2 and e.type = 'message.completed'
     ) as spoken`,
    [conversationId, turnId, lastSeq],
  );
  return rows[0]?.spoken ?? false;
}
