import { createHmac, randomInt } from 'node:crypto';
import type { Language } from '../../knowledge/language.ts';
import type { ShopId } from '../../knowledge/shop-id.ts';
import type { ShopDatabase, Sql } from '../../knowledge/store/database.ts';
import type { StepUp } from '../../tools/contract.ts';
import type { Notifier } from '../notify/notifier.ts';

/** How one-time codes are given out. */
export interface StepUpLimits {
  /** Tries at one code. */
  tries: number;
  codeMinutes: number;
  /** How long a right code holds. */
  verifiedMinutes: number;
  /** Codes to one address, and codes for one shopper, in this many minutes. */
  sendings: { perAddress: number; perShopper: number; minutes: number };
}

export const stepUpLimits: StepUpLimits = {
  tries: 3,
  codeMinutes: 10,
  verifiedMinutes: 30,
  sendings: { perAddress: 5, perShopper: 5, minutes: 60 },
};

interface StepUpDeps {
  database: ShopDatabase;
  /** Absent: codes can't be sent. */
  notifier?: Notifier;
  /** Keys the hashes: a copy of the table tells neither codes nor addresses. */
  key: Uint8Array;
  limits?: StepUpLimits;
  /** For our log alone: that a code couldn't be sent. */
  onSendError: (error: unknown) => void;
}

export interface StepUpOwner {
  shop: ShopId;
  shopName: string;
  conversationId: string;
  shopperId: string;
}

/**
 * One-time codes of one conversation. Six digits, to the address that the shop attests; bound to that address, so that
 * they are void once it is another. Tries and times count by the database's clock.
 */
export function createStepUp(deps: StepUpDeps, owner: StepUpOwner): StepUp {
  const { database, key, limits = stepUpLimits } = deps;
  const { shop, conversationId } = owner;
  const hash = (...parts: string[]) =>
    createHmac('sha256', key)
      .update(JSON.stringify([shop, ...parts]))
      .digest('base64url');
  const addressHash = (address: string) => hash('address', address.trim().toLowerCase());
  const codeHash = (address: string, code: string) => hash('code', conversationId, addressHash(address), code);

  return {
    verified: (address) =>
      database.inShop(shop, async (sql) => {
        const { rows } = await sql.query<{ verified: boolean }>(
          'select verified_until > now() as verified from step_ups where conversation_id = $1 and address_hash = $2',
          [conversationId, addressHash(address)],
        );
        return rows[0]?.verified === true;
      }),
    async sendCode(address, language) {
      if (!deps.notifier) return 'unavailable';
      const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
      const target = { ...owner, addressHash: addressHash(address), codeHash: codeHash(address, code) };
      const stored = await database.inShop(shop, (sql) => storeCode(sql, target, limits));
      if (!stored) return 'too_many';
      try {
        await deps.notifier.send({
          shop,
          to: address,
          ...codeMail(code, owner.shopName, limits.codeMinutes, language),
        });
        return 'sent';
      } catch (error) {
        deps.onSendError(error);
        return 'unavailable';
      }
    },
    checkCode: (address, code) =>
      database.inShop(shop, (sql) =>
        checkCode(
          sql,
          { conversationId, addressHash: addressHash(address), codeHash: codeHash(address, code.replace(/\D/g, '')) },
          limits,
        ),
      ),
  };
}

/** Stores a new code in place of the one before; false when there were too many. */
async function storeCode(
  sql: Sql,
  target: StepUpOwner & { addressHash: string; codeHash: string },
  { tries, codeMinutes, sendings }: StepUpLimits,
): Promise<boolean> {
  const { shop, conversationId, shopperId, addressHash, codeHash } = target;
  // One at a time for an address and for a shopper, always in this order: requests side by side can't pass together.
  await sql.query('select pg_advisory_xact_lock(hashtext($1)), pg_advisory_xact_lock(hashtext($2))', [
    `code address ${shop} ${addressHash}`,
    `code shopper ${shop} ${shopperId}`,
  ]);
  const { rows } = await sql.query<{ allowed: boolean }>(
    `with forgotten as (
       delete from code_sendings where at < now() - interval '1 day' and (address_hash = $2 or shopper_id = $3)
     ), allowed as (
       select (select count(*) from code_sendings
               where address_hash = $2 and at > now() - $6 * interval '1 minute') < $4
          and (select count(*) from code_sendings
               where shopper_id = $3 and at > now() - $6 * interval '1 minute') < $5 as allowed
     ), counted as (
       insert into code_sendings (shop_id, shopper_id, address_hash) select $1, $3, $2 from allowed where allowed
     ), stored as (
       insert into step_ups (shop_id, conversation_id, address_hash, code_hash, tries_left, code_expires_at)
       select $1, $7, $2, $8, $9, now() + $10 * interval '1 minute' from allowed where allowed
       on conflict (conversation_id, address_hash) do update
       set code_hash = excluded.code_hash, tries_left = excluded.tries_left,
           code_expires_at = excluded.code_expires_at, sent_at = now()
     )
     select allowed from allowed`,
    [
      ...[shop, addressHash, shopperId, sendings.perAddress, sendings.perShopper, sendings.minutes],
      ...[conversationId, codeHash, tries, codeMinutes],
    ],
  );
  return rows[0]?.allowed === true;
}

/** Takes one try. Two at once can't have the same one: the row is locked. */
async function checkCode(
  sql: Sql,
  target: { conversationId: string; addressHash: string; codeHash: string },
  { verifiedMinutes }: StepUpLimits,
): ReturnType<StepUp['checkCode']> {
  const { rows } = await sql.query<{ code_hash: string | null; tries_left: number; expired: boolean }>(
    `select code_hash, tries_left, coalesce(code_expires_at <= now(), true) as expired
     from step_ups where conversation_id = $1 and address_hash = $2 for update`,
    [target.conversationId, target.addressHash],
  );
  const row = rows[0];
  if (!row || row.code_hash === null || row.expired) return 'expired';
  if (row.tries_left === 0) return 'too_many';
  const isRight = row.code_hash === target.codeHash;
  await sql.query(
    isRight
      ? `update step_ups set code_hash = null, tries_left = 0, verified_until = now() + $3 * interval '1 minute'
         where conversation_id = $1 and address_hash = $2`
      : 'update step_ups set tries_left = tries_left - 1 where conversation_id = $1 and address_hash = $2 and $3 > 0',
    [target.conversationId, target.addressHash, verifiedMinutes],
  );
  if (isRight) return 'verified';
  return row.tries_left === 1 ? 'too_many' : { triesLeft: row.tries_left - 1 };
}

function codeMail(code: string, shopName: string, minutes: number, language: Language) {
  if (language === 'zh') {
    return {
      subject: `${shopName}验证码：${code}`,
      text: `您好！\n\n您在${shopName}客服对话中的验证码是 ${code}，${minutes}分钟内有效。\n请直接把它发在对话里。我们不会打电话或通过其他方式向您索要验证码。\n\n如果不是您本人操作，请忽略这封邮件，您的订单不会有任何变动。`,
    };
  }
  return {
    subject: `${code} is your ${shopName} code`,
    text: `Hello,\n\nyour code for the chat with ${shopName} is ${code}. It is good for ${minutes} minutes.\nType it into the chat. We never ask for it by phone or anywhere else.\n\nIf this wasn't you, ignore this mail; nothing about your orders will change.`,
  };
}
