import { describe, expect, it } from 'vitest';
import { actionHouse } from '../actions/action-dialogue-testing.ts';
import type { Dialogue } from '../dialogue-testing.ts';

/** A lost parcel is sent again; a colleague tells of it and hands back. */
async function sentAgain(talk: Dialogue, words: readonly string[], told: string): Promise<string> {
  for (const text of words) await talk.say(text);
  const { cards } = await talk.press('confirm');
  const number = cards.flatMap((card) => (card.type === 'service_request' ? [card.number] : []))[0] ?? '';
  talk.colleague(told);
  talk.did({ action: 'request_refund', number, orderNumber: 'SM23801' });
  return number;
}

const reopens = /Which would you like|money back|reported the parcel|product data|您想要|退款还是补发|商品资料/;

describe('a settled case, asked after once a colleague has left', () => {
  const house = actionHouse();

  it('is answered from what is arranged, and no remedy is offered again', async () => {
    const talk = house.talk('sara', 'en');
    const number = await sentAgain(
      talk,
      ['my parcel never arrived, is it lost?', 'send it again please'],
      'Hi Sara, I have sent both again. I will write you on Friday with the new tracking number.',
    );
    const both = await talk.say('Thanks Grace. And which day is she writing again, does the scarf come too?');
    expect(both.text).toMatch(
      /write you on Friday.*Yes: your replacement order SM23801-R1 has.*Snow Boot and .*Scarf/s,
    );
    expect((await talk.say('will I have it by Dec 4 or not?')).text).toMatch(/SM23801-R1 is promised by/);
    expect((await talk.say('so when will it be here?')).text).toMatch(/SM23801-R1 is promised by/);
    expect((await talk.say('what happens now?')).text).toContain(number);
    const lost = await talk.say('my parcel is lost, what now');
    expect(lost.text).toMatch(/arranged already.*SM23801-R1, which leaves us by/s);
    expect(lost.replies).not.toContain('Send it again');
    for (const { text } of [both, lost]) expect(text).not.toMatch(reopens);
  });

  it('tells that the second delivery was cancelled, and only then offers a remedy again', async () => {
    const talk = house.talk('sara', 'en');
    await talk.say('cancel order SM23801-R1');
    await talk.press('confirm');
    const { text, replies } = await talk.say('my parcel SM23801 is lost');
    expect(text).toMatch(/SM23801-R1, was cancelled today, so nothing is on its way/);
    expect(replies).toContain('Send it again');
    expect((await talk.say('what about my request R100001?')).text).not.toContain('sent by');
  });
});

describe('the same in Chinese', () => {
  const house = actionHouse();

  it('is answered from what is arranged', async () => {
    const talk = house.talk('sara', 'zh');
    await sentAgain(talk, ['我的包裹还没到，是不是丢了', '补发吧'], '补发办好了，周五给您快递单号。');
    const both = await talk.say('哪天给我单号？围巾也一起补吗');
    expect(both.text).toMatch(/周五给您快递单号.*会的，补发单 SM23801-R1 里有.*围巾/s);
    expect((await talk.say('12月4号前能到吗')).text).toMatch(/承诺.*送到/);
    const lost = await talk.say('包裹丢了怎么办');
    expect(lost.text).toMatch(/已经安排补发了.*SM23801-R1/);
    expect(lost.text).not.toMatch(reopens);
  });
});

describe('what a colleague did, asked after', () => {
  const house = actionHouse();

  it('tells the address in full from the order', async () => {
    const talk = house.talk('omar', 'en');
    await talk.say('send my headphones to 12 Jalan Sultan, Kuala Lumpur, 50000 instead');
    await talk.say('246810');
    await talk.press('confirm');
    talk.colleague("That's done, Omar. Now I'm seeing to the other thing you asked for.");
    expect((await talk.say('which address exactly?')).text).toMatch(/goes to Omar Haddad, 12 Jalan Sultan/);
  });
});

describe('a photo that is awaited', () => {
  const house = actionHouse();

  it.each([
    [
      'en',
      'the sole of my hiking boots came off, I want my money back',
      'ok hold on, let me take it',
      'Here, left one',
    ],
    ['zh', '登山靴鞋底开胶了，要退款', '好的等一下，我去拍', '左脚这只，能退吗'],
  ] as const)(
    'is waited for while it is taken, and goes on with the claim: %s',
    async (language, claim, takes, shows) => {
      const talk = house.talk('tom', language);
      await talk.say(claim);
      expect((await talk.say(takes)).text).toMatch(/^(?:Sure, just send it here|好的，您直接发过来就行)/);
      expect((await talk.show(shows)).result.outcome.kind).toBe('handoff');
    },
  );

  it('gives way to a person who is asked for', async () => {
    const talk = house.talk('anna', 'en');
    expect((await talk.say('the zip on my jacket is broken')).text).toContain('photo');
    const { result } = await talk.say("If you can't decide that get me someone who can");
    expect(result.outcome).toMatchObject({ kind: 'handoff', reason: 'shopper_request' });
  });
});
