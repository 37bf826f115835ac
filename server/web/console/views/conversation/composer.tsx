import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { OperatorConversation } from '../../../../contract/operator/conversation.ts';
import type { OpenConversation } from '../../conversation.ts';
import { unfilled } from '../../macros.ts';
import { composerTexts } from '../../texts/composer.ts';
import { useDesk, useTell, useTexts } from '../console-context.ts';
import { Key, Tabs } from '../parts.tsx';
import { MacroMenu, useMacros } from './macro-menu.tsx';

/** As the contract has it. */
const longest = 4000;
const tellLeftFrom = 300;

/** Where one writes: to the shopper, or a note to the team. What is typed is kept until it is sent. */
export function Composer({ conversation, view }: { conversation: OpenConversation; view: OperatorConversation }) {
  const desk = useDesk();
  const words = useTexts(composerTexts);
  const isMine = view.operator?.id === desk.me.operator.id;
  const mode = isMine ? desk.beside.value.composerMode.value : 'note';
  return (
    <section class={`composer ${mode}`}>
      <Tabs
        label={words.modes}
        controls="composer-panel"
        small
        current={mode}
        onChange={(to) => (desk.beside.peek().composerMode.value = to)}
        tabs={[
          { name: 'reply', label: words.reply, disabled: !isMine },
          { name: 'note', label: words.note },
        ]}
      />
      {!isMine && <span class="soft claim-first">{words.claimFirst}</span>}
      <Writing mode={mode} conversation={conversation} view={view} />
    </section>
  );
}

interface Props {
  mode: 'reply' | 'note';
  conversation: OpenConversation;
  view: OperatorConversation;
}

function Writing({ mode, conversation, view }: Props) {
  const desk = useDesk();
  const tell = useTell();
  const words = useTexts(composerTexts);
  const field = useRef<HTMLTextAreaElement>(null);
  const isBusy = useSignal(false);
  const text = desk.drafts.of(conversation.id).value[mode];
  const write = (to: string) => desk.drafts.change(conversation.id, (draft) => ({ ...draft, [mode]: to }));
  const macros = useMacros({ field, text, write, view, isOn: mode === 'reply' });
  const missing = mode === 'reply' ? unfilled(text) : undefined;
  useEffect(() => fit(field.current), [text]);

  const submit = async () => {
    const meant = text.trim();
    if (meant === '' || meant.length > longest || missing !== undefined || isBusy.peek()) return;
    if (mode === 'reply') {
      conversation.send(meant);
      return;
    }
    isBusy.value = true;
    if (tell(await conversation.note(meant), words.noteSaved)) write('');
    isBusy.value = false;
  };
  return (
    <div role="tabpanel" id="composer-panel" aria-labelledby={`tab-composer-panel-${mode}`}>
      <MacroMenu macros={macros} />
      <textarea
        ref={field}
        id="composer-text"
        rows={2}
        dir="auto"
        maxLength={longest}
        aria-label={mode === 'reply' ? words.replyLabel : words.noteLabel}
        placeholder={mode === 'reply' ? words.replyTo[view.language] : words.notePlaceholder}
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (macros.onKey(event)) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void submit();
          }
        }}
        {...macros.aria}
      />
      <footer>
        <span class="soft" role="status">
          {missing === undefined
            ? longest - text.length < tellLeftFrom && words.left(longest - text.length)
            : words.fillIn[missing]}
        </span>
        <span class="soft keys">
          <Key>{words.sendHint}</Key>
        </span>
        <button
          type="button"
          class={`btn ${mode === 'reply' ? 'primary' : 'note'}`}
          disabled={text.trim() === '' || missing !== undefined}
          aria-busy={isBusy.value}
          onClick={() => void submit()}
        >
          {mode === 'reply' ? words.send : words.saveNote}
        </button>
      </footer>
    </div>
  );
}

/** As high as its words, within limits that the style sheet has. */
function fit(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}
