import { describe, expect, it } from 'vitest';
import type { Language } from '../../knowledge/language.ts';
import { createUnderstanding } from '../understanding/create-understanding.ts';
import type { LoggedEvent } from './log.ts';
import { summarise } from './summarise.ts';
import type { Summary } from './summary.ts';

const understand = createUnderstanding();

/** A turn as a server logs it. */
interface Turn {
  says: string;
  intent?: string;
  confidence?: number;
  runs?: { name: string; status?: 'ok' | 'refused'; args?: object; content?: object }[];
  reply?: string;
  memory?: object;
  outcome?: string;
}

function summaryOf(language: Language, ...turns: Turn[]): Summary {
  const log: LoggedEvent[] = [];
  const at = new Date('2026-11-21T06:00:00Z');
  for (const [index, turn] of turns.entries()) {
    const { says, intent, confidence = 0.9, runs = [], reply = '…', memory = {}, outcome = 'answered' } = turn;
    const turnId = `turn_${index}`;
    const add = (event: object) => log.push({ seq: log.length + 1, at, turnId, ...event } as LoggedEvent);
    add({ type: 'message.created', author: 'shopper', text: says });
    for (const { name, status = 'ok', args = {}, content = {} } of runs) {
      const callId = `call_${log.length}`;
      add({ type: 'tool.started', callId, name, args });
      add({ type: 'tool.finished', callId, name, status, content, reason: 'not_found' });
    }
    add({ type: 'message.completed', text: reply, citations: [], memory });
    const noted = intent === undefined ? {} : { intent: { id: intent, confidence } };
    add({ type: 'turn.completed', outcome: { kind: outcome }, language, ...noted });
  }
  const input = { log, upToSeq: log.length, actions: [], offers: [], provenOrders: [], timeZone: 'Asia/Shanghai' };
  const shopper = { level: 'signed_in', name: 'Mei' } as const;
  return summarise({ ...input, shopper, language, shopperLanguage: language, now: at }, understand);
}

const idsOf = ({ intents }: Summary) => intents.map(({ id }) => id);
const open = (intent: string, asks: string) => ({ open: { intent, asks } });

describe('what a shopper came for', () => {
  it('is no more than it was, when they only answer what they were asked', () => {
    const summary = summaryOf(
      'en',
      { says: 'what size for the boots', intent: 'recommend_size', outcome: 'clarifying', memory: open('recommend_size', 'product') }, // prettier-ignore
      { says: 'the chelsea ones', intent: 'recommend_size', confidence: 0.4 },
      { says: '38', intent: 'product_question', confidence: 0.4 },
    );
    expect(idsOf(summary)).toEqual(['recommend_size']);
  });

  it('opens no matter by a code that was asked for, and makes no order of it', () => {
    const sent = { name: 'send_code' };
    const summary = summaryOf(
      'zh',
      { says: '改一下SM24001的地址', intent: 'change_address', runs: [sent], memory: open('change_address', 'code') },
      { says: '验证码是 123450', intent: 'promotions' },
      { says: '831203', intent: 'track_parcel', runs: [{ name: 'get_order', status: 'refused', args: { orderNumber: '831203' } }] }, // prettier-ignore
    );
    expect(idsOf(summary)).toEqual(['change_address']);
    expect(JSON.stringify([summary.facts, summary.gist, summary.risks])).not.toMatch(/831203|12345/);
  });

  it('is no new address where an order’s proof is put right', () => {
    const summary = summaryOf(
      'zh',
      { says: '我的订单SM23861一直没到', intent: 'parcel_problem' },
      { says: '不好意思写错了，是SM23801，邮箱 sara@example.com' },
    );
    expect(idsOf(summary)).toEqual(['parcel_problem']);
  });

  it('is no guess: what was not made out is quoted', () => {
    const summary = summaryOf('en', { says: 'can you engrave initials on it', intent: 'nonsense', confidence: 0.22 });
    expect(idsOf(summary)).toEqual([]);
    expect(summary.gist.text).toBe('Mei wrote “can you engrave initials on it”.');
    const guess = summaryOf('en', { says: 'blue whale song', intent: 'search_products', confidence: 0.2 });
    expect(idsOf(guess)).toEqual([]);
  });

  it('is told once of one parcel, by its gravest and the first words, and of two parcels apart', () => {
    const about = (order: string, name = 'track_parcel') => [{ name, args: { orderNumber: order } }];
    const first: Turn = { says: 'where is it', intent: 'track_parcel', runs: about('SM1') };
    const lost: Turn = { says: 'it must be lost', intent: 'parcel_problem', runs: about('SM1') };
    const again: Turn = {
      ...{ says: 'send it again', intent: 'item_problem' },
      runs: [{ name: 'request_refund', args: { orderNumber: 'SM1', ground: 'not_received' } }],
    };
    const one = summaryOf('en', first, lost, again);
    expect(one.intents).toMatchObject([{ id: 'parcel_problem', quote: 'where is it' }]);
    const other: Turn = { says: 'and hurry the other', intent: 'urge_shipment', runs: about('SM2', 'urge_shipment') };
    expect(idsOf(summaryOf('en', first, other))).toEqual(['track_parcel', 'urge_shipment']);
  });

  it('keeps the words that were said first, when one of several readings is chosen', () => {
    const summary = summaryOf(
      'en',
      { says: 'the thing with my jacket', intent: 'nonsense', confidence: 0.3, outcome: 'clarifying', memory: open('nonsense', 'choice') }, // prettier-ignore
      { says: 'the first one', intent: 'return_item', confidence: 0.4 },
    );
    expect(summary.intents).toMatchObject([{ id: 'return_item', quote: 'the thing with my jacket' }]);
  });

  it('is a person only when they ask for one by themselves', () => {
    const offered: Turn = {
      says: '能开锁吗这种活',
      intent: 'policy_question',
      memory: open('policy_question', 'human'),
    };
    const yes: Turn = { says: '好的', intent: 'ask_human', outcome: 'handoff' };
    const summary = summaryOf('zh', offered, yes);
    expect(idsOf(summary)).toEqual(['policy_question']);
    expect(summary.gist.text).toContain('，已同意转人工');
    expect(idsOf(summaryOf('zh', offered, { ...yes, says: '给我转人工客服' }))).toEqual([
      'policy_question',
      'ask_human',
    ]);
  });
});
