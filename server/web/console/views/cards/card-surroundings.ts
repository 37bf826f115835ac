import { computed, type ReadonlySignal } from '@preact/signals';
import type { CardSurroundings } from '../../../parts/cards/card-context.ts';
import { englishCards } from '../../../parts/cards/card-texts.en.ts';
import { chineseCards } from '../../../parts/cards/card-texts.zh.ts';
import type { Format } from '../../../parts/format.ts';
import type { Language } from '../../../parts/language.ts';
import { deskCardTexts } from '../../texts/desk-cards.ts';

/**
 * What shoppers' cards need to be drawn for an operator. Pictures come from our own server or not at all; a product's
 * page opens beside the console, and only over http(s).
 */
export function cardSurroundings(language: ReadonlySignal<Language>, format: ReadonlySignal<Format>): CardSurroundings {
  return {
    texts: computed(() => ({
      ...(language.value === 'en' ? englishCards : chineseCards),
      request: deskCardTexts[language.value].request,
    })),
    format,
    picture(url) {
      if (!URL.canParse(url, location.origin)) return undefined;
      const { origin, pathname } = new URL(url, location.origin);
      return origin === location.origin ? pathname : undefined;
    },
    productLink(url) {
      if (!URL.canParse(url, location.origin)) return undefined;
      const { protocol, href } = new URL(url, location.origin);
      return protocol === 'https:' || protocol === 'http:' ? { href, target: '_blank' } : undefined;
    },
  };
}
