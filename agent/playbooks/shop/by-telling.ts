import type { SearchKnowledgeContent } from '../../../tools/catalog/search-knowledge.ts';

type FoundPassage = SearchKnowledgeContent['passages'][number];

/** What answers, and what has its say beside it. */
export interface Chosen {
  best: FoundPassage;
  /** Holds a condition of the question that the best one doesn't speak of. */
  beside?: FoundPassage;
}

/** A passage with so much of the question leaves out nothing that counts. */
const saysAll = 0.9;

/**
 * Of the passages that may answer, best first, the one to quote. A telling word of the question (“tags”, “tumble”, 吊牌) that
 * the best one leaves out, while its neighbour speaks of it, is a condition that may turn a yes into a no: the neighbour is
 * quoted besides, and instead where it holds all that the best one does, unless the matter leads to that. Undefined for no
 * passages.
 */
export function byTelling([best, ...others]: readonly FoundPassage[]): Chosen | undefined {
  if (!best) return undefined;
  if (best.coverage >= saysAll && best.leavesOut.length === 0) return { best };
  const unsaidIn = ({ tells }: FoundPassage) => tells.filter((word) => best.leavesOut.includes(word)).length;
  const telling = others
    .filter((other) => unsaidIn(other) > 0 && isNeighbour(best, other))
    .reduce<FoundPassage | undefined>(
      (most, other) => (most && unsaidIn(most) >= unsaidIn(other) ? most : other),
      undefined,
    );
  if (!telling) return { best };
  const holdsAll = best.tells.every((word) => telling.tells.includes(word));
  return holdsAll && !best.isMeant ? { best: telling } : { best, beside: telling };
}

function isNeighbour(best: FoundPassage, { title, fit, coverage }: FoundPassage): boolean {
  return title === best.title || (fit === 'sure' && coverage >= best.coverage);
}
