import { describe, expect, it } from 'vitest';
import { toldAddress, withWholeAddress } from './told-address.ts';

const portland = {
  ...{ line: '22 Baker St, Apt 4', city: 'Portland', region: 'OR', postcode: '97201', country: 'United States' },
};
const said = [
  'Cancel one of them please, it is late, and change the address on the other one to 22 Baker St, Apt 4, Portland OR 97201',
  'No offers. Just cancel it please.',
  'it’s for my mum, Amira Haddad, 22 Baker St, Apt 4, Portland OR 97201',
];

describe('an address of which a call holds a part', () => {
  it('is taken whole from the words that tell it, with who is named beside it', () => {
    expect(withWholeAddress({ orderNumber: 'SM2', line: '22 Baker St' }, said)).toEqual({
      ...{ orderNumber: 'SM2', recipient: 'Amira Haddad' },
      ...portland,
    });
    expect(withWholeAddress({ orderNumber: 'SM2' }, said.slice(0, 1))).toEqual({ orderNumber: 'SM2', ...portland });
  });

  it('is that of its own street where two are told', () => {
    const two = ['SM1 to 5 Elm Rd, Leeds', 'and SM2 to 9 High Street, York'];
    expect(withWholeAddress({ orderNumber: 'SM1', line: '5 Elm Rd' }, two)).toMatchObject({ city: 'Leeds' });
    expect(withWholeAddress({ orderNumber: 'SM2', line: '9 High Street' }, two)).toMatchObject({ city: 'York' });
  });

  it('stays as it is where no words tell of it', () => {
    const call = { orderNumber: 'SM1', line: '文三路1号' };
    expect(withWholeAddress(call, ['改地址', '谢谢'])).toEqual(call);
  });

  it('has its town in Chinese too', () => {
    const words = ['取消一单，另一单改寄到杭州市西湖区文三路90号2幢，收件人王芳'];
    expect(withWholeAddress({ orderNumber: 'SM1', line: '西湖区文三路90号2幢' }, words)).toMatchObject({
      ...{ city: '杭州', region: '浙江省', recipient: '王芳' },
    });
  });
});

it('is none where no words are of a place', () => {
  expect(toldAddress([{ said: 'where is my parcel?' }])).toEqual({});
});
