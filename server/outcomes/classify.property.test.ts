import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intentIds } from '../../agent/understanding/intents.ts';
import { handoffReasons } from '../../tools/contract.ts';
import { allTools } from '../../tools/toolbox.ts';
import type { NewEvent } from '../conversations/stored-event.ts';
import { classifyConversation, outcomeAt, readConversation } from './classify.ts';
import type { ConversationOutcome, OutcomeFacts } from './outcome.ts';
import { tellLog, type LogTeller, type ToldRun, type ToldTurn } from './testing.ts';

const words = ['hi', 'thanks', 'where is my parcel', '转人工', "that's wrong", '算了', 'do you ship abroad?', '解决了', 'cancel SM1', 'asdf', '👍']; // prettier-ignore

const run: fc.Arbitrary<ToldRun> = fc.record(
  {
    name: fc.constantFrom(...allTools.map(({ name }) => name)),
    status: fc.constantFrom('ok', 'refused', 'failed', 'awaiting_confirmation', 'awaiting_human'),
    reason: fc.constantFrom('not_allowed', 'not_found', 'unavailable'),
    rule: fc.constant('some_rule'),
    args: fc.record({ orderNumber: fc.constantFrom('SM1', 'SM2') }),
  },
  { requiredKeys: ['name'] },
);

const turn: fc.Arbitrary<ToldTurn> = fc.record(
  {
    says: fc.constantFrom(...words),
    reply: fc.constantFrom('Here it is.', '', "I don't know.", '没查到'),
    intent: fc.constantFrom(...intentIds),
    tools: fc.array(run, { maxLength: 2 }),
    cites: fc.array(fc.constantFrom('p1', 'p2'), { maxLength: 1 }),
    ends: fc.constantFrom('answered', 'answered', 'clarifying', 'awaiting_confirmation', 'failed'),
    handoff: fc.constantFrom(...handoffReasons),
    presses: fc.constantFrom('confirm', 'cancel'),
    after: fc.constantFrom(0, 5, 90, 3 * 24 * 60, 9 * 24 * 60),
    isRunning: fc.constantFrom(true, false),
  },
  { requiredKeys: [] },
);

const told = fc.array(
  fc.oneof({ weight: 9, arbitrary: turn }, { weight: 1, arbitrary: fc.constant('resolved' as const) }),
  { maxLength: 6 },
);

const factsOf = fc.record({
  later: fc.integer({ min: 0, max: 20 * 24 * 60 }),
  score: fc.option(fc.integer({ min: 1, max: 5 })),
});

function tell(turns: readonly (ToldTurn | 'resolved')[], dead: NewEvent[] = []): LogTeller {
  const log = tellLog();
  for (const each of turns) {
    if (each === 'resolved') log.event({ type: 'conversation.resolved', operatorId: 'op' });
    else log.turn(dead.length > 0 ? { ...each, deadAttempts: dead } : each);
  }
  return log;
}

function factsAt(log: LogTeller, { later, score }: { later: number; score: number | null }): OutcomeFacts {
  const now = new Date(log.now().getTime() + later * 60_000);
  return { now, ...(score === null ? {} : { rating: { score, at: log.now() } }) };
}

it('never calls durable what isn’t verified, verified what isn’t contained, or contained what isn’t involved', () => {
  fc.assert(
    fc.property(told, factsOf, (turns, facts) => {
      const log = tell(turns);
      const outcome = classifyConversation(log.events, factsAt(log, facts));
      const { involved, contained, verified, durable, abandoned, underWay, handoffs, matters, askedForPerson } =
        outcome;
      expect(contained && !involved).toBe(false);
      expect(verified && !contained).toBe(false);
      expect(durable !== undefined).toBe(verified);
      expect([contained, abandoned, underWay].filter(Boolean).length).toBeLessThan(2);
      if (handoffs.length > 0 || askedForPerson) expect(contained || abandoned || underWay).toBe(false);
      if (verified) expect(matters.some(({ evidence }) => evidence.length > 0)).toBe(true);
    }),
    { numRuns: 600 },
  );
});

it('points with every evidence at an event that bears it out', () => {
  fc.assert(
    fc.property(told, factsOf, (turns, facts) => {
      const log = tell(turns);
      const outcome = classifyConversation(log.events, factsAt(log, facts));
      for (const { evidence } of outcome.matters) for (const each of evidence) expect(isThere(log, each)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

function isThere({ events }: LogTeller, evidence: ConversationOutcome['matters'][number]['evidence'][number]): boolean {
  if (evidence.kind === 'rating') return evidence.score >= 4;
  const event = events[evidence.seq - 1];
  switch (evidence.kind) {
    case 'tool':
    case 'rule':
      return event?.type === 'tool.finished' && (evidence.kind === 'rule' || event.name === evidence.id);
    case 'passage':
      return event?.type === 'message.completed' && event.citations.some(({ passageId }) => passageId === evidence.id);
    case 'shopper':
      return event?.type === 'message.created' && event.author === 'shopper';
  }
}

it('says the same however many attempts of its turns died', () => {
  const dead: NewEvent[] = [
    { type: 'tool.started', callId: 'dead', name: 'cancel_order', args: { orderNumber: 'SM9' } },
    { type: 'tool.finished', callId: 'dead', name: 'cancel_order', status: 'ok', ms: 1, content: {} },
    { type: 'message.created', messageId: 'dead', author: 'agent' },
    { type: 'message.completed', messageId: 'dead', text: '没查到', citations: [{ label: 'x', passageId: 'dead', title: '', headings: [], source: '' }] }, // prettier-ignore
  ];
  fc.assert(
    fc.property(told, (turns) => {
      // an hour on, so that the seconds that an attempt took make no difference
      const [plain, tried] = [tell(turns), tell(turns, dead)].map((log) =>
        classifyConversation(log.events, factsAt(log, { later: 120, score: null })),
      );
      const plainly = ({ kind, durable, matters }: ConversationOutcome) => ({
        kind,
        durable,
        matters: matters.map(({ intent, state, subjects, evidence }) => [intent, state, subjects, evidence.map((each) => ('id' in each ? each.id : each.kind))]), // prettier-ignore
      });
      expect(plainly(tried!)).toEqual(plainly(plain!));
    }),
    { numRuns: 300 },
  );
});

it('says the same of what was kept as JSON', () => {
  fc.assert(
    fc.property(told, factsOf, (turns, facts) => {
      const log = tell(turns);
      const { rating, ...rest } = factsAt(log, facts);
      const kept = JSON.parse(JSON.stringify(readConversation(log.events, rating))) as ReturnType<
        typeof readConversation
      >;
      expect(outcomeAt(kept, rest)).toEqual(
        classifyConversation(log.events, { ...rest, ...(rating ? { rating } : {}) }),
      );
    }),
  );
});
