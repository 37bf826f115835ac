import { describe, expect, it } from 'vitest';
import { generalQuestion, generalWords } from './general-words.ts';

describe('the general part of an answer', () => {
  it.each([
    'We don’t ship to Iceland at the moment.',
    'You can send shoes back within 14 days, unworn.',
    'Payment is in yuan only; any Visa or Mastercard works, and your bank does the conversion.',
    'Gift cards can’t be combined with other coupons.',
    '猫粮开封了就不能退了，没开封签收后7天内可以退。',
    '企业采购满20件可以打9折，需要开专票的话下单时备注公司名称和税号就可以。',
    '我们不支持货到付款。',
    '工作日16点前付款的订单当天发货。',
  ])('is kept: %s', (text) => expect(generalWords(text)).toBe(text));

  it.each([
    'I’ve refunded ¥686 for you.',
    'I checked with DHL: the parcel is lost.',
    'As an exception we take them back.',
    'Your parcel is in Wuhan.',
    'It leaves by Wednesday. Please send me a photo.',
    'Thanks.',
    'Would you like a refund or a new one?',
    'We’ll send you a new one tomorrow.',
    'Please call [number] for it.',
    '20块已经退到您微信了。',
    '我已经催了中通，明天下午6点前给您回复。',
    '这次给您免运费。',
    '您的包裹卡在武汉了。',
    '麻烦您拍张照片。',
    '最晚周五到账。',
  ])('is nothing of one case: %s', (text) => expect(generalWords(text)).toBe(''));

  it('is cut out of what is said beside it', () => {
    expect(generalWords('I’m sorry, we don’t ship to Iceland. I’ve cancelled your order.')).toBe(
      'We don’t ship to Iceland.',
    );
    expect(generalWords('20块已经退到您微信了。猫粮开封了就不能退了。')).toBe('猫粮开封了就不能退了。');
    expect(generalWords('We engrave up to 12 letters; [name], call [number].')).toBe('We engrave up to 12 letters.');
  });
});

it('asks what anybody may ask', () => {
  expect(generalQuestion('and also, do you ship to Iceland?')).toBe('Do you ship to Iceland?');
  expect(generalQuestion('还有企业采购50副有折扣吗，能开专票吗')).toBe('企业采购50副有折扣吗，能开专票吗');
  expect(generalQuestion('Can watches be engraved? I am [name], [e-mail]')).toBe('Can watches be engraved?');
  expect(generalQuestion('andes boots, are they warm?')).toBe('Andes boots, are they warm?');
});
