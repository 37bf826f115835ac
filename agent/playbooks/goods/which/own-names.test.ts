import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';

async function say(...texts: string[]) {
  const talk = openDemoDialogue(undefined);
  let text = '';
  for (const each of texts) ({ text } = await talk.say(each));
  return text;
}

describe('goods that are called by their own names', () => {
  it('are known in either language', async () => {
    expect(await say('脚长25.3 想买flux那双 拍几码')).toMatch(/疾流.*41/);
    expect(await say('does the zephyr work in canada')).toMatch(/^No, the Pulse Zephyr.*220 V only/);
  });

  it('are put beside each other by what they are wanted for', async () => {
    const text = await say('stroll or harbor for someone with wide feet who cant bend down to tie laces?');
    expect(text).toMatch(/I'd take the Strida Stroll Walking Shoe/);
    expect(text).toMatch(/Hands-free slip-on/);
  });
});

describe('after an answer', () => {
  it('the size goes up for growing, down for a neat look', async () => {
    const puffer = 'my daughter is 4ft 3, which size puffer for her';
    expect(await say(puffer, 'she grows fast, it should last 2 winters')).toMatch(/take 140, one size up from 130/);
    expect(await say('165 110斤 长汀那件选什么码', '想穿利落点呢')).toMatch(/S 码/);
  });

  it('the same is asked of another thing or place', async () => {
    expect(await say('吹风机带去日本能用不', '加湿器呢')).toMatch(/加湿器”仅220V/);
    expect(await say('does the zephyr work in canada', 'what about germany')).toMatch(/^Yes, it runs on 220 V/);
  });

  it('a pack is told of by its own stock', async () => {
    expect(await say('猫咪肠胃敏感老软便 吃哪款好？大袋的有没有')).toMatch(/三文鱼.*5 kg装目前缺货/);
  });
});
