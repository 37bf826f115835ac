import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createProviderModel } from '../../agent/models/provider.ts';
import { startOpenAiServer, type ChatRequest, type OpenAiReply } from '../../agent/models/testing/openai-server.ts';
import { readScenarios } from '../scenarios/read-scenarios.ts';
import type { NamedScenario } from '../scenarios/scenario.ts';
import { openStage, type Stage } from '../stage/stage.ts';
import { playJob } from '../suite/play-job.ts';
import { createModelShopper } from './model-shopper.ts';

let stage: Stage;
let scenario: NamedScenario;
let server: Awaited<ReturnType<typeof startOpenAiServer>>;

beforeAll(async () => {
  stage = await openStage();
  const found = (await readScenarios()).find(({ id }) => id === 'en/cancel-order/not-shipped-yet');
  if (!found) throw new Error('the scenario is not there');
  scenario = found;
}, 120_000);
afterEach(() => server.close());
afterAll(() => stage.close());

async function play(script: (request: ChatRequest, count: number) => OpenAiReply) {
  server = await startOpenAiServer(script);
  const model = await createProviderModel({ model: 'scripted', apiKey: 'none', baseUrl: server.baseUrl, tools: [] }); // prettier-ignore
  return playJob(stage, { scenario, trial: 1, seed: 5 }, (each) => createModelShopper(model, each));
}

const heard = ({ messages }: ChatRequest) => messages.at(-1)?.content ?? '';

describe('a shopper played by a model', () => {
  it('says what it wants, answers, presses the button, and leaves', async () => {
    const run = await play((request, count) => {
      if (count === 1) return { text: ['please ', 'cancel SM23991'] };
      if (heard(request).includes('[Card:')) return { text: ['###YES###'] };
      if (heard(request).includes('[Offer:')) return { text: ['No thanks, just cancel it'] };
      return { text: [/why|reason/iu.test(heard(request)) ? 'I changed my mind' : '###STOP###'] };
    });
    expect(run.because).toBeUndefined();
    expect(run.state).toBe('passed');
    const [first] = server.requests;
    expect(first?.messages[0]?.content).toContain('Cancel SM23991 and know when the money comes back.');
    expect(first?.tools).toBeUndefined();
    // It makes its own slips: the seed's aren't put over them.
    expect(run.transcript[0]).toMatchObject({ kind: 'said', text: 'please cancel SM23991' });
  }, 120_000);

  it('doesn’t count once it falls out of its role', async () => {
    const run = await play((_, count) => ({ text: [count === 1 ? 'cancel SM23991' : 'How can I help you today?'] }));
    expect(run).toMatchObject({ state: 'out_of_role', because: expect.stringContaining('How can I help') as string });
  }, 120_000);

  it('is told apart from the agent when it can’t be had', async () => {
    const run = await play(() => ({ status: 401 }));
    expect(run).toMatchObject({ state: 'infrastructure', because: 'the shopper’s model could not be had (HTTP 401)' });
  }, 120_000);
});
