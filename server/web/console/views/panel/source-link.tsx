import type { ComponentChildren } from 'preact';
import type { SummarySource } from '../../../../contract/operator/summary.ts';
import { roomForPanel } from '../../desk.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useDesk, useTexts } from '../console-context.ts';

/** Shows a place of the conversation. Where the details lie over it, they make way. */
export function useShow(): (seq: number, callId?: string) => void {
  const desk = useDesk();
  return (seq, callId) => {
    if (!window.matchMedia(roomForPanel).matches) desk.panelOpen.value = false;
    desk.spot.value = { seq, ...(callId === undefined ? {} : { callId }), at: performance.now() };
  };
}

/** Words that can be checked: a click shows where in the conversation they come from. */
export function SourceLink({ source, children }: { source: SummarySource | undefined; children: ComponentChildren }) {
  const say = useTexts(panelTexts);
  const show = useShow();
  if (!source) return <span class="sourced">{children}</span>;
  if (!('seq' in source))
    return (
      <span class="sourced" title={say.fromLedger}>
        {children}
      </span>
    );
  return (
    <button type="button" class="sourced" title={say.show} onClick={() => show(source.seq, source.callId)}>
      {children}
    </button>
  );
}
