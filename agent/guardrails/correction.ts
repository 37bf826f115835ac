import { HumanMessage, type BaseMessage } from '@langchain/core/messages';
import type { Language } from '../../knowledge/language.ts';
import type { Ungrounded } from './grounding.ts';

/**
 * What a model is told when a sentence of its reply was held back. It stands as a message of the other side, since few
 * providers take a system message in the middle.
 */
export function correction(withheld: string, claims: readonly Ungrounded[]): HumanMessage {
  const what = claims.map((claim) =>
    claim.kind === 'amount'
      ? `it names an amount (${claim.amount}) that no tool result holds`
      : `it says that something was done (${claim.deed}), and no tool has done it`,
  );
  const content =
    `(System note, not from the shopper: this sentence was not sent: ${JSON.stringify(withheld.trim())}, because ${what.join('; ')}. ` +
    'Go on after what was sent. Call a tool if one can find it out or do it; otherwise say that you can’t confirm it, or call request_human.)';
  return new HumanMessage({ content, additional_kwargs: { correction: true } });
}

export function isCorrection(message: BaseMessage): boolean {
  return message.additional_kwargs['correction'] === true;
}

/** Said in place of what a model couldn't bear out twice. */
export const cantConfirm: Record<Language, string> = {
  en: 'I can’t confirm that myself, so I’d rather not promise it.',
  zh: '这一点我这边没法确认，不想先给您打包票。',
};
