import { afterAll, describe, expect, it, vi } from 'vitest';

vi.stubGlobal('location', { hash: '' });
vi.stubGlobal('window', { addEventListener: () => undefined });
const { hrefOf, parseRoute } = await import('./route.ts');
afterAll(() => vi.unstubAllGlobals());

describe('addresses of the console', () => {
  it('take the links of invitations as they are written', () => {
    const token = 'a-Zk_9'; // base64url, as invitations have it
    expect(parseRoute(`#invitation=${token}`)).toEqual({ at: 'invitation', token });
    expect(parseRoute('#invitation=')).toEqual({ at: 'inbox', box: 'waiting' });
  });

  it.each([
    { at: 'inbox', box: 'mine' },
    { at: 'inbox', box: 'waiting', conversationId: 'conv_1' },
    { at: 'board' },
    { at: 'knowledge' },
    { at: 'settings' },
    { at: 'invitation', token: 'a-Zk_9' },
  ] as const)('lead back to the page that they were made for: $at', (to) => {
    expect(parseRoute(hrefOf(to))).toEqual(to);
  });

  it('are the line of those who wait when they name no page', () => {
    for (const hash of ['', '#', '#/nowhere', '#/inbox/unknown', '#/invitation/%'])
      expect(parseRoute(hash)).toEqual({ at: 'inbox', box: 'waiting' });
  });
});
