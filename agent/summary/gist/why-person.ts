import type { Localized } from '../../../knowledge/language.ts';
import { asksPerson } from '../../wishes/demands-person.ts';
import type { Talk } from '../read-talk.ts';

/** Why a conversation went to a person whom the shopper didn't ask for; nothing where they did. */
const whys: Readonly<Record<string, Localized>> = {
  missing_knowledge: {
    en: 'It came to a person because the shop’s knowledge has no answer.',
    zh: '知识库没有答案，所以转给人工。',
  },
  unsupported_request: {
    en: 'It came to a person because the agent can’t do that.',
    zh: 'AI 助手办不了这件事，所以转给人工。',
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
    zh: 'AI 助手没把握听懂，所以转给人工。',
  },
  negative_sentiment: { en: 'It came to a person because the shopper is upset.', zh: '顾客情绪不好，所以转给人工。' },
  identity_unverified: {
    en: 'It came to a person because it isn’t proven whose order it is.',
    zh: '没能核实订单归属，所以转给人工。',
  },
  risk: { en: 'It came to a person because of what is at stake.', zh: '涉及风险，所以转给人工。' },
  taken_over: { en: 'A colleague took it over from the agent.', zh: '由同事主动接手。' },
  deadline: { en: 'It came to a person because the agent took too long.', zh: 'AI 助手处理超时，所以转给人工。' },
};

/**
 * Of the handoff that is open: why an earlier one came to a person is history. That the shopper comes back to people, and
 * for which time, goes before any reason of the agent's, for they weren't content with what they got.
 */
export function whyPerson({
  handoff,
  endedSeqs,
  turns,
  colleagues,
}: Pick<Talk, 'handoff' | 'endedSeqs' | 'turns' | 'colleagues'>): Localized | undefined {
  const back = endedSeqs.at(-1);
  if (!handoff || back === undefined) return handoff && whys[handoff.reason];
  const times = endedSeqs.length + 1;
  const since = turns.flatMap(({ said }) => said.filter(({ seq }) => seq > back && seq < handoff.seq));
  // a colleague who took it over was called by nobody, whatever word in it sounds like a person
  const isTakenOver = handoff.reason === 'taken_over';
  const asks = isTakenOver ? undefined : since.findLast(({ text }) => asksPerson(text, colleagues));
  if (asks !== undefined || handoff.reason === 'shopper_request')
    return {
      en: `They had been handed back to the agent and ask for a person again, for the ${ordinal(times)} time.`,
      zh: `交还 AI 助手后，顾客再次要求人工，这是第 ${times} 次转人工。`,
    };
  const why = whys[handoff.reason];
  return {
    en: `It comes to a person for the ${ordinal(times)} time.${why ? ` ${why.en}` : ''}`,
    zh: `这是第 ${times} 次转人工。${why?.zh ?? ''}`,
  };
}

const ordinal = (times: number): string => ['first', 'second', 'third', 'fourth', 'fifth'][times - 1] ?? `${times}th`;
