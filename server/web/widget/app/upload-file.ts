import type { Answer } from '../../parts/answer.ts';

export interface PhotoStored {
  id: string;
  width: number;
  height: number;
}

/** Long enough for a large photo over a slow line. */
const patience = 120_000;

/** Sends a file as it is. By XMLHttpRequest: `fetch` doesn't tell how much has left. */
export function uploadFile(
  url: string,
  token: string,
  { file, onProgress, signal }: { file: Blob; onProgress: (share: number) => void; signal: AbortSignal },
): Promise<Answer<PhotoStored>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.timeout = patience;
    request.setRequestHeader('authorization', `Bearer ${token}`);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', file.type || 'image/jpeg');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const { status } = request;
      const value = parse(request.responseText);
      if (status < 300 && typeof value['id'] === 'string')
        resolve({ ok: true, value: value as unknown as PhotoStored });
      else resolve({ ok: false, status, ...problemIn(value) });
    };
    request.onerror = request.ontimeout = request.onabort = () => resolve({ ok: false, status: 0 });
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function problemIn({ type }: Record<string, unknown>): { problem?: string } {
  return typeof type === 'string' ? { problem: type.replace(/^.*:/, '') } : {};
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
