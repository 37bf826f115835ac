import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../../dialogue-testing.ts';
import { addressPointedAt } from './same-address.ts';

const memory = { addressTold: { line: '12 Elm Street', city: 'Springfield' } };

describe('an address that was told before', () => {
  it.each([
    'And the same new address for the headphones.',
    'same address for the other one please',
    'send the headphones to that address too',
    'same for the headphones',
    '耳机那单也改成同样的地址',
    '另一单地址也一样',
    '耳机也寄到那边',
  ])('is meant: %s', (text) => expect(addressPointedAt({ memory }, text)).toBe(memory.addressTold));

  it.each(['change the address of the headphones', '耳机那单改个地址', 'is it the same price?'])('is not: %s', (text) =>
    expect(addressPointedAt({ memory }, text)).toBeUndefined(),
  );

  it('is taken for another order, and not asked for again', async () => {
    const talk = openDemoDialogue('omar');
    await talk.say('change the address of order SM23951 to 88 Orchard Road, Singapore 238839');
    await talk.say('And the same new address for the headphones.');
    const calls = talk.heard.flatMap((each) =>
      each.type === 'tool.started' && each.name === 'change_delivery_address' ? [each.args] : [],
    );
    expect(calls).toHaveLength(2);
    const [one, other] = calls.map((args) => args as Record<string, unknown>);
    expect(one?.['orderNumber']).not.toBe(other?.['orderNumber']);
    expect({ ...other, orderNumber: one?.['orderNumber'] }).toEqual(one);
    expect(other?.['line']).toMatch(/88 Orchard/);
  });
});
