import { describe, expect, it } from 'vitest';
import type { Language } from '../../knowledge/language.ts';
import { demoShoppers } from '../../tools/commerce/demo-shop/demo-shoppers.ts';
import { amountsHeld } from '../guardrails/amounts.ts';
import { textsIn } from './borne-out.ts';
import type { LoggedEvent } from './log.ts';
import { summaryQuality } from './quality.ts';
import type { Source } from './source.ts';
import { summarise } from './summarise.ts';
import type { Summary } from './summary.ts';
import { inputOf, logOf, summaryOf, talk, understand } from './testing.ts';

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
