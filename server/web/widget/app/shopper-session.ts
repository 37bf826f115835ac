import type { Answer } from '../../parts/answer.ts';
import type { Language } from '../../parts/language.ts';
import type { Api } from './api.ts';
import type { SessionSlots, Slot } from './session-slots.ts';

/** Where to speak: a token and the conversation it may use. */
export interface Place {
  token: string;
  conversationId: string;
}

/**
 * One shopper's session: opened when it is first needed, kept in the browser, and opened again when the server no
 * longer takes it. Calls that come at once share one opening.
 */
export interface ShopperSession {
  /** The conversation to go on with, if there is one. For an anonymous newcomer this asks the server nothing. */
  resume(): Promise<Answer<Place | undefined>>;
  /** A token, without a conversation; undefined for an anonymous newcomer, who has none. */
  token(): Promise<Answer<string | undefined>>;
  /** A place to speak, made if need be. */
  place(): Promise<Answer<Place>>;
  /** The server refused the token (`session`) or doesn't know the conversation any more (`conversation`). */
  forget(what: 'session' | 'conversation'): void;
  readSeq(): number;
  setReadSeq(seq: number): void;
  /** What the conversation is held in. */
  setLanguage(language: Language): void;
}

export interface ShopperSessionDeps {
  api: Api;
  slots: SessionSlots;
  shop: string;
  identity: string | undefined;
  locale: () => string;
  clock: () => Date;
  /** The server turned the identity down; the shopper is treated as anonymous from here on. */
  onIdentityRefused: () => void;
  /** What is known of the session now. */
  onSlot: (slot: Slot) => void;
  /** Aborts when another shopper takes over. */
  signal: AbortSignal;
}

export function createShopperSession(deps: ShopperSessionDeps): ShopperSession {
  let { identity } = deps;
  let slot = deps.slots.read(identity, deps.clock());
  if (slot) deps.onSlot(slot);
  let opening: Promise<Answer<Slot>> | undefined;
  let placing: Promise<Answer<Place>> | undefined;

  const keep = (next: Slot): Slot => {
    slot = next;
    if (deps.signal.aborted) return next; // the shopper changed meanwhile: nothing of this one may be stored
    deps.slots.write(identity, next);
    deps.onSlot(next);
    return next;
  };

  async function openSession(): Promise<Answer<Slot>> {
    const { shop, api } = deps;
    const request = { shop, locale: deps.locale(), ...(identity === undefined ? {} : { identity }) };
    const answer = await api.openSession(request);
    if (deps.signal.aborted) return { ok: false, status: 0 };
    if (!answer.ok) {
      if (identity === undefined || ![400, 401, 403, 422].includes(answer.status)) return answer;
      identity = undefined;
      deps.onIdentityRefused();
      slot = deps.slots.read(undefined, deps.clock());
      return slot ? { ok: true, value: slot } : openSession();
    }
    const { token, expiresAt, conversation, timeZone, shopper } = answer.value;
    const left = conversation ? { conversationId: conversation.id } : {};
    const isGuest = shopper.level === 'anonymous';
    return { ok: true, value: keep({ token, expiresAt, ...left, timeZone, isGuest }) };
  }

  async function session(): Promise<Answer<Slot>> {
    if (slot && Date.parse(slot.expiresAt) > deps.clock().getTime()) return { ok: true, value: slot };
    opening ??= openSession().finally(() => (opening = undefined));
    return opening;
  }

  async function openPlace(): Promise<Answer<Place>> {
    const held = await session();
    if (!held.ok) return held;
    const { token, conversationId } = held.value;
    if (conversationId !== undefined) return { ok: true, value: { token, conversationId } };
    const made = await deps.api.openConversation(token);
    if (!made.ok) return made;
    if (deps.signal.aborted) return { ok: false, status: 0 };
    keep({ ...held.value, conversationId: made.value.id, readSeq: 0 });
    return { ok: true, value: { token, conversationId: made.value.id } };
  }

  return {
    async resume() {
      if (identity === undefined && !slot) return { ok: true, value: undefined };
      const held = await session();
      if (!held.ok) return held;
      const { token, conversationId } = held.value;
      return { ok: true, value: conversationId === undefined ? undefined : { token, conversationId } };
    },
    async token() {
      if (identity === undefined && !slot) return { ok: true, value: undefined };
      const held = await session();
      return held.ok ? { ok: true, value: held.value.token } : held;
    },
    place() {
      placing ??= openPlace().finally(() => (placing = undefined));
      return placing;
    },
    forget(what) {
      if (what === 'session') slot = undefined;
      else if (slot) {
        const { conversationId: _gone, readSeq: _read, language: _spoken, ...rest } = slot;
        keep(rest);
      }
    },
    readSeq: () => slot?.readSeq ?? 0,
    setReadSeq(seq) {
      if (slot && seq > (slot.readSeq ?? 0)) keep({ ...slot, readSeq: seq });
    },
    setLanguage(language) {
      if (slot && language !== slot.language) keep({ ...slot, language });
    },
  };
}
