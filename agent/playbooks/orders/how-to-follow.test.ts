import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

describe('how to follow a return or a refund', () => {
  it.each([
    '我怎么查退货退款进度',
    '退款进度在哪儿看呀',
    '退货到哪一步了，去哪查',
    'How do I track my refund?',
    'where can i check on my return',
    'what number do I need to track the refund',
  ])('is told when it is asked, beside how it stands: %s', async (asked) => {
    const { text, calls } = await openDemoDialogue('jun').say(asked);
    expect(text).toMatch(/“我的服务单”|“My requests”/);
    expect(text).toMatch(/¥499/);
    expect(calls).toContain('get_refund_status');
  });

  it('is understood after the refund was told', async () => {
    const talk = openDemoDialogue('jun');
    expect((await talk.say('退款什么时候到账')).text).not.toMatch(/我的服务单/);
    expect((await talk.say('在哪里能看到')).text).toMatch(/我的服务单/);
  });

  it.each([
    'where can I see the return policy?',
    'how do I track my parcel',
    '快递单号在哪里看',
    'how do I return something',
  ])('is not told of something else: %s', async (asked) => {
    expect((await openDemoDialogue('jun').say(asked)).text).not.toMatch(/我的服务单|My requests/);
  });
});
