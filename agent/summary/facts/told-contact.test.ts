import { describe, expect, it } from 'vitest';
import { ofTurn, said, summaryOfLog } from '../hand-log-testing.ts';

const factsOf = (text: string) => summaryOfLog(ofTurn(said(text)), {}, 'en').facts.map(({ label, value }) => `${label}: ${value}`); // prettier-ignore

describe('what they wrote to be reached at', () => {
  it.each([
    ['I need 50 jackets by 10 December, call me at 0044 7700 900123', '0044 7700 900123'],
    ['打给我吧，13812345678', '13812345678'],
    ['my phone is 0917 555 1234', '0917 555 1234'],
    ['+44 7700 900123 is my number', '+44 7700 900123'],
  ])('is a phone: %s', (text, phone) => expect(factsOf(text)).toContain(`Phone named: ${phone}`));

  it.each([
    'order SM23882, last digits 0142',
    'my parcel 78323009611580 is late',
    '订单号10231，尾号1317',
    '1380元退给我',
  ])('is none: %s', (text) => expect(factsOf(text).join()).not.toMatch(/Phone named/u));

  it.each([
    ['Please send it again but to Storgatan 5, 111 51 Stockholm', 'Storgatan 5, 111 51 Stockholm'],
    ['sorry 0142. The new address is 22 Rose Lane, London N1 2AB', '22 Rose Lane, London N1 2AB'],
    ['补发寄到杭州市西湖区文三路90号3栋201吧', '文三路90号'],
  ])('is an address: %s', (text, address) =>
    expect(factsOf(text).find((each) => each.startsWith('Address named'))).toContain(address),
  );

  it.each([
    'it has to be here by 10 December',
    'send 2 of them to me',
    '3天内能到吗，订单SM23801',
    'size 38 is too small',
  ])('is no address: %s', (text) => expect(factsOf(text).join()).not.toMatch(/Address named/u));
});

it('is no colour of goods', () => {
  expect(factsOf('the jacket gave my daughter a horrible red rash').join()).not.toMatch(/Colours/u);
  expect(factsOf('do you have the jacket in red').join()).toMatch(/Colours named: red/u);
});

it('is needed so many days from now', () => {
  expect(factsOf('我的包裹怎么还没到，三天后就要用').join()).toMatch(/Needed: “三天后就要用”/u);
});
