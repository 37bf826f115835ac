import { look } from '../look.ts';
import type { PlaybookContext, Steps } from '../playbook.ts';
import { cite } from './cite.ts';
import { statementsOf } from './passage-text.ts';
import { questionCore } from './question-core.ts';

/** What people of the shop have answered for everybody, in their words, with its citation; false when it isn't there any more. */
export function* quoteAnswered(context: PlaybookContext, documentId: string): Steps<boolean> {
  const question = questionCore(context.segment.text).slice(0, 300);
  const found = yield* look('search_knowledge', { query: question, limit: 2, within: [documentId] });
  const [passage] = found.status === 'ok' ? found.content.passages : [];
  if (!passage) return false;
  const { label, title, text } = passage;
  const statements = statementsOf(text);
  yield { do: 'say', text: cite({ statements, label, title, documentId, isSure: true }, context.language) };
  const turn = context.memory.turns ?? 0;
  const topic = { question: question.slice(0, 120), title, label, turn, labels: [label], documents: [documentId] };
  yield { do: 'remember', memory: { topic } };
  return true;
}
