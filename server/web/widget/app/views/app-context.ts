import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../language.ts';
import type { Chat } from '../chat.ts';
import type { Format } from '../format.ts';
import type { Host } from '../host.ts';
import type { Texts } from '../texts.ts';

/** What every view may reach. */
export interface AppContext {
  chat: Chat;
  host: Host;
  language: ReadonlySignal<Language>;
  texts: ReadonlySignal<Texts>;
  /** By the browser's clock: when was what said here. */
  format: ReadonlySignal<Format>;
  /** By the shop's clock, as its agent speaks: the days and hours of orders and parcels. */
  shopFormat: ReadonlySignal<Format>;
  /** The shop's name as its page gave it; may be empty. */
  shopName: ReadonlySignal<string>;
  /** What is in the composer. */
  draft: Signal<string>;
  /** The panel fills a small screen. */
  isPhone: Signal<boolean>;
  close(): void;
}

const context = createContext<AppContext | undefined>(undefined);

export const AppProvider = context.Provider;

export function useApp(): AppContext {
  const app = useContext(context);
  if (!app) throw new Error('a view was drawn outside of AppProvider');
  return app;
}
