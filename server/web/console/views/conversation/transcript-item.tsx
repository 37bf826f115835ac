import { useMemo } from 'preact/hooks';
import type { ConversationItem, OperatorConversation } from '../../../../contract/operator/conversation.ts';
import type { LiveItem } from '../../conversation-items.ts';
import { conversationTexts } from '../../texts/conversation.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { AnyCard } from '../cards/any-card.tsx';
import { useConsole, useTexts } from '../console-context.ts';
import { Glyph } from '../glyphs.tsx';
import { MessageView } from './message-view.tsx';
import { ToolCall } from './tool-call.tsx';

type Of<Kind extends ConversationItem['kind']> = Extract<LiveItem, { kind: Kind }>;

/** One thing that happened. Drawn again only when something of it changed. */
export function TranscriptItem(props: { item: LiveItem; view: OperatorConversation; before: LiveItem | undefined }) {
  const { item, view, before } = props;
  const { language } = useConsole();
  const isFirst = !(before?.kind === 'message' && item.kind === 'message' && sameSpeaker(before, item));
  return useMemo(() => {
    switch (item.kind) {
      case 'message':
        return <MessageView item={item} isFirst={isFirst} conversationId={view.id} shopper={view.shopper.name} />;
      case 'card':
        return <AnyCard item={item} />;
      case 'tool':
        return <ToolCall item={item} />;
      case 'turn':
        return <TurnEnd item={item} />;
      case 'note':
        return <Note item={item} />;
      case 'handoff':
        return <HandoffStep item={item} before={before} />;
    }
  }, [item, isFirst, language.value]);
}

const sameSpeaker = (one: Of<'message'>, other: Of<'message'>) =>
  one.author === other.author && one.name === other.name;

/** A note is the team's own: another colour, another place, and it says who can see it. */
function Note({ item }: { item: Of<'note'> }) {
  const { format } = useConsole();
  const say = useTexts(conversationTexts);
  return (
    <article class="note-view">
      <header>
        <Glyph name="note" />
        <strong>{say.noteBy(item.name)}</strong>
        <span>{say.noteFor}</span>
        <time dateTime={item.at}>{format.value.time(item.at)}</time>
      </header>
      <p dir="auto">{item.text}</p>
    </article>
  );
}

function HandoffStep({ item, before }: { item: Of<'handoff'>; before: LiveItem | undefined }) {
  const { format } = useConsole();
  const say = useTexts(conversationTexts);
  const inbox = useTexts(inboxTexts);
  // Nobody asked for it: the step that follows says who stepped in.
  if (item.event === 'requested' && item.reason === 'taken_over') return null;
  const isTakenOver = before?.kind === 'handoff' && before.event === 'requested' && before.reason === 'taken_over';
  const words = item.event === 'accepted' && isTakenOver ? say.events.taken_over(item.operator?.name ?? '') : undefined;
  return (
    <p class="event">
      <Glyph name={item.event === 'resolved' ? 'check' : 'handoff'} />
      <span>{words ?? handoffWords(item, say.events, inbox.reasons)}</span>
      <time dateTime={item.at}>{format.value.time(item.at)}</time>
    </p>
  );
}

function handoffWords(
  { event, operator, from, reason }: Of<'handoff'>,
  say: (typeof conversationTexts)['en']['events'],
  reasons: (typeof inboxTexts)['en']['reasons'],
): string {
  switch (event) {
    case 'requested':
      return say.requested(reason === undefined ? '' : reasons[reason]);
    case 'accepted':
      return from ? say.passed(operator?.name ?? '', from.name) : say.accepted(operator?.name ?? '');
    case 'returned_to_agent':
      return say.returned_to_agent(operator?.name ?? '');
    case 'returned_to_line':
      return operator ? say.returned_to_line(operator.name) : say.returned_to_line_alone;
    case 'resolved':
      return operator ? say.resolved(operator.name) : say.resolved_alone;
  }
}

/** How a turn of the assistant ended: only what one can learn from is told. */
function TurnEnd({ item }: { item: Of<'turn'> }) {
  const say = useTexts(conversationTexts);
  if (item.outcome.kind === 'failed' && item.outcome.reason === 'superseded')
    return <p class="event">{say.turns.superseded}</p>;
  if (item.outcome.kind === 'failed')
    return (
      <p class="event bad">
        <Glyph name="alert" />
        <span>{say.turns.failed}</span>
      </p>
    );
  if (!item.intent) return null;
  return (
    <p class="turn-end" title={item.model}>
      {say.turns.intent(item.intent.label, Math.round(item.intent.confidence * 100))}
    </p>
  );
}
