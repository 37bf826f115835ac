/** What the chat needs from the browser around it, so that it can be tried without one. */
export interface Surroundings {
  clock(): Date;
  newId(): string;
  isVisible(): boolean;
  /** Calls back when the page is shown or hidden. */
  onVisibility(callback: () => void): void;
  /** Calls back when the network seems to be there again. */
  onOnline(callback: () => void): void;
  /** Waits; returns early when the signal aborts or the network comes back. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
}

/** A v4 UUID; also where `crypto.randomUUID` is missing, as on a shop tried out over plain http. */
function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export function browserSurroundings(): Surroundings {
  return {
    clock: () => new Date(),
    newId,
    isVisible: () => document.visibilityState === 'visible',
    onVisibility: (callback) => document.addEventListener('visibilitychange', callback),
    onOnline: (callback) => window.addEventListener('online', callback),
    pause: (ms, signal) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          window.removeEventListener('online', done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, ms);
        window.addEventListener('online', done);
        signal.addEventListener('abort', done);
        if (signal.aborted) done();
      }),
  };
}
