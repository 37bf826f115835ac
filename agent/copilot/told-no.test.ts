import { expect, it } from 'vitest';
import { demoNow } from '../playbooks/dialogue-testing.ts';
import { suggest } from './copilot-testing.ts';

it.each([
  [
    'en',
    'my boots are faulty, I want to return them',
    'I’m sorry, we can’t take the boots back.',
    'So what happens with my return now?',
  ],
  ['zh', '靴子质量有问题，我要退货', '很抱歉，过了期限，这双退不了货。', '那我的退货现在怎么办？'],
] as const)('a colleague’s no by name is not gone back on, in %s', async (language, asks, no, after) => {
  const { tools } = await suggest(
    'tom',
    language,
    [asks, { role: 'operator', text: no, name: 'Kim' }, { role: 'shopper', text: after, at: demoNow }],
    { end: { status: 'refused', reason: 'photos_required' } },
  );
  expect(tools.map(({ name }) => name)).not.toContain('request_return');
});
