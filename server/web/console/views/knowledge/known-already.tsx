import { useSignal } from '@preact/signals';
import type { ComparedPassage } from '../../../../contract/operator/learning.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { knowledgeTexts } from '../../texts/knowledge.ts';
import { useTexts } from '../console-context.ts';
import { DocumentDialog } from './document-dialog.tsx';
import { markedParts } from './marked-parts.ts';
import type { Comparison } from './use-comparison.ts';

/** What the knowledge base says of a draft's matter, and above it what contradicts. */
export function KnownAlready(props: {
  comparison: Comparison;
  /** The document that the draft is to take the place of; without `onReplace` nobody is asked. */
  replaces: string | undefined;
  onReplace?: (documentId: string | undefined) => void;
}) {
  const { comparison, replaces, onReplace } = props;
  const say = useTexts(knowledgeTexts).known;
  const opened = useSignal<ComparedPassage | undefined>(undefined);
  const passages = comparison.passages.value;
  const differing = passages?.filter(({ differences }) => differences.length > 0) ?? [];
  return (
    <section class="known" ref={comparison.place} aria-label={say.title}>
      <div role="status">
        {differing.length > 0 && (
          <p class="differs-warning">
            <strong>{say.differs}</strong>{' '}
            {distinct(differing).map(({ draft, here }) => (
              <span key={`${draft} ${here}`} class="pair">
                {say.pair(draft, here)}
              </span>
            ))}
          </p>
        )}
        {differing.length === 0 && passages?.some(({ repeats }) => repeats) === true && (
          <p class="repeats-note">{say.repeats}</p>
        )}
      </div>
      <p class="known-title" aria-hidden="true">
        {say.title}
      </p>
      {passages?.length === 0 && <p class="soft">{say.nothing}</p>}
      {comparison.failed.value && <p class="soft">{say.failed}</p>}
      <ul>
        {passages?.map((passage) => (
          <li key={passage.passageId} class={passage.differences.length > 0 ? 'differs' : ''}>
            <Passage passage={passage} onOpen={() => (opened.value = passage)} />
            {onReplace && passage.learnt && (
              <label class="replace">
                <input
                  type="checkbox"
                  checked={replaces === passage.documentId}
                  onChange={({ currentTarget }) => onReplace(currentTarget.checked ? passage.documentId : undefined)}
                />
                {say.replace}
              </label>
            )}
          </li>
        ))}
      </ul>
      {opened.value && (
        <DocumentDialog
          documentId={opened.value.documentId}
          passageId={opened.value.passageId}
          title={opened.value.title}
          onClose={() => (opened.value = undefined)}
        />
      )}
    </section>
  );
}

function Passage({ passage, onOpen }: { passage: ComparedPassage; onOpen: () => void }) {
  const say = useTexts(knowledgeTexts).known;
  const speaks = useTexts(inboxTexts).speaks;
  const { title, headings, text, language, differences, repeats } = passage;
  return (
    <>
      <p class="line">
        <button type="button" class="link" title={say.open} onClick={onOpen} lang={language}>
          {[title, ...headings].filter((each, at, all) => each !== all[at - 1]).join(' › ')}
        </button>
        <span class="speaks">{speaks[language]}</span>
        {repeats && <span class="badge idle">{say.same}</span>}
      </p>
      <p class="words" dir="auto" lang={language}>
        {markedParts(text, differences).map((part) =>
          part.draft === undefined ? (
            part.text
          ) : (
            <mark key={part.at} title={say.inDraft(part.draft)}>
              {part.text}
            </mark>
          ),
        )}
      </p>
    </>
  );
}

/** Each pair of numbers once. */
function distinct(passages: readonly ComparedPassage[]): { draft: string; here: string }[] {
  const pairs = new Map(
    passages.flatMap(({ differences }) => differences.map((each) => [`${each.draft} ${each.here}`, each])),
  );
  return [...pairs.values()];
}
