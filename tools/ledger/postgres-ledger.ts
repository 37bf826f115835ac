import type { ShopDatabase } from '../../knowledge/store/database.ts';
import { inOneTrip } from '../../knowledge/store/one-trip.ts';
import { claim, doubt, findCommitment, findDone, release, settle } from './commitments.ts';
import { ask, closeConfirmation, findConfirmation } from './confirmations.ts';
import { propose } from './entries.ts';
import { readDoneCount, readHistory, readUsedEvidence } from './history.ts';
import type { Ledger } from './ledger.ts';
import { expireRounds, findOffer, issueOffers, openOffers } from './offer-rounds.ts';
import { requestsOf } from './service-requests.ts';

/** The book of actions in our database: each call is one transaction, and every time in it is the database's. */
export function createPostgresLedger(database: ShopDatabase): Ledger {
  return {
    propose: (by, proposal) => database.inShop(by.shop, (sql) => propose(sql, by, proposal)),
    ask: (by, question) => database.inShop(by.shop, (sql) => ask(sql, by, question)),
    findConfirmation: (by, id) => database.inShop(by.shop, (sql) => findConfirmation(sql, by, id)),
    closeConfirmation: (by, id) => database.inShop(by.shop, (sql) => closeConfirmation(sql, by, id)),
    claim: (by, commitment) => database.inShop(by.shop, (sql) => claim(sql, by, commitment)),
    settle: (shop, key, receipt) => database.inShop(shop, (sql) => settle(sql, shop, key, receipt)),
    release: (shop, key, why) => database.inShop(shop, (sql) => release(sql, shop, key, why)),
    doubt: (shop, key) => database.inShop(shop, (sql) => doubt(sql, shop, key)),
    findCommitment: (shop, actionId) => database.inShop(shop, (sql) => findCommitment(sql, shop, actionId)),
    findDone: (shop, key) => database.inShop(shop, (sql) => findDone(sql, shop, key)),
    doneCount: (shop, customer) => readDoneCount(inOneTrip(database, shop), shop, customer),
    history: (shop, customer) => database.inShop(shop, (sql) => readHistory(sql, shop, customer)),
    usedEvidence: (shop, conversationId) => readUsedEvidence(inOneTrip(database, shop), shop, conversationId),
    requests: (shop, of) => database.inShop(shop, (sql) => requestsOf(sql, shop, of)),
    async issueOffers(by, actionId, round) {
      await database.inShop(by.shop, (sql) => expireRounds(sql, by.shop));
      return database.inShop(by.shop, (sql) => issueOffers(sql, by, actionId, round));
    },
    openOffers: (shop, customer) => database.inShop(shop, (sql) => openOffers(sql, shop, customer)),
    findOffer: (shop, customer, id) => database.inShop(shop, (sql) => findOffer(sql, shop, customer, id)),
  };
}
