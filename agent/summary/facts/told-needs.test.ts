import { expect, it } from 'vitest';
import type { Eye } from '../eye.ts';
import { summaryOf, talk } from '../testing.ts';
import { factsOfNeeds } from './told-needs.ts';

const eye = (language: 'en' | 'zh') => ({ language, timeZone: 'Asia/Shanghai' }) as Eye;
const told = (text: string) =>
  factsOfNeeds(text, eye(/\p{Script=Han}/u.test(text) ? 'zh' : 'en')).map(({ label, value }) => `${label}: ${value}`);

it.each([
  ['can it be here before Dec 4??', ['Needed: “before Dec 4”']],
  ['I need them by Friday, it is for a wedding', ['Needed: “by Friday”']],
  ['12月4号前能到吗', ['希望时间：“12月4号前”'.replace('：', ': ')]],
  ['生日前要用', ['希望时间: “生日前”']],
  ['20 M and 10 L hoodies please', ['Pieces named: 20 M + 10 L = 30']],
  ['M码20件，L码10件', ['提到数量: 20 M + 10 L = 30']],
  ['I paid ¥899 and want 200 yuan for the trouble', ['Sum named: ¥899, 200 yuan']],
  // what was promised to them is another thing
  ['you said by Friday', []],
  ['说好周五前到的', []],
  ['it was sent by the courier', []],
] as const)('tells what is needed: %s', (text, facts) => {
  expect(told(text)).toEqual(facts);
});

it('stands in the gist and among the facts of a summary', async () => {
  const dialogue = await talk('sara', 'My parcel is lost, I need the boots before Dec 4!', 'get me a person');
  const { gist, facts } = await summaryOf(dialogue, 'en');
  expect(gist.text).toContain('before Dec 4');
  expect(facts.find(({ kind }) => kind === 'deadline')?.value).toContain('before Dec 4');
});

it.each([
  ['And the welcome coupon was never given to me. I already wrote twice about that!', 2],
  ["my jacket is late and I haven't received the gift card", 1],
  ['this is the third time I am writing', 1],
  ['新人券一直没给我，我都问过两次了', 2],
  // asked, supposed, or of a matter of its own
  ['where can I enter the coupon?', 0],
  ['if I never get the coupon, can I still order?', 0],
  ['I wrote my address in the order', 0],
  ['这个券能用两次吗', 0],
] as const)('keeps what they reproach us with: %s', (text, count) => {
  expect(factsOfNeeds(text, eye('en')).filter(({ kind }) => kind === 'reproach')).toHaveLength(count);
});

it('tells it in the gist beside the matter', async () => {
  const dialogue = await talk(
    'anna',
    'I want to exchange my jacket for a L. And the welcome coupon was never given to me. I already wrote twice!',
    'get me a person',
  );
  const { gist } = await summaryOf(dialogue, 'en');
  expect(gist.text).toMatch(/coupon was never given to me.*already wrote twice|already wrote twice.*coupon was never/u);
});
