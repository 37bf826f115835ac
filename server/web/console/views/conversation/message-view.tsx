import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { RichText } from '../../../parts/rich-text.tsx';
import type { MessageItem } from '../../conversation-items.ts';
import { conversationTexts } from '../../texts/conversation.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';
import { langOf } from '../lang-of.ts';

interface Props {
  item: MessageItem & { streaming?: boolean };
  /** Another one spoke before. */
  isFirst: boolean;
  conversationId: string;
  shopper: string | undefined;
}

/** What somebody said: the shopper on the left, the shop on the right, each by name. Shoppers' words are text alone. */
export function MessageView({ item, isFirst, conversationId, shopper }: Props) {
  const desk = useDesk();
  const { format } = useConsole();
  const say = useTexts(conversationTexts);
  const { author } = item;
  const isOurs = author !== 'shopper';
  const isMe = author === 'operator' && item.name === desk.me.operator.name;
  const names = {
    shopper: shopper ?? say.shopper,
    agent: say.assistant,
    operator: isMe ? say.me : (item.name ?? say.team),
    system: say.system,
  };
  return (
    <div
      class={`message ${isOurs ? 'ours' : 'theirs'} by-${author}`}
      data-streaming={item.streaming === true || undefined}
    >
      {isFirst ? (
        <p class="meta">
          <strong dir="auto">{names[author]}</strong>
          <time dateTime={item.at}>{format.value.time(item.at)}</time>
        </p>
      ) : (
        <span class="unseen">{names[author]}: </span>
      )}
      {item.attachments && item.attachments.length > 0 && (
        <div class="photos">
          {item.attachments.map((id) => (
            <Photo key={id} conversationId={conversationId} id={id} />
          ))}
        </div>
      )}
      {item.text !== '' &&
        (author === 'agent' ? (
          <div class="bubble" lang={langOf(item.text)}>
            <Cited item={item} />
          </div>
        ) : (
          <p class="bubble" dir="auto" lang={langOf(item.text)}>
            {item.text}
          </p>
        ))}
      {item.streaming === true && <p class="meta">{say.typing}</p>}
    </div>
  );
}

/** The assistant's words with the sources they cite. */
function Cited({ item }: { item: MessageItem }) {
  const say = useTexts(conversationTexts);
  const open = useSignal<number | undefined>(undefined);
  const known = useMemo(() => new Set(item.citations.map((each) => each.index)), [item.citations]);
  const shown = item.citations.find((each) => each.index === open.value);
  const panel = `sources-${item.id}`;
  const chip = (index: number) => (
    <button
      type="button"
      class="cite"
      aria-label={say.source(index)}
      aria-expanded={open.value === index}
      aria-controls={panel}
      onClick={() => (open.value = open.value === index ? undefined : index)}
    >
      {index}
    </button>
  );
  return (
    <>
      <RichText text={item.text} citing={{ known, chip }} />
      {item.citations.length > 0 && (
        <div class="source" id={panel} role="status">
          {shown && (
            <p>
              <strong>{shown.title}</strong>
              {shown.headings.length > 0 && <span> › {shown.headings.join(' › ')}</span>}
              <span class="soft"> · {shown.source}</span>
            </p>
          )}
        </div>
      )}
    </>
  );
}

/** A photo that the shopper sent, from our own server. */
function Photo({ conversationId, id }: { conversationId: string; id: string }) {
  const { api } = useConsole();
  const say = useTexts(conversationTexts);
  const url = useSignal<string | undefined>(undefined);
  const isLost = useSignal(false);
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    void api
      .blob(`conversations/${encodeURIComponent(conversationId)}/photos/${encodeURIComponent(id)}`)
      .then((answer) => {
        if (isGone) return;
        if (answer.ok) url.value = made = URL.createObjectURL(answer.value);
        else isLost.value = true;
      });
    return () => {
      isGone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [id]);
  if (isLost.value) return <span class="photo lost">{say.photoLost}</span>;
  if (url.value === undefined) return <span class="photo" />;
  return (
    <a class="photo" href={url.value} target="_blank" rel="noreferrer">
      <img src={url.value} alt={say.photo} />
    </a>
  );
}
