import { describe, expect, it } from 'vitest';
import { joinMatters, joinSentences, sentences } from './sentences.ts';

describe('sentences', () => {
  it('cuts both languages after each sentence and loses nothing', () => {
    const zh = '您好！快递已到杭州，预计明天送达。还有什么可以帮您？';
    expect(sentences(zh)).toEqual(['您好！', '快递已到杭州，预计明天送达。', '还有什么可以帮您？']);
    const en = 'It weighs 1.5 kg. It ships today.\n\nAnything else?';
    expect(sentences(en)).toEqual(['It weighs 1.5 kg. ', 'It ships today.\n\n', 'Anything else?']);
  });

  it('keeps a citation with its sentence', () => {
    const text = 'Returns are free. [p3f2a] Refunds take 3 days.[pab] Bye';
    expect(sentences(text)).toEqual(['Returns are free. [p3f2a] ', 'Refunds take 3 days.[pab] ', 'Bye']);
    expect(sentences('七天内可退。[p1] 运费自理。').join('')).toBe('七天内可退。[p1] 运费自理。');
  });

  it('has nothing to say about nothing', () => {
    expect(sentences('')).toEqual([]);
  });
});

describe('joining', () => {
  it('puts a space between English sentences and none between Chinese ones', () => {
    expect(joinSentences(['Hi.', '', 'Bye.'], 'en')).toBe('Hi. Bye.');
    expect(joinSentences(['您好。', '再见。'], 'zh')).toBe('您好。再见。');
  });

  it('gives each matter its paragraph', () => {
    expect(joinMatters(['one', '', 'two'])).toBe('one\n\ntwo');
  });

  it('says once what two matters say alike', () => {
    const unknown = 'That isn’t covered in what I have.';
    expect(joinMatters([unknown, `${unknown} Shall I ask?`, unknown])).toBe(`${unknown}\n\nShall I ask?`);
  });
});
