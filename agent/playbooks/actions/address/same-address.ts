import type { ActionDraft, PlaybookContext, Steps } from '../../playbook.ts';

/** An address that was told in full stays in mind for another order. */
export function* keepAddress({ args }: Pick<ActionDraft, 'args'>): Steps {
  const { orderNumber: _, ...addressTold } = args;
  if (addressTold['line'] !== undefined) yield { do: 'remember', memory: { addressTold } };
}

/** The address that was told before, where these words point at it and name no other. */
export function addressPointedAt(
  { memory }: Pick<PlaybookContext, 'memory'>,
  text: string,
): Readonly<Record<string, unknown>> | undefined {
  return points.test(text) ? memory.addressTold : undefined;
}

const points =
  /\b(?:the |that |this )?same\b(?: (?:new|delivery|shipping))*(?: (?:address|place|one|change|there))|\b(?:that|this|the) (?:new )?address (?:too|as well|also)\b|\b(?:also|too|as well)\b.{0,30}\b(?:that|this|the new) address\b|\b(?:to|for|at) (?:that|this|the same|the new) (?:new )?(?:address|place)\b|\bsame (?:for|with|goes for)\b|(?:同(?:一?个|样的?)?|一样的?|这个|那个|上面的?|刚才的?|新的?)(?:新的?)?(?:收货|收件)?地址|地址(?:也|都)?(?:一样|相同|同上)|也(?:改|换|寄|送)(?:成|到|去|往)?(?:一样的?|同样的?|那儿|那里|那边|这里|这儿)/iu;
