import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

/** What is said of the demo shop's orders, in a dialogue of one message after the other. */
async function hears(shopper: string | undefined, ...said: string[]): Promise<string> {
  const dialogue = openDemoDialogue(shopper);
  let text = '';
  for (const each of said) ({ text } = await dialogue.say(each));
  return text;
}

describe('an order that is opened', () => {
  it.each([
    [undefined, 'SM23801 0187', /lost/],
    ['sara', 'show me order SM23801', /lost/],
    [undefined, 'SM23951 0773', /should have shipped|overdue/],
    ['omar', '看下SM23951这个订单', /超|没有发出|没发/],
  ])('tells what matters of it: %s %s', async (shopper, said, told) => {
    const text = await hears(shopper, said);
    expect(text).toMatch(told);
    expect(text).not.toMatch(/: on its way/);
  });

  it('is told apart by the size bought', async () => {
    expect(await hears('lihua', '5公斤的三文鱼猫粮是什么时候买的')).toContain('SM23342');
    expect(await hears('lihua', 'when did I order the 1.5 kg salmon food?')).toContain('SM23772');
  });

  it('isn’t one of which the goods have come', async () => {
    expect(await hears('mei', '猫粮收到了，羽绒服到哪了')).toContain('中通');
    expect(await hears('mei', 'the cat food arrived, where is the coat?')).toMatch(/ZTO/);
  });

  it('is shown to who placed it alone', async () => {
    expect(await hears(undefined, "what's in my friend's order SM23882?")).toMatch(/person who placed it/);
  });

  it('counts days late by the calendar', async () => {
    expect(await hears('mei', '羽绒服到哪了')).not.toContain('2天');
  });
});

describe('the money of an own refund', () => {
  it('is told with its parts where less came back', async () => {
    const text = await hears('tom', 'the hoodie order was 377, why did I only get 289 back?');
    expect(text).toContain('¥289');
    expect(text).toContain('¥88');
  });

  it('is told before anything is returned', async () => {
    expect(await hears('anna', 'how much would I get back for the jacket?')).toContain('¥899');
  });

  it('isn’t called paid while it is only approved', async () => {
    const text = await hears('jun', '跑鞋能退我多少来着');
    expect(text).toContain('¥499');
    expect(text).not.toContain('已经退过款');
  });
});

describe('a question beside a deed', () => {
  it('doesn’t stop it', async () => {
    const text = await hears(
      'sara',
      'my parcel is lost',
      'send it again please, and is the scarf still in stock in grey?',
    );
    expect(text).toMatch(/Scarf/);
  });
});
