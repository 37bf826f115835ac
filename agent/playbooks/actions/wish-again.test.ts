import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import type { OpenMatter } from '../playbook.ts';
import { asksIfMay } from './wish-again.ts';

const hear = createUnderstanding();
const open = (intent: OpenMatter['intent']): OpenMatter => ({ intent, asks: 'button' });

describe('whether it may be done, asked before the card that does it', () => {
  it.each([
    ['怎么不早说 能退差价不', 'price_protection', true],
    ['can i still cancel?', 'cancel_order', true],
    ['能退多少钱', 'price_protection', false],
    ['can i cancel the other one too', 'cancel_order', false],
  ] as const)('%s', (text, intent, may) => {
    const [segment] = hear([text], {}).segments;
    expect(segment && asksIfMay(segment, open(intent))).toBe(may);
  });
});
