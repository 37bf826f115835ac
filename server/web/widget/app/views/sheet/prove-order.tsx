import { useSignal } from '@preact/signals';
import { useApp } from '../app-context.ts';
import { TextField } from './fields.tsx';
import { useSheetTexts } from './use-sheet-texts.ts';

/** A guest names an order and what only its buyer knows. It goes into the chat as their own words. */
export function ProveOrder() {
  const { chat, sheet } = useApp();
  const say = useSheetTexts().prove;
  const number = useSignal('');
  const proof = useSignal('');
  return (
    <form
      aria-labelledby="prove"
      onSubmit={(event) => {
        event.preventDefault();
        sheet.value = undefined;
        chat.send(say.words(number.value.trim(), proof.value.trim()));
      }}
    >
      <h3 id="prove">{say.title}</h3>
      <p class="note">{say.text}</p>
      <TextField label={say.number} value={number.value} onInput={(text) => (number.value = text)} required max={40} />
      <TextField
        label={say.proof}
        hint={say.proofHint}
        value={proof.value}
        onInput={(text) => (proof.value = text)}
        required
        max={80}
      />
      <button type="submit" class="button">
        {say.send}
      </button>
    </form>
  );
}
