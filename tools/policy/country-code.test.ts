import { expect, it } from 'vitest';
import { countryCode, countryNamedIn } from './country-code.ts';

it.each([
  ['CN', 'CN'],
  ['中国', 'CN'],
  ['China', 'CN'],
  ['中国大陆', 'CN'],
  ['英国', 'GB'],
  ['United Kingdom', 'GB'],
  ['UK', 'GB'],
  ['USA', 'US'],
  ['美国', 'US'],
  ['马来西亚', 'MY'],
  ['ｃｎ', 'CN'],
  ['香港', 'HK'],
  ['Atlantis', undefined],
  ['', undefined],
])('%s is %s', (name, code) => {
  expect(countryCode(name)).toBe(code);
});

it.each([
  ['Kollwitzstraße 3 10405 Berlin Germany', 'DE'],
  ['10 High Street, London, United Kingdom', 'GB'],
  ['1 Main St, Austin USA', 'US'],
  ['德国柏林10405', 'DE'],
  ['香港中路66号3单元701', undefined],
  ['12 Peachtree Street, Atlanta Georgia', undefined],
  ['9 Jalan Tun Razak, 50400 Kuala Lumpur', undefined],
  ['朝阳区建国路88号', undefined],
  ['52 Camberwell Grove', undefined],
  ['China', undefined],
])('%s names %s', (line, code) => {
  expect(countryNamedIn(line)).toBe(code);
});
