import { AIMessage, HumanMessage, ToolMessage, type BaseMessage } from '@langchain/core/messages';
import type { ToolRun } from '../tools/contract.ts';
import type { TranscriptEntry } from './transcript.ts';

/** Rough size in tokens: four Latin letters a token, one Chinese character a token. */
export function roughTokens(text: string): number {
  let wide = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x2e7f) wide += 1;
  return wide + Math.ceil((text.length - wide) / 4);
}

/** What a model reads of a tool run: `{status, reason?, content}` as JSON. */
export function toolMessage(run: Pick<ToolRun, 'callId' | 'status' | 'content'> & { reason?: ToolRun['reason'] }) {
  const { status, reason, content } = run;
  return new ToolMessage({ tool_call_id: run.callId, content: JSON.stringify({ status, reason, content }) });
}

type ToolEntry = Extract<TranscriptEntry, { role: 'tool' }>;

/** Tool calls that followed one another are told as one call message and its answers. */
function toolRound(entries: readonly ToolEntry[]): BaseMessage[] {
  const calls = entries.map((each) => ({
    id: each.callId,
    name: each.name,
    args: typeof each.args === 'object' && each.args !== null ? (each.args as Record<string, unknown>) : {},
  }));
  return [new AIMessage({ content: '', tool_calls: calls }), ...entries.map(toolMessage)];
}

/**
 * A wish by a button reads like a yes: its tool is called before the model is asked, as a call without arguments. Where
 * photos came along or an offer was taken, the words stand by themselves in `additional_kwargs.said`; who of the shop has been there by name, in
 * `additional_kwargs.colleagues`.
 */
function said(entry: Extract<TranscriptEntry, { role: 'shopper' }>): HumanMessage {
  const { text, start, colleagues, photos = 0, takes } = entry;
  const known = { ...(colleagues ? { colleagues } : {}), ...(takes ? { takes } : {}) };
  const what = photos === 1 ? 'a photo' : `${photos} photos`;
  const notes = [
    ...(photos > 0 ? [`(The shopper attached ${what}, kept as evidence; you can’t see it.)`] : []),
    ...(takes
      ? [`(By the button of offer ${takes.id}: it isn’t set up by that, accept_retention_offer does it.)`]
      : []),
  ];
  if (notes.length > 0)
    return new HumanMessage({
      content: [text, ...notes].join('\n').trim(),
      additional_kwargs: { ...known, said: text, ...(photos > 0 ? { photos } : {}) },
    });
  if (!start) return new HumanMessage({ content: text, additional_kwargs: known });
  const confirmation = { decision: 'confirm', tool: start.tool, title: text, input: start.input };
  return new HumanMessage({ content: text, additional_kwargs: { ...known, confirmation } });
}

function entryMessages(entries: readonly TranscriptEntry[]): BaseMessage[] {
  const messages: BaseMessage[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at];
    if (entry === undefined) break;
    switch (entry.role) {
      case 'shopper':
        messages.push(said(entry));
        break;
      case 'agent':
        messages.push(
          new AIMessage({
            content: entry.text,
            additional_kwargs: { memory: entry.memory, ...(entry.did ? { did: entry.did } : {}) },
          }),
        );
        break;
      case 'confirmation': {
        const { decision, tool, title } = entry;
        const content = `(The shopper pressed ${decision === 'confirm' ? 'yes' : 'no'} on the card: ${title})`;
        messages.push(new HumanMessage({ content, additional_kwargs: { confirmation: { decision, tool, title } } }));
        break;
      }
      case 'operator':
        messages.push(
          new AIMessage({
            ...{ content: entry.text, name: 'operator' },
            additional_kwargs: {
              ...(entry.left ? { left: true } : {}),
              ...(entry.name === undefined ? {} : { by: entry.name }),
            },
          }),
        );
        break;
      case 'tool': {
        const round: ToolEntry[] = [];
        for (let next = entries[at]; next?.role === 'tool'; next = entries[at + round.length]) round.push(next);
        messages.push(...toolRound(round));
        at += round.length - 1;
        break;
      }
    }
  }
  return messages;
}

function entryTokens(entry: TranscriptEntry): number {
  switch (entry.role) {
    case 'tool':
      return 4 + roughTokens(JSON.stringify(entry.content ?? null));
    case 'confirmation':
      return 16 + roughTokens(entry.title);
    case 'shopper':
    case 'agent':
    case 'operator':
      return 4 + roughTokens(entry.text);
  }
}

const isShoppers = (entry: TranscriptEntry | undefined) => entry?.role === 'shopper' || entry?.role === 'confirmation';

/**
 * The newest part of the transcript that fits `budget` tokens, as LangChain messages. The shopper's words and answers that wait
 * for a reply are always in, whatever their size. It starts with a shopper message, so that no tool answer stands
 * without its call.
 */
export function contextWindow(transcript: readonly TranscriptEntry[], budget: number): BaseMessage[] {
  let unanswered = transcript.length;
  while (unanswered > 0 && isShoppers(transcript[unanswered - 1])) unanswered -= 1;

  let start = transcript.length;
  let tokens = 0;
  for (let at = transcript.length - 1; at >= 0; at -= 1) {
    const entry = transcript[at];
    if (entry === undefined) break;
    tokens += entryTokens(entry);
    if (tokens > budget && at < unanswered) break;
    if (isShoppers(entry)) start = at;
  }
  return entryMessages(transcript.slice(start));
}
