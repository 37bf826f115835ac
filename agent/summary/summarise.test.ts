import { describe, expect, it } from 'vitest';
import type { Language } from '../../knowledge/language.ts';
import { demoShoppers } from '../../tools/commerce/demo-shop/demo-shoppers.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import { amountsHeld } from '../guardrails/amounts.ts';
import { openDemoDialogue, type Dialogue } from '../playbooks/dialogue-testing.ts';
import { createUnderstanding } from '../understanding/create-understanding.ts';
import { textsIn } from './borne-out.ts';
import type { LoggedEvent } from './log.ts';
import { summaryQuality } from './quality.ts';
import { summarise } from './summarise.ts';
import type { Source } from './source.ts';
import type { Summary } from './summary.ts';
import { inputOf, logOf, summaryOf } from './testing.ts';

const understand = createUnderstanding();

async function talk(key: string | undefined, ...says: string[]): Promise<Dialogue> {
  const dialogue = openDemoDialogue(key);
  for (const text of says) await dialogue.say(text);
  return dialogue;
}

const asks: Record<Language, string[]> = {
  zh: [
    '我的快递怎么还没到',
    '退款什么时候到账',
    '最近的订单里都有什么',
    '我 168cm 58kg，羽绒服穿多大',
    '这件衣服破了个洞，要退货',
    '订单 SM23951 什么时候发货',
    '能开发票吗',
    '你们这是骗子！我要打12315曝光！',
    '耳机充电的时候冒烟了',
    '能便宜点吗，有优惠券吗',
    '转人工',
  ],
  en: [
    'where is my parcel, it is so late',
    'when does my refund arrive?',
    'what did I order last?',
    'the jacket is too small, I am 168 cm and 58 kg, which size?',
    'the shoes came damaged, I want my money back',
    'has order SM23801 shipped?',
    'do you ship to Singapore and what does it cost?',
    'this is ridiculous, I will dispute the charge with my bank',
    'any discounts right now?',
    'let me talk to a person',
  ],
};

/** Order, request and tracking numbers, and other long numbers. */
const idsIn = (text: string) => new Set(text.match(/\b[A-Z]{1,3}\d{4,}\b|\b\d{6,}\b/gu) ?? []);

const sourcesOf = ({ orders, facts, actions, promises, offers, risks, identity }: Summary): Source[] =>
  [...orders, ...facts, ...actions, ...promises, ...offers, ...risks, identity].flatMap(({ source }) => source ?? []);

function expectBorneOut(summary: Summary, log: readonly LoggedEvent[]): void {
  const words = log.flatMap(textsIn).join('\n').toUpperCase();
  const told = textsIn({ ...summary, customerId: undefined }).join('\n');
  for (const id of idsIn(told)) expect(words, `${id} of a summary`).toContain(id);
  const amounts = amountsHeld(log);
  for (const amount of amountsHeld(summary)) expect(amounts, told).toContain(amount);
  for (const source of sourcesOf(summary)) {
    if (!('seq' in source)) throw new Error('there was no ledger');
    const event = log.find(({ seq }) => seq === source.seq);
    expect(event, `event ${source.seq}`).toBeDefined();
    if (source.callId !== undefined) expect(event).toMatchObject({ type: 'tool.finished', callId: source.callId });
  }
  for (const { seq, quote } of [...summary.intents, summary.mood, summary.openQuestion ?? {}].filter(
    (each) => 'quote' in each,
  ) as { seq: number; quote: string }[]) {
    expect(log.find((event) => event.seq === seq)).toMatchObject({ author: 'shopper', text: quote });
  }
}

describe('a summary', () => {
  it('L2: holds no id and no amount that isn’t in the conversation, and says where each fact is from', async () => {
    const scores: number[] = [];
    for (const [index, { sheet }] of [...demoShoppers, ...demoShoppers].entries()) {
      const language: Language = index < demoShoppers.length ? 'zh' : 'en';
      const says = asks[language].filter((_, at) => (at + index) % 3 !== 0);
      const dialogue = await talk(index % 7 === 6 ? undefined : sheet.key, ...says);
      const log = logOf(dialogue);
      for (const reader of ['zh', 'en'] as const) {
        const summary = await summaryOf(dialogue, reader);
        expectBorneOut(summary, log);
        const said = dialogue.heard.flatMap((each, at) => (each.type === 'said' ? [{ ...each, seq: at + 1 }] : []));
        const quality = summaryQuality(summary, said, understand);
        scores.push(quality.score);
        expect(quality.score, quality.missing.join(', ')).toBeGreaterThan(0.8);
      }
    }
    expect(scores.reduce((sum, each) => sum + each, 0) / scores.length).toBeGreaterThan(0.95);
  }, 120_000);

  it('takes milliseconds', async () => {
    const dialogue = await talk('mei', ...asks.zh, ...asks.zh);
    const input = await inputOf(dialogue, 'en');
    expect(input.log.length).toBeGreaterThan(100);
    summarise(input, understand);
    const started = performance.now();
    summarise(input, understand);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('tells how a late parcel stands, in the operator’s language, with the shopper’s words as they are', async () => {
    const dialogue = await talk('mei', '我的快递怎么还没到', '太慢了吧！再不到我就差评', '转人工');
    const en = await summaryOf(dialogue, 'en');
    const zh = await summaryOf(dialogue, 'zh');
    expect(en.facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['parcel', 'promised_day', 'last_scan']));
    expect(en.facts.find(({ kind }) => kind === 'promised_day')?.value).toBe('20 Nov, 1 day late');
    expect(zh.facts.find(({ kind }) => kind === 'promised_day')?.value).toBe('11月20日，已超 1 天');
    expect(en.openQuestion, 'the agent has answered').toBeUndefined();
    expect(en.mood).toMatchObject({ kind: 'angry', label: 'Angry', quote: '太慢了吧！再不到我就差评' });
    expect(en.risks.map(({ kind }) => kind)).toEqual(['bad_review']);
    expect(en.nextStep).toMatch(/^Ask .+ about parcel \d+/);
    expect(zh.gist.text).toMatch(/现在要求转人工/);
  });

  it('promises what a tool gave and the agent told, and nothing that is late already', async () => {
    const jun = await summaryOf(await talk('jun', '退款什么时候到账'), 'en');
    expect(jun.promises.map(({ text }) => text)).toEqual([expect.stringMatching(/^Refund of ¥499 .+ arrives 23 Nov/)]);
    const omar = await summaryOf(await talk('omar', 'when will my order ship?'), 'en');
    expect(omar.promises.every(({ text }) => !text.includes('18 Nov'))).toBe(true);
  });

  it('keeps what a stranger said, and says that the order isn’t proven', async () => {
    const dialogue = await talk(undefined, 'where is my order', 'SM10042', 'let me talk to someone');
    const { facts, openQuestion, nextStep, identity } = await summaryOf(dialogue, 'en');
    expect(identity.level).toBe('anonymous');
    expect(facts.find(({ kind }) => kind === 'order')?.value).toBe('SM10042');
    expect(openQuestion?.quote).toBe('where is my order');
    expect(nextStep).toMatch(/prove the order/);
  });

  it('tells dangers and threats by the shopper’s words', async () => {
    const { risks, nextStep } = await summaryOf(await talk('yan', '耳机充电的时候冒烟了，我要打12315'), 'zh');
    expect(risks.map(({ kind }) => kind)).toEqual(['safety', 'authorities']);
    expect(nextStep).toMatch(/人身安全/);
  });

  it('leaves open what the shop’s knowledge doesn’t say, and nothing that was answered', async () => {
    const unknown = await summaryOf(await talk('anna', 'do you ship to Mars?'), 'en');
    expect(unknown.openQuestion?.quote).toBe('do you ship to Mars?');
    expect(unknown.facts.find(({ kind }) => kind === 'question')?.value).toContain('Mars');
    const answered = await summaryOf(await talk('jun', '退款什么时候到账'), 'zh');
    expect(answered.openQuestion).toBeUndefined();
  });
});

describe('what the ledger tells', () => {
  const at = new Date('2026-11-21T06:00:00Z');
  const booked = (action: Partial<BookedAction>): BookedAction => ({
    ...{
      id: 'act_1',
      tool: 'request_return',
      kind: 'request_return',
      end: 'done',
      at,
      endedAt: new Date('2026-11-22'),
    },
    ...action,
  });
  const says = (text: string, seq: number, author: 'shopper' | 'operator'): LoggedEvent => ({
    ...{ type: 'message.created', author, text, seq },
    at: new Date(at.getTime() + seq * 60_000),
  });
  const told = async (language: Language, ...actions: BookedAction[]) =>
    summaryOf(await talk('omar', 'when will my order ship?'), language, { actions });

  it('is told with the shop’s words of a no, in the operator’s language', async () => {
    const tell = { en: 'The return window is over.', zh: '已经过了退货期。' };
    const refused = booked({ end: 'refused', orderNumber: 'SM1', ruleId: 'return_window', because: '45 days', tell });
    const { actions, nextStep } = await told('zh', refused);
    expect(actions).toMatchObject([{ title: '退货退款（订单 SM1）', stateLabel: '规则不允许', because: tell.zh, source: { actionId: 'act_1' } }]); // prettier-ignore
    expect(nextStep).toMatch(/替代方案/);
  });

  it('asks for what is missing, and goes on once it is there', async () => {
    const lacks = booked({ end: 'refused', orderNumber: 'SM1', ruleId: 'photos_needed', needs: 'photos' });
    const first = await told('en', lacks);
    expect(first.nextStep).toMatch(/^Ask for the photos, then go on/);
    expect(first.actions).toMatchObject([{ stateLabel: 'Waits for photos' }]);
    expect((await told('zh', lacks)).nextStep).toMatch(/补发照片，然后继续办理/);
    expect((await told('zh', { ...lacks, needs: 'step_up' })).nextStep).toMatch(/验证码/);
    expect((await told('en', { ...lacks, needs: 'sign_in' })).nextStep, 'signed in by now').toMatch(/go on with it/);
    const input = await inputOf(await talk('omar', 'the jacket came damaged'), 'zh', { actions: [lacks] });
    const photo: LoggedEvent = {
      ...{ type: 'message.created', author: 'shopper', text: '', attachments: ['pho_1'] },
      ...{ seq: input.upToSeq + 1, at: new Date(at.getTime() + 60_000) },
    };
    const later = summarise({ ...input, log: [...input.log, photo] }, understand);
    expect(later.nextStep).toMatch(/^缺的已经补上，可以继续办理/);
  });

  it('knows that a description or a code has been given since', async () => {
    const lacks = booked({ end: 'refused', orderNumber: 'SM1', ruleId: 'described', needs: 'description' });
    expect((await told('en', lacks)).nextStep).toMatch(/^Ask for a description/);
    const input = await inputOf(await talk('omar', 'when will my order ship?'), 'en', { actions: [lacks] });
    const later = (text: string) =>
      summarise({ ...input, log: [...input.log, says(text, input.upToSeq + 1, 'shopper')] }, understand).nextStep;
    expect(later('hello? anybody there?')).toMatch(/^Ask for a description/);
    expect(later('the left sleeve is torn at the seam')).toMatch(/go on with it/);

    const code = { ...lacks, needs: 'step_up' as const };
    const stepped = { ...input, actions: [code], shopper: { ...input.shopper, level: 'stepped_up' as const } };
    expect(summarise({ ...input, actions: [code] }, understand).nextStep).toMatch(/^Ask for the one-time code/);
    expect(summarise(stepped, understand).nextStep).toMatch(/go on with it/);
  });

  it('tells what was asked for and then given only by what came of it', async () => {
    const lacks = booked({ id: 'act_0', end: 'refused', orderNumber: 'SM1', needs: 'photos' });
    const { actions } = await told('en', lacks, booked({ end: 'handed_over', orderNumber: 'SM1' }));
    expect(actions.map(({ state }) => state)).toEqual(['handed_over']);
  });

  it('lets a threat lead until a person has answered it', async () => {
    const input = await inputOf(await talk('anna', 'my lawyer will write to you', 'where is my refund'), 'en');
    expect(summarise(input, understand).nextStep).toMatch(/^Answer the complaint first/);
    const answered = [...input.log, says('I am sorry, I look into it now.', input.upToSeq + 1, 'operator')];
    expect(summarise({ ...input, log: answered }, understand).nextStep).not.toMatch(/complaint/);
    const again = [...answered, says('still, I will sue', input.upToSeq + 2, 'shopper')];
    expect(summarise({ ...input, log: again }, understand).nextStep).toMatch(/^Answer the complaint first/);
  });

  it('tells no dispatch of what is cancelled', async () => {
    const done = booked({ kind: 'cancel_order', tool: 'cancel_order', orderNumber: 'SM23951' });
    const summary = await told('en', done);
    expect(summary.facts.some(({ kind, label }) => kind === 'dispatch' && label.includes('SM23951'))).toBe(false);
    expect(summary.promises.some(({ text }) => /SM23951 ships/.test(text))).toBe(false);
    expect(summary.gist.text).not.toMatch(/SM23951 (?:should have shipped|hasn’t shipped)/);
  });

  it('counts no refusal that a deed has overtaken, and none of an operator’s', async () => {
    const no = booked({ id: 'act_0', end: 'refused', orderNumber: 'SM1', ruleId: 'return_window' });
    expect((await told('en', no)).nextStep).toMatch(/^Explain why/);
    expect((await told('en', no, booked({ orderNumber: 'SM1' }))).nextStep).not.toMatch(/Explain/);
    expect((await told('en', no, booked({ orderNumber: 'SM2' }))).nextStep).toMatch(/^Explain why/);
    const own = await told('en', { ...no, byOperator: true });
    expect(own.nextStep).not.toMatch(/Explain/);
    expect(own.actions).toMatchObject([{ byOperator: true, stateLabel: 'Refused by a rule · by an operator' }]);
  });

  it('answers a legal threat before it sets up anything', async () => {
    const dialogue = await talk(
      'anna',
      'I want to return the jacket, or my lawyer will write to you',
      'a person please',
    );
    expect((await summaryOf(dialogue, 'en')).nextStep).toMatch(/^Answer the complaint first/);
    expect((await summaryOf(dialogue, 'zh')).nextStep).toMatch(/^先回应投诉/);
  });

  it('says first what waits for a person, and what nobody knows', async () => {
    const waits = booked({ end: 'handed_over', ruleId: 'risk', because: 'refunds: 3', amount: { amount: 19900, currency: 'CNY' } }); // prettier-ignore
    const { risks, nextStep, gist } = await told('en', waits);
    expect(risks).toMatchObject([{ kind: 'refunds', source: { actionId: 'act_1' } }]);
    expect(nextStep).toMatch(/^Decide on this and tell the shopper: “Return”, ¥199\./);
    expect(gist.text).toMatch(/Waits for a person to decide: Return \(¥199\)\. Refunds and claims .+ limits\.$/);
    expect((await told('en', booked({ end: 'in_doubt' }))).nextStep).toMatch(/before anything is done again/);
  });

  it('makes an order cancelled that was, and promises the dates of what was done', async () => {
    const steps = [
      { code: 'paid_out', label: { en: 'Refund paid out', zh: '退款打出' }, expectedBy: new Date('2026-11-25') },
    ];
    const title = { en: 'Cancel order SM23951', zh: '取消订单 SM23951' };
    const done = booked({ kind: 'cancel_order', orderNumber: 'SM23951', requestNumber: 'R1', title, steps });
    const { orders, promises, actions } = await told('zh', done);
    expect(orders.find(({ number }) => number === 'SM23951')).toMatchObject({ state: 'cancelled', label: '已取消', source: { actionId: 'act_1' } }); // prettier-ignore
    expect(promises).toContainEqual({ text: '取消订单 SM23951：11月25日前退款打出', source: { actionId: 'act_1' } });
    expect(actions).toMatchObject([{ requestNumber: 'R1', state: 'done' }]);
  });
});

describe('the quality of a summary', () => {
  it('falls with each thing that an operator would have to ask again', async () => {
    const dialogue = await talk('anna', 'the jacket from SM23882 is too small, I am 168 cm and 58 kg, which size?');
    const summary = await summaryOf(dialogue, 'en');
    const said = [{ seq: 1, text: 'the jacket from SM23882 is too small, I am 168 cm and 58 kg, which size?' }];
    expect(summaryQuality(summary, said, understand)).toEqual({ score: 1, missing: [] });
    const bare = {
      ...summary,
      facts: [],
      orders: [],
      intents: summary.intents.map((each) => ({ ...each, quote: '' })),
    };
    const { score, missing } = summaryQuality({ ...bare, nextStep: '' }, said, understand);
    expect(score).toBeLessThan(0.6);
    expect(missing).toEqual(expect.arrayContaining(['next step', 'recommend_size: measures']));
  });
});

describe('what a newcomer found untrue', () => {
  const at = new Date('2026-11-21T06:00:00Z');
  const done = (action: Partial<BookedAction>): BookedAction => ({
    ...{ id: 'act_9', tool: 'request_refund', kind: 'request_refund', end: 'done', orderNumber: 'SM23801' },
    ...{ at, endedAt: new Date('2026-11-22') },
    ...action,
  });

  it('says that a person is wanted only of who asked for one, and never that what waits was answered', async () => {
    const risky = await talk('omar', 'I need it by Friday or I want my money back plus compensation', 'my lawyer will write to you'); // prettier-ignore
    const en = await summaryOf(risky, 'en');
    expect(en.gist.text).not.toMatch(/want a person|answered/);
    expect(en.gist.text).toMatch(/ and asks for their money back and compensation\./);
    const late = await talk('mei', '我的快递怎么还没到', '转人工');
    const zh = await summaryOf(late, 'zh');
    expect(zh.openQuestion).toBeUndefined();
    expect((await summaryOf(await talk('mei', '我的快递怎么还没到'), 'zh')).gist.text).not.toMatch(/人工/);
  });

  it('leads by what they want, not by a hurry that was refused', async () => {
    const no = done({ end: 'refused', tool: 'urge_shipment', kind: 'urge_shipment', orderNumber: 'SM23951' });
    const words = 'I need it by Friday or I want my money back plus compensation';
    const { nextStep } = await summaryOf(await talk('tom', words), 'en', { actions: [no] });
    expect(nextStep).not.toMatch(/Explain why/);
    expect(nextStep).toMatch(/money back and compensation/);
  });

  it('settles by a deed what waited for it, and its twins', async () => {
    const dialogue = await talk('sara', 'where is my parcel', 'I want my money back');
    const waits = done({ id: 'act_0', kind: 'request_return', tool: 'request_return', end: 'handed_over' });
    const settled = await summaryOf(dialogue, 'en', { actions: [waits, done({ byOperator: true })] });
    expect(settled.actions.map(({ state }) => state)).toEqual(['done']);
    expect(settled.openQuestion).toBeUndefined();
    expect(settled.gist.text).not.toMatch(/asks for/);
    expect(settled.nextStep).toMatch(/^It is done/);
    const input = await inputOf(dialogue, 'en', { actions: [done({})] });
    const words = ['can I keep the boots if they turn up?', 'and do I need to send the scarf back?'];
    const later: LoggedEvent[] = words.map((text, index) => ({
      ...{ type: 'message.created', author: 'shopper', text, seq: input.upToSeq + 1 + index },
      at: new Date('2026-11-23'),
    }));
    const asked = [...input.log, { type: 'handoff.requested' as const, reason: 'risk', seq: input.upToSeq, at }, ...later]; // prettier-ignore
    const { openQuestion, openQuestions } = summarise({ ...input, log: asked }, understand);
    expect(openQuestion?.quote).toBe(words[1]);
    expect(openQuestions.map(({ quote }) => quote)).toEqual(words);
  });

  it('takes colours for no goods, and a lower price for what is wanted', async () => {
    const { facts } = await summaryOf(await talk('anna', 'do you have it in olive or black?'), 'en');
    expect(facts.filter(({ label }) => label === 'Goods named')).toEqual([]);
    expect(facts.find(({ label }) => label === 'Colours named')?.value).toBe('olive, black');
    const pending = done({ kind: 'cancel_order', tool: 'cancel_order', end: 'pending', orderNumber: 'SM24001' });
    const offer = { id: 'off_1', actionId: 'act_9', kind: 'coupon', title: { en: 'A coupon', zh: '券' }, state: 'open', issuedAt: at } as const; // prettier-ignore
    const bargain = await talk('lihua', '取消SM24001', '券不要，便宜20%就留着');
    const { gist, nextStep, offers } = await summaryOf(bargain, 'zh', { actions: [pending], offers: [offer] });
    expect(gist.text).toContain('，想要价格优惠（20%）');
    expect(nextStep).toMatch(/^顾客要价格优惠/);
    expect(offers.map(({ state }) => state)).toEqual(['declined']);
    const gone = await talk('lihua', '大衣太贵了，打8折我就不取消', '算了，取消吧');
    expect((await summaryOf(gone, 'zh')).gist.text).not.toMatch(/想要/);
  });

  it('names of several orders the late one', async () => {
    const { gist } = await summaryOf(await talk('omar', 'my order is late, this is unacceptable'), 'en');
    expect(gist.text).toMatch(/\(order SM23951\)/);
    expect(gist.text).not.toMatch(/SM23991/);
  });

  it('lists a threat of complaint, and keeps two lines apart', async () => {
    for (const words of ['我要投诉你们', 'answer me or I will complain']) {
      const { risks } = await summaryOf(await talk('mei', words), 'en');
      expect(risks.map(({ kind }) => kind)).toEqual(['complaint']);
    }
    const { gist } = await summaryOf(await talk(undefined, 'can you engrave it\nwith my initials'), 'en');
    expect(gist.text).toContain('“can you engrave it / with my initials”');
  });
});
