import { useEffect, useRef } from 'preact/hooks';
import { useApp, type Sheet } from '../app-context.ts';
import { Icon } from '../../../../parts/icons.tsx';
import { OrderHelp } from './order-help.tsx';
import { Requests } from './requests.tsx';
import { useSheetTexts } from './use-sheet-texts.ts';
import { WishForm } from './wish-form.tsx';
import '../../styles/sheet.css';

/** What lies over the conversation; loaded when it is first opened. Its title takes the focus at every step; closing gives it back. */
export function SheetView() {
  const { sheet, texts } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<Sheet | undefined>(undefined);
  const shown = sheet.value;
  const say = useSheetTexts();
  useEffect(() => {
    if (shown) heading.current?.focus();
    else if (before.current) document.getElementById('requests')?.focus();
    before.current = shown;
  }, [shown]);
  if (!shown) return null;
  return (
    <section class="sheet" aria-labelledby="sheet-title">
      <div class="sheet-head">
        <button
          type="button"
          class="plain"
          aria-label={texts.value.mine.back}
          onClick={() => (sheet.value = stepBack(shown))}
        >
          <Icon name="back" />
        </button>
        <h2 id="sheet-title" ref={heading} tabIndex={-1}>
          {shown.at === 'requests'
            ? texts.value.mine.title
            : shown.at === 'order'
              ? say.mine.helpWith(shown.order.number)
              : say.wish.labels[shown.action]}
        </h2>
      </div>
      {shown.at === 'requests' && <Requests />}
      {shown.at === 'order' && <OrderHelp sheet={shown} />}
      {shown.at === 'form' && <WishForm key={shown.action} sheet={shown} />}
    </section>
  );
}

function stepBack(sheet: Sheet): Sheet | undefined {
  switch (sheet.at) {
    case 'requests':
      return undefined;
    case 'order':
      return sheet.from && { at: 'requests' };
    case 'form':
      return { ...sheet, at: 'order' };
  }
}
