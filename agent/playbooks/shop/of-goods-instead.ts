import type { PlaybookContext, Steps } from '../playbook.ts';
import { kindsSaid } from '../goods/search/kinds-said.ts';
import { tellQuoted } from './hedged.ts';
import { questionCore } from './question-core.ts';
import { quoteKnowledge } from './quote-knowledge.ts';

/** No more than other goods are named: “那羊毛衫呢”, "and what about wool jumpers?". */
const otherGoods =
  /^(?:那|那么)?(\p{Script=Han}{1,8})呢[?？]?$|^(?:(?:and|ok|so) )*(?:(?:what|how) about|and) (?:an? |the |my )?([\w-]+(?: [\w-]+){0,2})\?*$/iu;

/** The question asked `before` of these goods, where one names no more than them; undefined where it was of none. */
export function askedOfInstead(question: string, before: string): string | undefined {
  const [, zh, en] = otherGoods.exec(question.trim()) ?? [];
  const named = zh ?? en;
  const [goods] = named === undefined ? [] : kindsSaid(named);
  const [first, ...others] = kindsSaid(before);
  if (named === undefined || !goods || !first?.word || others.length > 0) return undefined;
  if (goods.key === first.key && goods.word === first.word) return undefined;
  const at = before.toLowerCase().indexOf(first.word.toLowerCase());
  return at < 0 ? undefined : `${before.slice(0, at)}${named}${before.slice(at + first.word.length)}`;
}

/** Tells of other goods what was asked of some last turn, where the rules have it; whether they do. */
export function* tellsOfGoodsInstead(context: PlaybookContext): Steps<boolean> {
  const { topic, turns = 0 } = context.memory;
  if (!topic || topic.turn !== turns - 1 || context.resumes) return false;
  const query = askedOfInstead(questionCore(context.segment.text), topic.question);
  if (query === undefined) return false;
  const quoted = yield* quoteKnowledge(context, query, { sentences: 4, onPoint: 'meant' });
  if (quoted.status !== 'quoted' || !quoted.isSure) return false;
  yield* tellQuoted(context, quoted);
  return true;
}
