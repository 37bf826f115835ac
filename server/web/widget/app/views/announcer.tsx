import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { tagIn } from '../../../parts/language.ts';
import { useApp } from './app-context.ts';

/**
 * Tells a screen reader what came, politely and once: whole messages, not the words as they stream, and nothing of
 * the transcript that was there before.
 */
export function Announcer() {
  const { chat, texts } = useApp();
  const said = useSignal('');
  const upTo = useRef<number | undefined>(undefined);
  useSignalEffect(() => {
    const { items, lastSeq } = chat.view.conversation.value;
    const from = upTo.current;
    if (from === undefined || lastSeq < from || chat.view.phase.peek() === 'loading') {
      upTo.current = lastSeq;
      said.value = ''; // another shopper's words, perhaps
      return;
    }
    const fresh = items.filter((item) => (item.seq ?? 0) > from);
    if (fresh.some((item) => item.kind === 'message' && item.streaming)) return; // when it is whole
    upTo.current = lastSeq;
    const words = fresh.flatMap((item) => {
      if (item.kind === 'message') return item.author === 'shopper' ? [] : [item.text.replace(/\*\*|\[\d+\]/g, '')];
      if (item.kind === 'notice') return [texts.value.notice(item)];
      if (item.card.type === 'confirmation') return [texts.value.confirmation.announce(item.card.title)];
      return item.card.type === 'service_request' ? [`${item.card.title} ${item.card.number}`] : [];
    });
    if (words.length > 0) said.value = words.join('\n');
  });
  return (
    <div class="unseen" aria-live="polite" lang={tagIn(said.value)}>
      {said.value}
    </div>
  );
}
