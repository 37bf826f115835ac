import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { useDemoKnowledge } from './demo-knowledge-testing.ts';

describe('a question in which only one matter is heard', () => {
  const knowledge = useDemoKnowledge();

  it.each([
    ['i lost my password', /Forgot password/, /delete/i],
    ['which countries do you make your stuff in', /made in China/, /ship to/i],
    ['how much to return a jacket i dont like', /return shipping/, /on sale/i],
    ['whats your phone number', /400-000-0199/, /masked/],
  ])('is answered from what was written on it, whatever else has its words: %s', async (text, right, wrong) => {
    const said = (await openDemoDialogue(undefined, knowledge).say(text)).text;
    expect(said).toMatch(right);
    expect(said).not.toMatch(wrong);
  });

  it.each([
    'someone called and said they were your customer service and wanted a code from me',
    "hi some guy rang saying he's from your shop and asked me for the verification code, is that real",
  ])('is no call for a person and no question on offers where a caller wanted a code: %s', async (text) => {
    const { calls } = await openDemoDialogue(undefined, knowledge).say(text);
    expect(calls).toContain('search_knowledge');
    expect(calls).not.toContain('request_human');
    expect(calls).not.toContain('list_promotions');
  });
});
