import { useDesk } from '../console-context.ts';
import { ConversationPane } from '../conversation/conversation-pane.tsx';
import { Panel } from '../panel/panel.tsx';
import { InboxColumn } from './inbox-column.tsx';

/** The inbox: the list, the conversation, and what one has to know about it. */
export function InboxPage() {
  const desk = useDesk();
  const isOpen = desk.current.value !== undefined;
  return (
    <div class="inbox" data-panel={isOpen && desk.panelOpen.value ? 'open' : 'closed'}>
      <InboxColumn />
      <ConversationPane />
      {isOpen && desk.panelOpen.value && <Panel key={desk.current.value?.id} />}
    </div>
  );
}
