import { describe, expect, it } from 'vitest';
import { actionHouse } from '../actions/action-dialogue-testing.ts';

describe('a person who is asked for after a rule was told', () => {
  const house = actionHouse();

  it.each([
    ['lihua', 'zh', '怎么改支付方式', '那转人工吧'],
    ['jun', 'en', 'how do I change how I pay?', 'ok then let me talk to a person'],
  ] as const)('is called, and no more rules are told: %s, %s', async (key, language, question, call) => {
    const talk = house.talk(key, language);
    expect((await talk.say(question)).calls).toContain('search_knowledge');
    expect((await talk.say(call)).calls).toEqual(['request_human']);
  });
});
