import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, setStage, shopPage, type Stage } from './browser.ts';
import type { Step } from './fake-conversation.ts';
import type { FakeServer } from './fake-server-controls.ts';
import { startFakeServer } from './fake-server.ts';
import { sampleReply } from './samples.ts';

let stage: Stage;
/** Another origin: the shop's own site. */
let elsewhere: FakeServer;
beforeAll(async () => {
  stage = await setStage();
  elsewhere = await startFakeServer({ web: '/nowhere' });
});
afterAll(async () => {
  await stage.close();
  await elsewhere.close();
});

/** Opens a page of the other origin. */
async function visit(path: string, html: string, headers: Record<string, string> = {}) {
  elsewhere.addPage(path, { html, headers });
  const visitor = await stage.open('/widget/?shop=demo');
  await visitor.page.goto(elsewhere.origin + path);
  visitor.errors.length = 0;
  return visitor;
}

describe('[W2] a host page that is strict or hostile', () => {
  it('works under a strict CSP with Trusted Types, from another origin', async () => {
    const { origin } = stage.server;
    const policy =
      `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'none'; ` +
      "require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'";
    const { page, chat, log, errors, close } = await visit('/strict', shopPage(origin), {
      'content-security-policy': policy,
    });
    await page.waitForFunction(() => typeof window.Shopmate.open === 'function');
    await page.reload();
    errors.length = 0;
    await page.evaluate(() => window.Shopmate.open());
    stage.server.reply = sampleReply;
    await ask(chat, 'Where is my parcel?');
    await log.getByText('2 days past the promise').waitFor();
    const box = await page.locator('iframe').boundingBox();
    expect(box?.width).toBe(404);
    expect(errors.filter((each) => !each.includes('favicon'))).toEqual([]);
    await close();
  });

  it('ignores messages that are not from its page or not from its frame', async () => {
    const { origin } = stage.server;
    const rogue = `<iframe id="rogue" src="${elsewhere.origin}/rogue"></iframe>`;
    elsewhere.addPage('/rogue', { html: '<title>rogue</title>' });
    const { page, close } = await visit('/hostile', shopPage(origin, '', rogue));
    await page.evaluate(() => {
      window.heard = [];
      window.Shopmate.on('unread', (detail) => window.heard.push(detail));
      window.Shopmate.open();
    });
    const app = page.frameLocator('shopmate-chat iframe');
    await app.locator('textarea').waitFor();
    const before = await page.evaluate(() => window.heard.length);

    // From the page itself and from another frame to the loader.
    const forged = { shopmate: 'shopmate/1', message: { type: 'event', name: 'unread', detail: { count: 99 } } };
    await page.evaluate((message) => window.postMessage(message, '*'), forged);
    const [, ...frames] = page.frames();
    const rogueFrame = frames.find((frame) => frame.url().endsWith('/rogue'));
    await rogueFrame?.evaluate((message) => window.parent.postMessage(message, '*'), forged);
    // From another frame straight to the app.
    await rogueFrame?.evaluate(() => {
      for (let at = 0; at < window.parent.frames.length; at += 1)
        window.parent.frames[at]?.postMessage(
          { shopmate: 'shopmate/1', message: { type: 'open', phone: false, text: 'forged words', send: true } },
          '*',
        );
    });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => window.heard.length)).toBe(before);
    expect(await app.getByText('forged words').count()).toBe(0);
    await close();
  });

  it('neither hears nor tells a page that claims to be another', async () => {
    const claim = encodeURIComponent('https://honest.example');
    const html = `<title>liar</title><script>window.heard=[];addEventListener('message',e=>heard.push(e.data))</script><iframe src="${stage.server.origin}/widget/?shop=demo&host=${claim}"></iframe>`;
    const { page, close } = await visit('/liar', html);
    await page.frameLocator('iframe').locator('body').waitFor({ state: 'attached' });
    await page.evaluate(() =>
      document
        .querySelector('iframe')
        ?.contentWindow?.postMessage(
          { shopmate: 'shopmate/1', message: { type: 'init', open: true, phone: false } },
          '*',
        ),
    );
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => window.heard)).toEqual([]);
    expect(await page.frameLocator('iframe').locator('textarea').count()).toBe(0);
    await close();
  });
});

/** Each card of an action, with an attack wherever a text can stand. */
function hostileActions(attack: string): Step[] {
  const item = { title: attack, options: attack, quantity: 1, imageUrl: 'javascript:alert(1)' };
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const offer = { id: attack, title: attack, terms: attack, reply: attack };
  const now = new Date().toISOString();
  return [
    { card: { type: 'offer', orderNumber: attack, offers: [offer], decline: attack, expiresAt } },
    {
      card: {
        type: 'service_request',
        action: 'cancel_order',
        number: attack,
        title: attack,
        orderNumber: attack,
        state: 'in_progress',
        openedAt: now,
        steps: [{ code: attack, label: attack, at: now }],
        next: attack,
      },
    },
    {
      question: {
        type: 'confirmation',
        action: 'cancel_order',
        confirmationId: attack,
        title: attack,
        items: [item],
        rows: [{ label: attack, value: attack }],
        note: attack,
        confirmLabel: attack,
        cancelLabel: attack,
        expiresAt,
      },
    },
  ];
}

describe('[W1, P3] texts that want to be more', () => {
  const attack =
    '<img src=x onerror=window.top.hacked=1><script>window.hacked=1</script> ![x](https://evil.example/a.png) [go](javascript:alert(1)) **<b>bold</b>**';

  it('shows them as the text they are, and asks nobody for anything', async () => {
    const { page, errors, close } = await stage.open('/widget/?shop=demo');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    stage.server.reply = () => [
      { say: attack, citations: [{ index: 1, passageId: 'p', title: attack, headings: [attack], source: attack }] },
      {
        card: {
          type: 'product',
          comparison: false,
          products: [
            {
              id: 'p',
              title: attack,
              imageUrl: 'javascript:alert(1)',
              url: 'javascript:alert(1)',
              price: { amount: 100, currency: 'CNY' },
              inStock: true,
              sizes: [],
              colours: [attack],
              attributes: [],
            },
          ],
        },
      },
      ...hostileActions(attack),
    ];
    await page.locator('textarea').fill(attack);
    await page.locator('textarea').press('Enter');
    await page.locator('.confirmation').waitFor();
    await page.locator('.product').waitFor();
    expect(await page.locator('.rich').innerText()).toContain('<img src=x onerror=window.top.hacked=1>');
    expect(await page.locator('.rich a, .rich img, .bubble img, .product a').count()).toBe(0);
    expect(await page.locator('.confirmation h3').innerText()).toBe(attack);
    expect(await page.locator('.offer h4').innerText()).toBe(attack);
    expect(await page.locator('.request h3').innerText()).toBe(attack);
    expect(await page.locator('.card script, .card b, .card a, .card img[src^=javascript]').count()).toBe(0);
    // A question leaves no room for them.
    stage.server.reply = () => [{ say: 'ok' }, { card: { type: 'quick_replies', replies: [attack] } }];
    await page.locator('textarea').fill('hm');
    await page.locator('textarea').press('Enter');
    await page.locator('.replies').waitFor();
    expect(await page.locator('.replies button').innerText()).toBe(attack);
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
    expect(dialogs).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(stage.server.origin))).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
