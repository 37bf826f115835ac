import { describe, expect, it } from 'vitest';
import { kindsSaid, namesToSearch } from './kinds-said.ts';

const keys = (text: string, ofPet = false) => kindsSaid(text, { ofPet }).map(({ key }) => key);

describe('the kinds of goods that words ask for', () => {
  it.each([
    ['have you got a blow dryer', 'hair_dryer'],
    ['something that dries my hair fast', 'hair_dryer'],
    ['我想买个风筒', 'hair_dryer'],
    ['shoes for going up mountains', 'hiking_boot'],
    ['爬山穿的鞋', 'hiking_boot'],
    ['boots that cope with snow', 'snow_boot'],
    ['脖子冷 戴啥好', 'scarf'],
    ['my phone is dead by noon when i am out', 'power_bank'],
    ['能一起充手机和手表的', 'wireless_charger'],
  ])('hears in "%s" a %s', (text, key) => {
    expect(keys(text)).toEqual([key]);
  });

  it('take the special kind before the general, and what is asked for before what it goes with', () => {
    expect(keys('rain jacket')).toEqual(['shell_jacket']);
    expect(keys('a charger for my watch')).toEqual(['charger']);
    expect(keys('socks for my hiking boots')).toEqual(['socks']);
  });

  it('are food, where an animal is to be fed', () => {
    expect(keys('what do i feed him', true)).toEqual(['pet_food']);
    expect(keys('what do i feed him')).toEqual([]);
  });

  it('are heard where a shop may not sell them', () => {
    expect(keys('any dog collars?')).toEqual(['leash']);
    expect(keys('有没有双肩包')).toEqual(['bag']);
  });

  it('hear no goods in words that only sound like them', () => {
    for (const text of [
      'it would suit me',
      'top of the range',
      'can i switch it off',
      'where is my order',
      '我的包裹呢',
    ])
      expect(keys(text)).toEqual([]);
  });

  it('are searched by all their names, in both languages, within bounds', () => {
    const names = namesToSearch(kindsSaid('keyboard and mouse'));
    expect(names).toEqual(expect.arrayContaining(['keyboard', '键盘', 'mouse', '鼠标']));
    expect(names.length).toBeLessThanOrEqual(60);
  });
});
