import { expect, it } from 'vitest';
import { rules } from '../../../tools/policy/rules.ts';
import { refusedWords } from './refused-words.ts';
import { ruleWords } from './rule-words.ts';

it('names every rule in both languages', () => {
  for (const { id } of rules) {
    expect(ruleWords[id]?.label.en, id).toMatch(/^[A-Z][^_]+$/);
    expect(ruleWords[id]?.label.zh, id).toMatch(/\p{Script=Han}/u);
  }
});

it('speaks to operators, or says that the words are for the shopper', () => {
  const details = { rule: 'return_window', tell: 'You had 7 days.' };
  expect(refusedWords({ reason: 'not_allowed', details }, 'en')).toEqual({
    tell: 'What the shopper may be told: “You had 7 days.”',
    rule: 'return_window',
    ruleLabel: 'Time to return',
  });
  const code = {
    reason: 'step_up_required',
    details: { rule: 'identity_level', tell: 'I can send you a code.' },
  } as const;
  expect(refusedWords(code, 'en')).toMatchObject({
    needs: 'code',
    tell: expect.stringContaining('the shopper') as string,
  });
  expect(refusedWords({ reason: 'identity_required', details: { rule: 'identity_level' } }, 'en').tell).toMatch(
    /sign in/,
  );
});

it('leaves out of a shopper’s words that a colleague gets it', () => {
  const words = refusedWords(
    { reason: 'not_allowed', details: { rule: 'settled_once', tell: '大衣之前已经退过款了。如果还有问题，由同事来处理，我帮您转过去。' } }, // prettier-ignore
    'zh',
  );
  expect(words.tell).toBe('可以这样告诉顾客：“大衣之前已经退过款了。”');
});

it('says what is missing rather than that the rules say no', () => {
  const words = (reason: 'photos_required' | 'description_required' | 'not_allowed') => refusedWords({ reason }, 'zh');
  expect(words('photos_required').needs).toBe('photos');
  expect(words('description_required').needs).toBe('details');
  expect(words('not_allowed')).not.toHaveProperty('needs');
});

it('tells operators themselves what is settled already', () => {
  const details = { cause: 'settled_already', tell: 'Refunded already: shoe. Left: socks.' };
  expect(refusedWords({ reason: 'description_required', details }, 'en')).toMatchObject({
    tell: 'Refunded already: shoe. Left: socks.',
    needs: 'details',
  });
});

it('names what an address lacks', () => {
  const details = { cause: 'address_incomplete', tell: 'What is the new address?', missing: ['line', 'city'] };
  expect(refusedWords({ reason: 'description_required', details }, 'en').tell).toBe(
    'Still missing: Street and house, City.',
  );
  expect(refusedWords({ reason: 'description_required', details }, 'zh').tell).toBe('还缺：详细地址、城市。');
});
