import type { HostEventName, HostEvents } from '../protocol.ts';

export interface Listeners {
  add<Name extends HostEventName>(name: Name, handler: (detail: HostEvents[Name]) => void): () => void;
  emit(name: HostEventName, detail?: unknown): void;
}

/** Handlers of the page. One that throws shows in the page's console and stops neither the others nor us. */
export function createListeners(): Listeners {
  const handlers = new Map<string, Set<(detail: unknown) => void>>();
  return {
    add(name, handler) {
      const list = handlers.get(name) ?? new Set();
      const untyped = handler as (detail: unknown) => void;
      handlers.set(name, list.add(untyped));
      return () => void list.delete(untyped);
    },
    emit(name, detail) {
      for (const handler of handlers.get(name) ?? []) {
        try {
          handler(detail);
        } catch (error) {
          reportError(error);
        }
      }
    },
  };
}
