import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKnowledgeBase, type ManagedKnowledgeBase } from '../../../knowledge/create-knowledge-base.ts';
import { ingestDemoDocuments } from '../../../knowledge/demo-shop/ingest-demo-documents.ts';
import { createLocalEmbedder } from '../../../knowledge/embed/local-embedder.ts';
import { shopId } from '../../../knowledge/shop-id.ts';
import { openTestDatabase, type TestDatabase } from '../../../server/db/testing.ts';
import { openDemoDialogue } from '../dialogue-testing.ts';

describe('what goes on with the rules told last', () => {
  let test: TestDatabase;
  let knowledge: ManagedKnowledgeBase;

  beforeAll(async () => {
    test = await openTestDatabase('pglite');
    const base = createKnowledgeBase({ database: test.database, embedder: createLocalEmbedder() });
    await ingestDemoDocuments(base, shopId('demo'));
    // the dialogue's shop has another name than that of the database
    knowledge = { ...base, search: (query) => base.search({ ...query, shop: shopId('demo') }) };
  });
  afterAll(() => test.close());

  it.each([
    ['发票上公司名写错了能改吗', '那要是我退货了呢', /冲红/],
    ['运费险一般赔多少', '狗粮退货也赔吗', /宠物食品没有运费险/],
    ['海关把我包裹扣下了怎么办', '要是我一直不管呢', /7天没人处理/],
    ['who pays import tax', 'and can you call it a present', /can't mark orders as gifts/],
    ['I put the wrong tax number on my invoice', 'and if that was three months ago', /within 30 days/],
    ['how do I delete my account', 'what happens to my coupons then', /coupons are lost/],
  ])('is told from them: %s → %s', async (asked, next, told) => {
    const talk = openDemoDialogue(undefined, knowledge);
    await talk.say(asked);
    expect((await talk.say(next)).text).toMatch(told);
  });

  it.each([
    ['大陆运费怎么算', '退货的话运费谁出', /自己承担/],
    ['how do gift cards work', 'and how long do I have to return a jumper', /7 days of delivery/],
  ])('is left for what is asked anew: %s → %s', async (asked, next, told) => {
    const talk = openDemoDialogue(undefined, knowledge);
    await talk.say(asked);
    expect((await talk.say(next)).text).toMatch(told);
  });
});
