import { afterEach, describe, expect, it } from 'vitest';
import { startOpenAiServer, type ChatRequest, type OpenAiReply } from '../../../agent/models/testing/openai-server.ts';
import { chooseTasks, type RetailFolder } from '../folder.ts';
import { call, lastHeard, partOf, repliesSoFar, say } from '../testing/retail-scripts.ts';
import { aTask, readTask, smallShop } from '../testing/small-shop.ts';
import { agentText } from './agent-text.ts';
import { runAgentBenchmark } from './run-benchmark.ts';

let server: Awaited<ReturnType<typeof startOpenAiServer>>;
afterEach(() => server.close());

const cancel = { order_id: '#W1', reason: 'no longer needed' };
const gold: [string, typeof cancel][] = [['cancel_pending_order', cancel]];

function folderWith(criteria: object = {}): RetailFolder {
  const raw = aTask(gold);
  const task = readTask({ ...raw, evaluation_criteria: { ...raw.evaluation_criteria, ...criteria } });
  return { shop: smallShop(), tasks: [task], splits: { base: ['0'] }, policy: 'Ask before you change anything.' };
}

type Script = Record<'agent' | 'user', (request: ChatRequest, count: number) => OpenAiReply> & {
  judge?: (request: ChatRequest) => OpenAiReply;
};

async function run(script: Script, folder = folderWith(), trials = 1) {
  server = await startOpenAiServer((request) => {
    const part = partOf(request);
    return part === 'judge'
      ? (script.judge?.(request) ?? { status: 500 })
      : script[part](request, repliesSoFar(request));
  });
  const provider = { model: 'scripted', baseUrl: server.baseUrl };
  const options = { trials, concurrency: 1, maxTurns: 8 };
  return runAgentBenchmark(folder, chooseTasks(folder), options, { strategy: 'provider', provider });
}

/** Finds the user, cancels, and speaks of what came of it. */
const goodAgent = (request: ChatRequest, count: number): OpenAiReply => {
  if (lastHeard(request).includes('"status":"awaiting_confirmation"')) return say('Please answer ', 'the card.');
  if (lastHeard(request).includes('"cancelled"')) return say('I have cancelled it; $92.60 goes back.');
  if (lastHeard(request).includes('ada_berg_1001')) return call('cancel_pending_order', cancel);
  return count === 0 ? call('find_user_id_by_email', { email: 'ada@example.com' }) : say('Anything else?');
};
const user = (request: ChatRequest, count: number): OpenAiReply => {
  if (count === 0) return say('I am ada@example.com, cancel #W1 please.');
  return lastHeard(request).includes('[Card:') ? say('###YES###') : say('Thanks. ###STOP###');
};

describe('the benchmark with an agent', () => {
  it('passes a task whose end state is the gold one and whose facts were told', async () => {
    const report = await run({ agent: goodAgent, user }, folderWith({ communicate_info: ['92.60'] }), 2);
    expect(report.results.map(({ ending, grade }) => [ending, grade?.reward])).toEqual([
      ['user_stop', 1],
      ['user_stop', 1],
    ]);
    expect(report.passHats).toEqual([1, 1]);
    // An empty list of tools is an error to some endpoints.
    expect(server.requests.filter((request) => partOf(request) === 'user').every(({ tools }) => tools === undefined)).toBe(true); // prettier-ignore
    expect(agentText(report)).toContain('pass^1 100.0 %, pass^2 100.0 %');
  });

  it('fails an agent that says done and does nothing', async () => {
    const report = await run({ agent: () => say('I have cancelled it.'), user });
    expect(report.results[0]?.grade).toMatchObject({
      reward: 0,
      parts: [{ part: 'DB', met: false }, { part: 'COMMUNICATE' }],
    });
    expect(report.passHats).toEqual([0]);
  });

  it('does nothing without the yes of the user’s own, whatever the agent says', async () => {
    const no = (request: ChatRequest, count: number) => (lastHeard(request).includes('[Card:') ? say('###NO###') : user(request, count)); // prettier-ignore
    const report = await run({ agent: goodAgent, user: no });
    expect(report.results[0]?.decisions.map(({ decision }) => decision)).toEqual(['confirm']);
    expect(report.results[0]?.grade?.reward).toBe(0);
  });

  it('lets an agent act for nobody whom it hasn’t found', async () => {
    const hasty = (request: ChatRequest, count: number) =>
      count === 0 ? call('cancel_pending_order', cancel) : say('I could not.');
    const report = await run({ agent: hasty, user });
    expect(report.results[0]?.decisions).toMatchObject([{ decision: 'deny', why: 'identity_first' }]);
  });

  it('counts what was not told, and asks the judge only where the basis says so', async () => {
    const untold = await run({ agent: goodAgent, user }, folderWith({ communicate_info: ['1234'] }));
    expect(untold.results[0]?.grade).toMatchObject({ reward: 0 });
    await server.close();
    const basis = { reward_basis: ['DB', 'NL_ASSERTION'], nl_assertions: ['The agent is kind.'] };
    const verdict = (met: boolean) => () => say(JSON.stringify({ verdicts: [{ statement: 1, met, why: 'so' }] }));
    const kind = await run({ agent: goodAgent, user, judge: verdict(true) }, folderWith(basis));
    expect({ judged: kind.judged, passHats: kind.passHats }).toEqual({ judged: 1, passHats: [1] });
    await server.close();
    const empty = await run({ agent: goodAgent, user, judge: () => say('{"verdicts": []}') }, folderWith(basis));
    expect(empty.passHats).toEqual([0]);
  });

  it('leaves out trials whose model could not be had', async () => {
    const report = await run({ agent: () => ({ status: 400 }), user });
    expect({ counted: report.counted, infrastructure: report.infrastructure, passHats: report.passHats }).toEqual({
      ...{ counted: 0, infrastructure: 1 },
      passHats: [],
    });
    expect(report.results[0]?.problem).toBe('agent: HTTP 400');
    expect(agentText(report)).toContain('No trial ran');
    await server.close();
    const silent = await run({ agent: goodAgent, user: () => ({ status: 401 }) });
    expect(silent.results[0]?.problem).toBe('user: HTTP 401');
  });

  it('ends with a transfer, and tells the agent the policy instead of our shops’ prompt', async () => {
    const report = await run({ agent: () => call('transfer_to_human_agents', { summary: 'no' }), user });
    expect(report.results[0]?.ending).toBe('transfer');
    const prompt = server.requests.find((request) => partOf(request) === 'agent')?.messages[0];
    expect(prompt).toMatchObject({ role: 'system' });
    expect(prompt?.content).toContain('Ask before you change anything.');
    expect(prompt?.content).not.toContain('search_knowledge');
  });

  it('gives no reward to a conversation that never ends', async () => {
    const endless = (request: ChatRequest, count: number) => (count === 0 ? user(request, 0) : say('Hm?'));
    const report = await run({ agent: () => say('Which order?'), user: endless });
    expect(report.results[0]).toMatchObject({ ending: 'too_many_turns', turns: 8, grade: { reward: 0 } });
  });
});
