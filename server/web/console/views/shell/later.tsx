import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { route } from '../../route.ts';
import { Skeleton } from '../parts.tsx';

/** Code that comes after the inbox, when it is shown first. */
function useLater<T>(load: () => Promise<T>): T | undefined {
  const found = useSignal<T | undefined>(undefined);
  useEffect(() => {
    void load().then((loaded) => (found.value = loaded));
  }, []);
  return found.value;
}

/** The pages beside the inbox. */
export function LaterPages() {
  const pages = useLater(() => import('../pages/pages.tsx'));
  return pages ? <pages.OtherPage at={route.value.at} /> : <Skeleton lines={5} />;
}

/** Whatever lies over the page: there before the first of it is asked for. */
export function LaterDialogs() {
  const dialogs = useLater(() => import('../conversation/dialogs.tsx'));
  return dialogs ? <dialogs.ConversationDialogs /> : null;
}
