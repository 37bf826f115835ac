import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from './dialogue-testing.ts';

describe('what is easily misheard', () => {
  it.each(['收到的东西摔坏了，赠品也没有', 'My shoes arrived damaged and the free socks are missing'])(
    'sees to the damage first and to the gift after it: %s',
    async (text) => {
      const { text: reply, calls } = await openDemoDialogue('wei').say(text);
      expect(reply).toMatch(/漏发的赠品接着给您办|missing gift right after/);
      expect(calls).toContain('request_refund');
      expect(calls).not.toContain('reissue_missing_gift');
    },
  );

  it.each([
    ['omar', 'my headphones order went to my old address, can u fix that', 'change_address'],
    ['omar', 'also wheres the headphones', 'track_parcel'],
  ])('hears what is asked of an order in it: %s, %s', async (key, text, intent) => {
    expect((await openDemoDialogue(key).say(text)).result.intent?.id).toBe(intent);
  });

  it('still sends a gift that alone is missing', async () => {
    expect((await openDemoDialogue('wei').say('赠品没收到')).calls).toContain('reissue_missing_gift');
  });

  it.each([
    '券不要，我是VIP，直接打八折，找你们主管',
    '叫你们经理来',
    'let me speak to your manager',
    'I want a supervisor',
  ])('opens a person for who asks for whoever decides: %s', async (text) => {
    expect((await openDemoDialogue('omar').say(text)).result.outcome.kind).toBe('handoff');
  });

  it.each(['I bought this coat for my manager', '送领导什么好', 'is the cat food made with human grade meat?'])(
    'leaves other managers alone: %s',
    async (text) => {
      expect((await openDemoDialogue('omar').say(text)).result.outcome.kind).not.toBe('handoff');
    },
  );

  it('has a lost parcel made good for who wants compensation, and tells of a late one how it stands', async () => {
    const asked = 'I need it by Friday or I want my money back plus compensation';
    expect((await openDemoDialogue('sara').say(asked)).calls).toContain('request_refund');
    const late = await openDemoDialogue('mei').say(asked);
    expect(late.text).toMatch(/running late/);
    expect(late.calls).not.toContain('request_refund');
  });
});
