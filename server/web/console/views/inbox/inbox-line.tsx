import type { InboxItem } from '../../../../contract/operator/inbox.ts';
import { wordFor } from '../../languages.ts';
import { hrefOf } from '../../route.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { urgencyOf, waitedFor } from '../../waiting-time.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';
import { langOf } from '../lang-of.ts';
import { shopperName } from '../shopper-name.ts';

/** One conversation in the list: who, why, since when, in which language, and what was said last. */
export function InboxLine({ item, onOpen }: { item: InboxItem; onOpen: () => void }) {
  const desk = useDesk();
  const say = useTexts(inboxTexts);
  const { handoff, shopper, lastMessage } = item;
  const isOpen = desk.current.value?.id === item.conversationId;
  const isSelected = desk.selected.value === item.conversationId;
  const href = hrefOf({ at: 'inbox', box: desk.inbox.box.value, conversationId: item.conversationId });
  return (
    <li id={`item-${item.conversationId}`}>
      <a
        class="inbox-line"
        href={href}
        aria-current={isOpen ? 'true' : undefined}
        data-selected={isSelected || undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onOpen();
        }}
      >
        <span class="who">
          <strong dir="auto">{shopperName(shopper, say.shopper)}</strong>
          {shopper.vip && <span class="chip vip">{say.vip}</span>}
          <span class="speaks" title={say.speaksLabel[item.language]}>
            <span aria-hidden="true">{say.speaks[item.language]}</span>
            <span class="unseen">{say.speaksLabel[item.language]}</span>
          </span>
          <When item={item} />
        </span>
        <span class="said">
          {lastMessage ? (
            <>
              <span class="soft">{say.saidBy[lastMessage.author]}</span>
              <span lang={langOf(lastMessage.text)}>{lastMessage.text}</span>
            </>
          ) : (
            item.intent?.label
          )}
        </span>
        <span class="chips">
          {handoff?.safety && <span class="chip safety">{say.safety}</span>}
          {handoff && <span class={`chip reason ${handoff.reason}`}>{say.reasons[handoff.reason]}</span>}
          {handoff !== undefined && handoff.times > 1 && <span class="chip again">{say.times(handoff.times)}</span>}
          {handoff?.asksFor !== undefined && <span class="chip asks-for">{say.asksFor(handoff.asksFor)}</span>}
          {item.intent && <span class="chip">{item.intent.label}</span>}
          {item.mood !== undefined && item.mood !== 'calm' && (
            <span class={`chip mood ${item.mood}`}>{say.moods[item.mood]}</span>
          )}
          {handoff?.skills.map((skill) => (
            <span class="chip skill" key={skill}>
              {wordFor(say.skills, skill)}
            </span>
          ))}
          {handoff?.fits === true && item.owner === 'agent' && (
            <span class="chip fits" title={say.fitsHint}>
              {say.fits}
            </span>
          )}
          {item.unanswered && item.owner === 'operator' && <span class="chip unanswered">{say.unanswered}</span>}
          {desk.drafts.has(item.conversationId) && <span class="chip draft">{say.draft}</span>}
          {item.operator && item.operator.id !== desk.me.operator.id && (
            <span class="chip">{say.with(item.operator.name)}</span>
          )}
        </span>
      </a>
    </li>
  );
}

/** Of what is in line: how long it waits, running. Of the rest: when something happened last. */
function When({ item }: { item: InboxItem }) {
  const { now, format } = useConsole();
  const say = useTexts(inboxTexts);
  const { handoff } = item;
  if (handoff && item.owner === 'agent' && item.state !== 'resolved') {
    const time = waitedFor(handoff.requestedAt, now.value, say);
    return (
      <time class={`when ${urgencyOf(handoff.requestedAt, now.value)}`} dateTime={handoff.requestedAt}>
        <span class="unseen">{say.waited(time)}</span>
        <span aria-hidden="true">{time}</span>
      </time>
    );
  }
  const at = item.lastMessage?.at ?? item.updatedAt;
  return (
    <time class="when" dateTime={at}>
      {format.value.daysAgo(at) === 0 ? format.value.time(at) : format.value.date(at)}
    </time>
  );
}
