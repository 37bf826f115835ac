import type { ChatRequest, OpenAiReply } from '../../../agent/models/testing/openai-server.ts';

/** Who is asked: the agent has tools, the judge has statements, the user has neither. */
export function partOf({ tools = [], messages }: ChatRequest): 'agent' | 'judge' | 'user' {
  if (tools.length > 0) return 'agent';
  return messages.some(({ content }) => content?.includes('<statements>') === true) ? 'judge' : 'user';
}

/** How many replies the asked one has given in this conversation. */
export function repliesSoFar({ messages }: ChatRequest): number {
  return messages.filter(({ role }) => role === 'assistant').length;
}

export const call = (name: string, args: object): OpenAiReply => ({
  calls: [{ name, arguments: JSON.stringify(args) }],
});
export const say = (...text: string[]): OpenAiReply => ({ text });

/** What the model of the agent was last told by a tool, or by the shopper. */
export function lastHeard({ messages }: ChatRequest): string {
  return messages.at(-1)?.content ?? '';
}
