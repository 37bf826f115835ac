import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { consoleStage } from './console-stage.ts';
import { visitConsole } from './console-visit.ts';
import { plainConversation } from './conversation-samples.ts';

const at = consoleStage();

const consoleOf = (name: string, hash = '') => visitConsole(at.stage, name, hash);

const waiting = '#/inbox/waiting/conv_wait';
const composer = (page: Page) => page.locator('#composer-text');

describe('signing in', () => {
  it('refuses a wrong password, takes the right one, and keeps the session over a reload', async () => {
    const { page, close } = await at.stage.open('/console/');
    await page.getByLabel('E-mail').fill('kim@northlane.example');
    await page.getByLabel('Password').fill('wrong');
    await page.getByLabel('Password').press('Enter');
    await page.getByRole('alert').getByText('don’t match').waitFor();
    await page.getByLabel('Password').fill('correct horse');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Waiting' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Waiting' }).waitFor();
    await close();
  });

  it('lets somebody who was invited choose a password, and says when a link is spent', async () => {
    const spent = await at.stage.open('/console#invitation=spent');
    await spent.page.getByRole('heading', { name: 'no longer works' }).waitFor();
    await spent.close();
    const { page, close } = await at.stage.open('/console#invitation=good-one');
    await page.getByRole('heading', { name: 'Welcome to Northlane' }).waitFor();
    await page.getByLabel('New password').fill('short');
    await page.getByRole('button', { name: 'Set password' }).click();
    await page.getByRole('alert').getByText('at least 10').waitFor();
    await page.getByLabel('New password').fill('lantern under bridge');
    await page.getByLabel('Repeat the password').fill('lantern under bridge');
    await page.getByRole('button', { name: 'Set password' }).click();
    await page.locator('.rail').waitFor();
    await close();
  });
});

describe('[H4] working a handoff', () => {
  it('is opened, claimed, answered, noted and resolved by the keyboard alone', async () => {
    const { page, errors, close } = await consoleOf('Kim');
    await page.locator('.inbox-line').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('This is ridiculous').waitFor();
    await page.keyboard.press('c');
    await page.getByRole('log').getByText('Kim joined').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'composer-text');
    await page.keyboard.type('/sorry');
    await page.getByRole('option', { name: /Sorry for the delay/ }).waitFor();
    await page.keyboard.press('Enter');
    expect(await composer(page).inputValue()).toBe('Hello Mei Lin, I’m sorry that order SM23931 is late.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.by-operator:not(.unsent)', { hasText: 'SM23931 is late' }).waitFor();
    expect(await composer(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.type('Call her at noon');
    await page.keyboard.press('Control+Enter');
    await page.locator('.note-view', { hasText: 'Call her at noon' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await page.getByRole('dialog').getByRole('button', { name: 'Resolve' }).press('Enter');
    await page.getByRole('log').getByText('Kim resolved it').waitFor();
    expect(at.desk.taken.map((each) => each.path.split('/').at(-1)).filter((each) => each !== 'me')).toEqual(['claim', 'messages', 'notes', 'resolve']); // prettier-ignore
    expect(errors).toEqual([]);
    await close();
  });

  it('goes to one of two who claim at once; the other sees who has it', async () => {
    const kim = await consoleOf('Kim', waiting);
    at.desk.operators.push({ ...at.desk.operators[0]!, id: 'op_ravi', name: 'Ravi' });
    const ravi = await consoleOf('Ravi', waiting);
    const claims = [kim, ravi].map(({ page }) => page.getByRole('button', { name: 'Claim' }));
    await Promise.all(claims.map((claim) => claim.waitFor()));
    await Promise.all(claims.map((claim) => claim.click()));
    const owner = await expectOwner();
    const [winner, loser] = owner === 'Kim' ? [kim, ravi] : [ravi, kim];
    await winner.page.getByRole('button', { name: 'Resolve' }).waitFor();
    // the list goes where the conversation is now; the other's stays where it was
    await winner.page.getByRole('heading', { name: 'Mine' }).waitFor();
    expect(await winner.page.evaluate(() => location.hash)).toBe('#/inbox/mine/conv_wait');
    await winner.page.locator('.lines-of-inbox [aria-current]').waitFor();
    expect(await loser.page.evaluate(() => location.hash)).toBe('#/inbox/waiting/conv_wait');
    await loser.page.getByText(`${owner} has this conversation`).waitFor();
    await loser.page.getByText('A colleague was faster').waitFor();
    expect(await loser.page.getByRole('tab', { name: 'Reply' }).isDisabled()).toBe(true);
    await kim.close();
    await ravi.close();
  });

  async function expectOwner(): Promise<string> {
    await expect.poll(() => at.desk.conversations[0]?.view.operator?.name).toBeDefined();
    return at.desk.conversations[0]?.view.operator?.name ?? '';
  }

  it('loses nothing that is typed: not to a reload, another conversation, or a reply that doesn’t get through', async () => {
    const { page, close } = await consoleOf('Kim', '#/inbox/mine/conv_mine');
    await composer(page).fill('Half a sentence');
    await page.evaluate(() => (location.hash = '#/inbox/waiting/conv_wait'));
    await page.getByText('This is ridiculous').first().waitFor();
    await page.evaluate(() => (location.hash = '#/inbox/mine/conv_mine'));
    await page.reload();
    await expect.poll(() => composer(page).inputValue()).toBe('Half a sentence');
    at.stage.server.failNext(/POST .*conv_mine\/messages/, 503);
    await composer(page).press('Control+Enter');
    await page.getByText('Not sent.').waitFor();
    await page.reload();
    await page.getByText('Not sent.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.by-operator:not(.unsent)', { hasText: 'Half a sentence' }).waitFor();
    expect(await page.getByText('Not sent.').count()).toBe(0);
    await close();
  });

  it('shows words as they stream, once, also after the stream was cut', async () => {
    const { page, close } = await consoleOf('Kim', '#/inbox/agent/conv_agent');
    await page.getByText('A medium should fit you.').first().waitFor();
    await expect.poll(() => at.desk.conversations[3]?.followers.size).toBe(1);
    const turnId = 't9';
    at.desk.append('conv_agent', { kind: 'message', id: 'm9', author: 'agent', text: '', citations: [], turnId }, { type: 'message.created', messageId: 'm9', author: 'agent', turnId }); // prettier-ignore
    for (const text of ['One ', 'two ', 'three'])
      at.desk.stream('conv_agent', { type: 'message.delta', messageId: 'm9', turnId, text });
    await page.getByRole('log').getByText('One two three', { exact: true }).waitFor();
    for (const follower of at.desk.conversations[3]?.followers ?? []) follower.destroy();
    at.desk.stream('conv_agent', { type: 'message.delta', messageId: 'm9', turnId, text: ' four' });
    await page.getByRole('log').getByText('One two three four', { exact: true }).waitFor();
    await close();
  });

  it('rings in the title when somebody new waits, and counts', async () => {
    const { page, close } = await consoleOf('Kim');
    await expect.poll(() => page.title()).toBe('(2 waiting) Inbox · Northlane');
    at.desk.addWaiting({ ...plainConversation('conv_new', 'Nina', ['Hello?'], {}), state: 'handed_off', handoffs: [{ id: 'ho_new', reason: 'risk', requestedAt: new Date().toISOString(), language: 'en', skills: [], fits: true }] }); // prettier-ignore
    await expect.poll(() => page.title()).toBe('(3 waiting) Inbox · Northlane');
    await page.locator('.inbox-line', { hasText: 'Nina' }).waitFor();
    await close();
  });
});

describe('what stands beside the conversation', () => {
  it('leads from a fact of the summary to the call that it came from', async () => {
    const { page, close } = await consoleOf('Kim', waiting);
    await page.locator('.summary').getByText('2 days late, left Zhengzhou').click();
    const row = page.locator('.row.bright');
    await row.waitFor();
    expect(await row.getAttribute('data-call')).toBe('call_1');
    expect(await row.locator('details').getAttribute('open')).not.toBeNull();
    await expect.poll(() => row.evaluate((each) => each.getBoundingClientRect().top > 40)).toBe(true);
    await page.locator('.summary').getByText('I want to cancel it').click();
    await page.locator('.row.bright', { hasText: 'I want to cancel it' }).waitFor();
    await page.locator('.summary').getByText('2 days late, left Zhengzhou').click();
    await page.evaluate(() => (location.hash = '#/inbox/mine/conv_mine'));
    await page.waitForFunction(() => location.hash.endsWith('conv_mine'));
    await composer(page).waitFor();
    await page.evaluate(() => (location.hash = '#/inbox/waiting/conv_wait'));
    await page.locator('.row').last().waitFor();
    const log = page.getByRole('log');
    const fromEnd = () => log.evaluate((at) => at.scrollHeight - at.scrollTop - at.clientHeight);
    await expect.poll(fromEnd).toBeLessThan(4);
    expect(await page.locator('.row.bright, .row details[open]').count()).toBe(0);
    await close();
  });

  it('puts a suggestion into the reply and sends nothing', async () => {
    const { page, close } = await consoleOf('Kim', waiting);
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.getByRole('tab', { name: 'Copilot' }).click();
    await page.getByRole('button', { name: /twice is twice too often/ }).click();
    await expect.poll(() => composer(page).inputValue()).toContain('You get a ¥20 voucher for the delay.');
    expect(at.desk.taken.some((each) => each.path.endsWith('/messages'))).toBe(false);
    await close();
  });

  it('opens a suggested action filled in, shows exactly what will happen, and does it on the operator’s own click', async () => {
    at.desk.answers.set('POST conversations/conv_wait/actions/cnf_desk', () => ({ status: 200, body: { status: 'done', title: 'Refund of ¥767' } })); // prettier-ignore
    const { page, close } = await consoleOf('Kim', waiting);
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.getByRole('tab', { name: 'Copilot' }).click();
    await page.getByRole('button', { name: /Refund/ }).click();
    expect(await page.getByLabel('Order number').inputValue()).toBe('SM23931');
    await page.getByRole('button', { name: 'Review' }).click();
    const card = page.locator('.outcome .confirmation');
    await card.getByText('Refund ¥767 for SM23931?').waitFor();
    expect(await card.locator('.amount strong').innerText()).toBe('¥767');
    const asked = () => at.desk.taken.filter((each) => each.path.includes('/actions'));
    expect(asked().map((each) => each.body)).toEqual([{ action: 'request_refund', input: { orderNumber: 'SM23931', reason: 'late' } }]); // prettier-ignore
    await card.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Done: Refund of ¥767').waitFor();
    expect(asked().at(-1)?.body).toEqual({ decision: 'confirm' });
    await close();
  });

  it('tells that the shopper took an offer, and sends the code that the rules ask for', async () => {
    const offers = at.desk.answers.get('GET conversations/conv_wait/actions');
    if (offers)
      at.desk.answers.set('GET conversations/conv_wait/actions', (...of) => {
        const { status, body } = offers(...of);
        const known = body as { actions: object[] };
        const choices = [{ value: 'off_1', label: '¥20 coupon' }];
        const take = { name: 'accept_retention_offer', label: 'Carry out an offer', known: {}, fields: [{ name: 'offerId', label: 'Offer', type: 'choice', required: true, choices }] }; // prettier-ignore
        const accepted = { offerId: 'off_1', title: '¥20 coupon', tell: 'The shopper accepts the offer: ¥20 coupon' };
        return { status, body: { ...known, actions: [...known.actions, take], accepted } };
      });
    const needs = { status: 'refused', tell: 'Send a one-time code.', rule: 'identity_level', ruleLabel: 'Who the shopper is', needs: 'code' }; // prettier-ignore
    at.desk.answers.set('POST conversations/conv_wait/actions', () => ({ status: 200, body: needs }));
    at.desk.answers.set('POST conversations/conv_wait/code', () => ({ status: 200, body: { status: 'sent', to: 'm***@example.com' } })); // prettier-ignore
    const { page, close } = await consoleOf('Kim', waiting);
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.getByRole('button', { name: 'Hand back' }).click();
    const question = page.getByRole('dialog').getByRole('alert');
    await question.getByText('They took “¥20 coupon”, which isn’t set up yet.').waitFor();
    await page.getByRole('dialog').getByLabel('To the line').check();
    await question.waitFor({ state: 'detached' });
    await page.getByRole('dialog').getByLabel('To the assistant').check();
    await question.getByRole('button', { name: 'Go on with it' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.getByLabel('Offer').inputValue()).toBe('off_1');
    await page.getByRole('tab', { name: 'Shopper' }).click();
    const accepted = page.locator('.accepted', { hasText: '¥20 coupon' });
    await accepted.getByRole('button').click();
    await expect.poll(() => page.getByLabel('Offer').inputValue()).toBe('off_1');
    await page.getByRole('button', { name: 'Review' }).click();
    const outcome = page.locator('.outcome');
    await outcome.getByText('Rule: Who the shopper is').waitFor();
    const posted = () => at.desk.taken.filter(({ path }) => /\/(actions|code)$/.test(path));
    expect(posted().at(-1)?.body).toEqual({ action: 'accept_retention_offer', input: { offerId: 'off_1' } });
    await outcome.getByRole('button', { name: 'Send the code' }).click();
    await outcome.getByRole('button', { name: 'Send another code' }).waitFor();
    await outcome.getByText('The code went to m***@example.com').waitFor();
    await outcome.getByRole('button', { name: 'Review again' }).click();
    await outcome.getByRole('button', { name: 'Send the code' }).waitFor();
    expect(posted().map(({ path }) => path.replace(/^.*\//, ''))).toEqual(['actions', 'code', 'actions']);
    await close();
  });

  it('says that photos are missing, and reviews again once they are there', async () => {
    const lacks = { status: 'refused', tell: 'No photo was sent.', rule: 'photos_needed', needs: 'photos' };
    at.desk.answers.set('POST conversations/conv_wait/actions', () => ({ status: 200, body: lacks }));
    const { page, close } = await consoleOf('Kim', waiting);
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.getByRole('tab', { name: 'Copilot' }).click();
    await page.getByRole('button', { name: /Refund/ }).click();
    await page.getByRole('button', { name: 'Review' }).click();
    const outcome = page.locator('.outcome');
    await outcome.getByText('Photos are still missing').waitFor();
    expect(await outcome.getByText('The rules don’t allow it').count()).toBe(0);
    await outcome.getByRole('button', { name: 'Review again' }).click();
    await expect.poll(() => at.desk.taken.filter(({ path }) => path.endsWith('/actions')).length).toBe(2);
    await close();
  });

  it('begins with the summary in another conversation, and keeps tab and form of each', async () => {
    const { page, errors, close } = await consoleOf('Kim', '#/inbox/mine/conv_mine');
    const offers = at.desk.answers.get('GET conversations/conv_wait/actions');
    if (offers) at.desk.answers.set('GET conversations/conv_mine/actions', offers);
    const tab = (name: string) => page.getByRole('tab', { name }).getAttribute('aria-selected');
    await page.getByRole('tab', { name: 'Actions' }).click();
    await page.getByRole('button', { name: 'Refund' }).click();
    await page.getByLabel('Order number').selectOption('SM23951');
    await page.evaluate(() => (location.hash = '#/inbox/waiting/conv_wait'));
    await page.getByText('This is ridiculous').first().waitFor();
    expect(await tab('Summary')).toBe('true');
    await page.getByRole('tab', { name: 'Actions' }).click();
    await page.getByText('Claim the conversation first').waitFor();
    await page.evaluate(() => (location.hash = '#/inbox/mine/conv_mine'));
    await expect.poll(() => page.getByLabel('Order number').inputValue()).toBe('SM23951');
    expect(
      errors.filter((each) => each.includes('status of 409')),
      'nothing is asked for that would be refused',
    ).toEqual([]);
    await close();
  });

  it('lets goods be chosen from the order, and names the field that isn’t right', async () => {
    at.desk.answers.set('POST conversations/conv_wait/actions', () => ({ status: 400, body: { type: 'urn:shopmate:invalid_request', errors: [{ path: '/input/items', message: 'is not valid' }] } })); // prettier-ignore
    const { page, close } = await consoleOf('Kim', waiting);
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.getByRole('tab', { name: 'Copilot' }).click();
    await page.getByRole('button', { name: /Refund/ }).click();
    await page.getByRole('group', { name: 'Items' }).getByLabel('Crew socks').check();
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByText('Missing or not right: Items.').waitFor();
    const [asked] = at.desk.taken.filter((each) => each.path.endsWith('/actions'));
    expect(asked?.body).toMatchObject({ input: { orderNumber: 'SM23931', items: ['lin_2'] } });
    await close();
  });

  it('fills an order in only where one was spoken of, and sends no braces', async () => {
    at.desk.addWaiting(plainConversation('conv_new', 'Nina', ['Hello?'], { state: 'handed_off' }));
    at.desk.summary = { ...at.desk.summary, orders: [], actions: [] };
    const offers = at.desk.answers.get('GET conversations/conv_wait/actions');
    if (offers) at.desk.answers.set('GET conversations/conv_new/actions', offers);
    const { page, close } = await consoleOf('Kim', '#/inbox/waiting/conv_new');
    await page.locator('.claim-bar button').click();
    await page.getByRole('tab', { name: 'Actions' }).click();
    await page.getByRole('button', { name: 'Refund' }).click();
    expect(await page.getByLabel('Order number').inputValue()).toBe('');
    await composer(page).fill('');
    await composer(page).pressSequentially('/sorry');
    await composer(page).press('Enter');
    await page.getByText('in place of {order}').waitFor();
    expect(await page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
    await composer(page).press('Control+Enter');
    await composer(page).fill('Hello Nina');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.by-operator:not(.unsent)', { hasText: 'Hello Nina' }).waitFor();
    expect(at.desk.taken.filter((each) => each.path.endsWith('/messages')).map((each) => each.body)).toMatchObject([{ text: 'Hello Nina' }]); // prettier-ignore
    await close();
  });

  it('takes the list’s room where there is no more, covers nothing, and gives it back', async () => {
    const { page, close } = await consoleOf('Kim', waiting);
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.setViewportSize({ width: 820, height: 800 });
    await page.locator('.column.panel').waitFor();
    expect(await page.locator('.column.list').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Hand back' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('tab', { name: 'Shopper' }).focus();
    await page.keyboard.press('Escape');
    await page.locator('.column.panel').waitFor({ state: 'detached' });
    await close();
  });

  it('opens the conversations behind a figure, as many as it says', async () => {
    const { page, close } = await consoleOf('Grace', '#/board');
    await page.getByRole('button', { name: /Handed to a person/ }).click();
    await page.getByRole('heading', { name: 'Handoffs (2)' }).waitFor();
    expect(await page.locator('.drill .inbox-line').count()).toBe(2);
    await page.locator('.drill .inbox-line').first().click();
    await page.getByRole('log').getByText('This is ridiculous').waitFor();
    await close();
  });

  it('speaks the operator’s language from the moment it is chosen', async () => {
    const { page, close } = await consoleOf('Kim', '#/settings');
    await page.getByLabel('Language of the console').selectOption('zh');
    await page.getByRole('heading', { name: '设置' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    expect(at.desk.taken.some(({ path, body }) => path === 'me' && JSON.stringify(body) === '{"language":"zh"}')).toBe(true); // prettier-ignore
    await close();
  });
});

describe('[W1] what shoppers write', () => {
  const attack =
    '<img src=x onerror=window.hacked=1><script>window.hacked=1</script> ![x](https://evil.example/a.png) [go](javascript:alert(1)) {{constructor}} \u202Egnp.exe';

  it('stays text wherever an operator reads it, and asks nobody for anything', async () => {
    const bad = plainConversation('conv_bad', attack, [attack, attack], { state: 'handed_off' });
    bad.items.push(
      { kind: 'tool', seq: 3, at: new Date().toISOString(), turnId: 't', callId: attack, name: attack, status: attack, args: { [attack]: attack }, content: [attack, { deep: attack }] }, // prettier-ignore
      { kind: 'note', seq: 4, at: new Date().toISOString(), id: 'n', name: attack, text: attack },
      { kind: 'card', seq: 5, at: new Date().toISOString(), card: { type: 'product', comparison: false, products: [{ id: 'p', title: attack, imageUrl: 'https://evil.example/a.png', url: 'javascript:alert(1)', price: { amount: 1, currency: 'CNY' }, inStock: true, sizes: [], colours: [attack], attributes: [] }] } }, // prettier-ignore
    );
    at.desk.addWaiting(bad);
    at.desk.summary = {
      ...at.desk.summary,
      gist: { text: attack, by: attack },
      openQuestion: { seq: 1, quote: attack },
    };
    at.desk.copilot = { ...at.desk.copilot, replies: [{ id: 'r', text: attack, citations: [], from: 'model' }] };
    const { page, errors, close } = await consoleOf('Kim');
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(at.stage.server.origin)) elsewhere.push(request.url());
    });
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.evaluate(() => (location.hash = '#/inbox/waiting/conv_bad'));
    await page.locator('.summary').getByText('window.hacked').first().waitFor();
    await page.locator('.tool summary').first().click();
    expect(await page.locator('.by-shopper .bubble').first().innerText()).toContain('<img src=x onerror');
    await page.getByRole('tab', { name: 'Copilot' }).click();
    await page.locator('.copilot .suggestion').first().waitFor();
    expect(await page.locator('.inbox :is(script, iframe, object, img[src^=http])').count()).toBe(0);
    expect(await page.locator('.inbox a[href^=javascript], .bubble a').count()).toBe(0);
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
    expect([dialogs, elsewhere, errors]).toEqual([[], [], []]);
    await close();
  });
});
