import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { legibleAccent } from '../accent.ts';
import { languageOf, tagOf, type Language } from '../../parts/language.ts';
import type { ToApp } from '../protocol.ts';
import { CardProvider, type CardSurroundings } from '../../parts/cards/card-context.ts';
import { createApi } from './api.ts';
import { createChat, type Chat } from './chat.ts';
import { createFormat } from '../../parts/format.ts';
import { connectHost } from './host.ts';
import { createSessionSlots } from './session-slots.ts';
import { browserSurroundings } from '../../parts/surroundings.ts';
import { english } from './texts.en.ts';
import { chinese } from './texts.zh.ts';
import { AppProvider, type Sheet, type Voice } from './views/app-context.ts';
import { App } from './views/app.tsx';
import './styles/app.css';

const params = new URLSearchParams(location.search);
const shop = params.get('shop') ?? '';
const locale = signal(params.get('locale') ?? navigator.language);
const draft = signal('');
const sheet = signal<Sheet | undefined>(undefined);
const isPhone = signal(false);
const surroundings = browserSurroundings();
let chat: Chat | undefined;
let identity: string | undefined;

/** Where the browser lets pages keep nothing (some private modes, blocked third parties), the session lives in memory. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

const host = connectHost(params.get('host'), (message) => {
  if (message.type === 'init') begin(message);
  else hear(message);
});

function hear(message: Exclude<ToApp, { type: 'init' }>): void {
  switch (message.type) {
    case 'open':
      isPhone.value = message.phone;
      open();
      if (message.text === undefined) return;
      if (message.send) chat?.send(message.text);
      else draft.value = message.text;
      return;
    case 'closed':
      return chat?.setOpen(false);
    case 'identify':
      // Words typed before signing in are the shopper's own; those of another account are not.
      if (identity !== undefined && identity !== message.token) {
        draft.value = '';
        sheet.value = undefined;
      }
      identity = message.token;
      return chat?.identify(message.token);
    case 'reset':
      draft.value = '';
      sheet.value = undefined;
      identity = undefined;
      return chat?.reset();
    case 'locale':
      locale.value = message.locale;
      return;
  }
}

function open(): void {
  chat?.setOpen(true);
  // On a phone the title takes the focus: the composer would bring up the keyboard over the conversation.
  document.getElementById(isPhone.value ? 'title' : 'composer')?.focus({ preventScroll: true });
}

function begin(told: { open: boolean; phone: boolean; identity?: string }): void {
  if (chat) return;
  identity = told.identity;
  const app = createChat(
    {
      api: createApi(''),
      slots: createSessionSlots(storage(), shop),
      shop,
      locale: () => locale.value,
      surroundings,
      tellHost: (name, detail) => host.tell({ type: 'event', name, detail } as Parameters<typeof host.tell>[0]),
      onActive: (active) => host.tell({ type: 'active', active }),
    },
    identity,
  );
  chat = app;
  const language = computed(() => app.view.language.value ?? languageOf(locale.value));
  const voiceIn = (spoken: ReadonlySignal<Language>): Voice => ({
    language: spoken,
    texts: computed(() => (spoken.value === 'zh' ? chinese : english)),
    format: computed(() => createFormat(spoken.value, () => surroundings.clock(), app.view.timeZone.value)),
  });
  const voice = voiceIn(language);
  const shopName = computed(() => (language.value === 'zh' && params.get('nameZh')) || (params.get('name') ?? ''));
  isPhone.value = told.phone;
  effect(() => {
    document.documentElement.lang = tagOf[language.value];
    document.title = shopName.value || voice.texts.value.assistant;
  });
  effect(() => host.tell({ type: 'event', name: 'unread', detail: { count: app.view.unread.value } }));
  const context = {
    chat: app,
    host,
    ...voice,
    voices: { en: voiceIn(signal('en')), zh: voiceIn(signal('zh')) },
    shopName,
    draft,
    sheet,
    isPhone,
    close: () => host.tell({ type: 'close' }),
  };
  const cards: CardSurroundings = {
    ...voice,
    picture: (url) => (url.startsWith('/') && !url.startsWith('//') ? url : host.resolve(url)),
    productLink(url) {
      const href = host.resolve(url);
      // On a phone the chat makes room.
      const onClick = () => {
        if (isPhone.value) setTimeout(context.close);
      };
      return href === undefined ? undefined : { href, target: host.isAlone ? '_blank' : '_parent', onClick };
    },
  };
  render(
    <AppProvider value={context}>
      <CardProvider value={cards}>
        <App />
      </CardProvider>
    </AppProvider>,
    document.body,
  );
  if (told.open) open();
}

document.documentElement.style.setProperty('--brand', legibleAccent(params.get('accent') ?? undefined));
const theme = params.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
if (host.isAlone) begin({ open: true, phone: false });
else host.tell({ type: 'ready' });
