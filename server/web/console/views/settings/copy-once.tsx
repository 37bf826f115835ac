import { useSignal } from '@preact/signals';
import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../console-context.ts';

/** Something that is told this once, with a button that copies it. */
export function CopyOnce({ words, value, hint }: { words: string; value: string; hint?: string }) {
  const say = useTexts(settingsTexts);
  const copied = useSignal(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      copied.value = true;
    } catch {
      // the browser says no; the words can still be selected
    }
  };
  return (
    <div class="once" role="status">
      <p>{words}</p>
      <p class="once-value">
        <code>{value}</code>
        <button type="button" class="btn" onClick={() => void copy()}>
          {copied.value ? say.copied : say.copy}
        </button>
      </p>
      {hint !== undefined && <p class="soft">{hint}</p>}
    </div>
  );
}
