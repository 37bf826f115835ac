import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from './app-context.ts';
import type { SheetView } from './sheet/sheet.tsx';

/** The sheet, fetched when it is first opened: most who chat never need it. */
export function LaterSheet() {
  const { sheet, texts } = useApp();
  const loaded = useSignal<typeof SheetView | undefined>(undefined);
  const hasFailed = useSignal(false);
  const isWanted = sheet.value !== undefined;
  const load = () => {
    hasFailed.value = false;
    import('./sheet/sheet.tsx').then(
      ({ SheetView: View }) => (loaded.value = View),
      () => (hasFailed.value = true),
    );
  };
  useEffect(() => {
    if (isWanted && !loaded.value) load();
  }, [isWanted]);
  const View = loaded.value;
  if (View) return <View />;
  if (!isWanted) return null;
  return (
    <section class="sheet">
      {hasFailed.value && (
        <p class="notice" role="alert">
          {texts.value.mine.failed}{' '}
          <button type="button" class="link" onClick={load}>
            {texts.value.tryAgain}
          </button>
        </p>
      )}
    </section>
  );
}
