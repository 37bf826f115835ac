import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { KnowledgeDraft } from '../../../../contract/operator/learning.ts';
import { learningTexts } from '../../texts/learning.ts';
import { useConsole, useDesk, useTell, useTexts } from '../console-context.ts';
import { Entry } from '../knowledge/draft-view.tsx';
import { Dialog } from '../parts.tsx';

/** One click makes a draft for the knowledge base, one a scenario to test the assistant by. */
export function LearnDialog() {
  const desk = useDesk();
  const { api } = useConsole();
  const tell = useTell();
  const say = useTexts(learningTexts);
  const busy = useSignal<'draft' | 'scenario' | undefined>(undefined);
  const file = useSignal<{ name: string; url: string } | undefined>(undefined);
  const made = useSignal<KnowledgeDraft | undefined>(undefined);
  const close = () => {
    if (file.peek()) URL.revokeObjectURL(file.peek()?.url ?? '');
    desk.dialog.value = undefined;
  };
  // words that were put better are kept, whichever way the dialog is left
  const unsaved = useRef<(() => Promise<boolean>) | undefined>(undefined);
  const finish = async () => {
    const save = unsaved.current;
    if (save === undefined || (await save())) close();
  };
  const isSettled = desk.current.value?.view.value?.state === 'resolved';
  const path = (rest: string) => `conversations/${encodeURIComponent(desk.current.peek()?.id ?? '')}/${rest}`;
  const draft = async () => {
    busy.value = 'draft';
    const answer = await api.post<KnowledgeDraft>(path('knowledge-drafts'));
    busy.value = undefined;
    if (tell(answer, say.drafted) && answer.ok) made.value = answer.value;
  };
  const scenario = async () => {
    busy.value = 'scenario';
    const answer = await api.post<{ fileName: string; scenario: string }>(path('scenario'));
    busy.value = undefined;
    if (!tell(answer) || !answer.ok) return;
    const { fileName: name, scenario: text } = answer.value;
    file.value = { name, url: URL.createObjectURL(new Blob([text], { type: 'application/yaml' })) };
  };
  return (
    <Dialog title={say.title} onClose={() => void finish()}>
      <div class="dialog-body learn">
        {!isSettled && <p class="not-yet">{say.notYet}</p>}
        {made.value ? (
          <Preview draft={made.value} unsaved={unsaved} />
        ) : (
          <button
            type="button"
            class="deed"
            disabled={!isSettled}
            aria-busy={busy.value === 'draft'}
            onClick={() => void draft()}
          >
            <strong>{say.draft}</strong>
            <span class="soft">{say.draftHint}</span>
          </button>
        )}
        <button
          type="button"
          class="deed"
          disabled={!isSettled}
          aria-busy={busy.value === 'scenario'}
          onClick={() => void scenario()}
        >
          <strong>{say.scenario}</strong>
          <span class="soft">{say.scenarioHint}</span>
        </button>
        {file.value && (
          <a class="btn primary" href={file.value.url} download={file.value.name}>
            {say.download(file.value.name)}
          </a>
        )}
        {made.value && (
          <button type="button" class="btn" onClick={() => void finish()}>
            {say.close}
          </button>
        )}
      </div>
    </Dialog>
  );
}

/** What came of it, in the words in which it waits for a supervisor: who made it can still put it better. */
function Preview({
  draft,
  unsaved,
}: {
  draft: KnowledgeDraft;
  unsaved: { current: (() => Promise<boolean>) | undefined };
}) {
  const { api } = useConsole();
  const tell = useTell();
  const say = useTexts(learningTexts);
  const question = useSignal(draft.question);
  const answer = useSignal(draft.answer);
  const saved = useSignal({ question: draft.question, answer: draft.answer });
  const isBusy = useSignal(false);
  const words = { question: question.value.trim(), answer: answer.value.trim() };
  const isNew = words.question !== saved.value.question || words.answer !== saved.value.answer;
  const save = async () => {
    isBusy.value = true;
    const { conversationId, language } = draft;
    const kept = await api.post<KnowledgeDraft>('knowledge/drafts', { conversationId, language, ...words });
    isBusy.value = false;
    const isKept = tell(kept, say.saved) && kept.ok;
    if (isKept) saved.value = { question: kept.value.question, answer: kept.value.answer };
    return isKept;
  };
  unsaved.current = isNew && words.question !== '' && words.answer !== '' ? save : undefined;
  return (
    <section class="draft-preview" aria-label={say.preview}>
      <h3 class="soft">{say.preview}</h3>
      <Entry question={question} answer={answer} />
      {isNew && (
        <button
          type="button"
          class="btn primary"
          disabled={words.question === '' || words.answer === '' || isBusy.value}
          onClick={() => void save()}
        >
          {say.save}
        </button>
      )}
    </section>
  );
}
