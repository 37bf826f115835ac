import { useEffect, useRef } from 'preact/hooks';
import { useApp } from './app-context.ts';
import { Icon } from './icons.tsx';

const longest = 4000;

/** Where the shopper writes. Enter sends, Shift+Enter breaks the line; an input method's Enter picks its word. */
export function Composer() {
  const { texts, chat, draft } = useApp();
  const field = useRef<HTMLTextAreaElement>(null);
  const say = texts.value;
  const text = draft.value;

  useEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${Math.min(area.scrollHeight, 132)}px`;
  }, [text]);

  const send = () => {
    const words = draft.value.trim();
    if (words === '') return;
    draft.value = '';
    chat.send(words);
    field.current?.focus();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="field">
        <textarea
          id="composer"
          ref={field}
          rows={1}
          dir="auto"
          maxLength={longest}
          aria-label={say.write}
          placeholder={say.placeholder}
          enterkeyhint="send"
          value={text}
          onInput={(event) => (draft.value = event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="submit" class="send" aria-label={say.send} disabled={text.trim() === ''}>
          <Icon name="send" />
        </button>
      </div>
      <p class="disclosure">{say.disclosure}</p>
    </form>
  );
}
