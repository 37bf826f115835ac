import { describe, expect, it } from 'vitest';
import type { Language } from '../../knowledge/language.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { LoggedEvent } from './log.ts';
import { summarise } from './summarise.ts';
import { inputOf, summaryOf, talk, understand } from './testing.ts';

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
    expect([own.actions, own.gist.text.includes('Refused')], 'tries stay in the log').toEqual([[], false]);
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
