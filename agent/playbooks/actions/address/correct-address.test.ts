import { describe, expect, it } from 'vitest';
import { correctAddress } from './correct-address.ts';

const karim = { recipient: 'Omar Haddad', line: '8 Jalan Ampang', city: 'Kuala Lumpur', postcode: '50450' };
const wang = { recipient: '王磊', line: '西湖区文三路1号', city: '杭州', phone: '13800001111' };

describe('an address put right', () => {
  it.each([
    ['the name is Karim, not Omar', { recipient: 'Karim Haddad' }],
    ["sorry, it's Karim not Omar", { recipient: 'Karim Haddad' }],
    ['number 10, not 8', { line: '10 Jalan Ampang' }],
    ['the number is wrong, it is 10', { line: '10 Jalan Ampang' }],
    ['not 8 but 18', { line: '18 Jalan Ampang' }],
    ['it should be Jalan Sultan, not Jalan Ampang', { line: '8 Jalan Sultan' }],
    ['the postcode is 50460', { postcode: '50460' }],
    ['thanks, and when will it arrive?', {}],
    ['I want a refund, not an exchange', {}],
  ])('takes %s', (text, parts) => {
    expect(correctAddress(text, karim)).toEqual(parts);
  });

  it.each([
    ['门牌号错了是2号', { line: '西湖区文三路2号' }],
    ['是12号不是1号', { line: '西湖区文三路12号' }],
    ['文三路写错了，是文二路', { line: '西湖区文二路1号' }],
    ['收件人不是王磊，是王雷', { recipient: '王雷' }],
    ['名字写错了，是王雷', { recipient: '王雷' }],
    ['电话错了，是13900002222', { phone: '13900002222' }],
    ['好的谢谢', {}],
  ])('takes %s', (text, parts) => {
    expect(correctAddress(text, wang)).toEqual(parts);
  });
});
