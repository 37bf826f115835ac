import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { MessageItem } from '../conversation-items.ts';
import { tagIn } from '../../../parts/language.ts';
import { useApp } from './app-context.ts';
import { SentPhoto } from './photos.tsx';
import { RichText } from '../../../parts/rich-text.tsx';

/** One message with, when it is the last of its group, the time below. */
export function Message({ item, showTime }: { item: MessageItem; showTime: boolean }) {
  const { texts, format } = useApp();
  const say = texts.value;
  const mine = item.author === 'shopper';
  // what the system tells, nobody signs
  const who = { shopper: say.you, operator: item.name ?? say.operatorSays, agent: say.aiLabel, system: '' }[
    item.author
  ];
  return (
    <div class={`message ${mine ? 'mine' : 'theirs'} by-${item.author}`} data-streaming={item.streaming || undefined}>
      {who && <span class="unseen">{who}: </span>}
      {item.attachments && item.attachments.length > 0 && (
        <div class="photos">
          {item.attachments.map((id) => (
            <SentPhoto key={id} id={id} />
          ))}
        </div>
      )}
      {mine ? (
        item.text !== '' && (
          <p class="bubble" dir="auto" lang={tagIn(item.text)}>
            {item.text}
          </p>
        )
      ) : (
        <Reply item={item} />
      )}
      {mine && item.delivery !== 'sent' && <Delivery item={item} />}
      {showTime && item.delivery === 'sent' && (
        <time class="stamp" dateTime={item.at}>
          {!mine && who && <span class="who">{who} · </span>}
          {format.value.time(item.at)}
        </time>
      )}
    </div>
  );
}

function Delivery({ item }: { item: MessageItem }) {
  const { texts, chat } = useApp();
  const say = texts.value;
  if (item.delivery === 'sending') return <span class="stamp">{say.sending}</span>;
  return (
    <span class="stamp failed">
      {say.notSent}{' '}
      <button type="button" class="link" onClick={() => chat.retry(item.key)}>
        {say.tryAgain}
      </button>
    </span>
  );
}

/** The agent's or an operator's words, with the sources they cite as small numbers that open below. */
function Reply({ item }: { item: MessageItem }) {
  const { texts } = useApp();
  const openIndex = useSignal<number | undefined>(undefined);
  const known = useMemo(() => new Set(item.citations.map((each) => each.index)), [item.citations]);
  const say = texts.value;
  const panelId = `sources-${item.key}`;
  const open = item.citations.find((each) => each.index === openIndex.value);
  const chip = (index: number) => (
    <button
      type="button"
      class="cite"
      aria-label={say.source(index)}
      aria-expanded={openIndex.value === index}
      aria-controls={panelId}
      onClick={() => (openIndex.value = openIndex.value === index ? undefined : index)}
    >
      {index}
    </button>
  );
  return (
    <>
      <RichText text={item.text} citing={{ known, chip }} />
      {item.citations.length > 0 && (
        <div class="source" id={panelId} role="status">
          {open && (
            <p>
              <span class="cite" aria-hidden="true">
                {open.index}
              </span>
              <span>
                <strong>{open.title}</strong>
                {open.headings.length > 0 && <span class="path">{open.headings.join(' › ')}</span>}
              </span>
            </p>
          )}
        </div>
      )}
    </>
  );
}
