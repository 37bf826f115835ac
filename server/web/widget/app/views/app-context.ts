import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../../parts/language.ts';
import type { Chat } from '../chat.ts';
import type { OrderCard } from '../conversation-queries.ts';
import type { Format } from '../../../parts/format.ts';
import type { Host } from '../host.ts';
import type { SelfServiceAction } from '../order-actions.ts';
import type { Texts } from '../texts.ts';

export type Sheet =
  | { at: 'requests' }
  /** `from`: where one goes back to; absent: to the conversation. */
  | { at: 'order'; order: OrderCard; from?: 'requests' }
  | { at: 'form'; order: OrderCard; action: SelfServiceAction; from?: 'requests' };

/** How the app speaks. */
export interface Voice {
  language: ReadonlySignal<Language>;
  texts: ReadonlySignal<Texts>;
  /** By the shop's clock, as its agent speaks: of messages as of orders and parcels. */
  format: ReadonlySignal<Format>;
}

/** What every view may reach. Its voice is that of the conversation, once it is known; before, the page's. */
export interface AppContext extends Voice {
  chat: Chat;
  host: Host;
  /** For what stays in a language. */
  voices: Readonly<Record<Language, Voice>>;
  /** The shop's name in that language, as its page gave it; may be empty. */
  shopName: ReadonlySignal<string>;
  /** What is in the composer. */
  draft: Signal<string>;
  /** What lies over the conversation: “my requests”, or the way to ask for something without typing. */
  sheet: Signal<Sheet | undefined>;
  /** The panel fills a small screen. */
  isPhone: Signal<boolean>;
  close(): void;
}

const context = createContext<AppContext | undefined>(undefined);

export const AppProvider = context.Provider;

export function useApp(): AppContext {
  const app = useContext(context);
  if (!app) throw new Error('no AppProvider');
  return app;
}
