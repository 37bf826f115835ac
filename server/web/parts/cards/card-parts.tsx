import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useCards } from './card-context.ts';
import { Icon } from '../icons.tsx';

export type Tone = 'good' | 'done' | 'warn' | 'bad' | 'idle';

/** The frame of a card: a small title with what it is about, a badge, and the rest. */
export function CardFrame(props: {
  kind: string;
  title: ComponentChildren;
  badge?: { text: string; tone: Tone };
  children: ComponentChildren;
}) {
  return (
    <section class={`card ${props.kind}`}>
      <header>
        <h3>{props.title}</h3>
        {props.badge && <span class={`badge ${props.badge.tone}`}>{props.badge.text}</span>}
      </header>
      {props.children}
    </section>
  );
}

/** A picture that the words beside it describe. One that doesn't load leaves an even surface. */
export function Picture({ url, size }: { url: string; size: number }) {
  const broken = useSignal(false);
  const src = useCards().picture(url);
  if (broken.value || src === undefined) return <span class="picture" data-size={size} />;
  return (
    <img
      class="picture"
      data-size={size}
      src={src}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      draggable={false}
      onError={() => (broken.value = true)}
    />
  );
}

/** A number that one may want elsewhere, with a button that copies it. */
export function Copyable({ label, value }: { label: string; value: string }) {
  const { texts } = useCards();
  const copied = useSignal(false);
  const say = texts.value;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      copied.value = true;
      setTimeout(() => (copied.value = false), 2000);
    } catch {
      // the browser says no; the number can still be selected
    }
  };
  return (
    <span class="copyable">
      <span class="unseen">{label}: </span>
      <span class="number">{value}</span>
      <button type="button" class="plain small" aria-label={`${say.copy}: ${value}`} onClick={() => void copy()}>
        <Icon name={copied.value ? 'check' : 'copy'} />
      </button>
      <span class="unseen" role="status">
        {copied.value && say.copied}
      </span>
    </span>
  );
}
