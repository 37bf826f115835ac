import { useSignal, type ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../parts/icons.tsx';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from './console-context.ts';

/** True once something has taken longer than a blink: what loads at once flashes nothing. */
export function useIsSlow(waits: boolean): boolean {
  const isSlow = useSignal(false);
  useEffect(() => {
    if (!waits) {
      isSlow.value = false;
      return;
    }
    const timer = setTimeout(() => (isSlow.value = true), 200);
    return () => clearTimeout(timer);
  }, [waits]);
  return waits && isSlow.value;
}

/** Grey lines where words will stand. */
export function Skeleton({ lines = 3, shape = 'text' }: { lines?: number; shape?: 'text' | 'item' | 'tile' }) {
  const say = useTexts(shellTexts);
  if (!useIsSlow(true)) return null;
  return (
    <div class={`skeleton ${shape}`} role="status">
      <span class="unseen">{say.loading}</span>
      {Array.from({ length: lines }, (_, at) => (
        <i key={at} />
      ))}
    </div>
  );
}

/** Nothing here, or something went wrong: what it is, and what to do. */
export function Empty(props: { title: string; hint?: string; onRetry?: () => void; mark?: boolean }) {
  const say = useTexts(shellTexts);
  return (
    <div class="empty" role="status">
      {props.mark === true && <EmptyMark />}
      <p class="title">{props.title}</p>
      {props.hint !== undefined && <p class="hint">{props.hint}</p>}
      {props.onRetry && (
        <button type="button" class="btn" onClick={props.onRetry}>
          {say.tryAgain}
        </button>
      )}
    </div>
  );
}

function EmptyMark() {
  return (
    <svg class="lane" viewBox="0 0 120 48" aria-hidden="true">
      <path d="M4 40V22c0-8 11-12 17-5l18 20c6 7 17 3 17-5V20c0-8 11-12 17-5l18 20c6 7 17 3 17-5V8" />
    </svg>
  );
}

/** A modal dialog: the page behind rests, Esc closes, focus returns. */
export function Dialog(props: { title: string; onClose: () => void; children: ComponentChildren; wide?: boolean }) {
  const say = useTexts(shellTexts);
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = box;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={box}
      class={`dialog ${props.wide === true ? 'wide' : ''}`}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onClick={(event) => {
        if (event.target === box.current) props.onClose();
      }}
    >
      <header>
        <h2 id="dialog-title">{props.title}</h2>
        <button type="button" class="icon-btn" aria-label={say.close} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </header>
      {props.children}
    </dialog>
  );
}

/** Says something once, below, for a few seconds. */
export function Toast({ said }: { said: ReadonlySignal<{ text: string; kind: string; at: number } | undefined> }) {
  const shown = said.value;
  const isGone = useSignal(0);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => (isGone.value = shown.at), shown.kind === 'problem' ? 7000 : 3200);
    return () => clearTimeout(timer);
  }, [shown]);
  const isThere = shown && isGone.value !== shown.at;
  return (
    <div class="toast-place" role={shown?.kind === 'problem' ? 'alert' : 'status'}>
      {isThere && <p class={`toast ${shown.kind}`}>{shown.text}</p>}
    </div>
  );
}

/** A key of the keyboard. */
export function Key({ children }: { children: ComponentChildren }) {
  return <kbd>{children}</kbd>;
}

/** Tabs with the arrow keys, as ARIA wants them. */
export function Tabs<Name extends string>(props: {
  label: string;
  tabs: readonly { name: Name; label: ComponentChildren; disabled?: boolean }[];
  current: Name;
  onChange: (name: Name) => void;
  /** Id of what the tabs switch. */
  controls: string;
  small?: boolean;
}) {
  const { tabs, current, onChange } = props;
  const list = useRef<HTMLDivElement>(null);
  const move = (by: number) => {
    const able = tabs.filter((tab) => tab.disabled !== true);
    const at = able.findIndex((tab) => tab.name === current);
    const next = able[(at + by + able.length) % able.length];
    if (!next) return;
    onChange(next.name);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
  };
  return (
    <div class={`tabs ${props.small === true ? 'small' : ''}`} role="tablist" aria-label={props.label} ref={list}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          id={`tab-${props.controls}-${tab.name}`}
          aria-selected={tab.name === current}
          aria-controls={props.controls}
          disabled={tab.disabled}
          tabIndex={tab.name === current ? 0 : -1}
          onClick={() => onChange(tab.name)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') move(1);
            else if (event.key === 'ArrowLeft') move(-1);
          }}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
