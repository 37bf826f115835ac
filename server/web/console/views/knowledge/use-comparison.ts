import { useSignal, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ComparedPassage } from '../../../../contract/operator/learning.ts';
import type { Language } from '../../../parts/language.ts';
import { useConsole } from '../console-context.ts';

interface Words {
  question: string;
  answer: string;
  language: Language;
}

export interface Comparison {
  /** What the knowledge base says of it; `undefined` while it isn't known. */
  passages: ReadonlySignal<readonly ComparedPassage[] | undefined>;
  /** It couldn't be found out. */
  failed: ReadonlySignal<boolean>;
  /**
   * Whether what contradicts the words as they are was there to be seen before this call; where it wasn't, it is now. True
   * where nothing does.
   */
  hasShown(): Promise<boolean>;
  /** Where it is shown: what nobody looks at isn't asked for. */
  place: RefObject<HTMLElement | null>;
}

/** Somebody who types is left alone for so long, ms. */
const settle = 600;

/** Holds words that change against the knowledge base, once they are in view. */
export function useComparison({ question, answer, language }: Words): Comparison {
  const { api } = useConsole();
  const passages = useSignal<readonly ComparedPassage[] | undefined>(undefined);
  const failed = useSignal(false);
  const isSeen = useSignal(false);
  const of = useRef('');
  const place = useRef<HTMLElement>(null);
  const words = JSON.stringify({ question: question.trim(), answer: answer.trim(), language });
  const isWhole = question.trim() !== '' && answer.trim() !== '';
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const watch = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) isSeen.value = true;
    });
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  const compare = async () => {
    of.current = words;
    const found = await api.post<{ passages: ComparedPassage[] }>('knowledge/comparison', JSON.parse(words));
    if (of.current !== words) return;
    failed.value = !found.ok;
    passages.value = found.ok ? found.value.passages : undefined;
  };
  useEffect(() => {
    if (!isSeen.value || !isWhole || of.current === words) return;
    const timer = setTimeout(() => void compare(), of.current === '' ? 0 : settle);
    return () => clearTimeout(timer);
  }, [words, isWhole, isSeen.value]);
  const hasShown = async () => {
    if (of.current === words && (passages.peek() || failed.peek())) return true;
    await compare();
    return passages.peek()?.some(({ differences }) => differences.length > 0) !== true;
  };
  return { passages, failed, hasShown, place };
}
