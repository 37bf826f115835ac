import { useEffect } from 'preact/hooks';
import { roomForPanel } from '../../desk.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useDesk, useTexts } from '../console-context.ts';
import { ConversationPane } from '../conversation/conversation-pane.tsx';
import { Panel } from '../panel/panel.tsx';
import { InboxColumn } from './inbox-column.tsx';

/** The inbox: the list, the conversation, and what one has to know about it. */
export function InboxPage() {
  const desk = useDesk();
  const say = useTexts(shellTexts);
  const current = desk.current.value;
  const isOpen = current !== undefined;
  const isRead = current?.view.value !== undefined;
  // Where room is scarce, what one has to know comes first as long as nobody has the conversation, and else the words.
  useEffect(() => {
    const view = current?.view.peek();
    if (!view || window.matchMedia(roomForPanel).matches) return;
    desk.panelOpen.value = view.operator === undefined && view.state !== 'resolved';
  }, [current?.id, isRead]);
  return (
    <div class="inbox" data-panel={isOpen && desk.panelOpen.value ? 'open' : 'closed'}>
      <h1 class="unseen">{say.pages.inbox}</h1>
      <InboxColumn />
      <ConversationPane />
      {isOpen && desk.panelOpen.value && <Panel key={current.id} />}
    </div>
  );
}
