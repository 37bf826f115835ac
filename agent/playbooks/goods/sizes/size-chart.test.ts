import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';
import { asksSizeChart } from './size-chart.ts';

describe('what a size stands for', () => {
  it.each([
    'what waist is size 32 in the straight jeans',
    'what chest is a medium in the trail shell',
    'do you have a size chart for the tempo shoe',
    '32码腰围多少',
    '羽绒服有尺码表吗',
  ])('is asked: %s', (text) => {
    expect(asksSizeChart(text)).toBe(true);
  });

  it.each(['my waist is 82cm what size in the jeans', '我腰围82穿几码', 'is the waist stretchy', '腰围偏小吗'])(
    'isn’t: %s',
    (text) => {
      expect(asksSizeChart(text)).toBe(false);
    },
  );

  it('is told from the chart, for the size and the measure that are named', async () => {
    const { text } = await openDemoDialogue('nina').say('what waist is size 32 in the straight jeans');
    expect(text).toMatch(/Straight Jeans.*waist 32: 80–82\.5 cm\./);
    const all = await openDemoDialogue('nina').say('长汀羽绒服有尺码表吗');
    expect(all.text).toMatch(/XS码 身高148到156厘米，体重39到46公斤.*\n.*S码/);
  });

  it('is told when it is clear which goods are meant', async () => {
    const talk = openDemoDialogue('nina');
    await talk.say('牛仔裤32码腰围多少');
    expect((await talk.say('男款直筒的')).text).toMatch(/腰围32码 80到82\.5厘米/);
  });
});

describe('a size that something moved', () => {
  it('is told with what moved it', async () => {
    const { text } = await openDemoDialogue('anna').say("i'm 168cm 60kg what size for the down coat");
    expect(text).toMatch(/Take M .*It runs large, so I went one size down/);
  });

  it('goes one up for what is worn beneath', async () => {
    const talk = openDemoDialogue('nina');
    await talk.say('height 178 weight 72, which size of the fleece');
    expect((await talk.say('id wear a jumper underneath tho')).text).toMatch(/XL, one size up from L/);
  });
});
