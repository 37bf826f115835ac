import type { LiveItem } from '../../conversation-items.ts';
import { wordFor } from '../../languages.ts';
import { conversationTexts } from '../../texts/conversation.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { useTexts } from '../console-context.ts';
import { Glyph } from '../glyphs.tsx';

/** A call of a tool, folded: what was done and how it went; unfolded, what was asked for and what came back. */
export function ToolCall({ item }: { item: Extract<LiveItem, { kind: 'tool' }> }) {
  const say = useTexts(conversationTexts);
  const inbox = useTexts(inboxTexts);
  const isFine = item.status === 'ok' || item.status === 'running';
  return (
    <details class={`tool ${isFine ? '' : item.status}`}>
      <summary>
        <Glyph name="tool" />
        <span class="what">{wordFor(say.tools, item.name)}</span>
        <span class="status">{wordFor(say.statuses, item.status)}</span>
        {item.ms !== undefined && <span class="ms">{Math.round(item.ms)} ms</span>}
      </summary>
      <div class="inside">
        {item.reason !== undefined && (
          <p>
            {say.reason}: {wordFor(inbox.reasons, item.reason)}
          </p>
        )}
        <h4>{say.asked}</h4>
        <Facts of={item.args} />
        {item.content !== undefined && (
          <>
            <h4>{say.answered}</h4>
            <Facts of={item.content} />
          </>
        )}
      </div>
    </details>
  );
}

/** A value as names and values, as deep as it goes; never as anything but text. */
export function Facts({ of: value, depth = 0 }: { of: unknown; depth?: number }) {
  if (typeof value !== 'object' || value === null) return <span class="fact">{plain(value)}</span>;
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0) return <span class="fact">–</span>;
  if (Array.isArray(value) || depth > 5)
    return (
      <ol class="facts-list">
        {entries.map(([key, each]) => (
          <li key={key}>
            <Facts of={each} depth={depth + 1} />
          </li>
        ))}
      </ol>
    );
  return (
    <dl class="facts-of">
      {entries.map(([key, each]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>
            <Facts of={each} depth={depth + 1} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const plain = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '–' : JSON.stringify(value);
