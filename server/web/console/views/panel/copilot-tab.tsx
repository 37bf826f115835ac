import { useSignal } from '@preact/signals';
import type { Copilot, CopilotToolResult, KnowledgeSearch } from '../../../../contract/operator/copilot.ts';
import type { OperatorConversation } from '../../../../contract/operator/conversation.ts';
import { openForm } from '../../beside.ts';
import type { OpenConversation } from '../../conversation.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { plainRows } from '../../plain-rows.ts';
import { panelTexts } from '../../texts/panel.ts';
import { AnyCard } from '../cards/any-card.tsx';
import { useConsole, useDesk, useTell, useTexts } from '../console-context.ts';
import { Facts } from '../conversation/tool-call.tsx';
import { langOf } from '../lang-of.ts';
import { Empty, Skeleton } from '../parts.tsx';
import { Section } from './section.tsx';
import { useFetched } from './use-fetched.ts';

const settle = 1200;

/** Puts words into the reply, after what is there; never sends. */
function useInsert(conversationId: string) {
  const desk = useDesk();
  return (words: string) => {
    desk.drafts.change(conversationId, (draft) => ({
      ...draft,
      reply: [draft.reply.trimEnd(), words].filter(Boolean).join('\n\n'),
    }));
    desk.beside.peek().composerMode.value = 'reply';
    document.getElementById('composer-text')?.focus();
  };
}

/** What could be said and done next. Every suggestion is a draft until the operator makes it their own. */
export function CopilotTab(props: { conversation: OpenConversation; view: OperatorConversation }) {
  const { conversation, view } = props;
  const desk = useDesk();
  const { language } = useConsole();
  const say = useTexts(panelTexts);
  const inbox = useTexts(inboxTexts);
  const path = `conversations/${encodeURIComponent(conversation.id)}/copilot`;
  const fetched = useFetched<Copilot>(path, `${view.lastSeq} ${language.value}`, settle);
  const copilot = fetched.value.value;
  const words = say.copilot;
  return (
    <div class="copilot">
      <p class="soft lead">{words.lead}</p>
      {!copilot ? (
        fetched.failed.value ? (
          <Empty title={say.failed} onRetry={fetched.reload} />
        ) : (
          <Skeleton lines={5} />
        )
      ) : (
        <>
          <p class="now">
            {copilot.intent && (
              <span class="chip" title={words.sure(Math.round(copilot.intent.confidence * 100))}>
                {words.intent}: {copilot.intent.label}
              </span>
            )}
            <span class={`chip mood ${copilot.mood.kind}`}>{copilot.mood.label || inbox.moods[copilot.mood.kind]}</span>
            {copilot.mood.because !== undefined && <span class="soft">{copilot.mood.because}</span>}
          </p>
          <Replies copilot={copilot} conversationId={conversation.id} />
          <Suggestions copilot={copilot} path={path} isMine={view.operator?.id === desk.me.operator.id} />
        </>
      )}
      <KnowledgeLookup conversationId={conversation.id} language={view.language} />
    </div>
  );
}

function Replies({ copilot, conversationId }: { copilot: Copilot; conversationId: string }) {
  const say = useTexts(panelTexts).copilot;
  const insert = useInsert(conversationId);
  return (
    <Section title={say.replies}>
      {copilot.replies.length === 0 && <p class="soft">{say.noReplies}</p>}
      <ul class="stack">
        {copilot.replies.map((reply) => (
          <li key={reply.id} class="suggestion">
            {/* A shopper sees no sources of an operator's words: the marks stay behind. */}
            <button type="button" title={say.use} onClick={() => insert(reply.text.replace(/\s?\[\d{1,2}\]/g, ''))}>
              <span dir="auto" lang={langOf(reply.text)}>
                {reply.text}
              </span>
              <span class="soft">{say.from[reply.from]}</span>
            </button>
            {reply.citations.length > 0 && (
              <ol class="citations">
                {reply.citations.map((each) => (
                  <li key={each.index}>
                    <span class="cite">{each.index}</span> {each.title}
                    {each.headings.length > 0 && <span class="soft"> › {each.headings.join(' › ')}</span>}
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** They send something or count an attempt: the server has them of the conversation's owner alone. */
const forOwners: ReadonlySet<string> = new Set(['verify_order', 'send_code', 'check_code']);

/** What proves an order is what the shopper told: it is looked over and put right before it is tried. */
const hasForm = ({ name }: Copilot['tools'][number]) => name === 'verify_order';

/** What could be looked up or done. Reading happens here, for one's own eyes; writing opens its form. */
function Suggestions({ copilot, path, isMine }: { copilot: Copilot; path: string; isMine: boolean }) {
  const desk = useDesk();
  const { api } = useConsole();
  const tell = useTell();
  const say = useTexts(panelTexts).copilot;
  const running = useSignal<string | undefined>(undefined);
  const result = useSignal<{ call: string; of: CopilotToolResult } | undefined>(undefined);
  const callOf = ({ name, input }: Pick<Copilot['tools'][number], 'name' | 'input'>) =>
    `${name} ${JSON.stringify(input)}`;
  const look = async (name: string, input: Record<string, unknown>) => {
    const call = callOf({ name, input });
    running.value = call;
    const answer = await api.post<CopilotToolResult>(`${path}/tools`, { name, input });
    running.value = undefined;
    if (tell(answer) && answer.ok) result.value = { call, of: answer.value };
  };
  const tools = copilot.tools.filter(({ name }) => isMine || !forOwners.has(name));
  if (tools.length === 0) return null;
  return (
    <Section title={say.tools}>
      <ul class="stack">
        {tools.map((tool) => (
          <li key={callOf(tool)} class="suggestion tool-suggestion">
            <button
              type="button"
              aria-busy={running.value === callOf(tool)}
              onClick={() => {
                if (tool.kind === 'read' && !hasForm(tool)) return void look(tool.name, tool.input);
                openForm(desk.beside.peek(), tool.name, tool.input);
              }}
            >
              <span class="line">
                <strong>{tool.label}</strong>
                <span class="chip">
                  {running.value === callOf(tool) ? say.running : say[hasForm(tool) ? 'write' : tool.kind]}
                </span>
              </span>
              <span class="soft">{tool.why}</span>
            </button>
            {result.value?.call === callOf(tool) && <Result result={result.value.of} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Result({ result }: { result: CopilotToolResult }) {
  const say = useTexts(panelTexts).copilot;
  return (
    <div class="result" role="status">
      <p class="soft">
        {result.status === 'ok' ? say.result : result.status === 'refused' ? say.refused : say.toolFailed}
      </p>
      {result.cards.length > 0 ? (
        result.cards.map((card, at) => <AnyCard key={at} item={{ card }} />)
      ) : (
        <Facts of={result.content} />
      )}
    </div>
  );
}

function KnowledgeLookup({ conversationId, language }: { conversationId: string; language: 'en' | 'zh' }) {
  const { api } = useConsole();
  const tell = useTell();
  const say = useTexts(panelTexts).copilot;
  const insert = useInsert(conversationId);
  const words = useSignal('');
  const found = useSignal<KnowledgeSearch['passages'] | undefined>(undefined);
  const search = async () => {
    const q = words.value.trim();
    if (q === '') return;
    const answer = await api.get<KnowledgeSearch>(
      `knowledge/search?${new URLSearchParams({ q, language }).toString()}`,
    );
    if (tell(answer) && answer.ok)
      found.value = answer.value.passages.map((each) => ({ ...each, text: plainRows(each.text) }));
  };
  return (
    <Section title={say.search}>
      <form
        class="search"
        role="search"
        aria-label={say.search}
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <input
          type="search"
          aria-label={say.search}
          placeholder={say.searchPlaceholder}
          value={words.value}
          onInput={({ currentTarget }) => (words.value = currentTarget.value)}
        />
      </form>
      {found.value?.length === 0 && <p class="soft">{say.noPassages}</p>}
      <ul class="stack">
        {found.value?.map((passage) => (
          <li key={passage.passageId} class="suggestion">
            <button type="button" title={say.quote} onClick={() => insert(passage.text)}>
              <strong>{[passage.title, ...passage.headings].join(' › ')}</strong>
              <span dir="auto" lang={langOf(passage.text)}>
                {passage.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
