import { describe, expect, it } from 'vitest';
import type { BookedAction } from '../../../tools/ledger/booked-action.ts';
import { wishWords } from './wish-phrases.ts';
import { wishesIn } from './wishes-in.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 8, minute));
const goods = [
  { title: 'Snow Boot', order: 'SM1' },
  { title: 'Wool Scarf', order: 'SM1' },
];
const done = (title: string, effect: 'refund' | 'reship'): BookedAction => ({
  ...{ id: 'act_1', tool: 'request_refund', kind: 'request_refund', end: 'done', effect, orderNumber: 'SM1' },
  ...{ goods: [{ en: title, zh: title }], at: at(9), endedAt: at(9) },
});
const states = (texts: string[], actions: BookedAction[] = []) =>
  wishesIn({ said: texts.map((text, seq) => ({ seq, text, at: at(seq) })), goods, actions }).map(
    ({ kinds, goods: of, state }) => `${kinds.join('/')} ${of?.name ?? '-'} ${state}`,
  );

describe('wishes, thing by thing', () => {
  it('keeps the second once the first is done, and takes back the one that was let go', () => {
    const words = 'refund the boots, and send the scarf again';
    const both = ['money_back Snow Boot open', 'goods_again Wool Scarf open'];
    expect(states([words])).toEqual(both);
    expect(states(['boots refund, scarf again'])).toEqual(both);
    expect(states([words], [done('Snow Boot', 'refund')])).toEqual(['money_back Snow Boot done', both[1]]);
    expect(states([words, 'forget the scarf, it turned up'])).toEqual([both[0], 'goods_again Wool Scarf withdrawn']);
    expect(states([words, 'so, can I get the refund please?'])).toEqual(both);
  });

  it('takes either way for one thing, and the newest words on it', () => {
    expect(states(['either a new pair or a refund for the boots'])).toEqual(['goods_again/money_back Snow Boot open']);
    expect(states(['refund the boots, actually no, just send another one'])).toEqual(['goods_again Snow Boot open']);
    expect(states(['refund the boots', 'no, send the boots again'])).toEqual(['goods_again Snow Boot open']);
  });

  it('names goods and sums in words', () => {
    const said = [{ seq: 0, at: at(0), text: '靴子退款，围巾再发一个，再赔我200' }];
    expect(wishWords(wishesIn({ said })).zh).toBe('退款（靴子）、补发（围巾）和赔偿（200）');
  });
});
