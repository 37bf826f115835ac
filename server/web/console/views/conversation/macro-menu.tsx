import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { OperatorConversation } from '../../../../contract/operator/conversation.ts';
import type { Summary } from '../../../../contract/operator/summary.ts';
import type { Macro } from '../../../../contract/operator/team.ts';
import { orderSpokenOf } from '../../known-orders.ts';
import { fillMacro, macroBefore, matching, titleIn } from '../../macros.ts';
import { composerTexts } from '../../texts/composer.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';

interface Macros {
  isOpen: boolean;
  found: readonly Macro[];
  at: number;
  take(macro: Macro): void;
  /** True when the key was the menu's. */
  onKey(event: KeyboardEvent): boolean;
  aria: {
    'aria-autocomplete': 'list';
    'aria-haspopup': 'listbox';
    'aria-controls': string;
    'aria-activedescendant': string | undefined;
  };
  language: 'en' | 'zh';
}

/** The menu that "/" opens in the composer: words kept ready, filled with what is known of the shopper. */
export function useMacros(props: {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  write: (text: string) => void;
  view: OperatorConversation;
  isOn: boolean;
}): Macros {
  const { field, text, write, view, isOn } = props;
  const desk = useDesk();
  const { api } = useConsole();
  const at = useSignal(0);
  const dismissed = useSignal<string | undefined>(undefined);
  const caret = field.current?.selectionStart ?? text.length;
  const typed = isOn ? macroBefore(text.slice(0, caret)) : undefined;
  const isOpen = typed !== undefined && dismissed.value !== text;
  const found = isOpen ? matching(desk.macros.value, typed, view.language) : [];
  const current = Math.min(at.value, Math.max(0, found.length - 1));
  const told = useSignal<Summary | undefined>(undefined);
  useEffect(() => {
    if (isOpen) void readSummary();
  }, [isOpen, view.id]);
  /** An operator's own actions stand in the summary alone. */
  async function readSummary(): Promise<void> {
    const answer = await api.get<Summary>(`conversations/${encodeURIComponent(view.id)}/summary`);
    if (answer.ok) told.value = answer.value;
  }
  const take = (macro: Macro) => {
    if (typed === undefined) return;
    const filled = fillMacro(macro, view.language, { name: view.shopper.name, order: orderSpokenOf(view, told.value) });
    const start = caret - typed.length - 1;
    write(text.slice(0, start) + filled + text.slice(caret));
    at.value = 0;
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(start + filled.length, start + filled.length);
    });
  };
  return {
    isOpen,
    found,
    at: current,
    take,
    language: view.language,
    onKey(event) {
      if (!isOpen) return false;
      const chosen = found[current];
      if (event.key === 'ArrowDown') at.value = Math.min(found.length - 1, current + 1);
      else if (event.key === 'ArrowUp') at.value = Math.max(0, current - 1);
      else if (event.key === 'Escape') {
        dismissed.value = text;
        event.stopPropagation();
      } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen && !event.ctrlKey && !event.metaKey)
        take(chosen);
      else return false;
      event.preventDefault();
      return true;
    },
    aria: {
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': 'macro-list',
      'aria-activedescendant': isOpen && found[current] ? `macro-${found[current].id}` : undefined,
    },
  };
}

export function MacroMenu({ macros }: { macros: Macros }) {
  const { language } = useConsole();
  const say = useTexts(composerTexts);
  if (!macros.isOpen) return <ul id="macro-list" hidden />;
  if (macros.found.length === 0)
    return (
      <div class="macros">
        <p class="soft" id="macro-list">
          {say.noMacros}
        </p>
      </div>
    );
  return (
    <div class="macros">
      <ul id="macro-list" role="listbox" aria-label={say.macros}>
        {macros.found.map((macro, at) => (
          <li
            key={macro.id}
            id={`macro-${macro.id}`}
            role="option"
            aria-selected={at === macros.at}
            onMouseDown={(event) => {
              event.preventDefault();
              macros.take(macro);
            }}
          >
            <strong>{titleIn(macro, language.value)}</strong>
            <span class="soft">{macro.text[macros.language] ?? macro.text.en ?? macro.text.zh}</span>
            {macro.text[macros.language] === undefined && (
              <span class="chip">{say.otherLanguage[macros.language === 'en' ? 'zh' : 'en']}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
