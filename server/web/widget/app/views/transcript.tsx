import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isRateable, quickRepliesOf, waitingFor } from '../conversation-queries.ts';
import type { Item } from '../conversation-items.ts';
import { transcriptRows, type Row } from '../transcript-rows.ts';
import { useApp } from './app-context.ts';
import { AnyCard } from './cards/any-card.tsx';
import { Icon } from '../../../parts/icons.tsx';
import { tagOf } from '../../../parts/language.ts';
import { Message } from './message.tsx';
import { Speaking } from './speaking.tsx';
import { Welcome } from './welcome.tsx';
import { createLaterPart } from './later-part.tsx';

const RatingForm = createLaterPart(() => import('./endings.ts').then((part) => part.RatingForm));
const Waiting = createLaterPart(() => import('./endings.ts').then((part) => part.Waiting));

/** How near the end one must be for new words to pull the view along, in pixels. */
const nearEnd = 96;

/** What is read from its beginning: what the shopper said or decided, what a person said, and what happened. */
const beginnings =
  ".row:has(.mine, .by-operator, .notice), .confirmation:is([data-state='confirmed'], [data-state='declined']) .ended";

/**
 * How far down new words pull the view: to the end, but not past the newest thing that is read from its beginning, such
 * as the question before an answer. Never up.
 */
function restOf(box: HTMLElement): number {
  const newest = [...box.querySelectorAll<HTMLElement>(beginnings)].at(-1);
  const end = box.scrollHeight - box.clientHeight;
  return newest
    ? Math.min(end, newest.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop - 14)
    : end;
}

const isShoppersAct = (item: Item) => {
  if (item.kind === 'message') return item.author === 'shopper';
  if (item.kind === 'notice') return item.notice === 'handoff';
  return item.confirmation === 'confirmed' || item.confirmation === 'declined';
};

/** The conversation. New words pull it along only while the shopper follows; else a button says that there is more. */
export function Transcript() {
  const { chat, texts, format, sheet } = useApp();
  const { conversation, phase, isOpen } = chat.view;
  const box = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const sentCount = useRef(0);
  const newestKey = useRef<string | undefined>(undefined);
  const hasMore = useSignal(false);
  const rows = useComputed(() => transcriptRows(conversation.value, format.value.daysAgo));
  const say = texts.value;

  const pull = () => {
    const { current } = box;
    if (current) current.scrollTop = Math.max(current.scrollTop, restOf(current));
  };
  useLayoutEffect(() => {
    const sent = conversation.value.items.filter(isShoppersAct).length;
    if (sent > sentCount.current) follows.current = true;
    sentCount.current = sent;
    const newest = rows.value.at(-1)?.item.key;
    const isNew = newest !== newestKey.current || waitingFor(conversation.value) !== 'nothing';
    newestKey.current = newest;
    if (!follows.current && isNew) hasMore.value = true;
  });
  // Not when this part is drawn: what stands after the last item comes by itself, some of it fetched first.
  useEffect(() => {
    const follow = () => {
      if (follows.current) pull();
    };
    const grown = new MutationObserver(follow);
    const resized = new ResizeObserver(follow);
    if (box.current) {
      grown.observe(box.current, { childList: true, characterData: true, subtree: true });
      resized.observe(box.current);
    }
    return () => {
      grown.disconnect();
      resized.disconnect();
    };
  }, []);
  useSignalEffect(() => {
    if (isOpen.value && follows.current) requestAnimationFrame(pull);
  });

  const isEmpty = rows.value.length === 0;
  return (
    <>
      <div
        class="transcript"
        ref={box}
        tabIndex={0}
        inert={sheet.value !== undefined}
        role="log"
        aria-live="off"
        aria-label={say.conversation}
        onScroll={({ currentTarget }) => {
          follows.current = currentTarget.scrollTop > restOf(currentTarget) - nearEnd;
          if (follows.current) hasMore.value = false;
        }}
      >
        {isEmpty && phase.value === 'ready' && <Welcome />}
        <Phase />
        {rows.value.map((row) => (
          <TranscriptRow key={row.item.key} row={row} />
        ))}
        <Ending />
      </div>
      {hasMore.value && !sheet.value && (
        <button type="button" class="more" onClick={pull}>
          <Icon name="down" /> {say.newMessages}
        </button>
      )}
    </>
  );
}

function Phase() {
  const { chat, texts } = useApp();
  const say = texts.value;
  const { phase, conversation } = chat.view;
  if (phase.value === 'failed')
    return (
      <p class="notice" role="status">
        {say.loadFailed}{' '}
        <button type="button" class="link" onClick={() => chat.reload()}>
          {say.tryAgain}
        </button>
      </p>
    );
  if (phase.value === 'loading' && conversation.value.items.length === 0)
    return (
      <p class="notice" role="status">
        {say.loading}
      </p>
    );
  return null;
}

function TranscriptRow({ row }: { row: Row }) {
  const { item, newDay, newSpeaker, showTime } = row;
  const { texts, format } = useApp();
  const say = texts.value;
  const near = [say.today, say.yesterday][format.value.daysAgo(item.at)];
  // Drawn again only when something of it changed: a long conversation stays quick while words stream.
  const content = useMemo(() => {
    if (item.kind === 'message') return <Message item={item} showTime={showTime} />;
    if (item.kind === 'card')
      return (
        <Speaking language={item.language}>
          <AnyCard item={item} />
        </Speaking>
      );
    return <p class={`notice ${item.notice === 'handoff' ? 'asked' : ''}`}>{say.notice(item)}</p>;
  }, [item, showTime, say]);
  return (
    <>
      {newDay && <h2 class="day">{near ?? format.value.date(item.at)}</h2>}
      <div
        class={`row ${newSpeaker ? 'first' : ''}`}
        lang={item.kind === 'card' && item.language ? tagOf[item.language] : undefined}
      >
        {content}
      </div>
    </>
  );
}

/** What stands after the last item: quick replies, what the agent is doing, the wish for a person, the rating. */
function Ending() {
  const { chat, texts } = useApp();
  const say = texts.value;
  const { conversation, person } = chat.view;
  const state = conversation.value;
  const replies = quickRepliesOf(state);
  const waits = waitingFor(state) === 'reply';
  return (
    <>
      {waits && (
        <div class="typing" data-tool={state.tool}>
          <span class="dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {state.tool === undefined ? say.typing : (say.tools[state.tool] ?? say.typing)}…
        </div>
      )}
      {!waits && replies.length > 0 && (
        <ul class="replies" aria-label={say.quickReplies}>
          {replies.map((reply) => (
            <li>
              <button type="button" onClick={() => chat.send(reply)}>
                {reply}
              </button>
            </li>
          ))}
        </ul>
      )}
      {person.value === 'failed' && (
        <p class="notice failed" role="alert">
          {say.person.failed}{' '}
          <button type="button" class="link" onClick={() => chat.askForPerson()}>
            {say.tryAgain}
          </button>
        </p>
      )}
      {person.value === 'asked' && !state.handedOff && <p class="notice">{say.person.note}</p>}
      {state.handedOff && state.owner === 'agent' && <Waiting />}
      {isRateable(state) && !waits && replies.length === 0 && <RatingForm />}
    </>
  );
}
