import type { OpenConversation } from '../../conversation.ts';
import { composerTexts } from '../../texts/composer.ts';
import { useDesk, useTexts } from '../console-context.ts';

/** Replies that the server doesn't have yet, last: on their way, or to be tried again. */
export function UnsentReplies({ conversation }: { conversation: OpenConversation }) {
  const desk = useDesk();
  const say = useTexts(composerTexts);
  const { unsent } = desk.drafts.of(conversation.id).value;
  const shown = unsent.filter(
    (each) =>
      !conversation.items.value.some(
        (item) => item.kind === 'message' && item.clientMessageId === each.clientMessageId,
      ),
  );
  return (
    <>
      {shown.map(({ clientMessageId, text }) => {
        const isOnItsWay = conversation.sending.value.has(clientMessageId);
        return (
          <div class="row" key={clientMessageId}>
            <div class="message ours by-operator unsent">
              <p class="bubble">{text}</p>
              <p class="meta" role="status">
                {isOnItsWay ? (
                  say.sending
                ) : (
                  <>
                    <span class="bad">{say.notSent}</span>{' '}
                    <button type="button" class="link" onClick={() => conversation.retry(clientMessageId)}>
                      {say.tryAgain}
                    </button>{' '}
                    <button
                      type="button"
                      class="link"
                      onClick={() => {
                        const words = conversation.drop(clientMessageId);
                        if (words === undefined) return;
                        desk.drafts.change(conversation.id, (draft) => ({
                          ...draft,
                          reply: [words, draft.reply].filter(Boolean).join('\n\n'),
                        }));
                      }}
                    >
                      {say.edit}
                    </button>
                  </>
                )}
              </p>
            </div>
          </div>
        );
      })}
    </>
  );
}
