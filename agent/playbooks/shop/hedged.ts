import type { PlaybookContext } from '../playbook.ts';
import { phrase, speak } from '../voice.ts';
import type { Quotation } from './quote-knowledge.ts';

/** What was quoted, said to be no more than the closest there is when it doesn't surely answer. */
export function hedged(context: PlaybookContext, quoted: Quotation): string {
  return quoted.isSure ? quoted.text : speak(context, closest, quoted);
}

const closest = phrase<{ text: string }>({
  en: [
    ({ text }) => `I'm not sure this answers it; the closest I have in our rules is: ${text}`,
    ({ text }) => `I don't have that exactly. The closest in our rules: ${text}`,
  ],
  zh: [
    ({ text }) => `没有查到完全对应的说明，规则里最接近的是：${text}`,
    ({ text }) => `这一点没有写得很明确，最接近的规则是：${text}`,
  ],
});
