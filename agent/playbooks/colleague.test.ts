import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from './dialogue-testing.ts';

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
    expect(text).toMatch(/colleague wrote .*“I called the courier, it comes today\.” Here is what the system shows me/);
    expect(text).toMatch(/tomorrow/);
  });

  it('keeps greetings and other matters of a colleague out of it', async () => {
    const talk = openDemoDialogue('jun');
    talk.colleague('Hi, this is Kim.', 'Your invoice is on its way by e-mail.');
    expect((await talk.say('when do I get my refund?')).text).not.toMatch(/colleague wrote/);
    expect((await talk.say('thanks')).text).not.toMatch(/colleague wrote/);
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
});
