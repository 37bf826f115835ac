import type { PhotoDraft, PhotoProblem } from './chat-view.ts';
import { deliverHere, deliverTo } from './deliver-to.ts';
import type { Visit } from './visit.ts';

/** Most photos in a message; the contract takes ten. */
export const mostPhotos = 9;
const mostBytes = 12_000_000;

/** Photos that wait to be sent, and those that were. */
export interface PhotoTray {
  /** Uploads them at once; what can't be taken says why. */
  add(files: Iterable<File>): void;
  retry(key: string): void;
  remove(key: string): void;
  /** The ids of what is uploaded, for a message; the tray is empty then. */
  take(): string[];
  /** A `blob:` address of a photo in the conversation; undefined when it can't be had. */
  show(photoId: string): Promise<string | undefined>;
  /** Forgets everything: another shopper takes over. */
  clear(): void;
}

interface Held {
  file: File;
  uploading: AbortController;
}

export function createPhotoTray(currentVisit: () => Visit): PhotoTray {
  const held = new Map<string, Held>();
  const shown = new Map<string, Promise<string | undefined>>();
  const photos = () => currentVisit().view.photos;

  const change = (key: string, to: Partial<PhotoDraft>) => {
    photos().value = photos().value.map((photo) => (photo.key === key ? { ...photo, ...to } : photo));
  };
  const upload = async (key: string) => {
    const visit = currentVisit();
    const entry = held.get(key);
    if (!entry) return;
    const { file, uploading } = entry;
    const { problem: _, ...photo } = photos().value.find((each) => each.key === key) ?? draftOf(key, file);
    photos().value = photos().value.map((each) =>
      each.key === key ? { ...photo, state: 'uploading', share: 0 } : each,
    );
    const onProgress = (share: number) => change(key, { share });
    const answer = await deliverTo(visit, ({ token, conversationId }) =>
      visit.deps.api.uploadPhoto(token, conversationId, { file, onProgress, signal: uploading.signal }),
    );
    if (visit.ended.aborted || uploading.signal.aborted) return;
    if (!answer.ok) {
      change(key, { state: 'failed', problem: problemOf(answer) });
      return;
    }
    // Browsers that can't draw HEIF get the server's picture instead.
    if (!/hei[cf]/i.test(file.type)) shown.set(answer.value.id, Promise.resolve(photo.preview));
    change(key, { state: 'ready', share: 1, id: answer.value.id });
  };

  return {
    add(files) {
      for (const file of files) {
        if (photos().value.length >= mostPhotos) return;
        const key = currentVisit().deps.surroundings.newId();
        const draft = draftOf(key, file);
        const problem = !/^image\//.test(file.type) ? 'not_a_photo' : file.size > mostBytes ? 'too_large' : undefined;
        photos().value = [...photos().value, problem ? { ...draft, state: 'failed', problem } : draft];
        if (problem) continue;
        held.set(key, { file, uploading: new AbortController() });
        void upload(key);
      }
    },
    retry: (key) => void upload(key),
    remove(key) {
      held.get(key)?.uploading.abort();
      held.delete(key);
      const gone = photos().value.find((photo) => photo.key === key);
      if (gone) URL.revokeObjectURL(gone.preview);
      if (gone?.id !== undefined) shown.delete(gone.id);
      photos().value = photos().value.filter((photo) => photo.key !== key);
    },
    take() {
      const ids = photos().value.flatMap(({ id }) => id ?? []);
      held.clear();
      photos().value = [];
      return ids;
    },
    show(photoId) {
      const known = shown.get(photoId);
      if (known) return known;
      const visit = currentVisit();
      const asked = deliverHere(visit, ({ token, conversationId }) =>
        visit.deps.api.readPhoto(token, conversationId, photoId),
      ).then((answer) => {
        if (answer.ok && !visit.ended.aborted) return URL.createObjectURL(answer.value);
        shown.delete(photoId);
        return undefined;
      });
      shown.set(photoId, asked);
      return asked;
    },
    clear() {
      for (const { uploading } of held.values()) uploading.abort();
      for (const { preview } of photos().value) URL.revokeObjectURL(preview);
      for (const asked of shown.values()) void asked.then((url) => url !== undefined && URL.revokeObjectURL(url));
      held.clear();
      shown.clear();
    },
  };
}

const draftOf = (key: string, file: File): PhotoDraft => ({
  key,
  preview: URL.createObjectURL(file),
  name: file.name,
  state: 'uploading',
  share: 0,
});

function problemOf({ status, problem }: { status: number; problem?: string }): PhotoProblem {
  if (problem === 'photos_full') return 'full';
  if (status === 413) return 'too_large';
  return status === 415 ? 'not_a_photo' : 'lost';
}
