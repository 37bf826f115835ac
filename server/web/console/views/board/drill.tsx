import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { BoardFigure, BoardList } from '../../../../contract/operator/board.ts';
import type { InboxItem } from '../../../../contract/operator/inbox.ts';
import { go } from '../../route.ts';
import { boardTexts } from '../../texts/board.ts';
import { useConsole, useTexts } from '../console-context.ts';
import { Glyph } from '../glyphs.tsx';
import { InboxLine } from '../inbox/inbox-line.tsx';
import { Empty, Skeleton } from '../parts.tsx';

/** What of the board is opened. */
export interface Drilled {
  figure: BoardFigure;
  title: string;
  day?: string;
  intent?: string;
  reason?: string;
}

/** The conversations that a figure counts. */
export function Drill({ of, query, onClose }: { of: Drilled; query: string; onClose: () => void }) {
  const { api } = useConsole();
  const say = useTexts(boardTexts);
  const items = useSignal<readonly InboxItem[]>([]);
  const total = useSignal<number | undefined>(undefined);
  const failed = useSignal(false);
  const title = useRef<HTMLHeadingElement>(null);
  const load = async () => {
    const { title: _, ...rest } = of;
    const params = new URLSearchParams(query);
    for (const [name, value] of Object.entries(rest)) params.set(name, value);
    params.set('offset', String(items.peek().length));
    const answer = await api.get<BoardList>(`board/conversations?${params.toString()}`);
    failed.value = !answer.ok;
    if (!answer.ok) return;
    items.value = [...items.peek(), ...answer.value.items];
    total.value = answer.value.total;
  };
  useEffect(() => {
    title.current?.focus();
    void load();
  }, []);
  return (
    <aside class="column drill" aria-labelledby="drill-title">
      <header>
        <h2 id="drill-title" tabIndex={-1} ref={title}>
          {total.value === undefined ? of.title : say.drill(of.title, total.value)}
        </h2>
        <button type="button" class="icon-btn" aria-label={say.back} onClick={onClose}>
          <Glyph name="close" />
        </button>
      </header>
      {failed.value && <Empty title={say.failed} onRetry={() => void load()} />}
      {total.value === undefined && !failed.value && <Skeleton shape="item" lines={4} />}
      {total.value === 0 && <Empty title={say.noneHere} />}
      <ul class="lines-of-inbox">
        {items.value.map((item) => (
          <InboxLine
            key={item.conversationId}
            item={item}
            onOpen={() => go({ at: 'inbox', box: 'resolved', conversationId: item.conversationId })}
          />
        ))}
      </ul>
      {total.value !== undefined && items.value.length < total.value && (
        <button type="button" class="btn plain more" onClick={() => void load()}>
          {say.more}
        </button>
      )}
    </aside>
  );
}
