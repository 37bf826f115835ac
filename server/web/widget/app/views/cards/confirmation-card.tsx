import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Decision } from '../../api.ts';
import type { CardItem } from '../../conversation-items.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../../../../parts/icons.tsx';
import type { Tone } from '../../../../parts/cards/card-parts.tsx';
import { ConfirmationBody } from '../../../../parts/cards/confirmation-body.tsx';
import type { WireCard } from '../../../../parts/cards/wire-card.ts';

type Confirmation = Extract<WireCard, { type: 'confirmation' }>;
type Ended = Exclude<NonNullable<CardItem['confirmation']>, 'pending'>;

const tones: Readonly<Record<Ended, Tone>> = {
  confirmed: 'done',
  declined: 'idle',
  expired: 'idle',
  replaced: 'idle',
};

/** From here on the time that is left is told. */
const near = 5 * 60_000;

/** A question before something is done: what exactly will happen, yes or no, and how it was answered. */
export function ConfirmationCard({ item, card }: { item: CardItem; card: Confirmation }) {
  const { texts } = useApp();
  const say = texts.value.confirmation;
  const told = item.confirmation ?? 'expired';
  const left = useTimeLeft(card.expiresAt, told === 'pending');
  const state = told === 'pending' && left <= 0 ? 'expired' : told;
  const box = useFocus(item);
  const id = card.confirmationId;
  return (
    <section
      class="card confirmation"
      ref={box}
      role="group"
      tabIndex={-1}
      data-state={state}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-what`}
    >
      <header>
        <span class="eyebrow">
          <Icon name="shield" />
          {say.ask}
        </span>
        {state !== 'pending' && <span class={`badge ${tones[state]}`}>{say.states[state]}</span>}
      </header>
      <h3 id={`${id}-title`}>{card.title}</h3>
      <div id={`${id}-what`}>
        <ConfirmationBody card={card} goesBack={say.goesBack} />
      </div>
      {state === 'pending' ? <Answer card={card} left={left} /> : <p class="ended">{say.ends[state]}</p>}
    </section>
  );
}

/** The two buttons. Both rest while an answer is on its way, and keep the keyboard's focus. */
function Answer({ card, left }: { card: Confirmation; left: number }) {
  const { chat, texts } = useApp();
  const say = texts.value.confirmation;
  const deciding = chat.view.deciding.value.get(card.confirmationId);
  const isSending = deciding?.state === 'sending';
  const minutes = Math.ceil(left / 60_000);
  const button = (decision: Decision, label: string) => (
    <button
      type="button"
      class={decision === 'confirm' ? 'button' : 'button quiet'}
      aria-disabled={isSending}
      aria-busy={isSending && deciding.decision === decision}
      onClick={() => {
        if (!isSending) chat.decide(card.confirmationId, decision);
      }}
    >
      {isSending && deciding.decision === decision ? (
        <>
          <i class="spinner" aria-hidden="true" />
          {say.sending}
        </>
      ) : (
        label
      )}
    </button>
  );
  return (
    <footer class="answer">
      <div class="pair">
        {button('cancel', card.cancelLabel)}
        {button('confirm', card.confirmLabel)}
      </div>
      {left < near && (
        <p class="left" role="status">
          <Icon name="clock" />
          {say.minutesLeft(minutes)}
        </p>
      )}
      <p class="failed" role="alert">
        {deciding?.state === 'failed' && say.failed}
      </p>
    </footer>
  );
}

/** Time to answer in ms, by the server's clock; looked at again when it gets near, and then four times a minute. */
function useTimeLeft(expiresAt: string, runs: boolean): number {
  const { chat } = useApp();
  const leftNow = () => Date.parse(expiresAt) - chat.serverNow();
  const left = useSignal(leftNow());
  useEffect(() => {
    if (!runs) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const value = leftNow();
      left.value = value;
      if (value > 0)
        timer = setTimeout(
          look,
          value > near ? Math.min(value - near + 100, 2 ** 31 - 1) : Math.min(value + 50, 15_000),
        );
    };
    look();
    return () => clearTimeout(timer);
  }, [expiresAt, runs]);
  return left.value;
}

/**
 * A question that comes while the shopper is here gets the focus, unless they are in the middle of a sentence; one that
 * they answered keeps it. One that is withdrawn lets it go to where they write, and nothing moves.
 */
function useFocus(item: CardItem) {
  const { chat, draft, isPhone } = useApp();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const isWelcome = item.isNew === true && item.confirmation === 'pending' && chat.view.isOpen.peek();
    if (!isWelcome || draft.peek() !== '') return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { confirmation } = item;
  const was = useRef(confirmation);
  useEffect(() => {
    const { activeElement } = document;
    // The button that was pressed is gone, and the focus with it.
    const isHere = activeElement === document.body || box.current?.contains(activeElement) === true;
    const isOver = was.current === 'pending' && confirmation !== 'pending';
    was.current = confirmation;
    if (!isOver || !isHere || !chat.view.isOpen.peek()) return;
    const isAnswered = confirmation === 'confirmed' || confirmation === 'declined';
    const next = isAnswered ? box.current : document.getElementById(isPhone.peek() ? 'title' : 'composer');
    next?.focus({ preventScroll: true });
  }, [confirmation]);
  return box;
}
