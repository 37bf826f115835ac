import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

describe('a call for a person', () => {
  it.each([
    [undefined, '算了你们优惠力度能不能再大点？叫人工跟我说'],
    [undefined, '上次是小林接待我的，你把小林给我叫来，不要别人'],
    ['tom', 'I want 200 off or get me a manager!'],
    ['jun', '退我500块，叫人工'],
  ])('beside a demand is passed on, and no yes to it stands first: %s %s', async (key, text) => {
    const reply = await openDemoDialogue(key).say(text);
    expect(reply.result.outcome).toMatchObject({ kind: 'handoff', reason: 'shopper_request' });
    expect(reply.text).not.toMatch(/^(?:sure|of course|no problem|yes|ok|好的|没问题|可以)/i);
    expect(reply.text).toMatch(/sorry|抱歉/);
  });

  it.each(['get me a human', '转人工'])('alone gets a short yes: %s', async (text) => {
    const reply = await openDemoDialogue(undefined).say(text);
    expect(reply.result.outcome.kind).toBe('handoff');
    expect(reply.text).toMatch(/^(?:Of course, a person|好的，帮您找人工客服)/);
  });
});
