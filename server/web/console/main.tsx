import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { CardProvider } from '../parts/cards/card-context.ts';
import { createFormat } from '../parts/format.ts';
import { languageOf, tagOf, type Language } from '../parts/language.ts';
import { browserSurroundings } from '../parts/surroundings.ts';
import { createBell } from './alerts.ts';
import { createApi } from './api.ts';
import { createDesk } from './desk.ts';
import { createSession } from './session.ts';
import './styles/console.css';
import { App } from './views/app.tsx';
import { cardSurroundings } from './views/cards/card-surroundings.ts';
import { ConsoleProvider, type ConsoleContext } from './views/console-context.ts';

/** Where the browser lets pages keep nothing, what is typed lives in memory. */
function openStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

const storage = openStorage();
const surroundings = browserSurroundings();
const bell = createBell(storage);
const session = createSession(() => api);
const api = createApi(() => session.forget());

const languageKey = 'shopmate.console.language';
const chosen = signal<Language>(languageOf(storage?.getItem(languageKey) ?? navigator.language));
const language = computed(() => session.me.value?.operator.language ?? chosen.value);
const now = signal(Date.now());
setInterval(() => (now.value = Date.now()), 15_000);

const operatorId = computed(() => session.me.value?.operator.id);
const desk = computed(() => {
  const id = operatorId.value;
  const me = session.me.peek();
  if (id === undefined || !me) return undefined;
  return createDesk({ api, me, surroundings, bell, storage, onSignedOut: () => session.forget() });
});

const context: ConsoleContext = {
  api,
  session,
  bell,
  language,
  chooseLanguage(to) {
    chosen.value = to;
    storage?.setItem(languageKey, to);
    if (session.me.peek()) void session.change({ language: to }).then(() => desk.peek()?.inbox.refresh());
  },
  format: computed(() => createFormat(language.value, surroundings.clock, session.me.value?.shop.timeZone)),
  now,
  toast: signal(undefined),
};

effect(() => {
  document.documentElement.lang = tagOf[language.value];
});
let before = desk.peek();
effect(() => {
  if (before !== desk.value) before?.end();
  before = desk.value;
});

render(
  <ConsoleProvider value={context}>
    <CardProvider value={cardSurroundings(language, context.format)}>
      <App desk={desk} />
    </CardProvider>
  </ConsoleProvider>,
  document.getElementById('console') ?? document.body,
);
void session.load();
