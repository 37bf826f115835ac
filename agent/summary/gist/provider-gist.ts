import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import type { AgentModel, TurnFrame } from '../../models/agent-model.ts';
import { isBorneOutBy } from '../borne-out.ts';
import { gistPrompt } from './gist-prompt.ts';
import type { LoggedEvent } from '../log.ts';
import type { Summary, SummaryInput } from '../summary.ts';

/** A model is given so much time for it, milliseconds. */
const timeLimitMs = 8_000;
/** Characters of the conversation that it is given, newest last. */
const mostWords = 8_000;

interface Asked {
  summary: Summary;
  input: Pick<SummaryInput, 'log' | 'timeZone' | 'now'>;
}

/**
 * Has a model write the gist of a summary from its facts and the conversation. `undefined` when it fails, takes too long, or
 * writes anything that isn't borne out: the local gist stands then. The model has no tools, so hostile words in the
 * conversation can at most make it write nonsense, of which no id, amount or date gets through.
 */
export async function writeGist(
  { summary, input }: Asked,
  model: AgentModel,
  shop: Pick<TurnFrame, 'shopName' | 'currency'>,
): Promise<Summary['gist'] | undefined> {
  const { language } = summary;
  const { timeZone, now } = input;
  const nobody = { id: 'operator', level: 'anonymous' } as const;
  const chat = model.open({ ...shop, language, timeZone, now, shopper: nobody });
  const { gist: _, ...known } = summary;
  const asked = JSON.stringify({ known, conversation: wordsOf(input.log) });
  try {
    const signal = AbortSignal.timeout(timeLimitMs);
    let text = '';
    const chunks = await chat.stream([new SystemMessage(gistPrompt(language)), new HumanMessage(asked)], { signal });
    for await (const chunk of chunks) text += chunk.text;
    const gist = text.trim();
    return isBorneOutBy(gist, { summary, ...input }) ? { text: gist, by: model.name } : undefined;
  } catch {
    return undefined; // whatever a provider's client throws, there is a gist without it
  }
}

function wordsOf(log: readonly LoggedEvent[]): { by: string; text: string }[] {
  const said = log.flatMap((event) => {
    if (event.type === 'message.completed') return [{ by: 'agent', text: event.text }];
    if (event.type !== 'message.created' || event.text === undefined) return [];
    return [{ by: event.author === 'system' ? 'agent' : event.author, text: event.text }];
  });
  let left = mostWords;
  const kept: typeof said = [];
  for (const each of said.toReversed()) {
    left -= each.text.length;
    if (left < 0) break;
    kept.unshift(each);
  }
  return kept;
}
