import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';

describe('which of them', () => {
  it('is the one made for the use, and says what the other is', async () => {
    const { text } = await openDemoDialogue(undefined).say('tempo or stroll for someone who jogs');
    expect(text).toMatch(/I'd take the Strida Tempo.*running.*Stroll.*walking shoe/s);
  });

  it('goes on from the use told before', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('节奏和疾流有啥区别 我就平时跑跑');
    expect((await talk.say('那我买哪个')).text).toMatch(/推荐“Strida 节奏/);
  });

  it('wishes for nothing by the names of the sides', async () => {
    const { text } = await openDemoDialogue(undefined).say('头戴的和air那个 坐飞机用哪个好');
    expect(text).toMatch(/两款都带降噪/);
  });
});
