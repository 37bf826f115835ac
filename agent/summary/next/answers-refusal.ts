import type { Localized } from '../../../knowledge/language.ts';
import { intentOfTool } from '../../playbooks/actions/intent-of-tool.ts';
import { readAddress } from '../../playbooks/actions/address/read-address.ts';
import type { Understand } from '../../understanding/create-understanding.ts';
import { quoted } from '../eye.ts';
import type { Talk } from '../read-talk.ts';
import type { SummaryAction } from '../summary.ts';

/**
 * The newest action was refused, the shopper was told so and has asked for it otherwise since, as with another address: that
 * is to be looked at, for the old refusal may not hold of it.
 */
export function answersRefusal(
  actions: readonly SummaryAction[],
  { turns }: Talk,
  understand: Understand,
): Localized | undefined {
  const action = actions.at(-1);
  if (action?.state !== 'refused' || action.needs !== undefined || action.byOperator) return undefined;
  const intent: string | undefined = Object.entries(intentOfTool).find(([tool]) => tool === action.kind)?.[1];
  const since = turns
    .flatMap(({ said }) => said)
    .filter(({ at, text }) => at > new Date(action.at) && text.trim() !== '');
  const anew = since.findLast(({ text }) =>
    action.kind === 'change_delivery_address'
      ? hasPlace(text)
      : /[\p{L}\p{N}]/u.test(text) &&
        understand([text]).segments.some(
          ({ intent: { id, confidence } }) => id === intent && confidence >= heardSurely,
        ) &&
        otherwise.test(text),
  );
  return (
    anew && {
      en: `They were told why it couldn’t be done (“${action.title}”) and have written since: ${quoted(anew.text, 120)}. See whether the rules allow that.`,
      zh: `「${action.title}」之前没办成，顾客又说${quoted(anew.text, 120)}：看看这样能不能办。`,
    }
  );
}

/** Heard so well, 0..1, words ask for it. */
const heardSurely = 0.75;
const otherwise = /\b(?:instead|then|other|another|different|what if|how about|rather)\b|那|换成|改成|要不|另/iu;

/** Names a street or a city to send to. */
export function hasPlace(text: string): boolean {
  const { line, city } = readAddress(text) as { line?: string; city?: string };
  return (line !== undefined && /\d/u.test(line)) || (city !== undefined && /\d/u.test(text));
}
