import { useSignal, type Signal } from '@preact/signals';
import type { Answer } from '../../../parts/answer.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useDesk, useTell, useTexts } from '../console-context.ts';

/** Does it once, closes when it worked, says what came of it. */
export function useDeed() {
  const desk = useDesk();
  const tell = useTell();
  const isBusy = useSignal(false);
  return {
    isBusy: isBusy.value,
    close: () => (desk.dialog.value = undefined),
    async act(deed: () => Promise<Answer<unknown> | undefined> | undefined, done: string) {
      if (isBusy.peek()) return;
      isBusy.value = true;
      const answer = await deed();
      isBusy.value = false;
      if (!answer) return;
      // Whatever the answer: who owns it now is on the page behind.
      if (tell(answer, done) || (!answer.ok && answer.status === 409)) desk.dialog.value = undefined;
    },
  };
}

/** A word for who goes on. */
export function NoteField({ label, note }: { label: string; note: Signal<string> }) {
  return (
    <label class="field">
      {label}
      <textarea
        rows={3}
        maxLength={4000}
        value={note.value}
        onInput={({ currentTarget }) => (note.value = currentTarget.value)}
      />
    </label>
  );
}

/** Taking it back, and doing it. */
export function Buttons(props: { submit: string; isBusy: boolean; onCancel: () => void; disabled?: boolean }) {
  const shell = useTexts(shellTexts);
  return (
    <footer class="dialog-deeds">
      <button type="button" class="btn" onClick={props.onCancel}>
        {shell.cancel}
      </button>
      <button type="submit" class="btn primary" aria-busy={props.isBusy} disabled={props.disabled}>
        {props.submit}
      </button>
    </footer>
  );
}
