import { useEffect, useRef } from 'preact/hooks';
import { useApp } from './app-context.ts';
import { Icon } from '../../../parts/icons.tsx';
import { AddPhotos, PhotoTrayView } from './photos.tsx';

const longest = 4000;

/** Where the shopper writes. Enter sends, Shift+Enter breaks the line; an input method's Enter picks its word. */
export function Composer() {
  const { texts, chat, draft, sheet } = useApp();
  const field = useRef<HTMLTextAreaElement>(null);
  const say = texts.value;
  const text = draft.value;
  const photos = chat.view.photos.value;
  const isUploading = photos.some((photo) => photo.state === 'uploading');
  const hasPhotos = photos.some((photo) => photo.state === 'ready');
  const isReady = !isUploading && (text.trim() !== '' || hasPhotos);

  useEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${Math.min(area.scrollHeight, 132)}px`;
  }, [text]);

  const send = () => {
    const words = draft.value.trim();
    if (!isReady) return;
    draft.value = '';
    chat.send(words);
    field.current?.focus();
  };
  return (
    <form
      class="composer"
      inert={sheet.value !== undefined}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {!sheet.value && <PhotoTrayView />}
      <div class="field">
        <AddPhotos />
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
          onPaste={(event) => chat.photos.add(event.clipboardData?.files ?? [])}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="submit" class="send" aria-label={say.send} disabled={!isReady}>
          <Icon name="send" />
        </button>
      </div>
      <p class="disclosure">
        {chat.view.conversation.value.owner === 'operator' ? say.personDisclosure : say.disclosure}
      </p>
    </form>
  );
}
