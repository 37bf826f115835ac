import { describe, expect, it } from 'vitest';
import { stripPersonal } from './strip-personal.ts';

const known = { names: ['Anna Berg', '王小明'], contacts: ['anna@example.com', '13812345678'] };
const strip = (text: string, language: 'en' | 'zh' = 'en') => stripPersonal(text, known, { language }).text;

describe('what is personal', () => {
  it.each([
    ['write to bob.smith+1@mail.example.co.uk please', 'write to [e-mail] please'],
    ['order SM23991 and parcel SF1234567890', 'order [number] and parcel [number]'],
    ['call +44 20 7946 0958 or 138-1234-5678', 'call [number] or [number]'],
    ['my card 4111 1111 1111 1111', 'my card [number]'],
    ['the phone ending in 4821', 'the phone ending in [number]'],
    ['Anna asked, and ANNA BERG again', '[name] asked, and [name] again'],
    ["Hi Clara, I'm Tom Baker.", "Hi [name], I'm [name]."],
    ['send it to 221B Baker Street, London NW1 6XE', 'send it to [address] [address]'],
    ['ship to 12 Elm Ave, Apt 4, Springfield, IL 62704 now', 'ship to [address] now'],
  ])('is taken out of “%s”', (text, left) => {
    expect(strip(text)).toBe(left);
  });

  it.each([
    ['我叫李雷，手机13987654321', '我叫[姓名]，手机[号码]'],
    ['王小明您好，订单 SM23991 已处理', '[姓名]您好，订单 [号码] 已处理'],
    ['地址：上海市浦东新区世纪大道100号8栋302室', '地址：[地址]'],
    ['张先生您好', '[姓名]先生您好'],
    ['手机尾号 1234', '手机尾号 [号码]'],
    ['收件人：韩梅梅，地址不变', '收件人：[姓名]，地址不变'],
  ])('is taken out of “%s”', (text, left) => {
    expect(strip(text, 'zh')).toBe(left);
  });

  it.each([
    'The refund takes 3 to 5 working days and costs ¥12000 or 15000 yuan.',
    'Wash at 30 degrees, size 42, 100% cotton.',
    'I am sorry, this is not covered. Hi there!',
    '退款3-5个工作日到账，满12000元包邮。这位先生说得对。',
  ])('isn’t seen in “%s”', (text) => {
    expect(strip(text)).toBe(text);
    expect(stripPersonal(text, known, { language: 'en' }).removed).toBe(0);
  });

  it('is counted', () => {
    expect(stripPersonal('Anna, 13812345678, anna@example.com', known, { language: 'en' }).removed).toBe(3);
  });

  it('may keep order numbers, for scenarios', () => {
    const stripped = stripPersonal('SM23991 of Anna', known, { language: 'en', keepsOrders: true });
    expect(stripped.text).toBe('SM23991 of [name]');
  });
});
