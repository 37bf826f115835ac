import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { claimCurrent } from '../../claim.ts';
import { route } from '../../route.ts';
import { listenToKeys } from '../../shortcuts.ts';
import { conversationTexts } from '../../texts/conversation.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useConsole, useDesk, useTell, useTexts } from '../console-context.ts';
import { InboxPage } from '../inbox/inbox-page.tsx';
import { LaterDialogs, LaterPages } from './later.tsx';
import { Rail } from './rail.tsx';

/** What one sees while signed in: where one can go, and the page that one is on. */
export function Shell() {
  const desk = useDesk();
  const { session, language } = useConsole();
  const say = useTexts(shellTexts);
  const tell = useTell();
  useTitle();
  useEffect(() => {
    void desk.loadMacros();
    void desk.loadColleagues();
    return listenToKeys(desk, {
      canSupervise: session.me.peek()?.operator.role !== 'operator',
      claim: () => void claimCurrent(desk, tell, conversationTexts[language.peek()].claimed),
      focusSearch: () => document.getElementById('search')?.focus(),
      focusComposer(mode) {
        desk.beside.peek().composerMode.value = mode;
        document.getElementById('composer-text')?.focus();
      },
    });
  }, [desk]);
  return (
    <div class="shell" data-page={route.value.at} data-open={desk.current.value !== undefined || undefined}>
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {say.skip}
      </a>
      <Rail />
      <main id="content" tabIndex={-1}>
        {!desk.inbox.connected.value && (
          <p class="offline" role="status">
            {say.offline}
          </p>
        )}
        {route.value.at === 'inbox' ? <InboxPage /> : <LaterPages />}
      </main>
      <LaterDialogs />
    </div>
  );
}

/** The page's title says where one is, and how many wait. */
function useTitle(): void {
  const desk = useDesk();
  const { session, language } = useConsole();
  useSignalEffect(() => {
    const say = shellTexts[language.value];
    const waiting = desk.inbox.counts.value?.waiting ?? 0;
    const to = route.value;
    const page = to.at === 'inbox' ? say.pages.inbox : to.at === 'invitation' ? say.console : say.pages[to.at];
    const shop = session.me.value?.shop.name[language.value] ?? 'Shopmate';
    const alarm = desk.unseen.value > 0 ? '● ' : '';
    const count = waiting > 0 ? `(${inboxTexts[language.value].newHandoff(waiting)}) ` : '';
    document.title = `${alarm}${count}${page} · ${shop}`;
  });
}
