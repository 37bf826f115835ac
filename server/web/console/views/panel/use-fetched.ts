import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useConsole } from '../console-context.ts';

export interface Fetched<Value> {
  value: ReadonlySignal<Value | undefined>;
  failed: ReadonlySignal<boolean>;
  reload: () => void;
}

/**
 * What a path answers, read again when the path or `version` changes (after `settle` ms without another change, once
 * there is something to see). What was there stays until the new is, unless the path is another. Without a path nothing
 * is asked: who calls knows that it would be refused.
 */
export function useFetched<Value>(path: string | undefined, version: unknown = 0, settle = 0): Fetched<Value> {
  const { api } = useConsole();
  const value = useSignal<Value | undefined>(undefined);
  const failed = useSignal(false);
  const of = useSignal('');
  const again = useSignal(0);
  useEffect(() => {
    const ending = new AbortController();
    if (of.peek() !== path) {
      value.value = undefined;
      failed.value = false;
    }
    if (path === undefined) return undefined;
    const timer = setTimeout(
      () => {
        void api.get<Value>(path, ending.signal).then((answer) => {
          if (ending.signal.aborted) return;
          of.value = path;
          if (answer.ok) value.value = answer.value;
          failed.value = !answer.ok && value.peek() === undefined;
        });
      },
      of.peek() === path && value.peek() !== undefined ? settle : 0,
    );
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [path, version, again.value]);
  return {
    value,
    failed,
    reload() {
      failed.value = false;
      again.value += 1;
    },
  };
}
