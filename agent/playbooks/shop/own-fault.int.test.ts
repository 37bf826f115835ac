import { describe, expect, it } from 'vitest';
import { actionHouse } from '../actions/action-dialogue-testing.ts';

describe('what came broken or not at all', () => {
  const house = actionHouse();

  it.each([
    ['yan', 'zh', '右边耳机的壳裂开了一道口子', ['request_refund']],
    ['yan', 'zh', '碎成这样了，可以换一个新的么', ['request_exchange', 'request_refund']],
    ['yan', 'en', 'the left earbud cracked like this, could I get a new one', ['request_refund', 'request_exchange']],
    ['wei', 'zh', '答应的赠品没给我，哪个包裹里都没有', ['reissue_missing_gift']],
    ['wei', 'en', 'the free gift was in neither of the parcels', ['reissue_missing_gift']],
  ] as const)('is put right before any rule is quoted: %s, %s, %s', async (key, language, text, anyOf) => {
    const { calls } = await house.talk(key, language).say(text);
    expect(calls).not.toContain('search_knowledge');
    expect(calls.some((name) => anyOf.some((each) => each === name))).toBe(true);
  });

  it('goes on where the missing part is just to be sent', async () => {
    const talk = house.talk('wei', 'zh');
    await talk.say('说好送的赠品没给我');
    expect((await talk.say('那就给我补上吧')).text).toMatch(/照片/);
  });
});
