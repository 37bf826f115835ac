import { useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OperatorConversation } from '../../../../contract/operator/conversation.ts';
import { Icon } from '../../../parts/icons.tsx';
import type { OpenConversation } from '../../conversation.ts';
import type { LiveItem } from '../../conversation-items.ts';
import { conversationTexts } from '../../texts/conversation.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';
import { TranscriptItem } from './transcript-item.tsx';
import { UnsentReplies } from './unsent.tsx';

/** How near the end one must be for new words to pull the view along, in pixels. */
const nearEnd = 120;
const brightFor = 2200;

export const keyOf = (item: LiveItem): string =>
  item.kind === 'message' || item.kind === 'note'
    ? item.id
    : item.kind === 'tool'
      ? item.callId
      : `${item.kind}-${item.seq}`;

/** All that the conversation holds. It follows what is new while one is at its end. */
export function Transcript({ conversation, view }: { conversation: OpenConversation; view: OperatorConversation }) {
  const desk = useDesk();
  const { format } = useConsole();
  const say = useTexts(conversationTexts);
  const box = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const hasMore = useSignal(false);
  const items = conversation.items.value;
  const toEnd = () => {
    const { current } = box;
    if (!current) return;
    current.scrollTop = current.scrollHeight;
    follows.current = true;
    hasMore.value = false;
  };
  // A picture makes room for itself when it is there, and details beside the words leave them less.
  const keepUp = () => {
    if (follows.current) toEnd();
  };
  useLayoutEffect(() => {
    if (follows.current) toEnd();
    else hasMore.value = true;
  }, [items]);
  useOwnWords(desk.drafts.of(conversation.id).value.unsent.length, toEnd);
  useLayoutEffect(() => {
    const resized = new ResizeObserver(keepUp);
    if (box.current) resized.observe(box.current);
    return () => resized.disconnect();
  }, []);
  useSignalEffect(() => {
    const spot = desk.spot.value;
    if (!spot || !box.current) return;
    follows.current = false;
    showSpot(box.current, spot);
  });
  return (
    <div class="transcript-place">
      <div
        class="transcript"
        ref={box}
        tabIndex={0}
        role="log"
        aria-label={say.transcript}
        aria-live="off"
        onLoadCapture={keepUp}
        onScroll={({ currentTarget: at }) => {
          follows.current = at.scrollHeight - at.scrollTop - at.clientHeight < nearEnd;
          if (follows.current) hasMore.value = false;
        }}
      >
        {items.map((item, at) => {
          const before = items[at - 1];
          const day = format.value.daysAgo(item.at);
          const isNewDay = before === undefined || format.value.daysAgo(before.at) !== day;
          return (
            <div
              key={keyOf(item)}
              class="row"
              id={`seq-${item.seq}`}
              data-seq={item.seq}
              data-call={item.kind === 'tool' ? item.callId : undefined}
            >
              {isNewDay && <h3 class="day">{[say.today, say.yesterday][day] ?? format.value.date(item.at)}</h3>}
              <TranscriptItem item={item} view={view} before={before} />
            </div>
          );
        })}
        <UnsentReplies conversation={conversation} />
      </div>
      {hasMore.value && (
        <button type="button" class="more-below" onClick={toEnd}>
          <Icon name="down" /> {say.newMessages}
        </button>
      )}
    </div>
  );
}

/** One's own words: who sends them goes where they stand. */
function useOwnWords(sent: number, toEnd: () => void): void {
  const sentBefore = useRef(sent);
  useLayoutEffect(() => {
    if (sent > sentBefore.current) toEnd();
    sentBefore.current = sent;
  }, [sent]);
}

/** Scrolls to a place of the log and lights it up for a moment. A place inside a folded call unfolds it. */
function showSpot(box: HTMLElement, spot: { seq: number; callId?: string }): void {
  const rows = [...box.querySelectorAll<HTMLElement>('.row')];
  const byCall = spot.callId === undefined ? undefined : rows.find((row) => row.dataset['call'] === spot.callId);
  const exact = byCall ?? rows.findLast((row) => Number(row.dataset['seq']) === spot.seq);
  const row = exact ?? rows.findLast((each) => Number(each.dataset['seq']) <= spot.seq);
  if (!row) return;
  row.querySelector('details')?.setAttribute('open', '');
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  row.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  row.classList.add('bright');
  setTimeout(() => row.classList.remove('bright'), brightFor);
}
