import { expect, it } from 'vitest';
import { webhookHeaders } from './sign-webhook.ts';

it('signs as the example of the standard’s own libraries does', () => {
  const sent = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    at: new Date(1_614_265_330_000),
    body: '{"test": 2432232314}',
  };
  expect(webhookHeaders(sent, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')).toEqual({
    'content-type': 'application/json',
    'webhook-id': sent.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('takes a secret in other words as the key itself', () => {
  const sent = { id: 'a', at: new Date(0), body: '{}' };
  const raw = Buffer.from('key of at least some length').toString('base64');
  expect(webhookHeaders(sent, 'key of at least some length')).toEqual(webhookHeaders(sent, `whsec_${raw}`));
});
