import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TurnResult } from '../../agent/turn-events.ts';
import { createPostgresCommerce } from '../../tools/commerce/adapters/postgres-commerce.ts';
import type { HandoffReason } from '../../tools/contract.ts';
import type { RunAgent } from '../conversations/run-claimed-turn.ts';
import { askedIn } from '../conversations/testing.ts';
import { databaseKinds, openTestDatabase } from '../db/testing.ts';
import { openTestApp, type TestApp, type TestShopper } from '../http/testing.ts';
import { plantOperator } from '../operators/testing.ts';
import { sitDown, type DeskHand } from './testing.ts';

const usage = { steps: 1, inputTokens: 0, outputTokens: 0 };

/** Hands over for the reason and intent that the shopper's words name: `missing_knowledge policy_question …`. */
// eslint-disable-next-line @typescript-eslint/require-await -- it has nothing to say
const namingAgent: RunAgent = async function* (turn) {
  const [reason = '', id = ''] = askedIn(turn).at(-1)?.split(' ') ?? [];
  const result = { language: turn.language, model: 'naming', tools: [], usage, timing: { totalMs: 0 } };
  const intent = { id, confidence: 1 };
  if (reason === 'fine') return { ...result, intent, outcome: { kind: 'answered' } } satisfies TurnResult;
  return { ...result, intent, outcome: { kind: 'handoff', reason: reason as HandoffReason } };
};

describe.each(databaseKinds)('opening a handoff on %s', (kind) => {
  let app: TestApp;
  let kim: DeskHand;
  beforeAll(async () => {
    const test = await openTestDatabase(kind);
    const shop = createPostgresCommerce(test.database, () => new Date());
    const commerce = {
      ...shop,
      findCustomer: (_shop: unknown, id: string) =>
        id === 'cust_slow'
          ? new Promise<never>(() => undefined)
          : Promise.resolve({ id, tier: id === 'cust_vip' ? 'vip' : 'regular' } as never),
    };
    app = await openTestApp(kind, { test, commerce, runAgent: namingAgent });
    kim = await sitDown(app);
  });
  afterAll(() => app.close());

  const system = (text: string, params: unknown[] = []) => app.database.asSystem((sql) => sql.query(text, params));
  const handoffOf = async (id: string) =>
    (
      await system(
        `select reason, language, skills, head_start, vip, intent from handoffs where conversation_id = $1
         order by requested_at desc limit 1`,
        [id],
      )
    ).rows[0];
  const handoffs = async (id: string) =>
    (await system('select from handoffs where conversation_id = $1', [id])).rowCount;
  const open = async (shopper?: TestShopper) => {
    const from = shopper ?? (await app.anonymous());
    return { shopper: from, id: await from.open() };
  };
  const work = async (id: string, words: string | undefined = 'Here is how it is.') => {
    await kim.act(id, 'claim');
    if (words !== '') await kim.tell(id, words);
    await kim.act(id, 'return', { to: 'agent' });
  };

  it('knows reason, matter, language, skills and how far ahead it goes', async () => {
    const { shopper, id } = await open(await app.signedIn('cust_vip'));
    await shopper.ask(id, 'fine recommend_size 你好');
    await shopper.ask(id, 'shopper_request ask_human 垃圾，快给我转人工');
    expect(await handoffOf(id)).toEqual({
      reason: 'shopper_request',
      language: 'zh',
      skills: ['size_fit'],
      head_start: 240 + 180,
      vip: true,
      intent: 'recommend_size',
    });
    expect((await kim.view(id)).shopper).toMatchObject({ level: 'signed_in', vip: true });
  });

  it('asks nobody to wait for a shop’s system that is slow', async () => {
    const { shopper, id } = await open(await app.signedIn('cust_slow'));
    const begun = performance.now();
    expect((await shopper.call(`/v1/conversations/${id}/handoff`, { body: {} })).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(await handoffOf(id)).toMatchObject({ vip: false });
  });

  it('doesn’t pass on again what a person has answered, until the shopper insists', async () => {
    const { shopper, id } = await open();
    await shopper.ask(id, 'missing_knowledge policy_question');
    await work(id);
    const again = await shopper.ask(id, 'missing_knowledge policy_question but why');
    expect(again.outcome).toEqual({ kind: 'clarifying' });
    expect(again.messages).toMatchObject([{ text: expect.stringContaining('already looked into this') as string }]);
    expect(await shopper.view(id)).toMatchObject({ state: 'open' });
    expect(await handoffs(id)).toBe(1);
    expect((await shopper.ask(id, 'missing_knowledge policy_question really')).outcome?.kind).toBe('handoff');
    expect(await handoffs(id)).toBe(2);
  });

  it.each([
    ['for another reason', 'policy_requires_human policy_question'],
    ['about something else', 'missing_knowledge return_item'],
    ['with a number that wasn’t there before', 'missing_knowledge policy_question SM10042'],
    ['when the shopper asks for a person', 'shopper_request policy_question'],
    ['when the agent got stuck', 'tool_failure policy_question'],
  ])('passes on again %s', async (_, words) => {
    const { shopper, id } = await open();
    await shopper.ask(id, 'missing_knowledge policy_question SM10001');
    await work(id);
    expect((await shopper.ask(id, words)).outcome?.kind).toBe('handoff');
    expect(await handoffs(id)).toBe(2);
  });

  it('passes on again what nobody has answered', async () => {
    const { shopper, id } = await open();
    await shopper.ask(id, 'missing_knowledge policy_question');
    await work(id, '');
    expect((await shopper.view(id)).pendingTurns).toEqual([]);
    expect((await shopper.ask(id, 'missing_knowledge policy_question')).outcome?.kind).toBe('handoff');
  });

  it.each([
    ['is gone', `seen_at = now() - interval '61 seconds'`],
    ['takes none just now', `presence = 'away'`],
  ])('says that nobody is there when everybody %s, keeps the place and asks for a contact', async (_, gone) => {
    await system(`update operators set ${gone} where id = $1`, [kim.operator.id]);
    const { id: left } = await plantOperator(app.database);
    await system('update operators set disabled_at = now() where id = $1', [left]);
    const { shopper, id } = await open();
    const asked = await shopper.ask(id, 'shopper_request ask_human');
    expect(asked.messages[0]?.text).toMatch(
      /Nobody from the team is online just now; .* keeps its place\. .* in line.* leave an e-mail address/,
    );
    expect(asked.messages[0]?.text).not.toMatch(/:\d\d|minute|hour|soon|shortly/);
    expect((await shopper.view(id)).handoff).toMatchObject({ place: expect.any(Number) as number, attended: false });
    const again = await shopper.ask(id, 'shopper_request ask_human 没有人在吗？快给我转人工');
    expect(again.messages[0]?.text).toMatch(/现在没有同事在线，您的请求已经记下，排队位置会保留。/);

    const back = `seen_at = now(), presence = 'online'`;
    await system(`update operators set ${back} where id = $1`, [kim.operator.id]);
    expect((await shopper.view(id)).handoff?.attended).toBe(true);
    const { shopper: next, id: nextId } = await open();
    const text = (await next.ask(nextId, 'shopper_request ask_human')).messages[0]?.text;
    expect(text).toContain('in line');
    expect(text).not.toContain('Nobody');
  });

  it('says when people are back, and takes a contact meanwhile', async () => {
    const hour = Number(
      new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit' }).format(new Date()),
    );
    const two = (n: number) => `${String(n % 24).padStart(2, '0')}:00`;
    const hours = { days: [1, 2, 3, 4, 5, 6, 7], from: two(hour + 2), to: two(hour + 3) };
    await system(`update shops set service_hours = $1::jsonb where id = 'demo'`, [JSON.stringify(hours)]);
    const late = await open();
    const there = await late.shopper.ask(late.id, 'missing_knowledge policy_question');
    expect(there.messages[0]?.text, 'who works late is there').toContain('in line');
    await work(late.id);
    await system(`update operators set presence = 'away' where shop_id = 'demo'`);
    const { shopper, id } = await open();
    const turn = await shopper.ask(id, 'missing_knowledge policy_question');
    expect(turn.messages[0]?.text).toContain(`at ${hours.from} (every day ${hours.from}–${hours.to})`);
    const { handoff } = await shopper.view(id);
    expect(handoff?.place).toBeUndefined();
    expect(Date.parse(handoff?.opensAt ?? '') - Date.now()).toBeGreaterThan(60 * 60_000);
    const leave = (contact: string) => shopper.call(`/v1/conversations/${id}/contact`, { body: { contact } });
    expect((await leave('call me')).status).toBe(400);
    expect((await leave('mei@example.com')).status).toBe(204);
    expect((await leave('138 1234 5678')).status).toBe(204);
    expect((await shopper.view(id)).handoff?.contact).toBe(true);
    expect((await shopper.call(`/v1/conversations/${id}`)).text).not.toContain('1381234');
    expect((await kim.view(id)).handoffs[0]).toMatchObject({ contact: '13812345678' });
    const stranger = await app.anonymous();
    const body = { contact: 'a@example.com' };
    expect((await stranger.call(`/v1/conversations/${id}/contact`, { body })).status).toBe(404);
    await system(`update shops set service_hours = null where id = 'demo'`);
    await system(`update operators set presence = 'online' where shop_id = 'demo'`);
    expect((await shopper.view(id)).handoff?.place).toBeGreaterThan(0);
    await work(id);
    expect((await leave('mei@example.com')).status).toBe(409);
  });
});
