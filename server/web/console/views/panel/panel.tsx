import { useEffect } from 'preact/hooks';
import type { Tab } from '../../beside.ts';
import { roomForPanel } from '../../desk.ts';
import { conversationTexts } from '../../texts/conversation.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useDesk, useTexts } from '../console-context.ts';
import { Glyph } from '../glyphs.tsx';
import { Tabs } from '../parts.tsx';
import { AcceptedElsewhere } from './accepted.tsx';
import { ActionsTab } from './actions-tab.tsx';
import { CopilotTab } from './copilot-tab.tsx';
import { ShopperTab } from './shopper-tab.tsx';
import { SummaryTab } from './summary-tab.tsx';

const tabs: readonly Tab[] = ['summary', 'shopper', 'copilot', 'actions'];

/** The right column: all that one has to know, and what one can do. Where there is no room it stands above the words. */
export function Panel() {
  const desk = useDesk();
  const say = useTexts(panelTexts);
  const conversation = useTexts(conversationTexts);
  const current = desk.current.value;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTight = !window.matchMedia(roomForPanel).matches;
      if (event.key === 'Escape' && isTight && !document.querySelector('dialog[open]')) desk.panelOpen.value = false;
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  if (!current?.view.value) return <aside class="column panel" aria-label={say.label} />;
  const { tab } = desk.beside.value;
  const isMine = current.view.value.operator?.id === desk.me.operator.id;
  return (
    <aside class="column panel" aria-label={say.label}>
      <header>
        <Tabs
          label={say.label}
          controls="panel-content"
          current={tab.value}
          onChange={(to) => (tab.value = to)}
          tabs={tabs.map((name) => ({ name, label: say.tabs[name] }))}
        />
        <button
          type="button"
          class="icon-btn close"
          aria-label={conversation.hidePanel}
          onClick={() => (desk.panelOpen.value = false)}
        >
          <Glyph name="close" />
        </button>
      </header>
      <div
        class="panel-content"
        id="panel-content"
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={`tab-panel-content-${tab.value}`}
      >
        {isMine && tab.value !== 'actions' && <AcceptedElsewhere key={current.id} view={current.view.value} />}
        {tab.value === 'summary' && <SummaryTab key={current.id} conversation={current} />}
        {tab.value === 'shopper' && <ShopperTab key={current.id} view={current.view.value} />}
        {tab.value === 'copilot' && <CopilotTab key={current.id} conversation={current} view={current.view.value} />}
        {tab.value === 'actions' && <ActionsTab key={current.id} conversation={current} view={current.view.value} />}
      </div>
    </aside>
  );
}
