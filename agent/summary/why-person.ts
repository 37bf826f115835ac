import type { Localized } from '../../knowledge/language.ts';
import type { Talk } from './read-talk.ts';

/** Why a conversation went to a person whom the shopper didn't ask for; nothing where they did. */
const whys: Readonly<Record<string, Localized>> = {
  missing_knowledge: {
    en: 'It came to a person because the shop’s knowledge has no answer.',
    zh: '知识库没有答案，所以转给人工。',
  },
  unsupported_request: {
    en: 'It came to a person because the agent can’t do that.',
    zh: '机器人办不了这件事，所以转给人工。',
  },
  policy_requires_human: {
    en: 'It came to a person because the shop’s rules need one.',
    zh: '按店铺规则需要人工处理。',
  },
  tool_failure: {
    en: 'It came to a person because the shop’s system didn’t answer.',
    zh: '店铺系统没有响应，所以转给人工。',
  },
  low_confidence: {
    en: 'It came to a person because the agent wasn’t sure what is meant.',
    zh: '机器人没把握听懂，所以转给人工。',
  },
  negative_sentiment: { en: 'It came to a person because the shopper is upset.', zh: '顾客情绪不好，所以转给人工。' },
  identity_unverified: {
    en: 'It came to a person because it isn’t proven whose order it is.',
    zh: '没能核实订单归属，所以转给人工。',
  },
  risk: { en: 'It came to a person because of what is at stake.', zh: '涉及风险，所以转给人工。' },
  taken_over: { en: 'A colleague took it over from the agent.', zh: '由同事主动接手。' },
  deadline: { en: 'It came to a person because the agent took too long.', zh: '机器人处理超时，所以转给人工。' },
};

/** Of the handoff that is open: why an earlier one came to a person is history. */
export function whyPerson({ handoff }: Pick<Talk, 'handoff'>): Localized | undefined {
  return handoff && whys[handoff.reason];
}
