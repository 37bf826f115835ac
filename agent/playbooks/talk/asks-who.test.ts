import { expect, it } from 'vitest';
import { asksWho } from './asks-who.ts';

it.each([
  ['who am i talking to', true],
  ['who is this', true],
  ["hi, who's this?", true],
  ['and who am I chatting with here?', true],
  ['跟我聊天的是谁', true],
  ['我这是在跟谁说话呢', true],
  ['who is this jacket for', false],
  ['who can i talk to', false],
  ['this is who i bought it for', false],
  ['跟谁换都行吗', false],
])('asks whom they talk with: %s', (text, asked) => {
  expect(asksWho(text)).toBe(asked);
});
