import { languageOf } from '../../parts/language.ts';
import { tag, untag, type ToApp, type ToHost } from '../protocol.ts';
import type { Settings } from './settings.ts';

/** The iframe with the app. Nothing is loaded until it is wanted; what is told before that waits. */
export interface Frame {
  load(): void;
  tell(message: ToApp): void;
  focus(): void;
  isReady(): boolean;
}

/**
 * `begin` is asked for the first message when the app says it is ready; `hear` gets the others. Only messages from
 * this very iframe and from the app's own origin are heard, and only that origin is told anything.
 */
export function createFrame(
  settings: Settings,
  mount: (frame: HTMLIFrameElement) => void,
  on: { begin(): ToApp; hear(message: ToHost): void },
): Frame {
  const waiting: ToApp[] = [];
  let frame: HTMLIFrameElement | undefined;
  let isReady = false;
  const post = (message: ToApp) => frame?.contentWindow?.postMessage({ shopmate: tag, message }, settings.origin);

  window.addEventListener('message', (event) => {
    if (event.origin !== settings.origin || !frame || event.source !== frame.contentWindow) return;
    const message = untag<ToHost>(event.data);
    if (!message) return;
    if (message.type === 'ready') {
      post(on.begin());
      isReady = true;
      for (const each of waiting.splice(0)) post(each);
    }
    on.hear(message);
  });

  return {
    isReady: () => isReady,
    focus: () => frame?.focus({ preventScroll: true }),
    tell(message) {
      if (isReady) post(message);
      else if (frame) waiting.push(message); // without a frame, `begin` will tell all there is
    },
    load() {
      if (frame) return;
      const url = new URL('/widget/', settings.origin);
      const { shop, name, nameZh, accent, theme } = settings;
      const params = { shop, host: location.origin, locale: settings.locale(), name, nameZh, accent, theme };
      for (const [key, value] of Object.entries(params)) if (value) url.searchParams.set(key, value);
      frame = document.createElement('iframe');
      frame.title = languageOf(settings.locale()) === 'zh' ? '在线客服' : 'Chat';
      frame.allow = 'clipboard-write';
      frame.src = url.href;
      mount(frame);
    },
  };
}
