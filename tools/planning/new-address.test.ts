import { describe, expect, it } from 'vitest';
import { anOrder } from '../commerce/testing.ts';
import { newAddress } from './new-address.ts';

const old = { ...anOrder({}).shipTo, city: '苏州', region: '江苏', postcode: '215000', country: 'CN' };

describe('a new address', () => {
  it('keeps what isn’t said, and drops the postcode of another place', () => {
    expect(newAddress(old, { line: '人民路1号' })).toMatchObject({
      status: 'complete',
      address: { line: '人民路1号', city: '苏州', postcode: '215000' },
    });
    const moved = newAddress(old, { line: '人民路1号', city: '宁波', region: '浙江' });
    expect(moved).toMatchObject({ address: { city: '宁波', postcode: '' } });
  });

  it('asks for the street where no more is said than the place that it goes to already', () => {
    expect(newAddress(old, { city: '苏州' })).toEqual({ status: 'incomplete', missing: ['line'] });
    expect(newAddress(old, { city: '苏州', recipient: '李雷' })).toMatchObject({ status: 'complete' });
  });

  it('needs a province where the country’s addresses have one, but for cities that are their own', () => {
    expect(newAddress(old, { line: '人民路1号', city: '宁波' })).toEqual({ status: 'incomplete', missing: ['region'] });
    expect(newAddress(old, { line: '南京西路1号', city: '上海' })).toMatchObject({ address: { region: '上海' } });
    const london = { line: '12 King Street', city: 'London', postcode: 'SW1A 1AA', country: 'UK' };
    expect(newAddress(old, london)).toMatchObject({ status: 'complete', address: { city: 'London', country: 'UK' } });
    expect(newAddress(old, { city: 'Austin', line: '1 Main St', country: 'USA' })).toEqual({
      status: 'incomplete',
      missing: ['region'],
    });
  });

  it('lies where its province does, not where the order was to go', () => {
    const abroad = { ...old, city: 'Kuala Lumpur', region: 'Kuala Lumpur', postcode: '59100', country: 'Malaysia' };
    const said = { line: '南山区科苑路15号', city: '深圳', region: '广东省' };
    expect(newAddress(abroad, said)).toEqual({
      status: 'complete',
      address: { ...abroad, ...said, postcode: '', country: '中国' },
    });
    const penang = { line: '1 Beach Street', city: 'George Town', region: 'Penang' };
    const named = newAddress(abroad, { ...penang, country: 'Malaysia' });
    expect(named).toMatchObject({ address: { country: 'Malaysia', postcode: '' } });
    expect(newAddress(old, said)).toMatchObject({ address: { country: 'CN' } });
  });

  it('asks for the city of a street with another postcode', () => {
    const said = { line: '22 Baker St', postcode: '97201' };
    expect(newAddress(old, said)).toEqual({ status: 'incomplete', missing: ['city'] });
    expect(newAddress(old, { line: '美国纽约第五大道100号', postcode: '10001' })).toMatchObject({ status: 'complete' });
    expect(newAddress(old, { line: '人民路1号', postcode: '215000' })).toMatchObject({ address: { city: '苏州' } });
  });

  it('asks for the country of a city that isn’t known to lie in the order’s', () => {
    const abroad = { ...old, city: 'Kuala Lumpur', region: 'Kuala Lumpur', postcode: '59100', country: 'Malaysia' };
    for (const city of ['Berlin', 'Munich'])
      for (const region of [undefined, city])
        expect(newAddress(abroad, { line: 'Torstrasse 12', city, region })).toEqual({
          ...{ status: 'incomplete', missing: ['country'] },
        });
    const kuching = { line: '1 Main Bazaar', city: 'Kuching', region: 'Sarawak' };
    expect(newAddress(abroad, kuching)).toMatchObject({ status: 'complete', address: { country: 'Malaysia' } });
    expect(newAddress(old, { line: 'Torstrasse 12', city: 'Berlin' })).toEqual({
      ...{ status: 'incomplete', missing: ['country'] },
    });
  });

  it('isn’t one without street and city', () => {
    expect(newAddress(old, {})).toMatchObject({ status: 'incomplete' });
    expect(newAddress(old, { country: 'Germany' })).toEqual({ status: 'incomplete', missing: ['line', 'city'] });
  });
});
