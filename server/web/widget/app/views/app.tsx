import { useApp } from './app-context.ts';
import { Announcer } from './announcer.tsx';
import { Composer } from './composer.tsx';
import { Header } from './header.tsx';
import { LaterSheet } from './later-sheet.tsx';
import { Transcript } from './transcript.tsx';

/** The whole widget, inside its iframe. */
export function App() {
  const { chat, texts, close, sheet } = useApp();
  return (
    <main
      class="app"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        if (sheet.value) sheet.value = undefined;
        else close();
      }}
    >
      <Header />
      <p class="offline" role="status">
        {!chat.view.connected.value && texts.value.offline}
      </p>
      <Transcript />
      <Composer />
      <LaterSheet />
      <Announcer />
    </main>
  );
}
