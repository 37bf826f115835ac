import { useSignal } from '@preact/signals';
import type { KnowledgeSearch } from '../../../../contract/operator/copilot.ts';
import type { KnowledgeDraft } from '../../../../contract/operator/learning.ts';
import type { Language } from '../../../parts/language.ts';
import { knowledgeTexts } from '../../texts/knowledge.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useConsole, useTell, useTexts } from '../console-context.ts';
import { useFetched } from '../panel/use-fetched.ts';
import { Empty, Skeleton, Tabs } from '../parts.tsx';
import { DraftView } from './draft-view.tsx';

const states = ['draft', 'approved', 'rejected'] as const;

/** Drafts to approve, and what the assistant would answer from. */
export function KnowledgePage() {
  const say = useTexts(knowledgeTexts);
  return (
    <div class="page">
      <div class="page-scroll">
        <header class="page-head">
          <div>
            <h1>{say.title}</h1>
            <p class="soft">{say.lead}</p>
          </div>
        </header>
        <div class="two-columns">
          <Drafts />
          <Search />
        </div>
      </div>
    </div>
  );
}

function Drafts() {
  const say = useTexts(knowledgeTexts);
  const state = useSignal<(typeof states)[number]>('draft');
  const fetched = useFetched<{ drafts: KnowledgeDraft[] }>(`knowledge/drafts?state=${state.value}`);
  const found = fetched.value.value;
  return (
    <section>
      <Tabs
        label={say.statesLabel}
        controls="drafts"
        current={state.value}
        onChange={(to) => (state.value = to)}
        tabs={states.map((name) => ({ name, label: say.states[name] }))}
      />
      <div id="drafts" role="tabpanel" aria-labelledby={`tab-drafts-${state.value}`}>
        {!found ? (
          fetched.failed.value ? (
            <Empty title={say.failed} onRetry={fetched.reload} />
          ) : (
            <Skeleton lines={3} shape="item" />
          )
        ) : found.drafts.length === 0 ? (
          <Empty {...say.empty[state.value]} mark />
        ) : (
          <ul class="drafts">
            {found.drafts.map((draft) => (
              <DraftView key={draft.id} draft={draft} onDecided={fetched.reload} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** What the assistant would find. */
function Search() {
  const { api, language } = useConsole();
  const tell = useTell();
  const say = useTexts(knowledgeTexts);
  const shell = useTexts(shellTexts);
  const words = useSignal('');
  const inLanguage = useSignal<Language>(language.peek());
  const found = useSignal<KnowledgeSearch['passages'] | undefined>(undefined);
  const search = async () => {
    const q = words.value.trim();
    if (q === '') return;
    const query = new URLSearchParams({ q, language: inLanguage.value });
    const answer = await api.get<KnowledgeSearch>(`knowledge/search?${query.toString()}`);
    if (tell(answer) && answer.ok) found.value = answer.value.passages;
  };
  return (
    <section class="knowledge-search">
      <h2>{say.search}</h2>
      <p class="soft">{say.searchHint}</p>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <div class="search">
          <input
            type="search"
            aria-label={say.search}
            placeholder={say.searchPlaceholder}
            value={words.value}
            onInput={({ currentTarget }) => (words.value = currentTarget.value)}
          />
        </div>
        <select
          aria-label={say.language}
          value={inLanguage.value}
          onChange={({ currentTarget: { value } }) => (inLanguage.value = value === 'zh' ? 'zh' : 'en')}
        >
          <option value="en">{shell.languages.en}</option>
          <option value="zh">{shell.languages.zh}</option>
        </select>
        <button type="submit" class="btn">
          {say.searchDo}
        </button>
      </form>
      <div role="status">{found.value?.length === 0 && <p class="soft">{say.none}</p>}</div>
      <ul class="passages">
        {found.value?.map((passage) => (
          <li key={passage.passageId}>
            <h3>{[passage.title, ...passage.headings].join(' › ')}</h3>
            <p dir="auto">{passage.text}</p>
            <p class="soft">{passage.source}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
