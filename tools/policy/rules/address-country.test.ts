import { expect, it } from 'vitest';
import { readdressed } from '../testing-address.ts';

it('stays in the country, however it is written', () => {
  for (const country of ['CN', '中国', 'China', 'Mainland China', '中国大陆', ' cn ']) {
    expect(readdressed({ country }).decision, country).toBe('confirm');
  }
  for (const country of ['US', '美国', 'Germany', '', 'Atlantis']) {
    expect(readdressed({ country }), country).toMatchObject({ decision: 'deny', ruleId: 'address_country' });
  }
  for (const address of [{ line: 'Kollwitzstraße 3 10405 Berlin Germany' }, { city: 'Berlin Germany' }]) {
    expect(readdressed(address)).toMatchObject({ decision: 'deny', ruleId: 'address_country' });
  }
});
