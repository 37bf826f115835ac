import { describe, expect, it } from 'vitest';
import type { Language } from '../../knowledge/language.ts';
import type { BookedAction, BookedOffer } from '../../tools/ledger/booked-action.ts';
import { openDemoDialogue } from '../playbooks/dialogue-testing.ts';
import { createUnderstanding } from '../understanding/create-understanding.ts';
import type { LoggedEvent } from './log.ts';
import { summarise } from './summarise.ts';
import type { Summary } from './summary.ts';
import { inputOf, type Booked } from './testing.ts';

const understand = createUnderstanding();

type Bare = LoggedEvent extends infer Each
  ? Each extends LoggedEvent
    ? Omit<Each, 'seq' | 'at' | 'turnId'>
    : never
  : never;

const operator = (text: string): Bare => ({ type: 'message.created', author: 'operator', text, name: 'Daniel' });
const shopper = (text: string): Bare => ({ type: 'message.created', author: 'shopper', text });
const asked = (reason: string): Bare => ({ type: 'handoff.requested', reason });
const returned: Bare = { type: 'handoff.returned', to: 'agent' };

/** What is told of what somebody said to the agent, and of what came after it. */
async function told(
  language: Language,
  { key, says, then = [] }: { key: string; says: readonly string[]; then?: readonly Bare[] },
  booked: Booked = {},
): Promise<Summary> {
  const dialogue = openDemoDialogue(key);
  for (const text of says) await dialogue.say(text);
  const input = await inputOf(dialogue, language, booked);
  const last = input.log.at(-1);
  const after = then.map((event, index): LoggedEvent => ({
    ...event,
    seq: input.upToSeq + 1 + index,
    at: new Date((last?.at.getTime() ?? 0) + (index + 1) * 60_000),
  }));
  return summarise({ ...input, log: [...input.log, ...after] }, understand);
}

describe('what is wanted', () => {
  const either: Readonly<Record<Language, readonly string[][]>> = {
    en: [
      ['my parcel never arrived, it must be lost. I want it sent again or my money back', 'agent please'],
      ['my parcel never arrived', 'it must be lost', 'I want it sent again or my money back', 'agent please'],
    ],
    zh: [
      ['我的包裹一直没到，肯定是丢了。要么补发，要么退款', '转人工'],
      ['包裹丢了', '我要补发或者退款', '转人工'],
    ],
  };
  const words: Readonly<Record<Language, string>> = {
    en: 'the goods to be sent again or their money back',
    zh: '补发或退款',
  };

  it.each(['en', 'zh'] as const)(
    'is what they said of a lost parcel, in their order, and no return (%s)',
    async (language) => {
      for (const says of either[language]) {
        const { gist, facts, intents, nextStep } = await told(language, { key: 'sara', says });
        expect(intents.map(({ id }) => id)).toEqual(['parcel_problem', 'ask_human']);
        expect(gist.text).toContain(words[language]);
        expect(nextStep).toContain(words[language]);
        expect(facts.filter(({ kind }) => kind === 'wish').map(({ value }) => value)).toEqual([words[language]]);
      }
    },
  );

  it('is the newest of two ways to put it right', async () => {
    const says = [
      'my parcel is lost',
      'I want my money back',
      'actually, no refund, just send it again',
      'agent please',
    ];
    expect((await told('en', { key: 'sara', says })).gist.text).toMatch(/ and asks for the goods to be sent again\./);
  });
});

describe('who was asked about what', () => {
  it('says in three sentences at most, quoting nothing that stands beside', async () => {
    const says = ['my parcel never arrived', 'do you have waterproof boots under 600?', 'agent please'];
    const { gist } = await told('en', { key: 'sara', says });
    expect(gist.text.match(/\.(?=\s|$)/gu)?.length).toBeLessThanOrEqual(3);
    expect(gist.text).not.toMatch(/“/);
  });

  it('tells what they said beside the wish for a person, or before it', async () => {
    const before = {
      key: 'anna',
      says: ['I wonder if you can help me with the jacket I received', 'Can I talk to a person?'],
    };
    for (const each of [before, { key: 'anna', says: ['it is about the jacket. get me a human'] }]) {
      const { gist, nextStep } = await told('en', each);
      expect(gist.text).not.toMatch(/hasn’t said/);
      expect(gist.text).toMatch(/wrote “.*jacket/);
      expect(nextStep, 'quoted once').toMatch(/^Take up what they wrote, /);
    }
    const zh = await told('zh', { key: 'lihua', says: ['转人工，衣服买小了想换大一码'] });
    expect(zh.intents.map(({ id }) => id)).toEqual(['exchange_item', 'ask_human']);
    expect((await told('zh', { key: 'lihua', says: ['有没有人啊，转人工'] })).gist.text).toMatch(/还没说是什么事/);
  });
});

describe('a conversation that comes to a person again', () => {
  const says = ['do you ship to Mars?'];
  const first = [asked('missing_knowledge'), operator('No, sorry.'), returned];

  it('says why of the handoff that is open', async () => {
    const once = await told('en', { key: 'anna', says, then: [asked('missing_knowledge')] });
    expect(once.gist.text).toMatch(/no answer/);
    const then = [...first, shopper('and what about the refund?'), asked('tool_failure')];
    const again = await told('en', { key: 'anna', says, then });
    expect(again.gist.text).toMatch(/the shop’s system didn’t answer/);
    expect(again.gist.text).not.toMatch(/It came to a person because the shop’s knowledge/);
    const none = await told('en', { key: 'anna', says, then: first });
    expect(none.gist.text).not.toMatch(/It came to a person/);
  });

  it('wants a person no longer once one has answered, unless they ask again', async () => {
    const before = { key: 'anna', says: ['where is my parcel', 'agent please'] };
    const then = [asked('shopper_request'), operator('It was delivered on Thursday.'), shopper('ok thanks'), returned];
    const { gist, openQuestion } = await told('en', { ...before, then });
    expect(gist.text).not.toMatch(/asks for a person|want a person/);
    expect(gist.text).toMatch(/Daniel has written to them: “It was delivered on Thursday”/);
    expect(openQuestion, 'thanks are no question').toBeUndefined();
  });

  it('stays with people while it is back in line', async () => {
    const then = [asked('tool_failure'), { type: 'handoff.returned', to: 'line' } as const];
    expect((await told('en', { key: 'anna', says, then })).gist.text).toMatch(/the shop’s system didn’t answer/);
  });

  it('lists what a colleague promised, with the message, and the next step keeps to it', async () => {
    const words = 'You can send it back until 30 November, we pay the shipping. Your reference is RMA-7731.';
    const then = [asked('shopper_request'), operator(`Hi Anna! ${words}`), shopper('ok thanks'), returned];
    const { promises, nextStep, gist } = await told('en', { key: 'anna', says: ['my jacket is too big'], then });
    const promise = promises.find(({ text }) => text.startsWith('Daniel promised'));
    expect(promise?.text).toContain(words.slice(0, -1));
    expect(promise?.source).toEqual({ seq: expect.any(Number) as number });
    expect(nextStep).toMatch(/^See that what Daniel promised on 2\d Nov is kept\./);
    expect(gist.text, 'told once').not.toContain('RMA-7731');
    const settled = await told('en', { key: 'anna', says: ['my jacket is too big'], then: [...then, { type: 'conversation.resolved' }] }); // prettier-ignore
    expect(settled.promises).toContainEqual(promise);
    expect(settled.nextStep).not.toMatch(/See that it is kept/);
  });
});

describe('an offer that was taken', () => {
  const title = { en: 'Keep it and get a ¥129 coupon', zh: '保留订单，送您¥129优惠券' };
  const issuedAt = new Date('2020-01-01');
  const offer: BookedOffer = { id: 'off_1', actionId: 'act_1', kind: 'coupon', title, state: 'open', issuedAt };
  const take = (end: BookedAction['end']): BookedAction => ({
    ...{ id: 'act_2', tool: 'accept_retention_offer', kind: 'accept_retention_offer', end, orderNumber: 'SM24001' },
    ...{ at: new Date('2026-11-21'), endedAt: new Date('2026-11-21') },
  });
  const says = ['大衣太贵了，想取消'];
  const then = [shopper('我选这个：保留订单，领¥129优惠券')];
  const step = async (offers: BookedOffer[], actions: BookedAction[], after = then) =>
    (await told('zh', { key: 'lihua', says, then: after }, { offers, actions })).nextStep;

  it('is what to do next until it was carried out', async () => {
    expect(await step([offer], [])).toBe(
      '顾客已接受“保留订单，送您¥129优惠券”，还没办理：先把它办好，其他操作先放一放。',
    );
    expect(await step([offer], [take('lapsed')])).toMatch(/^顾客已接受/);
    expect(await step([offer], [take('pending')])).toMatch(/^顾客选了“.+”，还没在卡片上确认/);
    expect(await step([{ ...offer, state: 'expired' }], [])).toMatch(/方案已过期/);
    expect(await step([{ ...offer, state: 'accepted' }], [take('done')])).not.toMatch(/接受/);
    expect(await step([offer], [take('declined')])).not.toMatch(/已接受/);
    expect(await step([offer], [], [shopper('这个券不要')])).not.toMatch(/已接受/);
  });
});
