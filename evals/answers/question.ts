import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** A shopper's question to the demo shop's documents, and what answers it. */
const questionSchema = z.object({
  id: z.string(),
  lang: z.enum(['en', 'zh']),
  text: z.string().min(1),
  /** Sections that answer it, each good enough; none: the documents say nothing about it. */
  answers: z.array(z.object({ doc: z.string(), heading: z.string() })).default([]),
  /** What a right answer from these sections says, word for word. */
  must: z.array(z.string()).default([]),
});
export type Question = z.infer<typeof questionSchema>;

/** `development` may be looked at and tuned on, `held-out` only measured with; `unanswerable` has no answers. */
export const sets = ['development', 'held-out', 'unanswerable'] as const;

/** Reads a set; throws with the line that is wrong. */
export function readQuestions(set: (typeof sets)[number]): Question[] {
  return readFileSync(path.join(import.meta.dirname, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => questionSchema.parse(JSON.parse(line)));
}
