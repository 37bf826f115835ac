import { describe, expect, it } from 'vitest';
import { summaryOf, talk } from '../../summary/testing.ts';
import { openDemoDialogue } from '../dialogue-testing.ts';

describe('harm and threats', () => {
  it.each([
    ['nina', 'I gave your dog food to my dog and he is throwing up. What do I do?', /stop[^.]+vet/],
    ['anna', 'My jacket gave me a rash all over my neck, what is it treated with?', /stop[^.]+doctor/],
    ['mei', '你们家猫粮我家猫吃了以后一直吐', /停止[^。]+医生/],
    ['jun', '充电宝鼓起来了，像个面包', /停止使用/],
  ])('goes to a person at once, with their orders for who takes it: %s, %s', async (key, text, told) => {
    const { result, text: said, calls } = await openDemoDialogue(key).say(text);
    expect(result.outcome).toEqual({ kind: 'handoff', reason: 'risk' });
    expect(said).toMatch(told);
    expect(calls).toEqual(['find_orders', 'request_human']);
  });

  it('goes before what was asked for and what else is asked', async () => {
    const dialogue = openDemoDialogue('anna');
    await dialogue.say('can I exchange the jacket for a bigger size?');
    const { result } = await dialogue.say('are the zips nickel free? my neck itches since I wear it');
    expect(result.outcome).toEqual({ kind: 'handoff', reason: 'risk' });
    const tom = openDemoDialogue('tom');
    await tom.say('my boots fell apart, the sole came off');
    const threat = await tom.say("I want a refund or I'll dispute the charge with my bank");
    expect(threat.result.outcome).toEqual({ kind: 'handoff', reason: 'risk' });
  });

  it('has one answer to what is asked after it', async () => {
    const dialogue = openDemoDialogue('nina');
    await dialogue.say('my cat is vomiting since she ate your salmon food');
    const { text, calls } = await dialogue.say('should I take her to the vet?');
    expect(text).toMatch(/vet/);
    expect(calls).toEqual(['find_orders', 'request_human']);
  });

  it.each([
    [
      'en',
      'nina',
      'My dog ate your salmon food and now he is vomiting',
      /animal was harmed/,
      /how they are[^]+batch number/,
    ],
    ['zh', 'mei', '穿了你们的羽绒服脖子起了一片红疹，再不管我就打12315', /身体受到伤害/, /人身安全[^]+批号/],
  ] as const)('lead the summary: %s', async (language, key, text, because, next) => {
    const { risks, nextStep } = await summaryOf(await talk(key, text), language);
    expect(risks[0]?.because).toMatch(because);
    expect(nextStep).toMatch(next);
  });
});
