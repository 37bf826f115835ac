import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';

describe('one point asked of a kind of goods', () => {
  it.each([
    ['充电宝多重', /205克.*430克/],
    ['耳机降噪怎么样', /Sonda Air.*45分贝.*Sonda Studio.*42分贝/],
    ['羽绒服充绒量多少', /云轻.*110克.*长汀.*230克/],
    ['你们的冲锋衣透气吗', /山径.*透气/],
  ])('is told of each of them: %s', async (text, told) => {
    expect((await openDemoDialogue(undefined).say(text)).text).toMatch(told);
  });

  it('leaves the next question to all of them', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('耳机续航多久');
    expect((await talk.say('防水吗')).text).toMatch(/IPX4.*IP55/s);
  });
});
