import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';

const say = async (text: string) => (await openDemoDialogue(undefined).say(text)).text;

describe('several questions in one breath', () => {
  it('are answered each, from what the description tells as well', async () => {
    const text = await say('手表能测血氧吗 下水游泳行不行');
    expect(text).toContain('5ATM');
    expect(text).toContain('血氧');
  });

  it('are told to be open where no data tell', async () => {
    expect(await say('65w充电器能给macbook充电吗 带线不')).toMatch(/65瓦.*“带线不”.*没有写/s);
  });

  it('ask for the other colour in the same size', async () => {
    expect(await say('牛津纺衬衫白色M还有吗 没有的话浅蓝呢')).toMatch(/白色 M 码目前缺货.*天蓝色 M 码有货/s);
  });

  it('say nothing twice', async () => {
    const text = await say('工装裤几个口袋 军绿34码有没有');
    expect(text.match(/7个/g)).toHaveLength(1);
  });
});
