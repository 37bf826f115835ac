import type { PlaybookContext, Steps } from '../../playbook.ts';
import { speak } from '../../voice.ts';
import { searchPhrases as phrases } from './search-phrases.ts';

/** Asks what they are after. */
export function* askWhat(context: PlaybookContext): Steps {
  yield {
    do: 'ask',
    text: speak(context, phrases.askWhat),
    memory: { open: { intent: 'search_products', asks: 'product', text: context.segment.text } },
  };
}
