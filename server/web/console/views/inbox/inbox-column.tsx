import { useEffect, useRef } from 'preact/hooks';
import { openIn } from '../../desk.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';
import { Glyph } from '../glyphs.tsx';
import { Empty, Skeleton } from '../parts.tsx';
import { InboxLine } from './inbox-line.tsx';

/** One box of the inbox, with its search. */
export function InboxColumn() {
  const desk = useDesk();
  const say = useTexts(inboxTexts);
  const shell = useTexts(shellTexts);
  const { inbox } = desk;
  return (
    <section class="column list" aria-labelledby="box-title">
      <header>
        <h2 id="box-title">{shell.boxes[inbox.box.value]}</h2>
        <Search />
      </header>
      <NoRoom />
      <Lines />
      {inbox.hasMore.value && (
        <button type="button" class="btn plain more" onClick={() => void inbox.more()}>
          {say.more}
        </button>
      )}
    </section>
  );
}

/** Who can take no more is told so where they would take one. */
function NoRoom() {
  const desk = useDesk();
  const { session } = useConsole();
  const say = useTexts(inboxTexts);
  const { inbox } = desk;
  if (!inbox.full.value || inbox.box.value !== 'waiting') return null;
  const supervises = session.me.value?.operator.role !== 'operator';
  return (
    <p class="no-room" role="status">
      {say.full(inbox.counts.value?.mine ?? 0)} {supervises ? say.fullSupervisor : say.fullHint}
    </p>
  );
}

function Lines() {
  const desk = useDesk();
  const say = useTexts(inboxTexts);
  const { inbox } = desk;
  const { value: items } = inbox.items;
  if (inbox.phase.value === 'failed') return <Empty title={say.failed} onRetry={inbox.refresh} />;
  if (inbox.phase.value === 'loading' && items.length === 0) return <Skeleton shape="item" lines={4} />;
  if (items.length === 0)
    return inbox.query.value === '' ? <Empty {...say.empty[inbox.box.value]} mark /> : <Empty {...say.empty.search} />;
  return (
    <ul class="lines-of-inbox" aria-label={say.list}>
      {items.map((item) => (
        <InboxLine key={item.conversationId} item={item} onOpen={() => openIn(desk, item.conversationId)} />
      ))}
    </ul>
  );
}

/** A pause in typing searches. */
const pause = 250;

function Search() {
  const { inbox } = useDesk();
  const say = useTexts(inboxTexts);
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const search = (words: string) => inbox.show(inbox.box.peek(), words.trim());
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (field.current && inbox.query.value === '' && document.activeElement !== field.current) field.current.value = '';
  }, [inbox.query.value]);
  return (
    <div class="search" role="search" aria-label={say.searchLabel}>
      <Glyph name="search" />
      <input
        ref={field}
        id="search"
        type="search"
        placeholder={say.search}
        aria-label={say.searchLabel}
        aria-keyshortcuts="/"
        autocomplete="off"
        onInput={({ currentTarget }) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => search(currentTarget.value), pause);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') search(event.currentTarget.value);
          if (event.key === 'Escape') {
            event.currentTarget.value = '';
            clearTimeout(timer.current);
            search('');
          }
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  );
}
