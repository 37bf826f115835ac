import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';
import { asksWhetherReturnable } from './own-returns.ts';

describe('whether own goods may go back', () => {
  it.each([
    'can i return SM23441',
    'can that still go back',
    'is it too late to send these back',
    'can i still get my money back for the boots',
    '猫粮没拆能退吗',
    '这个还能退不',
  ])('is asked: %s', (text) => expect(asksWhetherReturnable(text)).toBe(true));

  it.each([
    'how do i return it',
    'when can i expect my refund',
    'my speaker still hasnt been refunded',
    'if it is too small can i return it',
    'please refund me',
    '怎么退货',
    '退款到哪了',
  ])('is not: %s', (text) => expect(asksWhetherReturnable(text)).toBe(false));

  it('is told with the day, and done after a yes', async () => {
    const talk = openDemoDialogue('anna');
    const told = await talk.say('can i return the jacket?');
    expect(told.calls).toContain('check_returns');
    expect(told.text).toMatch(/Trail Shell Jacket was delivered .* until .* Shall I|can set it up/);
    expect((await talk.say('ok do it')).text).toMatch(/reason|why/i);
  });

  it('is no for what came long ago', async () => {
    expect((await openDemoDialogue('tom').say('can i return my hiking boots')).text).toMatch(/45 days ago.*7 days/);
    expect((await openDemoDialogue('mei').say('猫粮没拆能退吗')).text).toMatch(/过了7天/);
  });

  it('is told of what is named alone, and of what the talk turns to', async () => {
    const talk = openDemoDialogue('yan');
    const first = await talk.say('打底裤能退吗');
    expect(first.text).toMatch(/瑜伽裤/);
    expect(first.text).not.toMatch(/卫衣/);
    const next = await talk.say('那耳机呢 就拆开看了下 没连过手机');
    expect(next.text).toMatch(/耳机”是.*签收的，.*前都可以无理由退货/);
  });

  it('of goods that aren’t theirs the rules tell', async () => {
    expect((await openDemoDialogue('nina').say('can i return shoes?')).calls).not.toContain('check_returns');
  });
});
