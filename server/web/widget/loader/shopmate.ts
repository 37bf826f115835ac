import { languageOf } from '../../parts/language.ts';
import type { HostEventName, HostEvents, OpenOptions, ToHost } from '../protocol.ts';
import { createFrame } from './frame.ts';
import { createLauncher } from './launcher.ts';
import { createListeners } from './listeners.ts';
import { activity, readSettings } from './settings.ts';

/** `window.Shopmate` on the shop's page. Every call may come at any time; it is kept until the app can take it. */
export interface Shopmate {
  /** Opens the panel; with `text`, puts it into the composer, and sends it when `send` is true. */
  open(options?: OpenOptions): void;
  close(): void;
  toggle(): void;
  /** Signs the shopper in with the identity token that the shop's server signed. */
  identify(token: string): void;
  /** Forgets the shopper and the conversation on this browser. Call it when the shopper signs out. */
  reset(): void;
  /** Listens; returns a function that stops listening. */
  on<Name extends HostEventName>(name: Name, handler: (detail: HostEvents[Name]) => void): () => void;
  /** The queued form of the calls above: `push(['identify', token])`. */
  push(call: readonly [name: string, ...args: unknown[]]): void;
}

/** Builds the launcher, loads the app when it is wanted, and carries what page and app tell each other. */
export function createShopmate(script: HTMLScriptElement): Shopmate {
  const settings = readSettings(script);
  const active = activity(settings.shop);
  const listeners = createListeners();
  const launcher = createLauncher(settings, {
    toggle: () => shopmate.toggle(),
    escape: () => shopmate.close(),
    approach: () => frame.load(),
  });
  const frame = createFrame(settings, launcher.mount, {
    begin: () => {
      const known = identity === undefined ? {} : { identity };
      return { type: 'init', open: isOpen, phone: launcher.isPhone(), ...known };
    },
    hear,
  });
  let isOpen = false;
  let identity: string | undefined;
  let cameFrom: HTMLElement | undefined;

  function hear(message: ToHost): void {
    if (message.type === 'ready') listeners.emit('ready');
    else if (message.type === 'close') shopmate.close();
    else if (message.type === 'active') active.write(message.active);
    else {
      if (message.name === 'unread') launcher.setUnread(message.detail.count);
      listeners.emit(message.name, message.detail);
    }
  }

  const shopmate: Shopmate = {
    open({ text, send = false } = {}) {
      frame.load();
      if (!isOpen) {
        const { activeElement } = document;
        cameFrom = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
        isOpen = true;
        launcher.show(true);
        listeners.emit('open');
      }
      frame.tell({ type: 'open', phone: launcher.isPhone(), ...(text === undefined ? {} : { text, send }) });
      frame.focus();
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      launcher.show(false);
      frame.tell({ type: 'closed' });
      if (cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
      else launcher.focus();
      listeners.emit('close');
    },
    toggle: () => (isOpen ? shopmate.close() : shopmate.open()),
    identify(token) {
      identity = token;
      frame.tell({ type: 'identify', token });
    },
    reset() {
      identity = undefined;
      launcher.setUnread(0);
      frame.load(); // a session of an earlier visit may be stored: only the app can clear it
      frame.tell({ type: 'reset' });
    },
    on(name, handler) {
      if (name === 'ready' && frame.isReady()) queueMicrotask(() => handler(undefined as HostEvents[typeof name]));
      return listeners.add(name, handler);
    },
    push([name, ...args]) {
      const calls = shopmate as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>;
      calls[name]?.(...args);
    },
  };

  const speak = () => {
    const locale = settings.locale();
    launcher.setLanguage(languageOf(locale));
    frame.tell({ type: 'locale', locale });
  };
  new MutationObserver(speak).observe(document.documentElement, { attributeFilter: ['lang'] });
  speak();
  if (active.read()) setTimeout(frame.load, 300); // someone who was talking: show what came meanwhile
  return shopmate;
}
