import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';

describe('more of something', () => {
  it('is another of the kind that has more of it', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('脚长27.2，竞速跑鞋穿几码');
    expect((await talk.say('有没有宽一点的')).text).toMatch(/花岗|漫步/);
  });

  it('is told beside one that is named', async () => {
    const { text } = await openDemoDialogue(undefined).say('有没有比云轻更厚的羽绒服');
    expect(text).toMatch(/长汀|极地/);
    expect(text).not.toContain('云轻');
  });

  it('is not there where none has more', async () => {
    const talk = openDemoDialogue(undefined);
    await talk.say('how warm is the polar parka');
    expect((await talk.say('anything warmer?')).text).toMatch(/none/);
  });
});
