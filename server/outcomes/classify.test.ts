import { describe, expect, it } from 'vitest';
import { playbooks } from '../../agent/playbooks/playbooks.ts';
import { allTools, operatorTools } from '../../tools/toolbox.ts';
import { classifyConversation } from './classify.ts';
import { evidenceOfIntent, intentOfAnyTool } from './intent-evidence.ts';
import type { ConversationOutcome, OutcomeFacts } from './outcome.ts';
import { tellLog, type LogTeller, type ToldTurn } from './testing.ts';

const hour = 60;
const day = 24 * hour;

function classified(log: LogTeller, { later = 0, ...facts }: Partial<OutcomeFacts> & { later?: number } = {}) {
  const now = new Date(log.now().getTime() + later * 60_000);
  return classifyConversation(log.events, { now, ...facts });
}

const tracks: ToldTurn = { says: 'where is my parcel', intent: 'track_parcel', tools: ['track_parcel'] };
const cancels: ToldTurn = { says: 'cancel SM1', intent: 'cancel_order' };
const refusedBy = { status: 'refused', reason: 'not_allowed', rule: 'goods_delivered' } as const;

describe('evidence', () => {
  it('is said for every playbook, by tools that there are', () => {
    expect(Object.keys(evidenceOfIntent).sort()).toEqual(Object.keys(playbooks).sort());
    const known = [...allTools, ...operatorTools].map(({ name }) => name);
    for (const { tools } of Object.values(evidenceOfIntent)) {
      expect(known).toEqual(expect.arrayContaining([...tools]));
    }
    expect(known).toEqual(expect.arrayContaining(Object.keys(intentOfAnyTool)));
  });

  it('names every tool that does something under an intent that wants it', () => {
    const answering = Object.values(evidenceOfIntent).filter(({ wants }) => wants === 'to_be_done').flatMap(({ tools }) => tools); // prettier-ignore
    const writes = allTools.flatMap(({ kind, name }) => (kind === 'write' && name !== 'offer_retention' ? [name] : []));
    expect(answering).toEqual(expect.arrayContaining(writes));
  });
});

describe('involved', () => {
  it.each<[string, ToldTurn]>([
    ['a greeting', { says: 'hi there', intent: 'greeting' }],
    ['thanks', { says: '谢谢啦', intent: 'thanks' }],
    ['small talk', { says: 'are you a robot', intent: 'small_talk' }],
    ['a greeting that no model named', { says: '你好，在吗？', model: 'gpt' }],
  ])('is not said of %s', (_what, turn) => {
    expect(classified(tellLog().turn(turn))).toMatchObject({ kind: 'not_involved', involved: false, matters: [] });
  });

  it('is said of a request that was heard as a greeting and got no answer', () => {
    const says = 'hello, the zipper of the jacket I got last week came off yesterday, what now';
    expect(classified(tellLog().turn({ says, intent: 'greeting' }))).toMatchObject({ involved: true, verified: false });
  });

  it('is said of what failed or took too long', () => {
    const failed = tellLog().turn({ ...tracks, tools: [], ends: 'failed' });
    expect(classified(failed)).toMatchObject({ kind: 'unresolved', involved: true, contained: false });
  });

  it('is not said of a button for a person that was pressed at once', () => {
    const log = tellLog().event({ type: 'handoff.requested', handoffId: 'h', reason: 'shopper_request' });
    expect(classified(log)).toMatchObject({ kind: 'not_involved', handoffs: [{ reason: 'shopper_request' }] });
  });
});

describe('verified', () => {
  it.each<[string, ToldTurn, object]>([
    ['a receipt of the tool that answers it', tracks, { kind: 'tool', id: 'track_parcel' }],
    ['a cited passage', { says: 'do you ship to Japan?', intent: 'policy_question', cites: ['p1'] }, { kind: 'passage', id: 'p1' }],
    ['a receipt, from a model that names no intent', { ...tracks, intent: '', model: 'gpt' }, { kind: 'tool', id: 'track_parcel' }],
    ['the rule that said no, when its words were told', { ...cancels, reply: 'It was delivered, so it can’t be cancelled.', tools: [{ name: 'cancel_order', ...refusedBy, tell: 'It was delivered, so it can’t be cancelled any more.' }] }, { kind: 'rule', id: 'goods_delivered' }],
  ])('rests on %s', (_what, { intent, ...told }, evidence) => {
    const outcome = classified(tellLog().turn(intent ? { intent, ...told } : told));
    expect(outcome).toMatchObject({ kind: 'verified', matters: [{ evidence: [evidence] }] });
    const [found] = outcome.matters[0]!.evidence;
    expect(found).toHaveProperty('seq');
  }); // prettier-ignore

  it.each<[string, ToldTurn]>([
    ['words alone', { says: 'do you ship to Japan?', intent: 'policy_question' }],
    ['the receipt of another tool', { ...tracks, tools: ['list_promotions'] }],
    ['a look at the order where something was to be done', { ...cancels, tools: ['find_orders'] }],
    ['a passage where something was to be done', { ...cancels, says: 'please cancel my order', cites: ['p1'] }],
    ['a passage where only their order could tell', { ...tracks, tools: [], cites: ['p1'] }],
    ['a rule whose no was kept back', { ...cancels, reply: 'Done!', tools: [{ name: 'cancel_order', ...refusedBy, tell: 'It was delivered, so it can’t be cancelled any more.' }] }],
    ['a search that found nothing', { says: 'got any kayaks', intent: 'search_products', tools: [{ name: 'search_products', status: 'refused', reason: 'not_found' }] }],
    ['goods shown to words that nobody understood', { says: 'my dog is unwell since yesterday', intent: 'nonsense', tools: ['search_products'] }],
    ['goods shown to who is unhappy', { says: 'This is terrible, the jacket is awful and I am furious', intent: 'search_products', tools: ['search_products'] }],
    ['goods that came nearest to what was hardly heard', { says: 'my little one swallowed the tip', intent: 'search_products', confidence: 0.47, tools: ['search_products'] }],
    ['a passage for what was hardly heard', { says: 'can I claim the tax back at the airport?', intent: 'policy_question', confidence: 0.4, cites: ['p1'] }],
    ['a passage for who is unhappy', { says: 'This is terrible, I am furious, the parcel is gone', intent: 'policy_question', cites: ['p1'] }],
    ['a look that found nothing', { says: 'what did I order', intent: 'order_details', tools: [{ name: 'find_orders', content: { orders: [] } }] }],
    ['thanks', { says: ['do you ship to Japan?', 'thanks'], intent: 'policy_question' }],
  ])('does not rest on %s', (_what, turn) => {
    expect(classified(tellLog().turn(turn))).toMatchObject({ kind: 'contained', verified: false });
  }); // prettier-ignore

  it('rests on the shopper’s own word where nothing else bears it out', () => {
    const asked = { says: 'how do I wash it', intent: 'product_question' };
    const log = tellLog().turn(asked).turn({ says: '明白了，谢谢', intent: 'thanks' });
    expect(classified(log)).toMatchObject({ kind: 'verified', matters: [{ evidence: [{ kind: 'shopper', seq: 6 }] }] });
    const rated = tellLog().turn(asked);
    expect(classified(rated, { rating: { score: 5, at: rated.now() } })).toMatchObject({ kind: 'verified' });
    expect(classified(rated, { rating: { score: 5, at: new Date(0) } })).toMatchObject({ kind: 'contained' });
  });

  it('is not said against the shopper’s rating', () => {
    const log = tellLog().turn(tracks);
    expect(classified(log, { rating: { score: 1, at: log.now() } })).toMatchObject({ kind: 'contained', rating: 1 });
    const comment = 'that was not helpful';
    expect(classified(log, { rating: { score: 3, at: log.now(), comment } })).toMatchObject({ kind: 'unresolved' });
  });

  it('holds for an action once it is confirmed and done, not before', () => {
    const asks: ToldTurn = { ...cancels, tools: [{ name: 'cancel_order', status: 'awaiting_confirmation' }], ends: 'awaiting_confirmation' }; // prettier-ignore
    const asked = tellLog().turn(asks);
    expect(classified(asked)).toMatchObject({ kind: 'under_way', verified: false });
    expect(classified(asked, { later: 2 * hour })).toMatchObject({ kind: 'abandoned', contained: false });
    const done = tellLog().turn(asks).turn({ presses: 'confirm', intent: 'cancel_order', tools: [{ name: 'cancel_order', callId: 'confirm_1' }] }); // prettier-ignore
    expect(classified(done)).toMatchObject({
      kind: 'verified',
      matters: [{ intent: 'cancel_order', state: 'answered' }],
    });
    const broken = tellLog().turn(asks).turn({ presses: 'confirm', intent: 'cancel_order', tools: [{ name: 'cancel_order', status: 'failed', reason: 'unconfirmed' }] }); // prettier-ignore
    expect(classified(broken)).toMatchObject({ kind: 'unresolved' });
    const stays = tellLog().turn(asks).turn({ presses: 'cancel', intent: 'deny' });
    expect(classified(stays)).toMatchObject({ kind: 'contained', matters: [{ state: 'withdrawn' }] });
  });

  it('holds for what waited for a deed that was then done under another name', () => {
    const args = { orderNumber: 'SM1' };
    const lost = { says: 'my parcel is lost', intent: 'parcel_problem', tools: [{ name: 'track_parcel', args }], open: { intent: 'parcel_problem', asks: 'remedy' } }; // prettier-ignore
    const again = (orderNumber: string) => ({ says: 'send it again', intent: 'item_problem', tools: [{ name: 'request_refund', args: { orderNumber } }] }); // prettier-ignore
    expect(classified(tellLog().turn(lost))).toMatchObject({ kind: 'under_way' });
    expect(classified(tellLog().turn(lost).turn(again('SM1')))).toMatchObject({ kind: 'verified' });
    expect(classified(tellLog().turn(lost).turn(again('SM2')))).not.toMatchObject({ kind: 'verified' });
  });
});

describe('not contained', () => {
  it.each<[string, LogTeller, ConversationOutcome['kind']]>([
    ['asked for a person', tellLog().turn(tracks).turn({ says: 'I want to talk to a real person', intent: 'small_talk' }), 'unresolved'],
    ['asked for one and got one', tellLog().turn({ says: '转人工', intent: 'ask_human', handoff: 'shopper_request' }), 'handed_off'],
    ['was handed over', tellLog().turn({ ...tracks, handoff: 'tool_failure' }), 'handed_off'],
    ['was told that nobody knows', tellLog().turn({ says: 'is it vegan?', intent: 'policy_question', cites: ['p1'], open: { intent: 'policy_question', asks: 'human', reason: 'missing_knowledge' } }), 'unresolved'],
    ['was told so by a model that notes nothing', tellLog().turn({ says: 'is it vegan?', reply: "I'm not sure about that.", model: 'gpt' }), 'unresolved'],
    ['said that it’s wrong', tellLog().turn(tracks).turn({ says: "no, that's wrong", intent: 'deny' }), 'unresolved'],
    ['said so in Chinese', tellLog().turn(tracks).turn({ says: '答非所问', intent: 'complaint', ends: 'clarifying' }), 'under_way'],
    ['said it and got the same again', tellLog().turn(tracks).turn({ ...tracks, says: 'not what i asked' }), 'unresolved'],
    ['left one of two unanswered', tellLog().turn(tracks).turn({ says: 'and the refund?', intent: 'refund_status', tools: [{ name: 'get_refund_status', status: 'failed', reason: 'unavailable' }] }), 'unresolved'],
  ])('is who %s', (_what, log, kind) => {
    expect(classified(log)).toMatchObject({ kind, contained: false, verified: false });
  }); // prettier-ignore

  it('is who was asked back until they left', () => {
    const log = tellLog().turn({
      ...tracks,
      tools: [],
      ends: 'clarifying',
      open: { intent: 'track_parcel', asks: 'order' },
    });
    expect(classified(log)).toMatchObject({ kind: 'under_way' });
    expect(classified(log, { later: 2 * hour })).toMatchObject({ kind: 'abandoned', abandoned: true });
  });

  it('is not who was understood at the second try, or wanted no person', () => {
    const log = tellLog().turn({ says: 'thingy where', intent: 'nonsense', ends: 'clarifying' }).turn(tracks);
    expect(classified(log)).toMatchObject({ kind: 'verified', matters: [{ intent: 'track_parcel' }] });
    const stays = tellLog().turn({ ...tracks, says: "don't transfer me to a human agent, where is my parcel" });
    expect(classified(stays)).toMatchObject({ kind: 'verified', askedForPerson: false });
  });

  it('is not who said that it’s wrong and then got something new', () => {
    const log = tellLog()
      .turn({ ...tracks, tools: [{ name: 'track_parcel', args: { orderNumber: 'SM1' } }] })
      .turn({ ...tracks, says: "that's not what I meant, the other one", tools: [{ name: 'track_parcel', args: { orderNumber: 'SM2' } }] }); // prettier-ignore
    expect(classified(log)).toMatchObject({ kind: 'verified', matters: [{ state: 'answered' }] });
    const same = tellLog()
      .turn({ ...tracks, tools: ['find_orders'] })
      .turn({ ...tracks, says: 'not what I asked' });
    expect(classified(same)).toMatchObject({ kind: 'verified' });
  });
});

describe('what was met in real talks', () => {
  it('leaves what nobody understood one matter, whatever was searched for it', () => {
    const searched = { name: 'search_products', status: 'refused', reason: 'not_found' } as const;
    const lost: ToldTurn = { says: 'blorf the wug', intent: 'nonsense', tools: [searched], ends: 'clarifying', open: { intent: 'nonsense', asks: 'meaning' } }; // prettier-ignore
    expect(classified(tellLog().turn(lost)).matters).toMatchObject([{ intent: 'nonsense', state: 'waiting' }]);
  });

  it('waits for a choice that was put to the shopper', () => {
    const offers = (intent: string, asks: string) => ({ intent, asks });
    const lost = tellLog().turn({ says: 'my parcel is lost', intent: 'parcel_problem', tools: ['track_parcel'], open: offers('item_problem', 'remedy') }); // prettier-ignore
    expect(classified(lost)).toMatchObject({ verified: false, matters: [{ state: 'waiting' }] });
    const cheaper = tellLog().turn({ says: '我买的耳机降价了，能退差价吗', intent: 'price_protection', tools: ['find_orders'], cites: ['p1'], open: offers('price_protection', 'go_on') }); // prettier-ignore
    expect(classified(cheaper)).toMatchObject({ verified: false, matters: [{ state: 'waiting' }] });
  });

  it('takes another quotation after “not what I asked” for an answer, but for no proof', () => {
    const log = tellLog()
      .turn({ says: 'how long does shipping take', intent: 'policy_question', cites: ['p1'] })
      .turn({ says: "that's not what I asked", intent: 'deny', cites: ['p2'] });
    expect(classified(log)).toMatchObject({ verified: false });
  });
});

describe('matters', () => {
  it('are several in a conversation, each with its own end', () => {
    const outcome = classified(
      tellLog()
        .turn({ says: 'hi', intent: 'greeting' })
        .turn(tracks)
        .turn({ says: 'why so late', intent: 'parcel_problem', tools: ['track_parcel'] })
        .turn({ says: 'do you gift wrap?', intent: 'policy_question', cites: ['p1'] })
        .turn({ says: 'do you engrave?', intent: 'policy_question', reply: 'Sure.' }),
    );
    expect(outcome.matters.map(({ intent, evidence }) => [intent, evidence.length])).toEqual([
      ['track_parcel', 1],
      ['policy_question', 1],
      ['policy_question', 0],
    ]);
    expect(outcome).toMatchObject({ kind: 'contained', verified: false });
    expect(outcome.matters[2]).toMatchObject({ gap: true });
  });

  it('are seen in one message when something is to be done beside what is asked', () => {
    const outcome = classified(
      tellLog().turn({ says: 'what is your return policy, and cancel SM1', intent: 'policy_question', cites: ['p'], tools: [{ name: 'cancel_order', status: 'awaiting_confirmation' }], ends: 'awaiting_confirmation' }), // prettier-ignore
    );
    expect(outcome.matters.map(({ intent, state }) => [intent, state])).toEqual([
      ['policy_question', 'answered'],
      ['cancel_order', 'waiting'],
    ]);
  });
});

describe('durable', () => {
  it('is undecided for 7 days, then so', () => {
    const log = tellLog().turn(tracks);
    const settled = log.events.at(-1)!.at;
    const outcome = classified(log, { later: 6 * day });
    expect(outcome).toMatchObject({ durable: 'undecided', durableAt: new Date(settled.getTime() + 7 * day * 60_000) });
    expect(classified(log, { later: 7 * day })).toMatchObject({ durable: 'yes' });
  });

  it('is not who came back with it within 7 days, here or in another conversation', () => {
    const again = tellLog()
      .turn(tracks)
      .turn({ ...tracks, after: 3 * day });
    expect(classified(again, { later: 30 * day })).toMatchObject({ verified: true, durable: 'no' });
    const log = tellLog().turn({ ...tracks, tools: [{ name: 'track_parcel', args: { orderNumber: 'SM1' } }] });
    const at = new Date(log.now().getTime() + 2 * day * 60_000);
    const elsewhere = (topic: string, subjects: string[]) =>
      classified(log, { later: 30 * day, elsewhere: [{ topic, subjects, at }] }).durable;
    expect(elsewhere('whereabouts', [])).toBe('no');
    expect(elsewhere('whereabouts', ['SM1'])).toBe('no');
    expect(elsewhere('whereabouts', ['SM2'])).toBe('yes');
    expect(elsewhere('refund_status', [])).toBe('yes');
  });

  it('is who asks more in the same visit, or comes back much later', () => {
    const more = tellLog()
      .turn(tracks)
      .turn({ ...tracks, says: 'and when exactly?', after: 5 });
    expect(classified(more, { later: 8 * day })).toMatchObject({
      durable: 'yes',
      matters: [{ intent: 'track_parcel' }],
    });
    const late = tellLog()
      .turn(tracks)
      .turn({ ...tracks, after: 8 * day });
    expect(classified(late, { later: 8 * day }).matters).toHaveLength(2);
    expect(classified(late, { later: 8 * day })).toMatchObject({ durable: 'yes' });
  });
});

describe('besides', () => {
  it('times the first answer, the way to the last one, and a person’s', () => {
    const log = tellLog()
      .turn(tracks)
      .turn({ ...tracks, after: 2 });
    expect(classified(log)).toMatchObject({ firstResponseMs: 4_000, resolveMs: 133_000 });
    const handed = tellLog()
      .turn({ says: '人工', intent: 'ask_human', handoff: 'shopper_request' })
      .event({ type: 'handoff.accepted', handoffId: 'hand_turn_1', operatorId: 'op', name: 'Kim' }, 5)
      .event({ type: 'conversation.resolved', operatorId: 'op' }, 10);
    expect(classified(handed)).toMatchObject({ kind: 'handed_off', resolveMs: 907_000, withPeople: false });
  });

  it('leaves what operators answer to them', () => {
    const log = tellLog()
      .turn({ ...tracks, handoff: 'risk' })
      .event({ type: 'handoff.accepted', handoffId: 'hand_turn_1', operatorId: 'op', name: 'Kim' })
      .event({ type: 'message.created', messageId: 'm', author: 'shopper', text: 'cancel my order' });
    expect(classified(log)).toMatchObject({ matters: [{ intent: 'track_parcel' }], withPeople: true });
  });

  it('keeps the worst mood with the words that show it', () => {
    const log = tellLog().turn(tracks).turn({ ...tracks, says: 'this is ridiculous, the worst shop' }).turn({ says: 'thanks', intent: 'thanks' }); // prettier-ignore
    expect(classified(log)).toMatchObject({ mood: { kind: 'angry', seq: 8 } });
  });
});
