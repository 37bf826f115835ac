import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';
import { whySaid } from './why-before.ts';

describe('why goods go back', () => {
  it('is kept in mind where something is wrong with goods of theirs', () => {
    expect(whySaid('exchange_item', '耳机戴着太大了不合适', { turns: 2 })).toMatchObject({
      why: { ground: 'wrong_size', turn: 2 },
    });
    expect(whySaid('item_problem', 'the zip broke', {})?.why.ground).toBe('faulty');
    expect(whySaid('recommend_size', 'which size should I take?', {})).toBeUndefined();
    expect(whySaid('track_parcel', 'it is late', {})).toBeUndefined();
  });

  const drafted = (talk: ReturnType<typeof openDemoDialogue>) =>
    talk.heard
      .flatMap((each) => (each.type === 'tool.started' && each.name === 'request_return' ? [each.args] : []))
      .at(-1);

  it('isn’t asked for again once it was told, nor taken for a change of mind', async () => {
    const talk = openDemoDialogue('yan');
    await talk.say('耳机戴着太大了不合适');
    await talk.say('那不想要了，退了吧');
    expect(drafted(talk)).toMatchObject({ ground: 'wrong_size' });
  });

  it('stays in their own words where it is none of ours', async () => {
    const talk = openDemoDialogue('yan');
    await talk.say('耳机我要退');
    await talk.say('公司要发票你们开不了');
    expect(drafted(talk)).toMatchObject({ ground: 'changed_mind', description: '公司要发票你们开不了' });
    const plain = openDemoDialogue('yan');
    await plain.say('耳机我要退');
    await plain.say('不想要了');
    expect(drafted(plain)).not.toHaveProperty('description');
  });
});
