import type { Language } from '../../knowledge/language.ts';
import type { Database } from '../db/database.ts';
import type { SessionResponse } from '../contract/session.ts';
import { newId } from '../conversations/ids.ts';
import { checkIdentityToken } from './identity-token.ts';
import type { SessionTokens } from './session-token.ts';
import { findOngoingConversation, upsertSignedInShopper } from './shoppers.ts';
import type { Shop } from './shops.ts';

interface OpenSessionDeps {
  database: Pick<Database, 'inShop'>;
  tokens: SessionTokens;
  clock: () => Date;
}

export type SessionOpening = { status: 'opened'; session: SessionResponse } | { status: 'refused'; why: string };

/**
 * Opens a session: of the shopper whom a valid identity token names, or of a new anonymous one when there is no token. A
 * token that isn't valid is refused. Nothing anonymous is ever joined to a signed-in shopper.
 */
export async function openSession(
  { database, tokens, clock }: OpenSessionDeps,
  shop: Shop,
  request: { identity?: string | undefined; locale?: string | undefined },
): Promise<SessionOpening> {
  const now = clock();
  const language = localeLanguage(request.locale) ?? shop.defaultLanguage;
  if (request.identity === undefined) {
    const shopperId = newId('shp');
    const { token, expiresAt } = await tokens.issue({ shop: shop.id, shopperId, signedIn: false, language }, now);
    return {
      status: 'opened',
      session: { token, expiresAt: expiresAt.toISOString(), shopper: { level: 'anonymous' }, timeZone: shop.timeZone },
    };
  }
  const checked = await checkIdentityToken(request.identity, shop, now);
  if (checked.status === 'refused') return checked;
  const { identity } = checked;
  const { shopperId, conversationId } = await database.inShop(shop.id, async (sql) => {
    const id = await upsertSignedInShopper(sql, shop.id, identity, language);
    return { shopperId: id, conversationId: await findOngoingConversation(sql, id) };
  });
  const { token, expiresAt } = await tokens.issue({ shop: shop.id, shopperId, signedIn: true, language }, now);
  return {
    status: 'opened',
    session: {
      token,
      expiresAt: expiresAt.toISOString(),
      shopper: { level: 'signed_in', ...(identity.name === undefined ? {} : { name: identity.name }) },
      timeZone: shop.timeZone,
      ...(conversationId === undefined ? {} : { conversation: { id: conversationId } }),
    },
  };
}

/** The language of a BCP 47 tag, when it is one of ours. */
export function localeLanguage(locale: string | undefined): Language | undefined {
  if (locale === undefined) return undefined;
  if (/^zh(?:[-_]|$)/i.test(locale)) return 'zh';
  return /^en(?:[-_]|$)/i.test(locale) ? 'en' : undefined;
}
