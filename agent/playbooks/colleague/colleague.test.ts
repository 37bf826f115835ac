import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';

describe('after a colleague has handed back', () => {
  it('quotes what the colleague wrote on the matter, repeats nothing and offers them again', async () => {
    const talk = openDemoDialogue('jun');
    const before = await talk.say('退款什么时候到账');
    talk.colleague('已经请财务今天给您打款了', '还有其他问题吗？');
    const after = await talk.say('那今天到底几点能到账');
    expect(after.text).toContain('“已经请财务今天给您打款了”');
    for (const sentence of before.text.match(/[^。]{6,}。/gu) ?? []) expect(after.text).not.toContain(sentence);
    expect(after.replies).toContain('转人工');
    expect((await talk.say('好的，麻烦了')).result.outcome.kind).toBe('handoff');
  });

  it('tells its own data as its own', async () => {
    const talk = openDemoDialogue('mei');
    await talk.say('hello');
    talk.colleague('I called the courier, it comes today.');
    const { text } = await talk.say('where is my parcel?');
    await talk.say('hello');
    expect(text).toMatch(/Grace wrote: “I called the courier, it comes today\.” Here is what the system shows me/);
    expect(text).toMatch(/tomorrow/);
  });

  it('keeps greetings and other matters of a colleague out of it', async () => {
    const talk = openDemoDialogue('jun');
    talk.colleague('Hi, this is Kim.', 'Your invoice is on its way by e-mail.');
    expect((await talk.say('when do I get my refund?')).text).not.toMatch(/Grace wrote/);
    expect((await talk.say('thanks')).text).not.toMatch(/Grace wrote/);
  });

  it.each(['So can I send the boots back, and until when?', 'until when can I decide?'])(
    'is heard where it said when or which: %s',
    async (asked) => {
      const talk = openDemoDialogue('tom');
      await talk.say('hello');
      talk.colleague('As an exception we accept your boots back by 5 December, reference EX-7731.');
      expect((await talk.say(asked)).text).toContain('5 December, reference EX-7731');
    },
  );

  describe.each<{ key: string; wrote: string; asked: [string, RegExp][] }>([
    {
      key: 'tom',
      wrote:
        'As an exception we accept your boots back by 5 December, reference EX-7731. You keep the socks, we pay the shipping.',
      asked: [
        ['What was my reference number?', /EX-7731/],
        ['and do u have the ref', /EX-7731/],
        ['who pays for the shipping?', /we pay the shipping/],
        ['do I have to pay the postage', /we pay the shipping/],
        ['the lady said I could keep the socks, right?', /keep the socks/],
        ['until when can I send them', /5 December/],
        ['what did your colleague promise me', /5 December.*socks/],
      ],
    },
    {
      key: 'jun',
      wrote: '已经给您申请了50元补偿，3天内到账。衣服您留着不用寄回，运费我们出，备注单号 A7731。',
      asked: [
        ['谁出运费', /运费我们出/],
        ['你们同事说给我到什么时候', /3天内/],
        ['补偿多少钱来着', /50元/],
        ['那个编号是多少', /A7731/],
        ['刚才客服说衣服不用退对吧', /不用寄回/],
        ['要不要把衣服退回去', /不用寄回/],
        ['刚刚人工说运费你们出，是吧', /运费我们出/],
      ],
    },
  ])('to $key', ({ key, wrote, asked }) => {
    it.each(asked)(
      'answers with the colleague’s own words, and with nothing of its own: %s',
      async (question, words) => {
        const talk = openDemoDialogue(key);
        await talk.say(key === 'jun' ? '你好' : 'hello');
        talk.colleague(wrote);
        const { text, calls, replies } = await talk.say(question);
        expect(text).toMatch(/^(?:Grace wrote: “|Grace写的：“)/);
        expect(text.match(/“.*”/s)?.[0]).toMatch(words);
        expect(calls.filter((name) => name !== 'suggest_replies')).toEqual([]);
        expect(replies).toContain(key === 'jun' ? '转人工' : 'Talk to a person');
      },
    );
  });

  it.each([
    ['recommend me a jacket', 'tom'],
    ['which size should I take in the jacket?', 'tom'],
    ['do you ship to Singapore?', 'tom'],
    ['where is my parcel?', 'tom'],
    ['thanks, your colleague was very kind', 'tom'],
    ['快递员说已经签收了', 'jun'],
    ['你们有什么优惠', 'jun'],
  ])('leaves out what has nothing to do with it: %s', async (asked, key) => {
    const talk = openDemoDialogue(key);
    await talk.say(key === 'jun' ? '你好' : 'hello');
    talk.colleague(
      key === 'jun'
        ? '衣服您留着不用寄回，补偿50元。'
        : 'Keep the jacket, no need to send it back; we pay the shipping.',
    );
    await talk.say(key === 'jun' ? '好的' : 'ok');
    expect((await talk.say(asked)).text).not.toMatch(/Grace wrote|Grace写/);
  });

  it('keeps to the matter in the next few words, and goes on with a wish', async () => {
    const talk = openDemoDialogue('tom');
    await talk.say('hello');
    talk.colleague('We refund you 120 yuan as goodwill by Friday, no need to send the hoodie back.');
    expect((await talk.say('how much do I get?')).text).toContain('120 yuan');
    expect((await talk.say('when is that?')).text).toContain('by Friday');
    const wish = await talk.say('please cancel my order anyway, your colleague said I can');
    expect(wish.text).toContain('120 yuan');
    expect(wish.calls).toContain('find_orders');
  });

  it('offers nothing that they refused, and quotes them by name', async () => {
    const talk = openDemoDialogue('tom');
    await talk.say('I want to return the boots');
    talk.colleague("I'm sorry, Tom. I can't refund them, they were worn.");
    for (const text of ['can you refund the boots?', 'I still want a refund for them']) {
      const { text: said, calls, replies } = await talk.say(text);
      expect(said).toMatch(/Grace wrote: “I can't refund them, they were worn\.”/);
      expect(said).not.toMatch(/set that up|would like to return|my colleague/i);
      expect(calls.filter((name) => name !== 'suggest_replies')).toEqual([]);
      expect(replies).toContain('Talk to a person');
    }
    expect((await talk.say('then I want to return the socks')).calls).toContain('find_orders');
  });

  it('tells all that they undertook, whatever it was about', async () => {
    const talk = openDemoDialogue('tom');
    await talk.say('hello');
    talk.colleague("I'll check on Thursday with the warehouse and write to you.", 'You can keep the socks.');
    const { text } = await talk.say('What did Grace promise me?');
    expect(text).toMatch(/^Grace wrote: “I'll check on Thursday .* keep the socks\.”$/);
  });

  it('tells when they said that they get back on a complaint', async () => {
    const talk = openDemoDialogue('sara');
    await talk.say('你好');
    talk.colleague('您的投诉我已经登记了，明天中午前给您答复。');
    expect((await talk.say('投诉什么时候有人回我')).text).toMatch(/^Grace写的：“.*明天中午前给您答复。”$/);
  });

  it('doesn’t hear other goods as more about what was quoted', async () => {
    const talk = openDemoDialogue('lihua');
    await talk.say('你好');
    talk.colleague('给您补了一张¥30的券，券码NL30ABC，30天内有效，满200可用。');
    expect((await talk.say('券码是多少？')).text).toContain('NL30ABC');
    expect((await talk.say('那张券怎么用，有效期多久')).text).toMatch(/30天内有效，满200可用/);
    expect((await talk.say('大衣什么时候发货')).text).not.toMatch(/又查了一遍|NL30ABC/);
  });
});
