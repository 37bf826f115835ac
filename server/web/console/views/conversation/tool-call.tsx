import type { LiveItem } from '../../conversation-items.ts';
import { wordFor } from '../../languages.ts';
import { factsIn, foundNothing, type FactTree } from '../../tool-facts.ts';
import { toolCallTexts } from '../../texts/tool-call.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { toolFactTexts } from '../../texts/tool-facts.ts';
import { useConsole, useTexts } from '../console-context.ts';
import { Glyph } from '../glyphs.tsx';

/** A call of a tool, folded: what was done and how it went; unfolded, what was asked for and what came back. */
export function ToolCall({ item }: { item: Extract<LiveItem, { kind: 'tool' }> }) {
  const say = useTexts(toolCallTexts);
  const isFine = ['ok', 'running', 'stopped'].includes(item.status);
  return (
    <details class={`tool ${isFine ? '' : item.status}`}>
      <summary>
        <Glyph name="tool" />
        <span class="what">{wordFor(say.tools, item.name)}</span>
        <span class="status">{wordFor(say.statuses, item.status)}</span>
        {item.ms !== undefined && <span class="ms">{Math.round(item.ms)} ms</span>}
      </summary>
      <div class="inside">
        <Why item={item} />
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

/** Why a person, or why it came to nothing. */
function Why({ item: { reason } }: { item: Extract<LiveItem, { kind: 'tool' }> }) {
  const say = useTexts(toolCallTexts);
  const inbox = useTexts(inboxTexts);
  const facts = useTexts(toolFactTexts);
  if (reason === undefined) return null;
  const handoff = (inbox.reasons as Readonly<Record<string, string>>)[reason];
  const refused: Readonly<Record<string, string>> = facts.reasons;
  const words = handoff ?? refused[reason];
  if (words === undefined) return null;
  return <p>{[handoff === undefined ? facts.why : say.reason, words].join(say.colon)}</p>;
}

/** What an operator needs of a tool's arguments or answer, as names and values; never as anything but text. */
export function Facts({ of: value }: { of: unknown }) {
  const { format } = useConsole();
  const say = useTexts(toolFactTexts);
  const { date, money } = format.value;
  const tree = factsIn(value, {
    ...say,
    day: date,
    money: (amount, currency) => money({ amount, currency }),
  });
  return tree ? <Tree of={tree} /> : <p class="soft">{foundNothing(value) ? say.empty : say.none}</p>;
}

function Tree({ of: tree }: { of: FactTree }) {
  if ('text' in tree) return <span class="fact">{tree.text}</span>;
  if ('list' in tree)
    return (
      <ol class="facts-list">
        {tree.list.map((each, at) => (
          <li key={at}>
            <Tree of={each} />
          </li>
        ))}
      </ol>
    );
  return (
    <dl class="facts-of">
      {tree.facts.map(({ name, of }, at) => (
        <div key={at}>
          <dt>{name}</dt>
          <dd>
            <Tree of={of} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
