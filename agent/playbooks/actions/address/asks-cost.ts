import { wordingOf } from '../../../../tools/asked-topics.ts';
import type { OpenMatter, PlaybookContext, Steps } from '../../playbook.ts';
import { isShort } from '../../is-short.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { say, step } from '../../steps.ts';
import { phrase } from '../../voice.ts';

/** “要加钱吗”, "does it cost anything?" while another address is being taken down: of that change. */
export const asksCostOfAddress = (text: string, { action }: Pick<OpenMatter, 'action'>): boolean =>
  action?.tool === 'change_delivery_address' && isShort(text, { zh: 16, en: 60 }) && asksCost.test(text.trim());

const asksCost =
  /^(?!.*\d).*(?:\b(?:costs?|fees?|charge[ds]?|free|extra)\b|\b(?:do|will|must) i (?:have to |need to )?pay\b|(?:要|收|加|付|花|额外)(?:不要|另外|额外|多|再)*(?:收|加|付)?(?:钱|费)|免费|收费|多少钱)/i;

/** What the shop's rules say of it, or that they name no charge; the address is still awaited. */
export function* tellCostOfAddress(context: PlaybookContext, open: OpenMatter): Steps {
  const query = wordingOf('address_change_before')[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 2, plain: true });
  if (quoted.status === 'quoted' && ofMoney.test(quoted.text)) yield { do: 'say', text: quoted.text };
  else yield* say(context, noCharge);
  yield* step({ do: 'remember', memory: { open } });
}

const ofMoney = /[¥$€£]|\b(?:fee|charge|free|cost)|元|免费|收费|费用/i;

const noCharge = phrase({
  en: () => 'Our rules name no charge for changing it before the order leaves us.',
  zh: () => '店里的规定里没有说发货前改地址要收费。',
});
