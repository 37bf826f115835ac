/** What the script tag says by its `data-…` attributes, read when needed: a page may change its language. */
export interface Settings {
  shop: string;
  /** Where the script came from, which is where the app lives. */
  origin: string;
  accent: string | undefined;
  theme: string | undefined;
  /** `data-locale`, the page's `lang`, or the browser's language. */
  locale(): string;
  /** `data-name`, and `data-name-zh` for those who speak Chinese. */
  name: string | undefined;
  nameZh: string | undefined;
}

export function readSettings({ dataset, src }: HTMLScriptElement): Settings {
  return {
    shop: dataset['shop'] ?? '',
    origin: new URL(src).origin,
    accent: dataset['accent'],
    theme: dataset['theme'],
    locale: () => dataset['locale'] ?? (document.documentElement.lang || navigator.language),
    name: dataset['name'],
    nameZh: dataset['nameZh'],
  };
}

/**
 * Whether this shopper has a conversation to come back to: kept in the page's storage, so that the app is loaded early
 * only for those who have. Where storage is closed to scripts the app simply loads when it is opened.
 */
export function activity(shop: string): { read(): boolean; write(active: boolean): void } {
  const key = `shopmate:${shop}:active`;
  const attempt = <Value>(action: () => Value, otherwise: Value): Value => {
    try {
      return action();
    } catch {
      return otherwise;
    }
  };
  return {
    read: () => attempt(() => localStorage.getItem(key) !== null, false),
    write: (active) =>
      attempt(() => (active ? localStorage.setItem(key, '1') : localStorage.removeItem(key)), undefined),
  };
}
