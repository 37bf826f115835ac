import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';
import { callOf, look } from '../look.ts';
import type { Steps } from '../playbook.ts';

export type Passages = SearchKnowledgeContent['passages'];

/** Passages beyond these hardly ever hold the answer. */
const looksAt = 8;
/** As it is looked for when it goes on with what was told: the same look-up, made once. */
export const inToldOf = (query: string, within: string[]) => ({ query, limit: looksAt, within });

/** What is found for each query. */
export function* search(queries: readonly string[]): Steps<Passages[] | 'failed'> {
  const asked = queries.map(knowledgeArgs);
  if (asked.length > 1) yield { do: 'prepare', calls: asked.map((args) => callOf('search_knowledge', args)) };
  const lists: Passages[] = [];
  for (const args of asked) {
    const found = yield* look('search_knowledge', args);
    if (found.status === 'failed') return 'failed';
    lists.push(found.status === 'ok' ? found.content.passages : []);
  }
  return lists;
}

/** What a playbook asks the knowledge base, cut to what the tool takes. */
function knowledgeArgs(query: string): { query: string; limit: number } {
  return { query: query.trim().slice(0, 300), limit: looksAt };
}

/** What both searches found, measured by the one that knows what was asked before where that found it too. */
export function merge(own: Passages, together: Passages, loss: number): Passages {
  const known = new Set(together.map(({ passageId }) => passageId));
  const others = own.filter(({ passageId }) => !known.has(passageId));
  if (together.length === 0) return own;
  return [...together, ...others.map((passage) => ({ ...passage, score: passage.score - loss }))];
}

/** What a passage loses that what was asked before leaves out. */
export const unknown = { pointing: 3, leaning: 1 };

/** What was found in the words of a matter, with what of the question's own words it holds; and its neighbours that hold more. */
export function withTelling(passages: Passages, own: Passages): Passages {
  const telling = new Map(
    own.map(({ passageId, tells, leavesOut, coverage }) => [passageId, { tells, leavesOut, coverage }]),
  );
  const known = new Set(passages.map(({ passageId }) => passageId));
  const titles = new Set(passages.filter(({ isMeant }) => isMeant).map(({ title }) => title));
  const least = Math.min(...passages.map(({ score }) => score));
  const others = own.filter(
    ({ passageId, title, tells }) => !known.has(passageId) && titles.has(title) && tells.length > 0,
  );
  return [
    ...passages.map((each) => ({ ...each, ...(telling.get(each.passageId) ?? untold) })),
    ...others.map((each) => ({ ...each, score: least - 1, isMeant: true })),
  ];
}

const untold = { tells: [], leavesOut: [] };
