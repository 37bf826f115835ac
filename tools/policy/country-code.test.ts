import { expect, it } from 'vitest';
import { countryCode } from './country-code.ts';

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
