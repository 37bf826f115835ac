import type { Language } from '../../parts/language.ts';

/** What the browser keeps of one shopper's session, so that a reload shows the conversation again. */
export interface Slot {
  token: string;
  /** ISO 8601. */
  expiresAt: string;
  conversationId?: string;
  /** Up to where the shopper has seen the conversation. */
  readSeq?: number;
  /** That the conversation is held in. */
  language?: Language;
  /** IANA; the shop's. */
  timeZone?: string;
  /** The shop doesn't know who it is. */
  isGuest?: boolean;
}

/** The part of `Storage` that is used; the browser may refuse it, then everything lives as long as the page. */
export type SlotStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Stored {
  anonymous?: Slot;
  identified?: Slot & { tag: string };
}

/**
 * Sessions of one shop in this browser: one anonymous, one identified. An identified session is only given back for
 * the very identity token that opened it (known by the end of its signature, which can't be guessed), and signing in
 * drops the anonymous one, so that no account ever sees what was said under another.
 */
export interface SessionSlots {
  read(identity: string | undefined, now: Date): Slot | undefined;
  write(identity: string | undefined, slot: Slot): void;
  /** Forgets everything about this shop. */
  clear(): void;
}

const tagOf = (identity: string) => identity.slice(-40);

export function createSessionSlots(storage: SlotStorage | undefined, shop: string): SessionSlots {
  const key = `shopmate:${shop}`;
  let stored: Stored = load();

  function load(): Stored {
    try {
      return JSON.parse(storage?.getItem(key) ?? '{}') as Stored;
    } catch {
      return {};
    }
  }
  function save(next: Stored): void {
    stored = next;
    try {
      if (stored.anonymous || stored.identified) storage?.setItem(key, JSON.stringify(stored));
      else storage?.removeItem(key);
    } catch {
      // storage is closed or full: the session lives in memory
    }
  }

  return {
    read(identity, now) {
      if (storage) stored = { ...stored, ...load() };
      const slot = identity === undefined ? stored.anonymous : stored.identified;
      if (!slot || typeof slot.token !== 'string' || !(Date.parse(slot.expiresAt) > now.getTime())) return undefined;
      if (identity !== undefined && stored.identified?.tag !== tagOf(identity)) return undefined;
      return slot;
    },
    write(identity, slot) {
      if (identity === undefined) save({ ...stored, anonymous: slot });
      else save({ identified: { ...slot, tag: tagOf(identity) } });
    },
    clear: () => save({}),
  };
}
