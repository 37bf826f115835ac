import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, setStage, shopPage, type Stage, type Visitor } from './browser.ts';
import { sampleReply } from './samples.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  const names = 'data-name="Corner Shop" data-name-zh="街角小店"';
  stage.server.addPage('/shop', { html: shopPage(stage.server.origin, names) });
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.server.reply = sampleReply;
});

const open = async (): Promise<Visitor> => {
  const visitor = await stage.open('/shop');
  await visitor.page.evaluate(() => window.Shopmate.open());
  return visitor;
};
const tag = ({ chat }: Visitor) => chat.locator('html').getAttribute('lang');
const current = () => stage.server.conversations.at(-1)!;

describe('the widget on an English page', () => {
  it('speaks Chinese from the first Chinese turn on, over a reload, and English again when the shopper does', async () => {
    const visitor = await open();
    const { page, chat, log, errors, close } = visitor;
    await chat.getByRole('heading', { name: 'Corner Shop' }).waitFor();
    expect(await tag(visitor)).toBe('en');
    await ask(chat, '我的快递到哪了？');
    await log.getByText('晚了2天').waitFor();
    const speaksChinese = async () => {
      await chat.getByRole('button', { name: '转人工' }).waitFor();
      await chat.getByRole('heading', { name: '街角小店' }).waitFor();
      await chat.getByRole('textbox', { name: '输入消息' }).waitFor();
      await chat.getByText('回复由 AI 生成').waitFor();
      expect(await tag(visitor)).toBe('zh-CN');
    };
    await speaksChinese();
    await ask(chat, '谢谢');
    await log.getByText('这次服务您满意吗？').waitFor();
    // The page around it goes on in its own language.
    expect(await page.locator('shopmate-chat button').first().getAttribute('aria-label')).toBe('Close chat');

    // Before the conversation is there again, it is known in which language it was held.
    stage.server.failNext(/GET \/v1\/conversations\/[^/]+$/, 503);
    await page.reload();
    await page.evaluate(() => window.Shopmate.open());
    await log.getByText('对话没能加载出来。').waitFor();
    await speaksChinese();
    await chat.getByRole('button', { name: '重试' }).click();
    await log.getByText('我的快递到哪了？').waitFor();
    await speaksChinese();

    await ask(chat, 'Which size fits me?');
    await log.getByText('Very likely').waitFor();
    await chat.getByRole('button', { name: 'Talk to a person' }).waitFor();
    expect(await tag(visitor)).toBe('en');
    const tags = await log.locator('.bubble, .rich').evaluateAll((all) => all.map((each) => each.getAttribute('lang')));
    expect(tags).toEqual(['zh-CN', 'zh-CN', 'zh-CN', 'zh-CN', 'en', 'en']);
    // A card goes on in the language in which its own words are.
    const old = log.locator('.row[lang=zh-CN] .card.tracking');
    await old.getByText('运输中', { exact: true }).waitFor();
    expect(await log.locator('.row[lang=en] .card').count()).toBe(1);
    expect(errors.filter((each) => !each.includes('status of 503'))).toEqual([]);
    await close();
  });

  it('asks, waits and leaves with the shopper in Chinese, and forgets it with them', async () => {
    const visitor = await open();
    const { page, chat, log, close } = visitor;
    await ask(chat, '帮我取消订单');
    const card = log.getByRole('group').filter({ hasText: '请您确认' });
    await card.waitFor();
    expect(await log.locator('.replies, .rating').count()).toBe(0);
    current().waiting = { place: 2, attended: false };
    await chat.getByRole('button', { name: '转人工' }).click();
    await log.getByText('您前面还有 1 位顾客。').waitFor();
    await log.getByText('现在没有同事在线，位置会为您留着。').waitFor();
    await log.getByRole('textbox', { name: '邮箱或手机号' }).waitFor();
    current().append({ type: 'conversation.resolved' });
    await chat.getByRole('button', { name: '5/5 很满意' }).waitFor();

    await page.evaluate(() => window.Shopmate.reset());
    await log.getByText('Hello. What can I do for you?').waitFor();
    expect(await tag(visitor)).toBe('en');
    await close();
  });

  it('takes the language that the server tells of a conversation that another device held', async () => {
    const visitor = await open();
    const { page, chat, log, close } = visitor;
    await ask(chat, 'hmm');
    await log.getByText('I’m not sure').waitFor();
    await chat.getByRole('list', { name: 'Suggested replies' }).waitFor();
    current().language = 'zh';
    await page.reload();
    await page.evaluate(() => window.Shopmate.open());
    await chat.getByRole('button', { name: '转人工' }).waitFor();
    await chat.getByRole('list', { name: '快捷回复' }).waitFor();
    await close();
  });
});
