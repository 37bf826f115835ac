import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Conversation } from '../../../../../contract/session.ts';
import { useApp } from '../app-context.ts';
import { waitingTexts } from './waiting-texts.ts';

/** The line moves; it is looked at so often, milliseconds. */
const lookEveryMs = 5_000;

/** The place in line, or when people answer again, and a form to leave a contact. */
export function Waiting() {
  const { chat, language, format } = useApp();
  const handoff = useSignal<Conversation['handoff']>(undefined);
  const contact = useSignal('');
  const sending = useSignal<'no' | 'sending' | 'invalid' | 'failed'>('no');
  const say = waitingTexts[language.value];
  const look = async () => {
    const answer = await chat.readHandoff();
    if (answer.ok) handoff.value = answer.value;
  };
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), lookEveryMs);
    return () => clearInterval(timer);
  }, []);
  const leave = async () => {
    sending.value = 'sending';
    const answer = await chat.leaveContact(contact.value.trim());
    sending.value = answer.ok ? 'no' : answer.status === 400 ? 'invalid' : 'failed';
    if (answer.ok) await look();
  };
  const { place, attended, opensAt, contact: isLeft } = handoff.value ?? {};
  const problem = sending.value === 'invalid' || sending.value === 'failed' ? say[sending.value] : undefined;
  if (!handoff.value) return null;
  return (
    <section class="rating waiting" aria-label={say.leave}>
      {place !== undefined && (
        <p>
          <span role="status">{say.place(place)}</span> {say.urgent}
        </p>
      )}
      {attended === false && <p role="status">{say.unattended}</p>}
      {opensAt !== undefined && (
        <p role="status">{say.opensAt(`${format.value.date(opensAt)} ${format.value.time(opensAt)}`)}</p>
      )}
      {isLeft ? (
        <p role="status">{say.left}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void leave();
          }}
        >
          <p>{say.leave}</p>
          <input
            aria-label={say.contact}
            placeholder={say.contact}
            maxLength={254}
            required
            value={contact.value}
            onInput={(event) => (contact.value = event.currentTarget.value)}
          />
          <button type="submit" class="link" disabled={sending.value === 'sending'}>
            {say.send}
          </button>
          {problem !== undefined && (
            <p class="failed" role="alert">
              {problem}
            </p>
          )}
        </form>
      )}
    </section>
  );
}
