import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { useDemoKnowledge } from './demo-knowledge-testing.ts';

describe('a question that leaves out what was said before it', () => {
  const knowledge = useDemoKnowledge();

  it.each([
    [['能寄到日本吗', '运费多少', '那韩国呢'], /亚洲其他国家：首重1公斤58元/],
    [['能寄到加拿大吗', '墨西哥呢', '要多久'], /墨西哥目前还寄不到/],
    [['发票能开公司抬头吗', '专票呢', '多久能开好'], /5个工作日/],
    [['退货有什么条件', '邮费呢'], /10-15元/],
    [['怎么注销账号', '积分还在吗'], /积分和券会作废/],
    [['礼品卡有多少面额的', '能分几次用不'], /可以分几次用/],
    [['生日券多少钱', 'VIP呢'], /VIP 50元/],
    [['do you sell gift cards?', 'do they expire'], /valid for three years/],
    [['do you have a shop in shanghai', 'alright what time do they close'], /10:00 to 22:00/],
    [['can i return shoes?', 'who pays for that', 'how do i do that'], /choose "Return"/],
    [['how does price protection work', 'how do i do that'], /Ask in this chat with the order number/],
    [['do u ship to mexico? if not what about canada n how much'], /Mexico isn't[^]*Canada[^]*¥88/],
    [['can i change my address after ordering', 'what if it already shipped'], /redirect a parcel once/],
    [['how long does delivery take', 'does that include weekends'], /deliver at weekends too/],
    [['is shipping free', 'what if i only buy for 50'], /Below that it costs ¥8/],
    [['am i VIP', 'how many points do i have'], /can't see your points/],
  ] as const)('is answered as the one said whole: %s', async (asked, told) => {
    const talk = openDemoDialogue(undefined, knowledge);
    let text = '';
    for (const each of asked) ({ text } = await talk.say(each));
    expect(text).toMatch(told);
    expect(text).not.toMatch(/转给同事/);
  });
});
