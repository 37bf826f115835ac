import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSentenceGate } from './sentence-gate.ts';

function feed(pieces: readonly string[], check: (sentence: string) => boolean) {
  const gate = createSentenceGate(check);
  let shown = '';
  for (const piece of pieces) {
    const { show, stopped } = gate.write(piece);
    shown += show;
    if (stopped !== undefined) return { shown, passed: gate.passed, stopped };
  }
  const { show, stopped } = gate.end();
  return { shown: shown + show, passed: gate.passed, stopped };
}

const pass = () => true;

describe('the sentence gate', () => {
  it('shows harmless words as they come, and holds a sentence from its first risky word', () => {
    const gate = createSentenceGate(pass);
    expect(gate.write('Let me look ').show).toBe('Let me look ');
    expect(gate.write('at it. You paid ').show).toBe('at it. You paid ');
    expect(gate.write('¥399 for').show).toBe('');
    expect(gate.write(' it. So').show).toBe('¥399 for it. ');
    expect(gate.end().show).toBe('So');
  });

  it('doesn’t end a sentence within a figure', () => {
    const checked: string[] = [];
    feed(['It is ¥3', '.50 each', '. Fine.'], (sentence) => checked.push(sentence) > 0);
    expect(checked).toEqual(['It is ¥3.50 each.', ' Fine.']);
  });

  it('shows nothing of the claim that doesn’t pass, nor what follows', () => {
    const { shown, passed, stopped } = feed(
      ['Good news. I have ref', 'unded you ¥20. Bye.'],
      (sentence) => !sentence.includes('refund'),
    );
    expect(shown).toBe('Good news. I have ');
    expect(passed).toBe('Good news.');
    expect(stopped).toBe(' I have refunded you ¥20.');
  });

  it('says the same words whole, however they are cut', () => {
    const text = '您好，退款12.5元。OK, I sent it! Call 3.14 now\nAll good; yes. 好';
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (cuts) => {
        const pieces: string[] = [];
        for (let at = 0, turn = 0; at < text.length; turn += 1) {
          const length = cuts[turn % cuts.length] ?? 1;
          pieces.push(text.slice(at, at + length));
          at += length;
        }
        const { shown, passed } = feed(pieces, pass);
        expect(shown).toBe(text);
        expect(passed).toBe(text);
      }),
    );
  });
});
