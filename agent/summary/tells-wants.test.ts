import { ofTurn, said, summaryOfLog } from './hand-log-testing.ts';
import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { LoggedEvent } from './log.ts';
import { summarise } from './summarise.ts';
import { inputOf, summaryOf, talk, understand } from './testing.ts';

describe('wants, deeds and threats, as a summary tells them', () => {
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
    expect(offers.map(({ state }) => state)).toEqual(['turned_down']);
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
    const { gist } = summaryOfLog(ofTurn(said('zorble the frunk\nwith my initials', { id: 'nonsense', confidence: 0.2 })), {}, 'en'); // prettier-ignore
    expect(gist.text).toContain('“zorble the frunk / with my initials”');
  });
});
