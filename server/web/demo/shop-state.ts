import { computed, effect, signal } from '@preact/signals';
import { languageOf, tagOf, type Language } from '../parts/language.ts';
import { createFormat } from '../parts/format.ts';
import type { Catalog, CatalogProduct, CatalogShopper } from './catalog.ts';
import { demoTexts } from './texts.ts';

/** Storage that may be closed to scripts. */
function remember(key: string, value?: string | null): string | null {
  try {
    if (value === null) localStorage.removeItem(key);
    else if (value !== undefined) localStorage.setItem(key, value);
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export type Route =
  { page: 'home' } | { page: 'line'; line: CatalogProduct['line'] | 'all' } | { page: 'product'; id: string };

const lines = ['clothing', 'shoes', 'electronics', 'pet_food'] as const;

/** `#/p/<product id>`, `#/c/<line>` or `#/c/all`; anything else is home. */
export function readRoute(hash: string): Route {
  const [, kind, rest] = /^#\/([pc])\/([\w-]+)$/.exec(hash) ?? [];
  if (kind === 'p' && rest !== undefined) return { page: 'product', id: rest };
  const line = lines.find((each) => each === rest);
  if (kind === 'c' && (line !== undefined || rest === 'all')) return { page: 'line', line: line ?? 'all' };
  return { page: 'home' };
}

export const language = signal<Language>(languageOf(remember('northlane:language') ?? navigator.language));
export const texts = computed(() => demoTexts[language.value]);
export const format = computed(() => createFormat(language.value, () => new Date()));
export const route = signal<Route>(readRoute(location.hash));
export const catalog = signal<Catalog | undefined>(undefined);
export const catalogFailed = signal(false);
export const shopperKey = signal<string | undefined>(undefined);
export const signInFailed = signal(false);
export const isChoosing = signal(remember('northlane:shopper') === null);
export const shopper = computed<CatalogShopper | undefined>(() =>
  catalog.value?.shoppers.find((each) => each.key === shopperKey.value),
);

interface ShopmateApi {
  open(options?: { text?: string; send?: boolean }): void;
  identify(token: string): void;
  reset(): void;
}

/** Calls the chat, or queues the call until its script is there. */
function shopmate<Name extends keyof ShopmateApi>(name: Name, ...args: Parameters<ShopmateApi[Name]>): void {
  const page = window as unknown as { Shopmate?: { push(call: unknown[]): unknown } };
  (page.Shopmate ??= [] as unknown[][]).push([name, ...args]);
}

export const ask = (text: string) => shopmate('open', { text, send: true });
export const openChat = () => shopmate('open');

/** Signs in as one of the demo's shoppers, as a shop's own server would: it signs the token, the page passes it on. */
export async function signIn(key: string): Promise<void> {
  signInFailed.value = false;
  try {
    const response = await fetch('/demo/identity', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ shopper: key }),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const { token } = (await response.json()) as { token: string };
    if (shopperKey.value !== undefined && shopperKey.value !== key) shopmate('reset');
    shopperKey.value = key;
    isChoosing.value = false;
    remember('northlane:shopper', key);
    shopmate('identify', token);
  } catch {
    signInFailed.value = true;
  }
}

export function signOut(): void {
  shopperKey.value = undefined;
  remember('northlane:shopper', null);
  shopmate('reset');
}

export function switchLanguage(): void {
  language.value = language.value === 'en' ? 'zh' : 'en';
  remember('northlane:language', language.value);
}

/** Loads the catalog, signs the remembered shopper in again, and keeps title, language and route in step. */
export async function startShop(): Promise<void> {
  effect(() => {
    document.documentElement.lang = tagOf[language.value];
    document.title = texts.value.title;
  });
  window.addEventListener('hashchange', () => {
    route.value = readRoute(location.hash);
    window.scrollTo({ top: 0 });
    document.getElementById('main')?.focus({ preventScroll: true });
  });
  const key = remember('northlane:shopper');
  if (key !== null) void signIn(key);
  try {
    const response = await fetch('/demo/catalog.json');
    if (!response.ok) throw new Error(`status ${response.status}`);
    catalog.value = (await response.json()) as Catalog;
  } catch {
    catalogFailed.value = true;
  }
}
