import { expect, it } from 'vitest';
import { demoNow } from '../../playbooks/dialogue-testing.ts';
import { readTalk } from '../read-talk.ts';
import type { SummaryAction } from '../summary.ts';
import { understand } from '../testing.ts';
import { forNeed } from './next-of-actions.ts';

const refused: SummaryAction = {
  ...{ kind: 'request_refund', title: 'Refund or resend', state: 'refused', needs: 'step_up', orderNumber: 'SM1' },
  ...{ stateLabel: 'Refused', at: demoNow.toISOString() },
  source: { actionId: 'act_1' },
};
const after = (text: string) => {
  const talk = readTalk([
    { type: 'message.created', author: 'shopper', text, seq: 1, at: new Date(demoNow.getTime() + 1000), turnId: 't' },
  ]);
  return forNeed(
    { actions: [refused], identity: { level: 'order_verified', provenOrders: ['SM1'] } },
    talk,
    understand,
  );
};

it.each(['邮箱登不上了收不到验证码，帮我转人工', 'I can’t get into that e-mail, a person please'])(
  'asks no code of whom it can’t reach: %s',
  (text) => {
    expect(after(text)?.en).toMatch(/how else they can prove/u);
    expect(after(text)?.zh).toMatch(/还能怎么核实身份/u);
  },
);

it('asks for the code of whoever has yet to look', () => {
  expect(after('where do I find the code?')?.en).toMatch(/Ask for the one-time code/u);
});
