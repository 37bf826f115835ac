import { tag, untag, type ToApp, type ToHost } from '../protocol.ts';

/** The page around the iframe. */
export interface Host {
  tell(message: ToHost): void;
  /** Absolute address of a path on the shop's page; undefined for what isn't http(s). */
  resolve(url: string): string | undefined;
  /** The app stands alone: opened by its own address instead of in a shop's page. */
  isAlone: boolean;
}

/**
 * Talks with the page that holds the iframe. The page's origin is claimed in the iframe's address; the browser makes
 * the claim safe: a page that lies is never heard (its messages carry its true origin) and never told anything (the
 * browser delivers to the claimed origin only). Which pages may hold the iframe at all is the server's
 * `frame-ancestors`.
 */
export function connectHost(claimedOrigin: string | null, hear: (message: ToApp) => void): Host {
  const isAlone = window.parent === window;
  const origin = safeOrigin(claimedOrigin);
  if (!isAlone && origin !== undefined) {
    window.addEventListener('message', (event) => {
      if (event.source !== window.parent || event.origin !== origin) return;
      const message = untag<ToApp>(event.data);
      if (message) hear(message);
    });
  }
  return {
    isAlone,
    tell(message) {
      if (!isAlone && origin !== undefined) window.parent.postMessage({ shopmate: tag, message }, origin);
    },
    resolve(url) {
      const base = origin ?? location.origin;
      if (!URL.canParse(url, base)) return undefined;
      const { protocol, href } = new URL(url, base);
      return protocol === 'https:' || protocol === 'http:' ? href : undefined;
    },
  };
}

function safeOrigin(claim: string | null): string | undefined {
  if (claim === null || !URL.canParse(claim)) return undefined;
  const { origin, protocol } = new URL(claim);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}
