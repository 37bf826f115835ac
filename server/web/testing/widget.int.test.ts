import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, setStage, shopPage, type Stage } from './browser.ts';
import { sampleReply } from './samples.ts';
import { fakeIdentity } from './fake-server.ts';
import type { Shopmate } from '../widget/loader/shopmate.ts';

declare global {
  interface Window {
    Shopmate: Shopmate;
    heard: unknown[];
  }
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  stage.server.addPage('/shop', { html: shopPage(stage.server.origin, 'data-name="Corner Shop"') });
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.server.reply = sampleReply;
});

const launcher = (page: Awaited<ReturnType<Stage['open']>>['page']) =>
  page.locator('shopmate-chat > div > button, shopmate-chat button').first();

describe('the loader', () => {
  it('loads nothing of the app until someone comes near', async () => {
    const { page, close } = await stage.open('/shop');
    await page.waitForFunction(() => typeof window.Shopmate.open === 'function');
    expect(await page.locator('iframe').count()).toBe(0);
    await launcher(page).hover();
    await page.locator('iframe').waitFor({ state: 'attached' });
    await close();
  });

  it('opens and closes by button, by Escape and by call, and gives the focus back', async () => {
    const { page, chat, close } = await stage.open('/shop');
    await page.locator('#own').focus();
    await page.evaluate(() => window.Shopmate.open());
    await chat.locator('textarea').waitFor();
    await expect.poll(() => chat.locator('textarea').evaluate((area) => document.activeElement === area)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('own');
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('false');
    await launcher(page).click();
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('true');
    await page.evaluate(() => window.Shopmate.toggle());
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('false');
    await close();
  });

  it('keeps calls that come before it is there, and tells what happens', async () => {
    const queue = `<script>window.heard=[];window.Shopmate=[];for(const n of ['ready','open','message','unread','close'])Shopmate.push(['on',n,d=>heard.push([n,d])]);Shopmate.push(['open',{text:'hello there',send:true}])</script>`;
    stage.server.addPage('/early', { html: shopPage(stage.server.origin, '', queue) });
    const { page, log, close } = await stage.open('/early');
    await log.getByText('hello there').first().waitFor();
    await log.getByText('I’m not sure what you mean').waitFor();
    await expect
      .poll(() => page.evaluate(() => window.heard.map((each) => (each as [string])[0])))
      .toEqual(expect.arrayContaining(['ready', 'open', 'message']));
    await close();
  });

  it('takes its language from the page, and follows it when it changes', async () => {
    const { page, chat, close } = await stage.open('/shop');
    await page.evaluate(() => window.Shopmate.open());
    await chat.getByRole('button', { name: 'Talk to a person' }).waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'zh-CN'));
    await chat.getByRole('button', { name: '转人工' }).waitFor();
    expect(await launcher(page).getAttribute('aria-label')).toBe('关闭客服');
    await close();
  });

  it('counts what came while it was closed', async () => {
    const { page, chat, close } = await stage.open('/shop');
    await page.evaluate(() => window.Shopmate.open());
    stage.server.reply = () => [{ wait: 300 }, { say: 'Late answer' }];
    await ask(chat, 'hello');
    await expect.poll(() => stage.server.conversations.at(-1)?.log.length ?? 0).toBeGreaterThan(0);
    await page.evaluate(() => window.Shopmate.close());
    await expect.poll(() => launcher(page).getAttribute('aria-label')).toBe('Open chat, 1 unread');
    await page.evaluate(() => window.Shopmate.open());
    await expect.poll(() => launcher(page).getAttribute('aria-label')).toBe('Close chat');
    await close();
  });

  it('fills a phone’s screen', async () => {
    const { page, chat, close } = await stage.open('/shop', { viewport: { width: 390, height: 844 } });
    await page.evaluate(() => window.Shopmate.open());
    await chat.locator('textarea').waitFor();
    await expect.poll(() => page.locator('iframe').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await close();
  });
});

describe('talking', () => {
  it('streams a reply, shows what it is doing, and draws the card', async () => {
    const { page, chat, log, errors, close } = await stage.open('/shop');
    await page.evaluate(() => window.Shopmate.open());
    stage.server.reply = (text) => [{ wait: 600 }, { tool: 'track_parcel' }, ...sampleReply(text)];
    await ask(chat, 'Where is my parcel?');
    await chat.locator('.typing').waitFor();
    await log.getByText('it’s 2 days late').waitFor();
    await log.getByText('2 days past the promise').waitFor();
    expect(await chat.locator('.route [aria-current=step]').innerText()).toBe('On the way');
    await chat.getByRole('button', { name: 'All 4 updates' }).click();
    expect(await chat.locator('.log li').count()).toBe(4);
    expect(errors).toEqual([]);
    await close();
  });

  it('opens the source of a citation by its number', async () => {
    const { page, chat, close } = await stage.open('/shop');
    await page.evaluate(() => window.Shopmate.open());
    await ask(chat, 'How do returns work?');
    await chat.getByRole('button', { name: 'Source 2' }).click();
    await chat.locator('.source').getByText('How long it takes').waitFor();
    await close();
  });

  it('sends a quick reply once, and the choices are gone', async () => {
    const { page, chat, log, close } = await stage.open('/shop');
    await page.evaluate(() => window.Shopmate.open());
    await ask(chat, 'hmm');
    await chat.getByRole('button', { name: 'When will my refund arrive?' }).click();
    await log.getByText('Refund approved').waitFor();
    expect(await chat.locator('.replies').count()).toBe(0);
    await close();
  });

  it('goes on after the last event when the connection is cut in mid-reply, without gap or repeat', async () => {
    const { page, chat, log, close } = await stage.open('/shop');
    await page.evaluate(() => window.Shopmate.open());
    const { server } = stage;
    server.resumedFrom.length = 0;
    server.reply = () => [
      { say: 'First part.' },
      { act: () => server.cutStreams() },
      { say: 'Second part.' },
      { act: () => server.cutStreams() },
      { wait: 100 },
      { say: 'Third part.' },
    ];
    await ask(chat, 'go');
    await log.getByText('Third part.').waitFor();
    expect(await chat.locator('.theirs').allInnerTexts()).toHaveLength(3);
    expect(server.resumedFrom.length).toBeGreaterThan(1);
    expect(new Set(server.resumedFrom).size).toBe(server.resumedFrom.length);
    await close();
  });

  it('drops what a turn said before its process died', async () => {
    const { page, chat, log, close } = await stage.open('/shop');
    await page.evaluate(() => window.Shopmate.open());
    stage.server.reply = () => [{ say: 'Half of an ans' }, { restart: true }, { say: 'The whole answer.' }];
    await ask(chat, 'go');
    await log.getByText('The whole answer.').waitFor();
    expect(await log.getByText('Half of an ans').count()).toBe(0);
    expect(await chat.locator('.mine').count()).toBe(1);
    await close();
  });

  it('tries again by itself, with the same id, and then on the shopper’s word', async () => {
    const { page, chat, log, close } = await stage.open('/shop');
    await page.evaluate(() => window.Shopmate.open());
    await ask(chat, 'first');
    await log.getByText('I’m not sure').first().waitFor();
    stage.server.received.length = 0;
    stage.server.failNext(/POST .*\/messages/, 503, 3);
    await ask(chat, 'second');
    await log.getByText('Not sent.').waitFor({ timeout: 15_000 });
    await chat.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => stage.server.received.map((each) => each.text)).toEqual(['second']);
    await expect.poll(() => log.getByText('Not sent.').count()).toBe(0);
    expect(await chat.locator('.mine').count()).toBe(2);
    await close();
  });

  it('asks for a person and says honestly that nobody is there yet', async () => {
    const { page, chat, log, close } = await stage.open('/shop');
    await page.evaluate(() => window.Shopmate.open());
    await chat.getByRole('button', { name: 'Talk to a person' }).click();
    await chat.getByRole('button', { name: 'Person requested' }).waitFor();
    await log.locator('.notice').getByText('nobody has joined yet').waitFor();
    expect(stage.server.conversations.at(-1)?.log.map((event) => event.type)).toEqual(['handoff.requested']);
    await close();
  });

  it('brings what comes of asking for a person into view, however much was said since', async () => {
    stage.server.reply = () => [{ say: 'One line of many.\n\n'.repeat(60) }];
    const { page, chat, log, close } = await stage.open('/shop');
    await page.evaluate(() => window.Shopmate.open());
    await ask(chat, 'hello');
    await expect.poll(() => stage.server.conversations.at(-1)?.log.at(-1)?.type).toBe('turn.completed');
    await chat.locator('header').getByRole('button', { name: 'Talk to a person' }).click();
    const offer = chat.getByRole('button', { name: 'Save' });
    const bottomOf = async (part: typeof log) => {
      const box = await part.boundingBox();
      return (box?.y ?? Infinity) + (box?.height ?? 0);
    };
    await offer.waitFor();
    await expect.poll(async () => (await bottomOf(offer)) - (await bottomOf(log))).toBeLessThanOrEqual(0);

    await log.hover();
    await page.mouse.wheel(0, -1500);
    await expect.poll(async () => (await bottomOf(offer)) > (await bottomOf(log))).toBe(true);
    const conversation = stage.server.conversations.at(-1)!;
    conversation.append({ type: 'handoff.accepted', name: 'Kim' });
    const joined = log.locator('.notice').getByText('Kim has joined.');
    await joined.waitFor();
    await page.waitForTimeout(200);
    expect((await bottomOf(joined)) > (await bottomOf(log))).toBe(true); // who reads above isn't torn away
    await close();
  });

  it('tells the place in line, takes a contact, and shows who joins and who answers after', async () => {
    const { page, chat, log, close } = await stage.open('/shop');
    await page.evaluate(() => window.Shopmate.open());
    await ask(chat, 'hello');
    await expect.poll(() => stage.server.conversations.at(-1)?.log.at(-1)?.type).toBe('turn.completed');
    const conversation = stage.server.conversations.at(-1)!;
    conversation.waiting = { place: 3 };
    await chat.locator('header').getByRole('button', { name: 'Talk to a person' }).click();
    await log.getByText('Right now there are 2 people in line ahead of you.').waitFor();
    const contact = chat.getByRole('textbox', { name: 'E-mail or phone number' });
    await contact.fill('call me');
    await chat.getByRole('button', { name: 'Save' }).click();
    await chat.getByText('neither an e-mail address nor a phone number').waitFor();
    await contact.fill('anna@example.com');
    await chat.getByRole('button', { name: 'Save' }).click();
    await log.getByText('The team knows where to reach you.').waitFor();
    expect(conversation.waiting.contact).toBe('anna@example.com');

    conversation.append({ type: 'handoff.accepted', name: 'Kim' });
    await log.locator('.notice').getByText('Kim has joined.').waitFor();
    expect(await log.getByText('nobody has joined yet').count()).toBe(0);
    expect(await log.locator('.waiting').count()).toBe(0);
    const personAnswers = async () => {
      await chat.getByRole('heading', { name: 'Kim · Corner Shop' }).waitFor();
      await chat.getByText('A colleague from our team answers.').waitFor();
      expect(await chat.locator('header .ai, header .person').count()).toBe(0);
    };
    await personAnswers();
    conversation.append({
      type: 'message.created',
      messageId: 'm_kim',
      author: 'operator',
      name: 'Kim',
      text: 'Hi Anna',
    });
    await log.locator('.by-operator').getByText('Hi Anna').waitFor();
    expect(await log.locator('.by-operator').textContent()).toContain('Kim');
    await ask(chat, 'thank you');
    await expect.poll(() => stage.server.received.at(-1)?.text).toBe('thank you');
    expect(await log.locator('.typing').count()).toBe(0); // a person answers when they answer
    await page.reload();
    await page.evaluate(() => window.Shopmate.open());
    await log.locator('.notice').getByText('Kim has joined.').waitFor();
    await personAnswers();
    conversation.append({ type: 'handoff.returned', to: 'agent' });
    await log.getByText('back with the AI assistant').waitFor();
    await chat.locator('header').getByRole('button', { name: 'Talk to a person' }).waitFor();
    await chat.getByText('Answers come from an AI').waitFor();
    expect(await chat.locator('header h1').textContent()).toBe('Corner Shop');
    conversation.append({ type: 'conversation.resolved' });
    await log.getByText('closed as settled').waitFor();
    await chat.getByRole('button', { name: '5/5 Very good' }).waitFor();
    await close();
  });

  it('takes a rating and a word about it', async () => {
    const { page, chat, log, close } = await stage.open('/shop');
    await page.evaluate(() => window.Shopmate.open());
    await ask(chat, 'my order');
    await log.locator('.card').first().waitFor();
    expect(await chat.locator('.rating').count(), 'not after every answer').toBe(0);
    await ask(chat, 'Thanks, bye');
    await chat.getByRole('button', { name: '4/5 Good' }).click();
    await chat.getByRole('textbox', { name: 'What could be better?' }).fill('Faster, please');
    await chat.locator('.rating').getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => stage.server.conversations.at(-1)?.rating).toEqual({ score: 4, comment: 'Faster, please' });
    await log.getByText('Thank you for telling us.').waitFor();
    await close();
  });
});

describe('coming back', () => {
  it('shows the conversation again after a reload', async () => {
    const { page, chat, log, close } = await stage.open('/shop');
    await page.evaluate(() => window.Shopmate.open());
    await ask(chat, 'Which size fits me?');
    await log.getByText('Very likely').waitFor();
    await page.reload();
    await page.evaluate(() => window.Shopmate.open());
    await log.getByText('Which size fits me?').waitFor();
    await log.getByText('Very likely').waitFor();
    expect(await chat.locator('.mine').count()).toBe(1);
    await close();
  });

  it('[I5] shows nothing of one account to another, nor after a reset', async () => {
    const { page, chat, log, close } = await stage.open('/shop');
    const [mei, jun] = [fakeIdentity('mei-i5'), fakeIdentity('jun-i5')];
    const identify = (token: string) => page.evaluate((each) => window.Shopmate.identify(each), token);
    await page.evaluate(() => window.Shopmate.open());
    await ask(chat, 'a secret of nobody');
    await log.getByText('I’m not sure').waitFor();

    await identify(mei);
    await log.getByText('Hello. What can I do for you?').waitFor();
    expect(await log.getByText('a secret of nobody').count()).toBe(0);
    await ask(chat, 'a secret of Mei');
    await log.getByText('I’m not sure').waitFor();

    await identify(jun);
    await log.getByText('Hello. What can I do for you?').waitFor();
    expect(await log.getByText('a secret of').count()).toBe(0);

    await page.evaluate(() => window.Shopmate.reset());
    await page.reload();
    await page.evaluate(() => window.Shopmate.open());
    await log.getByText('Hello. What can I do for you?').waitFor();
    expect(await log.getByText('a secret of').count()).toBe(0);

    await identify(fakeIdentity('mei-i5', 2));
    await log.getByText('a secret of Mei').waitFor();
    await page.evaluate(() => window.Shopmate.reset());
    await log.getByText('Hello. What can I do for you?').waitFor();
    const stored = await page.frames()[1]?.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(stored).not.toContain('conv_');
    await close();
  });

  it('treats a shopper whose identity is refused as anonymous, and says so to the page', async () => {
    const { page, chat, log, close } = await stage.open('/shop');
    await page.evaluate((token) => {
      window.heard = [];
      window.Shopmate.on('identity_refused', () => window.heard.push('refused'));
      window.Shopmate.identify(token);
      window.Shopmate.open();
    }, fakeIdentity('refused'));
    await ask(chat, 'hello');
    await log.getByText('I’m not sure').waitFor();
    expect(await page.evaluate(() => window.heard)).toEqual(['refused']);
    await close();
  });
});
