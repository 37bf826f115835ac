import { describe, expect, it } from 'vitest';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { fewPassages } from '../few-passages-testing.ts';

const knowledge = fewPassages(
  {
    title: 'Contact',
    headings: ['Complaints'],
    text: 'If we got something wrong, say "I want to complain" in the chat. A supervisor looks into it within 1 working day.',
    language: 'en',
  },
  {
    title: '联系客服',
    headings: ['投诉：谁来处理，多久答复'],
    text: '哪里做得不好，在聊天里说“我要投诉”。主管来处理，1个工作日内答复您。',
    language: 'zh',
  },
  {
    title: 'Contact',
    headings: ['Opening hours: when can I talk to a person?'],
    text: 'Our people are here to talk from 9:00 to 22:00 every day.',
    language: 'en',
  },
  {
    title: '联系客服',
    headings: ['人工客服几点上班、几点下班'],
    text: '人工客服每天9:00-22:00在线。',
    language: 'zh',
  },
);

describe('a complaint of people', () => {
  it.each([
    ['mei', '我要投诉 快递员态度太差了'],
    ['mei', '那个送货的把包裹直接扔门口也不打招呼，我要投诉'],
    ['mei', '我要投诉'],
    ['omar', 'I want to make a complaint about the courier, he was rude'],
    ['sara', 'your delivery driver swore at me'],
  ])('is taken as one, whatever parcel is late: %s, %s', async (key, text) => {
    const reply = await openDemoDialogue(key, knowledge).say(text);
    expect(reply.text).toMatch(/主管|supervisor/);
    expect(reply.text).not.toMatch(/催|延误|\burge\b|behind|lost/);
    const isPassedOn = reply.result.outcome.kind === 'handoff';
    expect(isPassedOn || /转人工|Talk to a person/.test(reply.replies.join())).toBe(true);
  });

  it.each([
    [undefined, '服务太差了，我要投诉你们'],
    [undefined, 'the support here is hopeless, I want to file a complaint'],
    ['jun', '我要投诉'],
  ])('is passed on once it is said in so many words: %s, %s', async (key, text) => {
    const { result } = await openDemoDialogue(key, knowledge).say(text);
    expect(result.outcome).toEqual({ kind: 'handoff', reason: 'negative_sentiment' });
  });

  it.each([
    ['mei', '我要投诉，羽绒服这么久还没到', /晚了/],
    ['omar', "I'm complaining because my shoes still haven't shipped", /shipped/],
    ['omar', 'my order SM23951 is late, i want to make a complaint', /shipped/],
  ])('is passed on with how the order stands where it is of a delay: %s, %s', async (key, text, told) => {
    const reply = await openDemoDialogue(key, knowledge).say(text);
    expect(reply.text).toMatch(told);
    expect(reply.text).not.toMatch(/Shall I|要吗|要我/);
    expect(reply.result.outcome).toEqual({ kind: 'handoff', reason: 'negative_sentiment' });
  });
});

describe('when people are there', () => {
  it.each([
    ['nina', 'when can i reach a real human, whats ur hours'],
    ['jun', '晚上有人工吗'],
  ])('is told, and one is offered: %s, %s', async (key, text) => {
    const { result, text: said } = await openDemoDialogue(key, knowledge).say(text);
    expect(said).toMatch(/9:00/);
    expect(result.outcome.kind).toBe('answered');
  });

  it('is told before the wish for one is met', async () => {
    const { result, text } = await openDemoDialogue('jun', knowledge).say('转人工，几点有人工');
    expect(text).toMatch(/9:00/);
    expect(result.outcome.kind).toBe('handoff');
  });
});
