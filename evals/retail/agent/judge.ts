import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { z } from 'zod';
import type { AgentModel } from '../../../agent/models/agent-model.ts';
import type { TranscriptEntry } from '../../../agent/transcript.ts';
import { askModel } from './ask-model.ts';

/** Whether all of these sentences are true of a conversation; true without asking when there are none. */
export type Judge = (
  assertions: readonly string[],
  transcript: readonly TranscriptEntry[],
) => Promise<{ met: boolean; why?: string }>;

const prompt = `You check a conversation of a shop's agent with a customer against numbered statements.
For each statement say whether the conversation makes it true. Judge each by itself; what isn't there is not true.
Answer with JSON alone: {"verdicts": [{"statement": 1, "met": true, "why": "a few words"}]}, one verdict for each statement.`;

const verdictsSchema = z.object({
  verdicts: z.array(z.object({ statement: z.int(), met: z.boolean(), why: z.string().optional() })),
});

/**
 * A model that reads what was said, what was called and what came of it. An answer that can't be read, or leaves a
 * statement out, is a no: a missing verdict must never pass. Throws PartUnavailable when the model can't be had.
 */
export function createJudge(model: AgentModel, timeoutMs: number): Judge {
  return async (assertions, transcript) => {
    if (assertions.length === 0) return { met: true };
    const statements = assertions.map((each, at) => `${at + 1}. ${each}`).join('\n');
    const talk = transcript.map(lineOf).join('\n');
    const answer = await askModel(
      model,
      [
        new SystemMessage(prompt),
        new HumanMessage(`<conversation>\n${talk}\n</conversation>\n\n<statements>\n${statements}\n</statements>`),
      ],
      AbortSignal.timeout(timeoutMs),
    );
    const verdicts = readVerdicts(answer);
    if (!verdicts) return { met: false, why: 'the judge’s answer could not be read' };
    const failed = assertions.flatMap((each, at) => {
      const mine = verdicts.filter(({ statement }) => statement === at + 1);
      return mine.length > 0 && mine.every(({ met }) => met) ? [] : [each];
    });
    return failed.length === 0 ? { met: true } : { met: false, why: failed.join(' | ') };
  };
}

function readVerdicts(answer: string) {
  try {
    const json: unknown = JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
    return verdictsSchema.parse(json).verdicts;
  } catch {
    return undefined;
  }
}

function lineOf(entry: TranscriptEntry): string {
  switch (entry.role) {
    case 'shopper':
      return `customer: ${entry.text}`;
    case 'agent':
    case 'operator':
      return `agent: ${entry.text}`;
    case 'confirmation':
      return `customer pressed ${entry.decision === 'confirm' ? 'yes' : 'no'}: ${entry.title}`;
    case 'tool':
      return `tool ${entry.name}(${JSON.stringify(entry.args)}) ${entry.status}: ${JSON.stringify(entry.content)}`;
  }
}
