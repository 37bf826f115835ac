import { describe, expect, it } from 'vitest';
import { readAddress } from './read-address.ts';

describe('an address in free words', () => {
  it.each([
    [
      '地址改成浙江省杭州市西湖区文三路499号8幢401，收件人李静，电话13812345678',
      { region: '浙江省', city: '杭州', line: '西湖区文三路499号8幢401', recipient: '李静', phone: '13812345678' },
    ],
    ['改到杭州西湖区文三路499号', { region: '浙江省', city: '杭州', line: '西湖区文三路499号' }],
    [
      '北京市海淀区中关村南大街27号院2号楼603 张伟 13900001111',
      {
        region: '北京市',
        city: '北京',
        line: '海淀区中关村南大街27号院2号楼603',
        recipient: '张伟',
        phone: '13900001111',
      },
    ],
    ['帮我寄到广东深圳南山区科苑路15号', { region: '广东省', city: '深圳', line: '南山区科苑路15号' }],
    ['收件人改成王芳', { recipient: '王芳' }],
    ['电话改成13700001234', { phone: '13700001234' }],
    ['改成朝阳区建国路88号3号楼', { line: '朝阳区建国路88号3号楼' }],
    [
      '寄到我弟那，收件人王磊，13800001111，杭州市西湖区文三路1号，耳机那单',
      { region: '浙江省', city: '杭州', line: '西湖区文三路1号', recipient: '王磊', phone: '13800001111' },
    ],
    ['寄到杭州市西湖区文三路1号，耳机那单', { region: '浙江省', city: '杭州', line: '西湖区文三路1号' }],
    ['我搬到德国了，大衣改寄到柏林大街12号', { line: '柏林大街12号', country: '德国' }],
    ['我想改一下收货地址', {}],
    [
      '新地址是北京市朝阳区建国路88号，100022',
      { region: '北京市', city: '北京', line: '朝阳区建国路88号', postcode: '100022' },
    ],
  ])('reads %s', (text, parts) => {
    expect(readAddress(text)).toEqual(parts);
  });

  it.each([
    [
      'sorry 0142. The new address is 22 Rose Lane, London N1 2AB',
      { line: '22 Rose Lane', city: 'London', postcode: 'N1 2AB' },
    ],
    ['Storgatan 5, 111 51 Stockholm', { line: 'Storgatan 5', city: 'Stockholm', postcode: '111 51' }],
    ['221B Baker Street London NW1 6XE', { line: '221B Baker Street', city: 'London', postcode: 'NW1 6XE' }],
    ['12 Jalan Ampang 50450 Kuala Lumpur', { line: '12 Jalan Ampang', city: 'Kuala Lumpur', postcode: '50450' }],
    [
      'please change it to 22 Oak Street, Manchester, Lancashire, M1 2AB',
      { line: '22 Oak Street', city: 'Manchester', region: 'Lancashire', postcode: 'M1 2AB' },
    ],
    [
      'send it to 8 Jalan Ampang, Kuala Lumpur 50450 instead',
      { line: '8 Jalan Ampang', city: 'Kuala Lumpur', postcode: '50450' },
    ],
    [
      'send my order somewhere else, I am moving to Berlin, Germany this week: Torstrasse 12, Berlin, 10119',
      { line: 'Torstrasse 12', city: 'Berlin', postcode: '10119', country: 'Germany' },
    ],
    [
      'send it to my brother Karim Haddad, 8 Jalan Ampang, 50450 Kuala Lumpur, for the headphones',
      { recipient: 'Karim Haddad', line: '8 Jalan Ampang', city: 'Kuala Lumpur', postcode: '50450' },
    ],
    [
      'deliver to flat 3, 22 oak street, manchester m1 2ab please',
      { line: 'flat 3, 22 oak street', city: 'manchester', postcode: 'm1 2ab' },
    ],
    [
      'Please ship it to 22 Oak Street, Springfield, IL 62704, USA',
      { line: '22 Oak Street', city: 'Springfield', region: 'IL', postcode: '62704', country: 'USA' },
    ],
    [
      'it’s for my mum, Amira Haddad, 22 Baker St, Apt 4, Portland OR 97201, she is ill',
      {
        ...{ recipient: 'Amira Haddad', line: '22 Baker St, Apt 4', city: 'Portland', region: 'OR' },
        ...{ postcode: '97201', country: 'United States' },
      },
    ],
    [
      'its 22 baker st apt 4 portland or 97201',
      { line: '22 baker st apt 4', city: 'portland', region: 'OR', postcode: '97201', country: 'United States' },
    ],
    [
      'ship to 12 George Street, Sydney NSW 2000',
      { line: '12 George Street', city: 'Sydney', region: 'NSW', postcode: '2000', country: 'Australia' },
    ],
    [
      'Lina Park\n100 Queen St\nToronto, ON M5H 2N2',
      {
        ...{ recipient: 'Lina Park', line: '100 Queen St', city: 'Toronto', region: 'ON' },
        ...{ postcode: 'M5H 2N2', country: 'Canada' },
      },
    ],
    ['change it to 22 Baker St, Apt 4', { line: '22 Baker St, Apt 4' }],
    [
      'I left Malaysia and moved to Germany. Hauptstr. 5, 10115 Berlin',
      { line: 'Hauptstr. 5', city: 'Berlin', postcode: '10115', country: 'Germany' },
    ],
    ['the name is karim haddad', { recipient: 'Karim Haddad' }],
    ['yes, Malaysia', { country: 'Malaysia' }],
    ['I need a size 43 instead of 42', {}],
    ['my phone is +44 7700 900999', { phone: '+44 7700 900999' }],
    ['I want to change the delivery address', {}],
  ])('reads %s', (text, parts) => {
    expect(readAddress(text)).toEqual(parts);
  });

  it('knows the city again to which the order goes', () => {
    const known = { city: 'Kuala Lumpur', region: 'Kuala Lumpur' };
    expect(readAddress('to 8 Jalan Ampang, Bangsar South, Kuala Lumpur, 50450', known)).toEqual({
      ...{ line: '8 Jalan Ampang, Bangsar South', city: 'Kuala Lumpur', region: 'Kuala Lumpur', postcode: '50450' },
    });
  });
});
