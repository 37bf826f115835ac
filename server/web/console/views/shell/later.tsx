import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { route } from '../../route.ts';
import { Skeleton } from '../parts.tsx';

import type { OtherPage as OtherPageView } from '../pages/pages.tsx';

/** The pages beside the inbox: their code comes when one of them is opened. */
export function Later() {
  const pages = useSignal<{ OtherPage: typeof OtherPageView } | undefined>(undefined);
  useEffect(() => {
    void import('../pages/pages.tsx').then((found) => (pages.value = found));
  }, []);
  if (!pages.value) return <Skeleton lines={5} />;
  const { OtherPage } = pages.value;
  return <OtherPage at={route.value.at} />;
}
