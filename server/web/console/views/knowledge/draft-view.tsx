import { useSignal, type Signal } from '@preact/signals';
import type { KnowledgeDraft } from '../../../../contract/operator/learning.ts';
import { hrefOf } from '../../route.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { knowledgeTexts } from '../../texts/knowledge.ts';
import { useConsole, useTell, useTexts } from '../console-context.ts';
import { KnownAlready } from './known-already.tsx';
import { useComparison } from './use-comparison.ts';

/** One draft: as it is, or for a supervisor to be changed, approved or rejected. */
export function DraftView({ draft, onDecided }: { draft: KnowledgeDraft; onDecided: () => void }) {
  const { api, session, format } = useConsole();
  const tell = useTell();
  const say = useTexts(knowledgeTexts);
  const inbox = useTexts(inboxTexts);
  const question = useSignal(draft.question);
  const answer = useSignal(draft.answer);
  const isBusy = useSignal(false);
  const replaces = useSignal<string | undefined>(undefined);
  const comparison = useComparison({ question: question.value, answer: answer.value, language: draft.language });
  const differs = comparison.passages.value?.some(
    (each) => each.differences.length > 0 && each.documentId !== replaces.value,
  );
  const decides = session.me.value?.operator.role !== 'operator' && draft.state === 'draft';
  const decide = async (how: 'approve' | 'reject') => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    if (how === 'approve' && !(await comparison.hasShown())) {
      isBusy.value = false;
      return;
    }
    const told = { question: question.value.trim(), answer: answer.value.trim() };
    const words =
      how === 'approve' ? { ...told, ...(replaces.value === undefined ? {} : { replaces: replaces.value }) } : {};
    const reply = await api.post(`knowledge/drafts/${encodeURIComponent(draft.id)}/${how}`, words);
    isBusy.value = false;
    if (tell(reply, how === 'approve' ? say.approved : say.rejected)) onDecided();
  };
  return (
    <li class="draft">
      {decides ? (
        <Entry question={question} answer={answer} />
      ) : (
        <>
          <h2 dir="auto">{draft.question}</h2>
          <p class="answer-words" dir="auto">
            {draft.answer}
          </p>
        </>
      )}
      <p class="soft">
        <span class="speaks">{inbox.speaks[draft.language]}</span>{' '}
        {draft.decided
          ? say.decided(draft.decided.by.name, format.value.dateTime(draft.decided.at))
          : say.by(draft.by.name, format.value.dateTime(draft.createdAt))}
        {' · '}
        <a class="link" href={hrefOf({ at: 'inbox', box: 'resolved', conversationId: draft.conversationId })}>
          {say.open}
        </a>
      </p>
      {draft.state === 'draft' && <p class="removed">{say.removed(draft.removed)}</p>}
      {draft.state === 'draft' && (
        <KnownAlready
          comparison={comparison}
          replaces={replaces.value}
          {...(decides ? { onReplace: (id: string | undefined) => (replaces.value = id) } : {})}
        />
      )}
      {decides ? (
        <footer>
          <button type="button" class="btn danger" onClick={() => void decide('reject')}>
            {say.reject}
          </button>
          <button
            type="button"
            class="btn primary"
            aria-busy={isBusy.value}
            disabled={question.value.trim() === '' || answer.value.trim() === ''}
            onClick={() => void decide('approve')}
          >
            {differs === true ? say.approveAnyway : say.approve}
          </button>
        </footer>
      ) : (
        draft.state === 'draft' && <p class="soft">{say.waits}</p>
      )}
    </li>
  );
}

/** A draft's question and answer, to be written in other words. */
export function Entry({ question, answer }: { question: Signal<string>; answer: Signal<string> }) {
  const say = useTexts(knowledgeTexts);
  return (
    <>
      <label class="field">
        {say.question}
        <textarea
          rows={2}
          maxLength={500}
          value={question.value}
          onInput={({ currentTarget }) => (question.value = currentTarget.value)}
        />
      </label>
      <label class="field">
        {say.answer}
        <textarea
          rows={5}
          maxLength={8000}
          value={answer.value}
          onInput={({ currentTarget }) => (answer.value = currentTarget.value)}
        />
      </label>
    </>
  );
}
