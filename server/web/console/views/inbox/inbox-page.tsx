import { shellTexts } from '../../texts/shell.ts';
import { useDesk, useTexts } from '../console-context.ts';
import { ConversationPane } from '../conversation/conversation-pane.tsx';
import { Panel } from '../panel/panel.tsx';
import { InboxColumn } from './inbox-column.tsx';

/** The inbox: the list, the conversation, and what one has to know about it. */
export function InboxPage() {
  const desk = useDesk();
  const say = useTexts(shellTexts);
  const isOpen = desk.current.value !== undefined;
  return (
    <div class="inbox" data-panel={isOpen && desk.panelOpen.value ? 'open' : 'closed'}>
      <h1 class="unseen">{say.pages.inbox}</h1>
      <InboxColumn />
      <ConversationPane />
      {isOpen && desk.panelOpen.value && <Panel key={desk.current.value?.id} />}
    </div>
  );
}
