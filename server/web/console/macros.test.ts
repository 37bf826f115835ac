import { describe, expect, it } from 'vitest';
import type { Macro } from '../../contract/operator/team.ts';
import { fillMacro, macroBefore, matching, titleIn, unfilled } from './macros.ts';

const sorry: Macro = { id: 'a', title: 'Sorry', text: { en: 'Sorry, {name}: order {order} is late.' }, scope: 'shop' };
const hello: Macro = { id: 'b', title: '你好', text: { zh: '{name}您好' }, scope: 'mine' };

describe('macros', () => {
  it('open at a slash that begins a word, not within one or an address', () => {
    expect(macroBefore('/')).toBe('');
    expect(macroBefore('Hello /sor')).toBe('sor');
    expect(macroBefore('您好，/抱')).toBe('抱');
    expect(macroBefore('https://x.example/a')).toBeUndefined();
    expect(macroBefore('and/or')).toBeUndefined();
    expect(macroBefore('/done ')).toBeUndefined();
  });

  it('are found by title and words, those of the conversation’s language first', () => {
    expect(matching([sorry, hello], '', 'zh').map((macro) => macro.id)).toEqual(['b', 'a']);
    expect(matching([sorry, hello], 'late', 'zh').map((macro) => macro.id)).toEqual(['a']);
  });

  it('are called by the name of the reader’s language, where they have one in each', () => {
    const both = { title: 'Late parcel · 快递晚到' };
    expect([titleIn(both, 'en'), titleIn(both, 'zh')]).toEqual(['Late parcel', '快递晚到']);
    expect(titleIn({ title: '晚到 · Late' }, 'zh')).toBe('晚到');
    for (const title of ['Sorry', 'Late · lost', '晚到 · 丢件', 'A · B · 丙'])
      expect(titleIn({ title }, 'zh')).toBe(title);
  });

  it('fill in what is known and leave the rest to be seen', () => {
    expect(fillMacro(sorry, 'en', { name: 'Mei', order: undefined })).toBe('Sorry, Mei: order {order} is late.');
    expect(fillMacro(hello, 'en', { name: '林美', order: undefined })).toBe('林美您好');
  });

  it('can’t be sent while a name or an order is to be filled in', () => {
    expect(unfilled('Hello Mei: order {order} is late.')).toBe('order');
    expect(unfilled('{name}您好')).toBe('name');
    expect(unfilled('Choose {colour} or { order }')).toBeUndefined();
  });
});
