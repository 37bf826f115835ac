import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a client asked of `/chat/completions`, as far as scripts look at it. */
export interface ChatRequest {
  model: string;
  stream?: boolean;
  messages: { role: string; content: string | null; tool_call_id?: string; tool_calls?: unknown[] }[];
  tools?: { type: 'function'; function: { name: string; parameters: unknown } }[];
}

/** One answer of the server. */
export interface OpenAiReply {
  /** An HTTP error instead of an answer. */
  status?: number;
  /** Milliseconds before the first byte. */
  delayMs?: number;
  /** Words, a chunk each. */
  text?: readonly string[];
  /** Milliseconds between chunks. */
  chunkMs?: number;
  /** `arguments` goes out as it is; broken JSON is the script's to send. */
  calls?: readonly { name: string; arguments: string }[];
  /** Ends the connection after the chunks, without the closing lines. */
  cut?: boolean;
  /** Says nothing more after the chunks and keeps the connection open. */
  hang?: boolean;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function readJson(request: IncomingMessage): Promise<ChatRequest> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as ChatRequest;
}

function deltasOf(reply: OpenAiReply): object[] {
  return [
    ...(reply.text ?? []).map((content) => ({ content })),
    ...(reply.calls ?? []).map((call, index) => ({
      tool_calls: [{ index, id: `call_${index}_${call.name}`, type: 'function', function: call }],
    })),
  ];
}

async function streamReply(response: ServerResponse, model: string, reply: OpenAiReply): Promise<void> {
  const chunk = (delta: object, finish: string | null, usage?: object) =>
    `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model, choices: [{ index: 0, delta, finish_reason: finish }], ...(usage ? { usage } : {}) })}\n\n`;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const [at, delta] of deltasOf(reply).entries()) {
    if (at > 0 && reply.chunkMs !== undefined) await sleep(reply.chunkMs);
    response.write(chunk({ role: 'assistant', ...delta }, null));
  }
  if (reply.hang) return;
  if (reply.cut) {
    await sleep(5);
    response.destroy();
    return;
  }
  response.write(chunk({}, reply.calls?.length ? 'tool_calls' : 'stop'));
  response.write(
    `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model, choices: [], usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } })}\n\n`,
  );
  response.end('data: [DONE]\n\n');
}

/**
 * A scripted server that speaks OpenAI's chat completions on loopback, streamed. It stands in for a paid model, and for
 * a compromised one: it calls any tool with any arguments and says anything.
 */
export async function startOpenAiServer(script: (request: ChatRequest, count: number) => OpenAiReply) {
  const requests: ChatRequest[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readJson(request);
    requests.push(asked);
    const reply = script(asked, requests.length);
    if (reply.delayMs !== undefined) await sleep(reply.delayMs);
    if (reply.status !== undefined) {
      response.writeHead(reply.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: `scripted ${reply.status}`, type: 'scripted' } }));
      return;
    }
    await streamReply(response, asked.model, reply);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    /** Every request so far. */
    requests: requests as readonly ChatRequest[],
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
