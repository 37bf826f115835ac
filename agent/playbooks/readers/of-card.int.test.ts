import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { useDemoKnowledge } from '../shop/demo-knowledge-testing.ts';

describe('while the card of an exchange waits', () => {
  const knowledge = useDemoKnowledge();

  it('a size that is supposed not to fit is none that is wished for', async () => {
    const talk = openDemoDialogue('anna', knowledge);
    await talk.say('the jacket i got is way too tight in the shoulders, I want the L');
    expect((await talk.say('and if the L is too big too, can i swap again')).text).toMatch(/once per item/);
  });
});
