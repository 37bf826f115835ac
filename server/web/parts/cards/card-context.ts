import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Format } from '../format.ts';
import type { CardTexts } from './card-texts.ts';

/** What a card needs of the page that it stands in. */
export interface CardSurroundings {
  texts: ReadonlySignal<CardTexts>;
  format: ReadonlySignal<Format>;
  /** The address to take a picture from; undefined: none is shown. */
  picture(url: string): string | undefined;
  /** Where a product's link leads, and how; undefined: its title is no link. */
  productLink(url: string): { href: string; target: '_blank' | '_parent'; onClick?: () => void } | undefined;
}

const context = createContext<CardSurroundings | undefined>(undefined);

export const CardProvider = context.Provider;

export function useCards(): CardSurroundings {
  const cards = useContext(context);
  if (!cards) throw new Error('no CardProvider');
  return cards;
}
