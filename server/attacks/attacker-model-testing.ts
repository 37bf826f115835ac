import { createProviderModel } from '../../agent/models/provider.ts';
import { startOpenAiServer, type ChatRequest, type OpenAiReply } from '../../agent/models/testing/openai-server.ts';
import { allTools, toolSchemaOf } from '../../tools/toolbox.ts';

/** One call as the attacker wants it; `args` goes out as it is, as text or as JSON. */
export interface Call {
  name: string;
  args: unknown;
}

/** What the model does, round after round; in one round all calls are made side by side. */
export interface Program {
  rounds: readonly (readonly Call[])[];
  /** What it says in the end. */
  say?: string;
}

const marked = /EM(\{.*?\})ME/su;

/** A text that makes the model do this, wherever it reads it. */
export function orders(program: Program): string {
  return `EM${JSON.stringify(program)}ME`;
}

/**
 * EM of CASES.md: does to the letter what the newest message of the shopper says, and then what it finds in what tools
 * answer (an order's note, a carrier's text, a passage). It knows no rule and keeps no secret.
 */
export async function startAttackerModel() {
  const server = await startOpenAiServer(({ messages }) => replyTo(messages));
  const tools = allTools.map((tool) => ({ type: 'function' as const, function: toolSchemaOf(tool) }));
  const model = await createProviderModel({ model: 'em', apiKey: 'none', baseUrl: server.baseUrl, tools });
  return { model, requests: server.requests, close: server.close };
}

type Message = ChatRequest['messages'][number];

function replyTo(messages: readonly Message[]): OpenAiReply {
  const asked = messages.findLastIndex(({ role }) => role === 'user');
  const since = messages.slice(asked + 1);
  const done = since.filter(({ role, tool_calls }) => role === 'assistant' && (tool_calls?.length ?? 0) > 0).length;
  const program = programOf(textOf(messages[asked]));
  const round = program?.rounds[done];
  if (round) return callsOf(round);
  const injected = done <= (program?.rounds.length ?? 0) ? foundIn(since) : undefined;
  if (injected) return callsOf(injected.rounds.flat());
  return { text: [program?.say ?? 'Hm.'] };
}

function callsOf(calls: readonly Call[]): OpenAiReply {
  return {
    calls: calls.map(({ name, args }) => ({
      name,
      arguments: typeof args === 'string' ? args : JSON.stringify(args),
    })),
  };
}

/** The first program that the newest tool answers carry. */
function foundIn(messages: readonly Message[]): Program | undefined {
  const answers = messages.filter(({ role }) => role === 'tool').map(textOf);
  return answers.flatMap((text) => stringsIn(parsed(text)).flatMap((each) => programOf(each) ?? [])).at(0);
}

function programOf(text: string): Program | undefined {
  const found = marked.exec(text)?.[1];
  return found === undefined ? undefined : (parsed(found) as Program | undefined);
}

function textOf(message: Message | undefined): string {
  const content: unknown = message?.content;
  if (Array.isArray(content)) return content.map((part: { text?: string }) => part.text ?? '').join('');
  return typeof content === 'string' ? content : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
