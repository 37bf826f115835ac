import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { PhotoDraft } from '../chat-view.ts';
import { mostPhotos } from '../photo-tray.ts';
import { useApp } from './app-context.ts';
import { Icon } from '../../../parts/icons.tsx';

/** Opens the phone's camera or album, or the computer's files. */
export function AddPhotos() {
  const { chat, texts } = useApp();
  const field = useRef<HTMLInputElement>(null);
  const isFull = chat.view.photos.value.length >= mostPhotos;
  return (
    <>
      <button
        type="button"
        class="plain"
        aria-label={texts.value.photos.add}
        title={texts.value.photos.add}
        disabled={isFull}
        onClick={() => field.current?.click()}
      >
        <Icon name="clip" />
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        accept="image/*"
        aria-label={texts.value.photos.add}
        onChange={({ currentTarget }) => {
          chat.photos.add([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** The photos that wait to be sent, each with how far it is or what went wrong. */
export function PhotoTrayView() {
  const { chat, texts } = useApp();
  const photos = chat.view.photos.value;
  const say = texts.value.photos;
  const failed = photos.filter((photo) => photo.state === 'failed');
  return (
    <div class="tray">
      {photos.length > 0 && (
        <ul aria-label={say.list}>
          {photos.map((photo) => (
            <Draft key={photo.key} photo={photo} />
          ))}
        </ul>
      )}
      <div role="alert">
        {failed.map(({ key, name, problem = 'lost' }) => (
          <p class="failed">
            {photos.length > 1 && `${name}: `}
            {say.problems[problem]}{' '}
            {problem === 'lost' && (
              <button type="button" class="link" onClick={() => chat.photos.retry(key)}>
                {texts.value.tryAgain}
              </button>
            )}
          </p>
        ))}
      </div>
    </div>
  );
}

function Draft({ photo }: { photo: PhotoDraft }) {
  const { chat, texts } = useApp();
  const say = texts.value.photos;
  const cannotDraw = useSignal(false);
  const percent = Math.round(photo.share * 100);
  return (
    <li class={photo.state}>
      {cannotDraw.value ? (
        <span class="thumb">{photo.name.split('.').at(-1)?.toUpperCase()}</span>
      ) : (
        <img class="thumb" src={photo.preview} alt={photo.name} onError={() => (cannotDraw.value = true)} />
      )}
      {photo.state === 'uploading' && (
        <progress max={100} value={percent} aria-label={say.uploading(percent)}>
          {percent}
        </progress>
      )}
      <span class="unseen" role="status">
        {photo.state === 'ready' && say.ready}
      </span>
      <button type="button" aria-label={say.remove(photo.name)} onClick={() => chat.photos.remove(photo.key)}>
        <Icon name="close" />
      </button>
    </li>
  );
}

/** A photo in the conversation; a tap shows it large. */
export function SentPhoto({ id }: { id: string }) {
  const { chat, texts } = useApp();
  const say = texts.value.photos;
  const url = useSignal<string | undefined>(undefined);
  const isLost = useSignal(false);
  const large = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    let isGone = false;
    void chat.photos.show(id).then((found) => {
      if (isGone) return;
      url.value = found;
      isLost.value = found === undefined;
    });
    return () => void (isGone = true);
  }, [id]);
  if (isLost.value) return <span class="photo lost">{say.lost}</span>;
  if (url.value === undefined) return <span class="photo" />;
  return (
    <>
      <button type="button" class="photo" aria-label={say.view} onClick={() => large.current?.showModal()}>
        <img src={url.value} alt={say.photo} />
      </button>
      <dialog
        ref={large}
        class="large"
        aria-label={say.photo}
        onKeyDown={(event) => event.stopPropagation()}
        onClick={() => large.current?.close()}
      >
        <img src={url.value} alt={say.photo} />
        <button type="button" class="plain" aria-label={say.close}>
          <Icon name="close" />
        </button>
      </dialog>
    </>
  );
}
