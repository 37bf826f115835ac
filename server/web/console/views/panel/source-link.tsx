import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { LedgerView, SummarySource } from '../../../../contract/operator/summary.ts';
import { roomForPanel } from '../../desk.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';
import { useFetched } from './use-fetched.ts';

/** Shows a place of the conversation. Where the details lie over it, they make way. */
export function useShow(): (seq: number, callId?: string) => void {
  const desk = useDesk();
  return (seq, callId) => {
    if (!window.matchMedia(roomForPanel).matches) desk.panelOpen.value = false;
    desk.spot.value = { seq, ...(callId === undefined ? {} : { callId }), at: performance.now() };
  };
}

/** Words that can be checked: a click shows where in the conversation they come from, or what the ledger says of them. */
export function SourceLink({ source, children }: { source: SummarySource | undefined; children: ComponentChildren }) {
  const say = useTexts(panelTexts);
  const show = useShow();
  if (!source) return <span class="sourced">{children}</span>;
  if (!('seq' in source)) return <LedgerLink actionId={source.actionId}>{children}</LedgerLink>;
  return (
    <button type="button" class="sourced" title={say.show} onClick={() => show(source.seq, source.callId)}>
      {children}
    </button>
  );
}

/** Unfolds the ledger's entries under the words. */
function LedgerLink({ actionId, children }: { actionId: string; children: ComponentChildren }) {
  const say = useTexts(panelTexts);
  const isOpen = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="sourced"
        title={say.ledger}
        aria-expanded={isOpen.value}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {children}
      </button>
      {isOpen.value && <LedgerEntries actionId={actionId} />}
    </>
  );
}

function LedgerEntries({ actionId }: { actionId: string }) {
  const desk = useDesk();
  const { format, language } = useConsole();
  const say = useTexts(panelTexts);
  const view = desk.current.value?.view.value;
  const path = view && `conversations/${encodeURIComponent(view.id)}/ledger/${encodeURIComponent(actionId)}`;
  const { value, failed } = useFetched<LedgerView>(path, `${language.value} ${view?.lastSeq}`);
  const ledger = value.value;
  if (!ledger) return failed.value ? <p class="soft">{say.ledgerFailed}</p> : null;
  return (
    <ol class="ledger-entries">
      {ledger.entries.map((entry) => (
        <li key={`${entry.at} ${entry.type}`}>
          <span class="line">
            <span>{[entry.label, ...entry.details].join(' · ')}</span>
            <time class="soft" dateTime={entry.at}>
              {format.value.dateTime(entry.at)}
            </time>
          </span>
        </li>
      ))}
      {ledger.operator !== undefined && <li class="soft">{say.ledgerBy(ledger.operator)}</li>}
    </ol>
  );
}
