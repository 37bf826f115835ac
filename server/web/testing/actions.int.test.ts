import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressQuestion, cancelQuestion, orderOf, serviceRequest } from './action-samples.ts';
import { ask, setStage, shopPage, type Stage, type Visitor } from './browser.ts';
import { fakeIdentity } from './fake-server.ts';
import { sampleReply } from './samples.ts';

const english = (en: string) => en;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  stage.server.addPage('/shop', { html: shopPage(stage.server.origin, 'data-name="Corner Shop"') });
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.server.reply = sampleReply;
  stage.server.requests = [];
});

const openChat = (page: Page) => page.evaluate(() => window.Shopmate.open());
const talk = () => stage.server.conversations.at(-1);
const question = (chat: Visitor['chat']) => chat.locator('.confirmation').last();

async function asked(text = 'Cancel my order'): Promise<Visitor> {
  const visitor = await stage.open('/shop');
  await openChat(visitor.page);
  await ask(visitor.chat, text);
  await question(visitor.chat).waitFor();
  return visitor;
}

describe('a question before something is done', () => {
  it('[A2] says what exactly will happen, gets the focus, and is announced', async () => {
    const { chat, errors, close } = await asked();
    const card = chat.getByRole('group', { name: 'Cancel order SM23951?' });
    await card.getByText('¥767').waitFor();
    await card.getByText('Crew socks, 3 pairs').waitFor();
    await card.getByText('Alipay, as you paid').waitFor();
    await card.getByText('can’t be brought back').waitFor();
    await expect.poll(() => card.evaluate((each) => document.activeElement === each)).toBe(true);
    await chat.locator('[aria-live=polite]').getByText('Please confirm: Cancel order SM23951?').waitFor();
    expect(await card.getByText('left to answer').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('doesn’t take the focus from someone who writes', async () => {
    const { page, chat, close } = await stage.open('/shop');
    await openChat(page);
    stage.server.reply = () => [{ wait: 400 }, ...cancelQuestion(english)];
    await ask(chat, 'Cancel my order');
    await chat.locator('textarea').pressSequentially('and another th');
    await question(chat).waitFor();
    expect(await chat.locator('textarea').evaluate((area) => document.activeElement === area)).toBe(true);
    await close();
  });

  it('[A4] sends one answer for a double click, rests while it is on its way, then tells what came of it', async () => {
    const { page, chat, log, close } = await asked();
    const sent: string[] = [];
    let letGo: (value?: unknown) => void = () => undefined;
    const held = new Promise((resolve) => (letGo = resolve));
    await page.route(/\/confirmations\//, async (route) => {
      sent.push(route.request().postData() ?? '');
      await held;
      await route.continue();
    });
    const yes = chat.getByRole('button', { name: 'Cancel the order' });
    await yes.dblclick({ noWaitAfter: true });
    await chat.getByRole('button', { name: 'Sending…' }).waitFor();
    expect(await chat.getByRole('button', { name: 'Keep the order' }).isDisabled()).toBe(true);
    await chat.getByRole('button', { name: 'Keep the order' }).click({ force: true });
    letGo();
    await log.getByText('You confirmed this.').waitFor();
    await log.getByText('R100042').waitFor();
    await log.getByText('Parcel sent back').waitFor();
    expect(sent).toEqual(['{"decision":"confirm"}']);
    expect(talk()?.decisions.map(({ decision }) => decision)).toEqual(['confirm']);
    expect(await question(chat).getByRole('button').count()).toBe(0);
    await close();
  });

  it('shows the answer after a reload, and in another tab by itself', async () => {
    const { page, chat, close } = await asked();
    const other = await page.context().newPage();
    await other.goto(`${stage.server.origin}/shop`);
    await openChat(other);
    const there = other.frameLocator('iframe');
    await question(there).getByRole('button', { name: 'Keep the order' }).waitFor();
    await chat.getByRole('button', { name: 'Keep the order' }).click();
    await question(chat).getByText('You said no. Nothing was done.').waitFor();
    await question(there).getByText('You said no. Nothing was done.').waitFor();
    expect(await question(there).getByRole('button').count()).toBe(0);
    await page.reload();
    await openChat(page);
    await question(chat).getByText('Declined', { exact: true }).waitFor();
    await close();
  });

  it('can be answered again when the answer didn’t get through', async () => {
    const { chat, log, close } = await asked();
    stage.server.failNext(/POST .*\/confirmations\//, 503, 3);
    await chat.getByRole('button', { name: 'Cancel the order' }).click();
    await chat.getByRole('alert').getByText('nothing has been done').waitFor({ timeout: 15_000 });
    expect(talk()?.decisions).toEqual([]);
    await chat.getByRole('button', { name: 'Cancel the order' }).click();
    await log.getByText('You confirmed this.').waitFor();
    expect(talk()?.decisions).toHaveLength(1);
    await close();
  });

  it('tells the time when it gets short, and is over when it is up', async () => {
    const { page, chat, close } = await stage.open('/shop');
    await openChat(page);
    stage.server.reply = () => addressQuestion(english, 2.5 / 60);
    await ask(chat, 'Another address');
    await question(chat).getByText('Less than a minute left to answer').waitFor();
    await question(chat).getByText('The time to answer is over').waitFor();
    expect(await question(chat).getByRole('button').count()).toBe(0);
    await close();
  });

  it('gives way to a newer question, and says so', async () => {
    const { chat, close } = await asked();
    await ask(chat, 'Change the address');
    await chat.getByRole('group', { name: 'Send order SM23951 to this address?' }).waitFor();
    await chat.locator('.confirmation').first().getByText('This question doesn’t count any more').waitFor();
    expect(await chat.getByRole('button', { name: 'Cancel the order' }).count()).toBe(0);
    await close();
  });

  it('is over when the server says so, whatever this tab thinks', async () => {
    const { page, chat, close } = await asked();
    await page.route(/\/confirmations\//, (route) =>
      route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: JSON.stringify({ type: 'urn:shopmate:problem:confirmation_expired', title: 'x', status: 409 }),
      }),
    );
    await chat.getByRole('button', { name: 'Cancel the order' }).click();
    await question(chat).getByText('The time to answer is over').waitFor();
    await close();
  });

  it('lets go of the focus when a person takes over, and what they say stays in sight', async () => {
    const { chat, close } = await asked();
    await expect.poll(() => question(chat).evaluate((card) => document.activeElement === card)).toBe(true);
    talk()?.append({ type: 'handoff.accepted', name: 'Kim' });
    await expect.poll(() => question(chat).getAttribute('data-state')).toBe('replaced');
    await expect.poll(() => chat.locator('textarea').evaluate((area) => document.activeElement === area)).toBe(true);
    for (let n = 1; n <= 6; n += 1) {
      talk()?.append({
        type: 'message.created',
        messageId: `msg_kim_${n}`,
        author: 'operator',
        name: 'Kim',
        text: `Kim’s word ${n}\n\nand more`,
      });
    }
    talk()?.append({ type: 'conversation.resolved' });
    const stars = chat.locator('.stars');
    await stars.waitFor();
    const isInSight = () =>
      stars.evaluate((row) => {
        const [bottom, end] = [row, document.querySelector('.transcript')].map((each) => each?.getBoundingClientRect().bottom ?? NaN); // prettier-ignore
        return (bottom ?? NaN) <= (end ?? NaN) && document.documentElement.scrollTop === 0;
      });
    await expect.poll(isInSight).toBe(true);
    await close();
  });
});

describe('an offer', () => {
  it('is taken or turned down by one tap, once', async () => {
    const { page, chat, close } = await stage.open('/shop');
    await openChat(page);
    await ask(chat, 'It is cheaper elsewhere');
    const card = chat.locator('.offer');
    await card.getByText('¥60 back, keep the order').waitFor();
    expect(await card.getByRole('button', { name: 'Take this' }).count()).toBe(2);
    stage.server.received.length = 0;
    await card.getByRole('button', { name: 'No, thanks' }).dblclick({ noWaitAfter: true });
    await question(chat).waitFor();
    expect(stage.server.received.map(({ text }) => text)).toEqual(['No thanks, cancel order SM23951']);
    expect(await card.getByRole('button').count()).toBe(0);
    await page.reload();
    await openChat(page);
    await card.getByText('You said no, thanks.').waitFor();
    await close();
  });

  it('marks what was taken', async () => {
    const { page, chat, close } = await stage.open('/shop');
    await openChat(page);
    await ask(chat, 'It is cheaper elsewhere');
    await chat.getByRole('button', { name: 'Take this' }).nth(1).click();
    await chat.locator('.offers .chosen').getByText('Your choice').waitFor();
    expect(stage.server.received.at(-1)?.text).toBe('I’ll take this: Express shipping, free');
    await close();
  });
});

describe('“my requests”', () => {
  it('lists what was asked for, with its steps', async () => {
    stage.server.requests = [{ ...serviceRequest(english), steps: [...serviceRequest(english).steps] }];
    const { page, chat, errors, close } = await stage.open('/shop');
    await page.evaluate((token) => window.Shopmate.identify(token), fakeIdentity('mei-requests'));
    await openChat(page);
    await chat.locator('#requests').click();
    await expect
      .poll(() =>
        chat.getByRole('heading', { name: 'My requests' }).evaluate((each) => document.activeElement === each),
      )
      .toBe(true);
    const card = chat.locator('.sheet .request');
    await card.getByText('Return for order SM23842').waitFor();
    expect(await card.locator('[aria-current=step]').innerText()).toContain('Parcel sent back');
    await card.getByText('88 Binhe Road').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => chat.locator('.sheet').count()).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('asks for an action without typing: the order, the action, a reason', async () => {
    stage.server.orders = [orderOf(english)];
    const { page, chat, close } = await stage.open('/shop');
    await page.evaluate((token) => window.Shopmate.identify(token), fakeIdentity('mei-wish'));
    await openChat(page);
    await chat.locator('#requests').click();
    await chat.getByRole('button', { name: /SM23951/ }).click();
    await chat.getByRole('button', { name: /Cancel the order/ }).click();
    await chat.getByRole('radio', { name: 'The price' }).check();
    stage.server.wishes.length = 0;
    await chat.getByRole('button', { name: 'Continue' }).click();
    await question(chat).waitFor();
    expect(stage.server.wishes).toMatchObject([
      { action: 'cancel_order', input: { orderNumber: 'SM23951', reason: 'price' } },
    ]);
    await close();
  });

  it('shows a guest how to prove an order first', async () => {
    const { page, chat, close } = await stage.open('/shop');
    await openChat(page);
    await chat.locator('#requests').click();
    await chat.getByLabel('Order number').fill('SM23951');
    await chat.getByLabel('Phone or e-mail').fill('4077');
    await chat.getByRole('button', { name: 'Find my order' }).click();
    await chat.locator('.mine').getByText('My order is SM23951, and the phone number ends in 4077.').waitFor();
    await close();
  });
});

describe('photos', () => {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const photo = (name: string, mimeType = 'image/png') => ({ name, mimeType, buffer: pixel });
  const pick = (chat: Visitor['chat'], files: ReturnType<typeof photo>[]) =>
    chat.locator('input[type=file]').first().setInputFiles(files);

  it('[M1] go with a message, and are there again after a reload', async () => {
    const { page, chat, errors, close } = await stage.open('/shop');
    await openChat(page);
    await pick(chat, [photo('front.png'), photo('back.png')]);
    await chat.locator('.tray .ready').nth(1).waitFor();
    await chat.getByRole('button', { name: 'Remove back.png' }).click();
    stage.server.received.length = 0;
    await chat.getByRole('button', { name: 'Send' }).click();
    await chat.locator('.mine .photo img').waitFor();
    expect(stage.server.received).toMatchObject([{ text: '', attachments: [expect.stringMatching(/^pho_/)] }]);
    await page.reload();
    await openChat(page);
    const shown = chat.locator('.mine .photo img').first();
    await shown.waitFor();
    expect(await shown.getAttribute('src')).toMatch(/^blob:/);
    expect(await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => true))).toBe(true);
    await chat.getByRole('button', { name: 'View photo' }).click();
    await chat.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => chat.getByRole('dialog').count()).toBe(0);
    expect(await chat.locator('.mine .photo').count()).toBe(1);
    expect(errors).toEqual([]);
    await close();
  });

  it('say in words what is wrong, and can be tried again', async () => {
    const { page, chat, close } = await stage.open('/shop');
    await openChat(page);
    await pick(chat, [photo('notes.txt', 'text/plain')]);
    await chat.getByText('This isn’t a photo we can open').waitFor();
    await chat.getByRole('button', { name: 'Remove notes.txt' }).click();
    stage.server.failNext(/POST .*\/photos/, 503, 3);
    await pick(chat, [photo('front.png')]);
    await chat.getByText('The upload broke off.').waitFor({ timeout: 15_000 });
    expect(await chat.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
    await chat.getByRole('button', { name: 'Try again' }).click();
    await chat.locator('.tray .ready').waitFor();
    await close();
  });
});
