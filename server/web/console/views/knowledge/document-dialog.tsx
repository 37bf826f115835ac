import { useEffect, useRef } from 'preact/hooks';
import type { KnowledgeDocument } from '../../../../contract/operator/learning.ts';
import { knowledgeTexts } from '../../texts/knowledge.ts';
import { useConsole, useTexts } from '../console-context.ts';
import { useFetched } from '../panel/use-fetched.ts';
import { Dialog, Empty, Skeleton } from '../parts.tsx';

/** A document of the knowledge base, at the passage that led to it. */
export function DocumentDialog(props: { documentId: string; passageId: string; title: string; onClose: () => void }) {
  const { documentId, passageId, title, onClose } = props;
  const { format } = useConsole();
  const say = useTexts(knowledgeTexts).known;
  const fetched = useFetched<KnowledgeDocument>(`knowledge/documents/${encodeURIComponent(documentId)}`);
  const found = fetched.value.value;
  const here = useRef<HTMLElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: 'center' }), [found]);
  return (
    <Dialog title={title} wide onClose={onClose}>
      <div class="dialog-body document" lang={found?.language}>
        {found ? (
          <>
            <p class="soft">{say.source(found.source, format.value.date(found.updatedAt))}</p>
            {found.passages.map((passage) => (
              <section
                key={passage.id}
                ref={passage.id === passageId ? here : null}
                class={passage.id === passageId ? 'here' : ''}
              >
                {passage.headings.length > 0 && <h3>{passage.headings.join(' › ')}</h3>}
                <p dir="auto">{passage.text}</p>
              </section>
            ))}
          </>
        ) : fetched.failed.value ? (
          <Empty title={say.failed} onRetry={fetched.reload} />
        ) : (
          <Skeleton lines={6} />
        )}
      </div>
    </Dialog>
  );
}
