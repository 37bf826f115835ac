import { useSignal } from '@preact/signals';
import type { OperatorConversation } from '../../../../contract/operator/conversation.ts';
import { claimCurrent } from '../../claim.ts';
import { conversationTexts } from '../../texts/conversation.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { waitedFor } from '../../waiting-time.ts';
import { useConsole, useDesk, useTell, useTexts } from '../console-context.ts';
import { Key } from '../parts.tsx';
import { openHandoff } from './conversation-head.tsx';

/** Above the composer while the conversation isn't one's own: who has it, and the way to have it. */
export function ClaimBar({ view }: { view: OperatorConversation }) {
  const desk = useDesk();
  const { now, session } = useConsole();
  const say = useTexts(conversationTexts);
  const inbox = useTexts(inboxTexts);
  const tell = useTell();
  const isBusy = useSignal(false);
  if (view.operator?.id === desk.me.operator.id) return null;
  const handoff = openHandoff(view);
  const waits = view.owner === 'agent' && view.state === 'handed_off' && handoff;
  const supervises = session.me.value?.operator.role !== 'operator';
  const isFull = desk.inbox.full.value && !supervises;
  const claim = async () => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    await claimCurrent(desk, tell, say.claimed);
    isBusy.value = false;
  };
  const words = waits
    ? [
        `${inbox.reasons[handoff.reason]} · ${say.bar.waiting(waitedFor(handoff.requestedAt, now.value, inbox))}`,
        say.bar.waitingHint,
      ]
    : view.operator
      ? [say.bar.other(view.operator.name), say.bar.otherHint]
      : view.state === 'resolved'
        ? [say.bar.resolved, say.bar.resolvedHint]
        : [say.bar.agent, say.bar.agentHint];
  const label = waits ? say.claim : view.operator ? say.takeFrom : say.takeOver;
  return (
    <div class={`claim-bar ${waits ? 'waits' : ''}`} role="region" aria-label={words[0]}>
      <p>
        <strong>{words[0]}</strong>
        <span class="soft">
          {isFull ? `${inbox.full(desk.inbox.counts.value?.mine ?? 0)} ${inbox.fullHint}` : words[1]}
        </span>
      </p>
      {(!view.operator || supervises) && view.state !== 'resolved' && (
        <button
          type="button"
          class="btn primary"
          aria-busy={isBusy.value}
          disabled={isFull}
          aria-keyshortcuts="c"
          onClick={() => void claim()}
        >
          {isBusy.value ? say.claiming : label} <Key>C</Key>
        </button>
      )}
    </div>
  );
}
