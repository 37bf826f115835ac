import { hrefOf } from '../../route.ts';
import type { OpenConversation } from '../../conversation.ts';
import { conversationTexts } from '../../texts/conversation.ts';
import { useDesk, useTexts } from '../console-context.ts';
import { Empty, Skeleton } from '../parts.tsx';
import { ClaimBar } from './claim-bar.tsx';
import { Composer } from './composer.tsx';
import { ConversationHead } from './conversation-head.tsx';
import { Transcript } from './transcript.tsx';

/** The middle column: the open conversation, or what to do to open one. */
export function ConversationPane() {
  const desk = useDesk();
  const say = useTexts(conversationTexts);
  const conversation = desk.current.value;
  if (!conversation)
    return (
      <section class="column conversation none">
        <Empty {...say.none} mark />
      </section>
    );
  return (
    <section class="column conversation" aria-label={say.transcript} key={conversation.id}>
      <Inner conversation={conversation} />
    </section>
  );
}

function Inner({ conversation }: { conversation: OpenConversation }) {
  const desk = useDesk();
  const say = useTexts(conversationTexts);
  const phase = conversation.phase.value;
  const view = conversation.view.value;
  if (phase === 'ready' && view)
    return (
      <>
        <div class="conversation-top">
          <ConversationHead conversation={conversation} view={view} />
        </div>
        <div class="conversation-body">
          <Transcript conversation={conversation} view={view} />
          <ClaimBar view={view} />
          <Composer conversation={conversation} view={view} />
        </div>
      </>
    );
  if (phase === 'loading')
    return (
      <div class="skeleton-place">
        <Skeleton lines={6} />
      </div>
    );
  return (
    <>
      <a class="btn plain back" href={hrefOf({ at: 'inbox', box: desk.inbox.box.value })}>
        {say.back}
      </a>
      <Empty
        {...(phase === 'gone' ? say.gone : say.failed)}
        {...(phase === 'gone' ? {} : { onRetry: conversation.reload })}
      />
    </>
  );
}
